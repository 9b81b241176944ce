#include "service/Jwt.h"

#include "service/Failures.h"
#include "service/SignInFailures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <memory>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::service {

namespace {

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freer<EVP_PKEY_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freer<EVP_MD_CTX_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freer<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freer<OSSL_PARAM_free>>;
using Number = std::unique_ptr<BIGNUM, Freer<BN_free>>;

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

Number number(const QByteArray& bytes)
{
    return Number(BN_bin2bn(raw(bytes), static_cast<int>(bytes.size()), nullptr));
}

Key keyFrom(const char* type, OSSL_PARAM_BLD* builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) <= 0)
        return {};
    return Key(key);
}

Key rsaKey(const QJsonObject& jwk)
{
    const Number modulus = number(fromBase64Url(jwk[u"n"_s].toString().toLatin1()));
    const Number exponent = number(fromBase64Url(jwk[u"e"_s].toString().toLatin1()));
    if (BN_num_bits(modulus.get()) < 2048)
        return {};
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    return keyFrom("RSA", builder.get());
}

Key p256Key(const QJsonObject& jwk)
{
    const QByteArray x = fromBase64Url(jwk[u"x"_s].toString().toLatin1());
    const QByteArray y = fromBase64Url(jwk[u"y"_s].toString().toLatin1());
    if (jwk[u"crv"_s].toString() != u"P-256" || x.size() != 32 || y.size() != 32)
        return {};
    const QByteArray point = QByteArray(1, '\x04') + x + y;
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     static_cast<size_t>(point.size()));
    return keyFrom("EC", builder.get());
}

/// JWS has r‖s (RFC 7518 §3.4), OpenSSL wants DER.
QByteArray derSignature(const QByteArray& rs)
{
    if (rs.size() != 64)
        return {};
    ECDSA_SIG* signature = ECDSA_SIG_new();
    ECDSA_SIG_set0(signature, number(rs.left(32)).release(), number(rs.mid(32)).release());
    unsigned char* der = nullptr;
    const int length = i2d_ECDSA_SIG(signature, &der);
    const QByteArray result(reinterpret_cast<const char*>(der), std::max(0, length));
    OPENSSL_free(der);
    ECDSA_SIG_free(signature);
    return result;
}

bool signedBy(EVP_PKEY* key, const QByteArray& text, const QByteArray& signature)
{
    const Digest digest(EVP_MD_CTX_new());
    const bool good = EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
                      EVP_DigestVerify(digest.get(), raw(signature), static_cast<size_t>(signature.size()), raw(text),
                                       static_cast<size_t>(text.size())) == 1;
    ERR_clear_error(); // or this thread's TLS connections take it for theirs
    return good;
}

bool verifiedBy(const QJsonObject& jwk, const QString& algorithm, const QByteArray& text, const QByteArray& signature)
{
    const QString type = jwk[u"kty"_s].toString();
    if (algorithm == u"RS256" && type == u"RSA") {
        const Key key = rsaKey(jwk);
        return key && signedBy(key.get(), text, signature);
    }
    if (algorithm == u"ES256" && type == u"EC") {
        const Key key = p256Key(jwk);
        return key && signedBy(key.get(), text, derSignature(signature));
    }
    return false;
}

} // namespace

QByteArray fromBase64Url(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QByteArray toBase64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QJsonObject> verifiedClaims(const QByteArray& token, const QJsonObject& jwks)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return signInForged(u"signature"_s);
    const QJsonObject header = QJsonDocument::fromJson(fromBase64Url(parts[0])).object();
    const QString keyId = header[u"kid"_s].toString();
    for (const QJsonValue& each : jwks[u"keys"_s].toArray()) {
        const QJsonObject jwk = each.toObject();
        const bool named = keyId.isEmpty() || jwk[u"kid"_s].toString() == keyId;
        if (named && verifiedBy(jwk, header[u"alg"_s].toString(), parts[0] + '.' + parts[1], fromBase64Url(parts[2])))
            return QJsonDocument::fromJson(fromBase64Url(parts[1])).object();
    }
    return signInForged(u"signature"_s);
}

} // namespace guichet::service
