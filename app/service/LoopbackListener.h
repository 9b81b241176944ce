#pragma once

#include "model/Failure.h"

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace guichet::service {

/// Receives the one redirect by which a browser comes back from the sign-in page (RFC 8252 §7.3): loopback addresses
/// only, a free port, one exact path, GET only, 16 KiB of request at most. Other paths get 404 and don't end it.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    LoopbackListener();

    /// Opens the port.
    Result<void> listen();
    /// "http://127.0.0.1:PORT/callback"
    QString redirectUri() const;

    /// Nobody needs to come back any more: cameBack without a query.
    void giveUp() { emit cameBack({}, false); }

    /// What the browser that came back is shown; plain text. Said once it is known how the sign-in ended.
    void say(const QString& text);

signals:
    /// `inTime` is false after giveUp. Emitted once.
    void cameBack(QUrlQuery query, bool inTime);

private:
    void serve(QTcpSocket* socket);
    static void answer(QTcpSocket* socket, const QByteArray& status, const QString& text);

    QTcpServer m_server;
    QPointer<QTcpSocket> m_waiting; ///< the browser that came back
    bool m_cameBack = false;
};

} // namespace guichet::service
