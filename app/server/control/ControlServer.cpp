#include "server/control/ControlServer.h"

#include "server/Failures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

constexpr qint64 longestOrder = 64 * 1024;
constexpr int patience = 10'000; // milliseconds

QString socketPath(const QString& dataFolder)
{
    return dataFolder + u"/control.sock"_s;
}

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject failureToJson(const Failure& failure)
{
    return {{u"code"_s, static_cast<int>(failure.code)},
            {u"arguments"_s, QJsonArray::fromStringList(failure.arguments)},
            {u"detail"_s, failure.detail}};
}

Failure failureFromJson(const QJsonObject& json)
{
    QStringList arguments;
    for (const QJsonValue& argument : json.value(u"arguments").toArray())
        arguments.append(argument.toString());
    return {FailureCode{json.value(u"code").toInt()}, arguments, json.value(u"detail").toString()};
}

} // namespace

ControlServer::ControlServer(const QString& dataFolder, Handler handler)
    : m_path(socketPath(dataFolder))
    , m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* connection = m_server.nextPendingConnection())
            serve(connection);
    });
}

Result<void> ControlServer::listen()
{
    QLocalServer::removeServer(m_path); // the folder's lock says that nobody serves it
    if (!m_server.listen(m_path))
        return fail(failure::controlUnusable, {}, m_server.errorString());
    return {};
}

void ControlServer::serve(QLocalSocket* connection)
{
    connect(connection, &QLocalSocket::disconnected, connection, &QObject::deleteLater);
    connect(connection, &QLocalSocket::readyRead, this, [this, connection] {
        if (!connection->canReadLine()) {
            if (connection->bytesAvailable() > longestOrder)
                connection->abort();
            return;
        }
        const QJsonObject order = QJsonDocument::fromJson(connection->readLine(longestOrder)).object();
        const Result<QJsonObject> answer = m_handler(order);
        connection->write(line(answer ? QJsonObject{{u"answer"_s, *answer}}
                                      : QJsonObject{{u"failure"_s, failureToJson(answer.error())}}));
        connection->disconnectFromServer();
    });
}

Result<QJsonObject> sendOrder(const QString& dataFolder, const QJsonObject& order)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(dataFolder));
    bool open = socket.waitForConnected(patience) && socket.write(line(order)) > 0;
    while (open && !socket.canReadLine())
        open = socket.waitForReadyRead(patience);
    if (!open)
        return fail(failure::controlUnreachable, {}, socket.errorString());
    const QJsonObject answer = QJsonDocument::fromJson(socket.readLine()).object();
    if (answer.contains(u"failure"))
        return fail(failureFromJson(answer.value(u"failure").toObject()));
    return answer.value(u"answer").toObject();
}

} // namespace guichet::server
