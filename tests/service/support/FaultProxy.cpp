#include "service/support/FaultProxy.h"

#include <QPointer>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

FaultProxy::FaultProxy(const QUrl& server)
    : m_upstream(static_cast<quint16>(server.port()))
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for a test's proxy");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = m_server.nextPendingConnection()) {
            const auto received = std::make_shared<QByteArray>();
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            connect(client, &QTcpSocket::readyRead, this, [this, client, received] {
                received->append(client->readAll());
                Asked asked;
                if (!parseRequest(*received, &asked))
                    return;
                client->disconnect(this);
                serve(client, *received, asked);
            });
        }
    });
}

QUrl FaultProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

int FaultProxy::remaining(const QByteArray& method, const QByteArray& path) const
{
    int times = 0;
    for (const Plan& plan : m_plans)
        if (plan.method == method && plan.path == path)
            times += plan.times;
    return times;
}

void FaultProxy::plan(const QByteArray& method, const QByteArray& path, Fault fault, int times)
{
    m_plans.append({method, path, fault, times});
}

qsizetype FaultProxy::count(const QByteArray& method, const QByteArray& path) const
{
    return std::count_if(m_asked.begin(), m_asked.end(),
                         [&](const Asked& each) { return each.method == method && each.target.startsWith(path); });
}

FaultProxy::Fault FaultProxy::faultFor(const Asked& asked)
{
    for (qsizetype i = 0; i < m_plans.size(); ++i) {
        Plan& plan = m_plans[i];
        if (plan.method != asked.method || !asked.target.startsWith(plan.path))
            continue;
        const Fault fault = plan.fault;
        if (--plan.times == 0)
            m_plans.removeAt(i);
        return fault;
    }
    return m_chooser ? m_chooser(asked) : Fault::None;
}

/// One call over a connection of its own, which the client's end doesn't end; `answered` gets all that the server said,
/// if the client is still there.
void FaultProxy::forward(const QByteArray& bytes, QTcpSocket* client, std::function<void(QByteArray)> answered)
{
    auto* upstream = new QTcpSocket(this);
    const auto answer = std::make_shared<QByteArray>();
    const QPointer<QTcpSocket> there(client);
    connect(upstream, &QTcpSocket::readyRead, upstream, [upstream, answer] { answer->append(upstream->readAll()); });
    connect(upstream, &QTcpSocket::disconnected, upstream, [upstream, answer, answered, there] {
        answer->append(upstream->readAll());
        upstream->deleteLater();
        if (there)
            answered(*answer);
    });
    connect(upstream, &QTcpSocket::errorOccurred, upstream, [upstream, there](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::RemoteHostClosedError)
            return;
        upstream->deleteLater();
        if (there)
            there->disconnectFromHost();
    });
    upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_upstream);
    QByteArray once = bytes;
    const qsizetype firstLine = once.indexOf("\r\n") + 2;
    const qsizetype head = once.indexOf("\r\n\r\n");
    QByteArray lines = once.mid(firstLine, head + 2 - firstLine);
    lines.replace("Connection: Keep-Alive\r\n", "");
    upstream->write(once.left(firstLine) + "Connection: close\r\n" + lines + once.mid(head + 2));
}

void FaultProxy::serve(QTcpSocket* client, const QByteArray& bytes, const Asked& asked)
{
    m_asked.append(asked);
    if (m_watcher)
        m_watcher(asked);
    const Fault fault = faultFor(asked);
    const auto sayAll = [client](const QByteArray& answer) { say(client, Said::raw(answer)); };
    const auto after = [this, bytes, client](const Said& instead) {
        forward(bytes, client, [client, instead](const QByteArray&) { say(client, instead); });
    };
    Said huge;
    switch (fault) {
    case Fault::None:
        forward(bytes, client, sayAll);
        return;
    case Fault::Refuse:
        say(client, Said::broken(Said::How::Nothing));
        return;
    case Fault::CutRequest: {
        auto* upstream = new QTcpSocket(client);
        connect(upstream, &QTcpSocket::bytesWritten, client, [client, upstream] {
            if (upstream->bytesToWrite() > 0)
                return;
            upstream->abort();
            client->abort();
        });
        upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_upstream);
        upstream->write(bytes.left(bytes.size() - std::max<qsizetype>(1, asked.body.size() / 2)));
        return;
    }
    case Fault::LoseAnswer:
        after(Said::broken(Said::How::Nothing));
        return;
    case Fault::ResetAfter:
        after(Said::broken(Said::How::Reset));
        return;
    case Fault::Truncate:
        forward(bytes, client, [client](const QByteArray& answer) {
            const qsizetype head = answer.indexOf("\r\n\r\n") + 4;
            say(client, Said::raw(answer.left(head + (answer.size() - head) / 2)));
        });
        return;
    case Fault::EarlyHint:
        forward(bytes, client, [sayAll](const QByteArray& answer) {
            sayAll("HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n" + answer);
        });
        return;
    case Fault::Html:
        say(client, Said::html());
        return;
    case Fault::HtmlAfter:
        after(Said::html());
        return;
    case Fault::Unavailable:
        huge = Said::problem(503, "unavailable");
        huge.headers.insert("Retry-After", "0"); // that it is waited for has a test of its own
        say(client, huge);
        return;
    case Fault::Twice:
        forward(bytes, client, [this, bytes, client, sayAll](const QByteArray&) { forward(bytes, client, sayAll); });
        return;
    case Fault::Huge:
        huge = Said::json({});
        huge.body = "{\"padding\":\"" + QByteArray(3'000'000, 'x') + "\"}";
        after(huge);
        return;
    case Fault::Garbage:
        after(Said::raw("\x16\x03\x01\x02 no HTTP at all\r\n\r\n"));
        return;
    case Fault::Stall:
        say(client, Said::broken(Said::How::Silence));
        return;
    case Fault::StallAfter:
        after(Said::broken(Said::How::Silence));
        return;
    }
}

} // namespace guichet::test
