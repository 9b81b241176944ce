#pragma once

#include "service/ApiClient.h"
#include "service/support/HttpPeer.h"
#include "service/support/SignedToken.h"

namespace guichet::test {

/// A service and its OpenID provider, both at one peer, that say what the contract wants unless the test overrides a
/// path. Its access tokens are "access-1", "access-2", …; its refresh tokens rotate likewise.
class PlayedService
{
public:
    PlayedService();

    HttpPeer peer;
    service::Transport transport;
    service::MemoryTokenStore store;
    service::Session session;
    service::ApiClient api;
    TokenKey key;

    /// Answers instead of the played service; tried by method and path, "POST /v1/requests".
    QMap<QByteArray, HttpPeer::Answer> instead;
    QJsonObject discoveryChanges;
    QJsonObject providerChanges;
    QJsonObject claimChanges; ///< null removes
    QJsonObject tokenChanges; ///< the same, of the token endpoint's answer
    int tokenLife = 600;
    int issued = 0;               ///< tokens given
    QByteArray acceptedToken;     ///< the only one; any if empty
    QString nonce;                ///< of the authorization request that a test's browser made
    QList<QString> pendingErrors; ///< of the token endpoint, before it gives tokens

    /// A signed-in session without playing the browser.
    void signIn();
    QString issuer() const { return peer.url(QStringLiteral("/openid")).toString(); }

    /// What the token endpoint says when nothing is wrong.
    Said tokens();

private:
    Said answer(const Asked& asked);
    QJsonObject discovery() const;
    QJsonObject provider() const;
};

QJsonObject changed(QJsonObject object, const QJsonObject& changes);

} // namespace guichet::test
