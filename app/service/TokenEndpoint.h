#pragma once

#include "service/Discovery.h"
#include "service/Tokens.h"

#include <QUrlQuery>

namespace guichet::service {

/// What the token endpoint said: tokens, or an OAuth error code ("authorization_pending", "invalid_grant", …).
struct TokenAnswer
{
    Tokens tokens;
    QByteArray idToken;
    QString error;
};

/// Calls the provider's token endpoint (RFC 6749 §3.2) with a form.
Task<Result<TokenAnswer>> askForTokens(Transport* transport, Provider provider, QUrlQuery form);

/// Posts a form, as the token, device and revocation endpoints want it.
Task<Result<HttpAnswer>> postForm(Transport* transport, QUrl url, QUrlQuery form, const char* label);

/// Checks an ID token (OpenID Connect Core §3.1.3.7): signature by the provider's keys, issuer, audience, expiry,
/// nonce.
Task<Result<void>> checkIdToken(Transport* transport, Provider provider, QByteArray idToken, QString clientId,
                                QString nonce);

} // namespace guichet::service
