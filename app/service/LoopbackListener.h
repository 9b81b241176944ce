#pragma once

#include "model/Failure.h"

#include <QObject>
#include <QTcpServer>
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
    /// What the browser is shown once it came back; plain text.
    void setFarewell(QString text) { m_farewell = std::move(text); }

signals:
    void cameBack(QUrlQuery query);

private:
    void serve(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& status, const QString& text);

    QTcpServer m_server;
    QString m_farewell;
};

} // namespace guichet::service
