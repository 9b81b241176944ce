#pragma once

#include "scan/twoddoc/TwoDDoc.h"

#include <QByteArray>
#include <QDate>
#include <memory>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

/// 2D-Docs of nobody, signed with a key made here.
namespace specimens {

inline constexpr char gs = 0x1d;
inline constexpr char rs = 0x1e;
inline constexpr char us = 0x1f;

inline QByteArray hexDay(QDate day)
{
    return QByteArray::number(QDate(2000, 1, 1).daysTo(day), 16).toUpper().rightJustified(4, '0');
}

inline QByteArray base32(const QByteArray& bytes)
{
    QByteArray text;
    quint32 bits = 0;
    int count = 0;
    for (const char each : bytes) {
        bits = (bits << 8U) | static_cast<quint8>(each);
        count += 8;
        while (count >= 5) {
            count -= 5;
            text += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(bits >> static_cast<quint32>(count)) & 31U];
        }
    }
    if (count > 0)
        text += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(bits << static_cast<quint32>(5 - count)) & 31U];
    return text;
}

/// An issuer with a key and a certificate of its own, valid from 2020 to 2040.
class Issuer
{
public:
    explicit Issuer(const char* curve = "P-256")
        : m_key(EVP_EC_gen(curve))
        , m_certificate(X509_new())
    {
        X509_set_version(m_certificate.get(), X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(m_certificate.get()), 1);
        ASN1_TIME_set_string(X509_getm_notBefore(m_certificate.get()), "20200101000000Z");
        ASN1_TIME_set_string(X509_getm_notAfter(m_certificate.get()), "20400101000000Z");
        X509_NAME* name = X509_get_subject_name(m_certificate.get());
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("SPECIMEN"), -1, -1,
                                   0);
        X509_set_issuer_name(m_certificate.get(), name);
        X509_set_pubkey(m_certificate.get(), m_key.get());
        X509_sign(m_certificate.get(), m_key.get(), EVP_sha256());
    }

    QByteArray certificatePem() const
    {
        BIO* memory = BIO_new(BIO_s_mem());
        PEM_write_bio_X509(memory, m_certificate.get());
        char* bytes = nullptr;
        const long length = BIO_get_mem_data(memory, &bytes);
        const QByteArray pem(bytes, length);
        BIO_free(memory);
        return pem;
    }

    QByteArray certificateDer() const
    {
        unsigned char* bytes = nullptr;
        const int length = i2d_X509(m_certificate.get(), &bytes);
        const QByteArray der(reinterpret_cast<const char*>(bytes), length);
        OPENSSL_free(bytes);
        return der;
    }

    /// `part` with its signature behind it.
    QByteArray sign(const QByteArray& part, const EVP_MD* digest = EVP_sha256()) const
    {
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        std::size_t length = 0;
        const auto* bytes = reinterpret_cast<const unsigned char*>(part.constData());
        EVP_DigestSignInit(context, nullptr, digest, nullptr, m_key.get());
        EVP_DigestSign(context, nullptr, &length, bytes, static_cast<std::size_t>(part.size()));
        QByteArray der(static_cast<qsizetype>(length), '\0');
        EVP_DigestSign(context, reinterpret_cast<unsigned char*>(der.data()), &length, bytes,
                       static_cast<std::size_t>(part.size()));
        EVP_MD_CTX_free(context);
        const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
        ECDSA_SIG* signature = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(length));
        const int half = (EVP_PKEY_get_bits(m_key.get()) + 7) / 8;
        QByteArray raw(2 * half, '\0');
        BN_bn2binpad(ECDSA_SIG_get0_r(signature), reinterpret_cast<unsigned char*>(raw.data()), half);
        BN_bn2binpad(ECDSA_SIG_get0_s(signature), reinterpret_cast<unsigned char*>(raw.data()) + half, half);
        ECDSA_SIG_free(signature);
        return part + us + base32(raw);
    }

private:
    struct Free
    {
        void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
        void operator()(X509* certificate) const { X509_free(certificate); }
    };
    std::unique_ptr<EVP_PKEY, Free> m_key;
    std::unique_ptr<X509, Free> m_certificate;
};

/// The header of version 4 of a document of the perimeter 01.
inline QByteArray header(const QByteArray& type, QDate issued)
{
    return "DC04FR000001" + hexDay(issued) + hexDay(issued) + type + "01FR";
}

/// A bill in somebody's name.
inline QByteArray bill(QDate issued, const QByteArray& addressee = "MME/HADDAD/YASMINA",
                       const QByteArray& street = "14 RUE DES TILLEULS", const QByteArray& postalCode = "99370",
                       const QByteArray& town = "SAINT AMBROISE DES PRES")
{
    return header("01", issued) + "26FR24" + postalCode + "10" + addressee + gs + "22" + street + gs + "25" + town;
}

} // namespace specimens
