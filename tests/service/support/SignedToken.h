#pragma once

#include <QJsonObject>
#include <memory>

typedef struct evp_pkey_st EVP_PKEY;

namespace guichet::test {

/// A key pair of an OpenID provider that a test plays: RS256 or ES256.
class TokenKey
{
public:
    static TokenKey rsa(const QString& id, int bits = 2048);
    static TokenKey p256(const QString& id);

    QJsonObject jwk() const;
    QByteArray sign(const QJsonObject& claims) const;
    QByteArray sign(const QJsonObject& header, const QJsonObject& claims) const;

private:
    std::shared_ptr<EVP_PKEY> m_key;
    QString m_id;
    bool m_rsa = true;
};

} // namespace guichet::test
