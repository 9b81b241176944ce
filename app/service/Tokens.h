#pragma once

#include "model/Failure.h"
#include "tasks/Task.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <optional>

namespace guichet::service {

/// What a sign-in gives. Kept in memory; only the refresh token may go to a TokenStore.
struct Tokens
{
    QByteArray access;
    QByteArray refresh; ///< empty if the provider gave none
    QDateTime expires;  ///< of the access token, UTC

    bool isFresh(const QDateTime& now) const { return !access.isEmpty() && now.addSecs(20) < expires; }
};

/// Keeps one refresh token per service, in the keychain or for this run only.
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    virtual Task<std::optional<QByteArray>> read(QString service) = 0;
    virtual Task<void> write(QString service, QByteArray token) = 0;
    virtual Task<void> remove(QString service) = 0;
};

/// For this run only: kiosks, terminals without a keychain, tests.
class MemoryTokenStore final : public TokenStore
{
public:
    Task<std::optional<QByteArray>> read(QString service) override
    {
        const auto found = m_tokens.constFind(service);
        co_return found == m_tokens.constEnd() ? std::optional<QByteArray>() : std::optional<QByteArray>(*found);
    }
    Task<void> write(QString service, QByteArray token) override
    {
        m_tokens.insert(service, token);
        co_return;
    }
    Task<void> remove(QString service) override
    {
        m_tokens.remove(service);
        co_return;
    }

private:
    QHash<QString, QByteArray> m_tokens;
};

} // namespace guichet::service
