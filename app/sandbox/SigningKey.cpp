#include "sandbox/Failures.h"
#include "sandbox/Secrets.h"

#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace guichet::sandbox {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

Key keyFromPem(const QByteArray& pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), BIO_free);
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
}

QByteArray number(const Key& key, const char* name)
{
    BIGNUM* value = nullptr;
    if (!key || EVP_PKEY_get_bn_param(key.get(), name, &value) != 1)
        return {};
    QByteArray bytes(BN_num_bytes(value), Qt::Uninitialized);
    BN_bn2bin(value, reinterpret_cast<unsigned char*>(bytes.data()));
    BN_free(value);
    return base64url(bytes);
}

} // namespace

Result<QByteArray> freshSigningKey()
{
    const Key key(EVP_RSA_gen(2048), EVP_PKEY_free);
    const Bio bio(BIO_new(BIO_s_mem()), BIO_free);
    char* text = nullptr;
    if (!key || PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return fail(failure::keyUnusable);
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, size);
}

QByteArray signRs256(const QByteArray& pem, const QByteArray& message)
{
    const Key key = keyFromPem(pem);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    if (!key || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1)
        return {};
    const auto* bytes = reinterpret_cast<const unsigned char*>(message.constData());
    const auto length = static_cast<size_t>(message.size());
    size_t size = 0;
    if (EVP_DigestSign(context.get(), nullptr, &size, bytes, length) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, bytes, length) != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

std::pair<QByteArray, QByteArray> publicNumbers(const QByteArray& pem)
{
    const Key key = keyFromPem(pem);
    return {number(key, OSSL_PKEY_PARAM_RSA_N), number(key, OSSL_PKEY_PARAM_RSA_E)};
}

} // namespace guichet::sandbox
