#pragma once

#include "server/Clock.h"
#include "server/TokenVerifier.h"
#include "server/tokens/JsonFetcher.h"

#include "model/Failure.h"

#include <QHash>
#include <QJsonArray>
#include <QMutex>
#include <memory>

namespace guichet::server {

struct IssuerSettings
{
    QString issuer;
    /// What a JWT must be for (`aud`). Empty: only tokens typed "at+jwt" (RFC 9068) are taken, so that nobody uses an
    /// ID token as an access token.
    QString audience;
    QString introspectionClient; ///< empty: opaque tokens are refused
    QString introspectionSecret;
};

/// Accepts the access tokens of an OpenID provider: JWTs by its published keys (RS256, ES256), others by asking it
/// (RFC 7662).
class IssuerVerifier : public TokenVerifier
{
public:
    IssuerVerifier(IssuerSettings settings, std::unique_ptr<JsonFetcher> fetcher, const Clock& clock);

    /// Reads the provider's discovery document; it must name itself by the same address.
    Result<void> discover();

    tl::expected<Account, TokenRefusal> verify(const QByteArray& accessToken) override;

private:
    using Verdict = tl::expected<Account, TokenRefusal>;
    Verdict verifyJwt(const QByteArray& token);
    Verdict introspect(const QByteArray& token);
    bool hasRightClaims(const QJsonObject& header, const QJsonObject& claims) const;
    bool isCurrent(const QJsonObject& claims) const;
    /// The published keys; fetched anew when `anew`, at most once in ten seconds.
    QJsonArray keys(bool anew);

    const IssuerSettings m_settings;
    const std::unique_ptr<JsonFetcher> m_fetcher;
    const Clock& m_clock;
    QString m_keysUrl;
    QString m_introspectionUrl;

    QMutex m_mutex;
    QJsonArray m_keys;
    QDateTime m_keysAt;
    struct Known
    {
        Account account;
        QDateTime until;
    };
    QHash<QByteArray, Known> m_known; ///< introspected moments ago, by digest
};

} // namespace guichet::server
