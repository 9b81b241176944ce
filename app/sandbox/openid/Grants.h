#pragma once

#include "sandbox/SandboxStore.h"
#include "server/Clock.h"
#include "server/TokenVerifier.h"

#include <chrono>

namespace guichet::sandbox {

/// What a code stands for (RFC 6749 §4.1, RFC 7636).
struct CodeRequest
{
    QString subject;
    QString scope;
    QString redirectUri;
    QByteArray challenge;
    QByteArray nonce;
};

struct IssuedTokens
{
    QByteArray accessToken;
    QByteArray refreshToken; ///< empty without the scope offline_access
    QString subject;
    QString scope;
    QByteArray nonce;
};

enum class GrantRefusal
{
    Invalid,
    Failed
};

/// Codes, access tokens and refresh tokens. One grant is one sign-in; when a code or a refresh token is used twice,
/// everything of its grant ends (RFC 6749 §4.1.2, RFC 9700 §4.14).
class Grants : public server::TokenVerifier
{
public:
    Grants(SandboxStore& store, const server::Clock& clock, std::chrono::seconds accessLife);

    Result<QByteArray> issueCode(const CodeRequest& request);
    tl::expected<IssuedTokens, GrantRefusal> redeemCode(const QByteArray& code, const QString& redirectUri,
                                                        const QByteArray& verifier);
    tl::expected<IssuedTokens, GrantRefusal> refresh(const QByteArray& refreshToken);
    tl::expected<IssuedTokens, GrantRefusal> issueFor(const QString& subject, const QString& scope);
    /// RFC 7009: unknown tokens are no error.
    Result<void> revoke(const QByteArray& token);
    /// Nothing if the access token is unknown, expired or revoked.
    Result<std::optional<QString>> subjectOf(const QByteArray& accessToken);

    tl::expected<server::Account, server::TokenRefusal> verify(const QByteArray& accessToken) override;
    std::chrono::seconds accessLife() const { return m_accessLife; }

private:
    struct Grant
    {
        QString id;
        QString subject;
        QString scope;
    };
    QString insertGrant(server::Connection& connection, const QString& subject, const QString& scope);
    std::optional<Grant> liveGrant(server::Connection& connection, const QString& id);
    IssuedTokens insertTokens(server::Connection& connection, const Grant& grant);
    static void end(server::Connection& connection, const QString& grant);
    qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }

    SandboxStore& m_store;
    const server::Clock& m_clock;
    const std::chrono::seconds m_accessLife;
};

} // namespace guichet::sandbox
