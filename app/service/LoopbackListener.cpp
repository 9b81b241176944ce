#include "service/LoopbackListener.h"

#include "service/Failures.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace guichet::service {

namespace {
constexpr qint64 largestRequest = 16 * 1024;
} // namespace

LoopbackListener::LoopbackListener()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        }
    });
}

Result<void> LoopbackListener::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost) && !m_server.listen(QHostAddress::LocalHostIPv6))
        return fail(failure::listenerRefused, {}, m_server.errorString());
    return {};
}

QString LoopbackListener::redirectUri() const
{
    const bool six = m_server.serverAddress() == QHostAddress::LocalHostIPv6;
    return u"http://%1:%2/callback"_s.arg(six ? u"[::1]"_s : u"127.0.0.1"_s).arg(m_server.serverPort());
}

void LoopbackListener::serve(QTcpSocket* socket)
{
    if (m_waiting == socket)
        return;
    const QByteArray head = socket->peek(largestRequest);
    if (m_cameBack) {
        answer(socket, "404 Not Found", {});
        return;
    }
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= largestRequest)
            answer(socket, "431 Request Header Fields Too Large", {});
        return;
    }
    socket->readAll();
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const QUrl url = words.size() == 3 ? QUrl::fromEncoded(words[1], QUrl::StrictMode) : QUrl();
    if (words.value(0) != "GET" || url.path() != u"/callback" || url.isRelative() == false) {
        answer(socket, "404 Not Found", {});
        return;
    }
    m_server.close(); // one shot: nobody else comes back
    m_waiting = socket;
    m_cameBack = true;
    emit cameBack(QUrlQuery(url), true);
}

void LoopbackListener::say(const QString& text)
{
    if (m_waiting)
        answer(m_waiting, "200 OK", text);
}

void LoopbackListener::answer(QTcpSocket* socket, const QByteArray& status, const QString& text)
{
    const QByteArray body =
        "<!doctype html><meta charset=utf-8><title>Guichet Permis</title><p>" + text.toHtmlEscaped().toUtf8() + "</p>";
    socket->write("HTTP/1.1 " + status +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                  "Content-Security-Policy: default-src 'none'\r\nReferrer-Policy: no-referrer\r\n"
                  "Connection: close\r\nContent-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
    // It goes on by itself when the listener is gone.
    socket->setParent(nullptr);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace guichet::service
