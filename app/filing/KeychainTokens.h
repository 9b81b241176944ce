#pragma once

#include "service/Tokens.h"
#include "vault/SecretStore.h"

namespace guichet::filing {

/// Keeps refresh tokens in the system's keychain, named by the profile. Without a keychain they live for this run only.
class KeychainTokens final : public service::TokenStore
{
public:
    /// `secrets` outlives it.
    KeychainTokens(vault::SecretStore* secrets, QString profileId)
        : m_secrets(secrets)
        , m_profile(std::move(profileId))
    {
    }

    Task<std::optional<QByteArray>> read(QString service) override
    {
        const auto secret = co_await m_secrets->read(nameFor(service));
        co_return secret.value_or(std::nullopt);
    }
    Task<void> write(QString service, QByteArray token) override { co_await m_secrets->write(nameFor(service), token); }
    Task<void> remove(QString service) override { co_await m_secrets->remove(nameFor(service)); }

private:
    QString nameFor(const QString& service) const { return m_profile + QLatin1Char('/') + service; }

    vault::SecretStore* m_secrets;
    QString m_profile;
};

} // namespace guichet::filing
