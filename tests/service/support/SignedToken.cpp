#include "service/support/SignedToken.h"

#include "service/Jwt.h"

#include <QJsonDocument>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

namespace {

QByteArray numberOf(EVP_PKEY* key, const char* name, int size)
{
    BIGNUM* number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    QByteArray bytes(size > 0 ? size : BN_num_bytes(number), '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    BN_free(number);
    return bytes;
}

QByteArray jsonPart(const QJsonObject& json)
{
    return service::toBase64Url(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString text(const QByteArray& bytes)
{
    return QString::fromLatin1(service::toBase64Url(bytes));
}

/// JWS wants r‖s, OpenSSL gives DER.
QByteArray flatSignature(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    ECDSA_SIG* signature = d2i_ECDSA_SIG(nullptr, &at, der.size());
    QByteArray flat(64, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(signature), reinterpret_cast<unsigned char*>(flat.data()), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature), reinterpret_cast<unsigned char*>(flat.data()) + 32, 32);
    ECDSA_SIG_free(signature);
    return flat;
}

} // namespace

TokenKey TokenKey::rsa(const QString& id, int bits)
{
    TokenKey key;
    key.m_key.reset(EVP_RSA_gen(static_cast<unsigned>(bits)), EVP_PKEY_free);
    key.m_id = id;
    return key;
}

TokenKey TokenKey::p256(const QString& id)
{
    TokenKey key;
    key.m_key.reset(EVP_EC_gen("P-256"), EVP_PKEY_free);
    key.m_id = id;
    key.m_rsa = false;
    return key;
}

QJsonObject TokenKey::jwk() const
{
    if (m_rsa)
        return {{u"kty"_s, u"RSA"_s},
                {u"kid"_s, m_id},
                {u"n"_s, text(numberOf(m_key.get(), OSSL_PKEY_PARAM_RSA_N, 0))},
                {u"e"_s, text(numberOf(m_key.get(), OSSL_PKEY_PARAM_RSA_E, 0))}};
    return {{u"kty"_s, u"EC"_s},
            {u"kid"_s, m_id},
            {u"crv"_s, u"P-256"_s},
            {u"x"_s, text(numberOf(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X, 32))},
            {u"y"_s, text(numberOf(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, 32))}};
}

QByteArray TokenKey::sign(const QJsonObject& claims) const
{
    return sign({{u"alg"_s, m_rsa ? u"RS256"_s : u"ES256"_s}, {u"kid"_s, m_id}}, claims);
}

QByteArray TokenKey::sign(const QJsonObject& header, const QJsonObject& claims) const
{
    const QByteArray message = jsonPart(header) + '.' + jsonPart(claims);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_key.get());
    QByteArray signature(1024, '\0');
    auto length = static_cast<size_t>(signature.size());
    EVP_DigestSign(context, reinterpret_cast<unsigned char*>(signature.data()), &length,
                   reinterpret_cast<const unsigned char*>(message.constData()), static_cast<size_t>(message.size()));
    EVP_MD_CTX_free(context);
    signature.truncate(static_cast<qsizetype>(length));
    return message + '.' + service::toBase64Url(m_rsa ? signature : flatSignature(signature));
}

} // namespace guichet::test
