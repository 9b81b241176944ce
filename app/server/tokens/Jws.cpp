#include "server/tokens/Jws.h"

#include <QJsonDocument>
#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Number = std::unique_ptr<BIGNUM, decltype(&BN_free)>;

QByteArray decoded(const QByteArray& text)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

QByteArray member(const QJsonObject& key, const char* name)
{
    return decoded(key.value(QLatin1StringView(name)).toString().toLatin1());
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

Number numberOf(const QByteArray& bytes)
{
    return Number(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr), BN_free);
}

Key keyFrom(const char* kind, OSSL_PARAM_BLD* builder)
{
    const std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)> parameters(OSSL_PARAM_BLD_to_param(builder),
                                                                             OSSL_PARAM_free);
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY* key = nullptr;
    if (!parameters || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return Key(nullptr, EVP_PKEY_free);
    return Key(key, EVP_PKEY_free);
}

Key rsaKey(const QJsonObject& json)
{
    const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> builder(OSSL_PARAM_BLD_new(),
                                                                                  OSSL_PARAM_BLD_free);
    const QByteArray modulusBytes = member(json, "n");
    if (modulusBytes.size() < 256 || modulusBytes.size() > 1024) // 2048 bits at least (RFC 7518 §3.3)
        return Key(nullptr, EVP_PKEY_free);
    const Number modulus = numberOf(modulusBytes), exponent = numberOf(member(json, "e"));
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    return keyFrom("RSA", builder.get());
}

Key curveKey(const QJsonObject& json)
{
    const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> builder(OSSL_PARAM_BLD_new(),
                                                                                  OSSL_PARAM_BLD_free);
    const QByteArray x = member(json, "x"), y = member(json, "y");
    if (json.value(u"crv") != u"P-256"_s || x.size() != 32 || y.size() != 32)
        return Key(nullptr, EVP_PKEY_free);
    const QByteArray point = '\x04' + x + y;
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     static_cast<size_t>(point.size()));
    return keyFrom("EC", builder.get());
}

/// The two numbers of an ES256 signature as DER, which is what OpenSSL reads.
QByteArray derOf(const QByteArray& signature)
{
    if (signature.size() != 64)
        return {};
    ECDSA_SIG* pair = ECDSA_SIG_new();
    ECDSA_SIG_set0(pair, numberOf(signature.left(32)).release(), numberOf(signature.mid(32)).release());
    unsigned char* bytes = nullptr;
    const int size = i2d_ECDSA_SIG(pair, &bytes);
    const QByteArray der(reinterpret_cast<const char*>(bytes), qMax(size, 0));
    OPENSSL_free(bytes);
    ECDSA_SIG_free(pair);
    return der;
}

} // namespace

std::optional<Jws> jwsFrom(const QByteArray& token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const QJsonDocument header = QJsonDocument::fromJson(decoded(parts.at(0)));
    const QJsonDocument claims = QJsonDocument::fromJson(decoded(parts.at(1)));
    const QByteArray signature = decoded(parts.at(2));
    if (!header.isObject() || !claims.isObject() || signature.isEmpty())
        return std::nullopt;
    return Jws{header.object(), claims.object(), parts.at(0) + '.' + parts.at(1), signature};
}

std::optional<QJsonObject> keyFor(const Jws& jws, const QJsonArray& keys)
{
    const QString kid = jws.header.value(u"kid").toString();
    const QString kind = jws.header.value(u"alg") == u"ES256"_s ? u"EC"_s : u"RSA"_s;
    QList<QJsonObject> fitting;
    for (const QJsonValue& value : keys) {
        const QJsonObject key = value.toObject();
        const bool forSigning = key.value(u"use").toString(u"sig"_s) == u"sig";
        if (forSigning && key.value(u"kty").toString() == kind &&
            (kid.isEmpty() || key.value(u"kid").toString() == kid))
            fitting.append(key);
    }
    return fitting.size() == 1 ? std::optional(fitting.first()) : std::nullopt;
}

bool isSignedBy(const Jws& jws, const QJsonObject& json)
{
    const QString algorithm = jws.header.value(u"alg").toString();
    const bool curve = algorithm == u"ES256";
    if (!curve && algorithm != u"RS256")
        return false;
    const Key key = curve ? curveKey(json) : rsaKey(json);
    const QByteArray signature = curve ? derOf(jws.signature) : jws.signature;
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return key && !signature.isEmpty() &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()),
                            bytesOf(jws.signedText), static_cast<size_t>(jws.signedText.size())) == 1;
}

} // namespace guichet::server
