#include "window/SingleInstance.h"

#include "model/Sha256.h"

#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace guichet::window {

namespace {

constexpr qint64 messageLimit = 8192;
constexpr int answerWithin = 1000;           // ms: the other program may be busy painting
constexpr qsizetype longestSocketPath = 100; // sun_path of unix(7) is 108 bytes

QString socketName(const QString& profileFolder)
{
    const QString inProfile = profileFolder + u"/window.socket"_s;
    if (QFile::encodeName(inProfile).size() <= longestSocketPath)
        return inProfile;
    const QByteArray digest = sha256(inProfile.toUtf8()).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/guichet-permis-"_s +
           QString::fromLatin1(digest.left(32));
}

} // namespace

SingleInstance::SingleInstance(const QString& profileFolder, QObject* parent)
    : QObject(parent)
    , m_name(socketName(profileFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            socket->setParent(this);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            QTimer::singleShot(answerWithin, socket, &QLocalSocket::abort);
        }
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString& open)
{
    // Runs before the first window: nothing is blocked by these short waits.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(answerWithin)) {
        socket.write(open.toUtf8().left(messageLimit - 1) + '\n');
        const bool answered = socket.waitForBytesWritten(answerWithin) && socket.waitForReadyRead(answerWithin);
        if (answered && socket.readAll() == "taken\n")
            return true;
    }
    listen();
    return false;
}

void SingleInstance::listen()
{
    if (!m_server.listen(m_name)) {
        // Left behind by a program that was killed: nobody answered on it.
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

void SingleInstance::readFrom(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= messageLimit)
            socket->abort();
        return;
    }
    const QString open = QString::fromUtf8(socket->readLine(messageLimit)).trimmed();
    socket->write("taken\n");
    socket->flush();
    emit openWanted(open);
}

} // namespace guichet::window
