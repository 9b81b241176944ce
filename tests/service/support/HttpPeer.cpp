#include "service/support/HttpPeer.h"

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

Said Said::json(const QJsonObject& object, int status)
{
    Said said;
    said.status = status;
    said.headers.insert("Content-Type", "application/json");
    said.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return said;
}

Said Said::problem(int status, const QByteArray& type, QJsonObject more)
{
    more.insert(u"type"_s, QString::fromLatin1("/problems/" + type));
    more.insert(u"title"_s, u"No."_s);
    more.insert(u"status"_s, status);
    Said said = json(more, status);
    said.headers.insert("Content-Type", "application/problem+json");
    return said;
}

Said Said::broken(How how)
{
    Said said = json({{u"half"_s, u"an answer that never comes whole"_s}});
    said.how = how;
    return said;
}

Said Said::raw(const QByteArray& bytes)
{
    Said said;
    said.how = How::Raw;
    said.body = bytes;
    return said;
}

Said Said::html()
{
    Said said;
    said.headers.insert("Content-Type", "text/html; charset=utf-8");
    said.body = "<!doctype html><title>Wi-Fi</title><p>Bienvenue";
    return said;
}

QByteArray Said::bytes() const
{
    QByteArray head = before + "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nConnection: close\r\n";
    if (status != 204 && status != 304 && !headers.contains("Content-Length"))
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (auto header = headers.begin(); header != headers.end(); ++header)
        head += header.key() + ": " + header.value() + "\r\n";
    return head + "\r\n" + body;
}

bool parseRequest(const QByteArray& bytes, Asked* asked)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = bytes.left(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    asked->method = words.value(0);
    asked->target = words.value(1);
    for (const QByteArray& line : lines.mid(1))
        asked->headers.insert(line.left(line.indexOf(':')).trimmed().toLower(),
                              line.mid(line.indexOf(':') + 1).trimmed());
    const qint64 length = asked->header("content-length").toLongLong();
    asked->body = bytes.mid(end + 4);
    return asked->body.size() >= length;
}

void say(QTcpSocket* socket, const Said& said)
{
    switch (said.how) {
    case Said::How::Silence:
        return;
    case Said::How::Reset: {
#ifdef Q_OS_UNIX
        const linger now{1, 0};
        setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
        socket->abort();
        return;
    }
    case Said::How::Nothing:
        break;
    case Said::How::Raw:
        socket->write(said.body);
        break;
    case Said::How::Cut:
        socket->write(said.bytes().chopped(said.body.size() / 2));
        break;
    case Said::How::Whole:
        socket->write(said.bytes());
    }
    socket->disconnectFromHost();
}

HttpPeer::HttpPeer(Answer answer)
    : m_answer(std::move(answer))
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for a test's server");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            ++m_connections;
            const auto received = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] { serve(socket, received.get()); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QUrl HttpPeer::url(const QString& path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

qsizetype HttpPeer::count(const QByteArray& method, const QByteArray& pathStart) const
{
    return std::count_if(m_asked.begin(), m_asked.end(),
                         [&](const Asked& each) { return each.method == method && each.target.startsWith(pathStart); });
}

void HttpPeer::serve(QTcpSocket* socket, QByteArray* received)
{
    received->append(socket->readAll());
    Asked asked;
    if (!parseRequest(*received, &asked))
        return;
    socket->disconnect(this);
    m_asked.append(asked);
    Said said = m_answer ? m_answer(asked) : Said();
    if (asked.method == "HEAD" && said.how == Said::How::Whole) {
        said.headers.insert("Content-Length", QByteArray::number(said.body.size()));
        said.body.clear();
    }
    say(socket, said);
}

} // namespace guichet::test
