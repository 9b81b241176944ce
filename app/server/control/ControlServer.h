#pragma once

#include "model/Failure.h"

#include <QJsonObject>
#include <QLocalServer>
#include <functional>

namespace guichet::server {

/// Takes orders from the same user through a socket in the data folder, one JSON object a line. Lives on a thread with
/// an event loop.
class ControlServer : public QObject
{
public:
    /// Gives what to answer; a failure is answered with its code and arguments.
    using Handler = std::function<Result<QJsonObject>(const QJsonObject& order)>;

    ControlServer(const QString& dataFolder, Handler handler);
    Result<void> listen();

private:
    void serve(QLocalSocket* connection);

    const QString m_path;
    Handler m_handler;
    QLocalServer m_server;
};

/// Sends one order to the server that runs on a data folder and waits for its answer (10 s). Blocks: for a terminal.
Result<QJsonObject> sendOrder(const QString& dataFolder, const QJsonObject& order);

} // namespace guichet::server
