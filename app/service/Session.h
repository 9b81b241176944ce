#pragma once

#include "service/SignIn.h"
#include "tasks/TaskScope.h"

#include <QObject>
#include <memory>

namespace guichet::service {

/// One service and who is signed in there. Gives access tokens, refreshing them when they are about to expire.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `transport` and `store` outlive it.
    Session(Transport* transport, TokenStore* store, QUrl server);

    const QUrl& server() const { return m_server; }
    bool isSignedIn() const { return !m_tokens.access.isEmpty() || !m_tokens.refresh.isEmpty(); }

    /// The discovery document, asked for once.
    Task<Result<Discovery>> discovery();

    /// A token to send now; signInNeeded if a person must sign in. Callers that ask at the same time share one refresh,
    /// which goes on if they end: a rotated token whose answer is dropped would end the sign-in.
    Task<Result<QByteArray>> accessToken();
    /// The service refused this token: the next accessToken refreshes.
    void refused(const QByteArray& token);

    Task<Result<void>> signInByBrowser(std::function<void(QUrl)> show);
    Task<Result<void>> signInByDevice(std::function<void(DeviceCode)> show);
    /// Revokes and forgets, also when the provider can't be reached.
    Task<Result<void>> signOut();

signals:
    void signedInChanged();
    void refreshEnded(std::optional<Failure> failure); ///< internal: what accessToken waits for

private:
    Task<void> refreshForAll();
    Task<Result<void>> refreshOnce();
    Task<Result<void>> keep(Tokens tokens);
    Task<void> forget();
    QString storeName() const;

    Transport* m_transport;
    TokenStore* m_store;
    QUrl m_server;
    std::optional<Discovery> m_discovery;
    Tokens m_tokens;
    bool m_storeRead = false;
    bool m_refreshing = false;
    int m_era = 0; ///< counts sign-ins, sign-outs and refreshes
    TaskScope m_tasks;
};

} // namespace guichet::service
