#include "scan/twoddoc/TwoDDocCertificates.h"

#include <QDir>
#include <QRegularExpression>
#include <ctime>
#include <memory>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

template <auto freeing>
struct Freeing
{
    template <typename T>
    void operator()(T* pointer) const
    {
        freeing(pointer);
    }
};
using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using Context = std::unique_ptr<EVP_MD_CTX, Freeing<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Freeing<ECDSA_SIG_free>>;
using Memory = std::unique_ptr<BIO, Freeing<BIO_free>>;

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

Certificate certificateFrom(const QByteArray& bytes)
{
    if (bytes.contains("-----BEGIN")) {
        const Memory memory(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
        return Certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
    }
    const unsigned char* at = bytesOf(bytes);
    return Certificate(d2i_X509(nullptr, &at, static_cast<long>(bytes.size())));
}

template <typename Write>
QByteArray derOf(Write write)
{
    unsigned char* bytes = nullptr;
    const int length = write(&bytes);
    const QByteArray der(reinterpret_cast<const char*>(bytes), std::max(0, length));
    OPENSSL_free(bytes);
    return der;
}

/// The two numbers of a signature, each half of `raw`, as OpenSSL wants them.
QByteArray signatureDer(const QByteArray& raw)
{
    const int half = static_cast<int>(raw.size() / 2);
    const Signature signature(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(bytesOf(raw), half, nullptr);
    BIGNUM* s = BN_bin2bn(bytesOf(raw) + half, half, nullptr);
    if (ECDSA_SIG_set0(signature.get(), r, s) != 1)
        return {};
    return derOf([&](unsigned char** to) { return i2d_ECDSA_SIG(signature.get(), to); });
}

bool verifies(EVP_PKEY* key, const EVP_MD* digest, const QByteArray& signature, const QByteArray& bytes)
{
    const Context context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<std::size_t>(signature.size()),
                            bytesOf(bytes), static_cast<std::size_t>(bytes.size())) == 1;
}

/// The bytes of r and s together on the key's curve; 0 for another kind of key.
int signatureLength(const EVP_PKEY* key)
{
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_EC)
        return 0;
    return 2 * ((EVP_PKEY_get_bits(key) + 7) / 8);
}

bool livedOn(const X509* certificate, QDate day)
{
    // A day is inside if any of its moments is: issuers sign in their own time zone.
    std::time_t start = day.startOfDay(Qt::UTC).toSecsSinceEpoch();
    std::time_t end = day.endOfDay(Qt::UTC).toSecsSinceEpoch();
    return X509_cmp_time(X509_get0_notBefore(certificate), &end) < 0 &&
           X509_cmp_time(X509_get0_notAfter(certificate), &start) > 0;
}

} // namespace

QString authenticityName(Authenticity authenticity)
{
    switch (authenticity) {
    case Authenticity::Unchecked:
        return u"unchecked"_s;
    case Authenticity::Verified:
        return u"verified"_s;
    case Authenticity::Unconfirmed:
        return u"unconfirmed"_s;
    }
    Q_UNREACHABLE();
}

Authenticity authenticityFromName(QStringView name)
{
    for (const Authenticity each : {Authenticity::Verified, Authenticity::Unconfirmed})
        if (name == authenticityName(each))
            return each;
    return Authenticity::Unchecked;
}

TwoDDocCertificates TwoDDocCertificates::fromFolder(const QString& folder)
{
    static const QRegularExpression named(u"^([A-Z0-9]{4})-?([A-Z0-9]{4})\\.(pem|cer|crt|der)$"_s);
    constexpr int mostFiles = 1000;
    constexpr qint64 largest = 64LL * 1024;
    TwoDDocCertificates certificates;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& each : files.first(std::min<qsizetype>(mostFiles, files.size()))) {
        const auto ids = named.match(each.fileName());
        QFile file(each.filePath());
        if (ids.hasMatch() && each.size() <= largest && file.open(QIODevice::ReadOnly))
            certificates.add(ids.captured(1), ids.captured(2), file.read(largest));
    }
    return certificates;
}

bool TwoDDocCertificates::add(const QString& authority, const QString& certificate, const QByteArray& bytes)
{
    const Certificate parsed = certificateFrom(bytes);
    if (!parsed)
        return false;
    m_certificates.insert(authority + certificate,
                          derOf([&](unsigned char** to) { return i2d_X509(parsed.get(), to); }));
    return true;
}

Authenticity TwoDDocCertificates::check(const TwoDDoc& doc) const
{
    const auto known = m_certificates.constFind(doc.authority + doc.certificate);
    if (known == m_certificates.constEnd())
        return Authenticity::Unchecked;
    const Certificate certificate = certificateFrom(*known);
    const Key key(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
    if (!key || !doc.sealed || doc.signature.isEmpty() || doc.signature.size() != signatureLength(key.get()) ||
        !livedOn(certificate.get(), *doc.sealed))
        return Authenticity::Unconfirmed;
    const QByteArray signature = signatureDer(doc.signature);
    constexpr qsizetype p384 = 96;
    constexpr qsizetype p521 = 132;
    const EVP_MD* own = doc.signature.size() == p384   ? EVP_sha384()
                        : doc.signature.size() == p521 ? EVP_sha512()
                                                       : EVP_sha256();
    const bool verified = verifies(key.get(), EVP_sha256(), signature, doc.signedPart) ||
                          (own != EVP_sha256() && verifies(key.get(), own, signature, doc.signedPart));
    return verified ? Authenticity::Verified : Authenticity::Unconfirmed;
}

} // namespace guichet::scan
