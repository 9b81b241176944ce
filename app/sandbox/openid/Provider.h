#pragma once

#include "sandbox/openid/Accounts.h"
#include "sandbox/openid/Devices.h"
#include "sandbox/openid/Grants.h"
#include "sandbox/openid/Pages.h"
#include "server/RateLimiter.h"
#include "server/Settings.h"

namespace guichet::sandbox {

/// A small OpenID provider for the sandbox's accounts: code with PKCE (RFC 6749, 7636, 8252), device grant (RFC 8628),
/// refresh with rotation, revocation (RFC 7009). One public client, no consent page: it is the service's own program.
class Provider
{
public:
    /// `settings.issuer` is read at each call: it is known once the listener is bound. `signingKey`: PEM.
    Provider(const server::Settings& settings, SandboxStore& store, Grants& grants, const server::Clock& clock,
             const server::Texts& texts, QByteArray signingKey, bool autoApprove);

    static bool owns(const QByteArray& path);
    static qint64 bodyLimit(const QByteArray& method, const QByteArray& path);
    server::HttpResponse handle(const server::HttpRequest& request);

private:
    using Form = QHash<QString, QString>;
    struct AuthorizeCall;

    server::HttpResponse configuration() const;
    server::HttpResponse keys() const;
    server::HttpResponse authorize(const server::HttpRequest& request);
    server::HttpResponse authorizeSignedIn(const AuthorizeCall& call, const Form& form, server::Language language,
                                           const QByteArray& peer);
    server::HttpResponse token(const server::HttpRequest& request);
    server::HttpResponse tokenForDevice(const Form& form);
    server::HttpResponse deviceAuthorization(const server::HttpRequest& request);
    server::HttpResponse device(const server::HttpRequest& request);
    server::HttpResponse userInfo(const server::HttpRequest& request);
    server::HttpResponse revoke(const server::HttpRequest& request);

    /// The subject, or what was wrong, in words.
    tl::expected<QString, QString> credentials(const Form& form, server::Language language, const QByteArray& peer);
    server::HttpResponse tokenAnswer(const IssuedTokens& tokens) const;
    QByteArray idToken(const IssuedTokens& tokens) const;
    QString endpoint(const char* name) const;

    const server::Settings& m_settings;
    const server::Clock& m_clock;
    Accounts m_accounts;
    Grants& m_grants;
    Devices m_devices;
    Pages m_pages;
    server::RateLimiter m_tries;
    const QByteArray m_signingKey;
    const bool m_autoApprove;
};

} // namespace guichet::sandbox
