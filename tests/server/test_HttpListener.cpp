#include "server/ServerFixture.h"
#include "server/http/HttpListener.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace guichet;
using namespace guichet::server;
using namespace guichet::server::testing;

/// Answers with what it was given, or with a fault.
class Echo : public HttpService
{
public:
    qint64 bodyLimit(const QByteArray& method, const QByteArray&) const override
    {
        return method == "PATCH" ? 1000 : 0;
    }
    HttpResponse tooLarge(const HttpRequest&, qint64) const override { return {413, {}, "too large", Wire::Normal}; }
    HttpResponse handle(const HttpRequest& request) override
    {
        ++handled;
        HttpResponse response{request.path == "/none" ? 204 : request.path == "/460" ? 460 : 200, {}, {}, wire};
        response.headers = {{"Content-Type", "text/plain"}};
        if (response.status == 200)
            response.body = request.method + ' ' + request.path + ' ' + request.query.toString().toUtf8() + ' ' +
                            request.header("x-test") + ' ' + request.body;
        return response;
    }
    QByteArray routeOf(const QByteArray&) const override { return "/route"; }

    Wire wire = Wire::Normal;
    std::atomic<int> handled{0};
};

class TestHttpListener : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_echo = std::make_unique<Echo>();
        ListenOptions options;
        options.accessLog = [this](const QByteArray& line) {
            QMutexLocker lock(&m_mutex);
            m_log.append(line);
        };
        m_log.clear();
        m_listener = std::make_unique<HttpListener>(*m_echo, options);
        QVERIFY(m_listener->bind());
        m_listener->start();
    }
    void cleanup() { m_listener.reset(); }

    void everyVerbArrivesAsItWasSent()
    {
        for (const char* verb : {"GET", "POST", "PUT", "DELETE", "OPTIONS"}) {
            const QByteArray answer =
                send(QByteArray(verb) + " /v1/a%2Fb?x=1%26y HTTP/1.1\r\nHost: a\r\nX-Test: one\r\n"
                                        "X-Test: two\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer);
            QVERIFY2(answer.endsWith(QByteArray(verb) + " /v1/a%2Fb x=1%26y one, two "), answer);
        }
    }

    void aBodyArrivesWholeOrNotAtAll()
    {
        const QByteArray body(700, 'b');
        const QByteArray head = "PATCH /u HTTP/1.1\r\nHost: a\r\nContent-Length: 700\r\nConnection: close\r\n\r\n";
        QVERIFY(send(head + body).endsWith(body));
        QCOMPARE(m_echo->handled.load(), 1);
        QTcpSocket socket;
        connectTo(socket);
        socket.write(head + body.left(650));
        socket.flush();
        socket.disconnectFromHost();
        QVERIFY(socket.state() == QTcpSocket::UnconnectedState || socket.waitForDisconnected());
        m_listener.reset(); // waits for the call's end
        QCOMPARE(m_echo->handled.load(), 1);
    }

    void chunkedBodiesArriveToo()
    {
        const QByteArray answer =
            send("PATCH /u HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                 "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        QVERIFY2(answer.endsWith(" abcde"), answer);
    }

    void whatIsTooLargeIsRefusedBeforeItIsRead()
    {
        for (const char* head : {"PATCH /u HTTP/1.1\r\nContent-Length: 1001\r\n\r\n",
                                 "PATCH /u HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n",
                                 "GET /u HTTP/1.1\r\nContent-Length: 1\r\n\r\n"}) {
            const QByteArray answer = send(head);
            QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer);
            QVERIFY2(answer.contains("Connection: close"), answer);
        }
        QCOMPARE(m_echo->handled.load(), 0);
    }

    void aBodyThatGrowsBeyondTheLimitIsCutOff()
    {
        QByteArray chunks;
        for (int i = 0; i < 30; ++i)
            chunks += "64\r\n" + QByteArray(100, 'x') + "\r\n";
        const QByteArray answer = send("PATCH /u HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);
        QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer);
        QCOMPARE(m_echo->handled.load(), 0);
    }

    void headersWithoutEndAreRefused()
    {
        QByteArray head = "GET / HTTP/1.1\r\n";
        while (head.size() < 100'000)
            head += "X-Filler: " + QByteArray(1000, 'x') + "\r\n";
        const QByteArray answer = send(head + "\r\n");
        QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 400 "), answer.left(200));
        QCOMPARE(m_echo->handled.load(), 0);
    }

    void foreignEncodingsAreNotUnpacked()
    {
        for (const char* header : {"Content-Encoding: gzip", "Content-Type: multipart/form-data; boundary=x"}) {
            const QByteArray answer =
                send("PATCH /u HTTP/1.1\r\nContent-Length: 5\r\n" + QByteArray(header) + "\r\n\r\nabcde");
            QVERIFY2(answer.startsWith("HTTP/1.1 415 "), answer);
        }
    }

    void oneConnectionServesManyCalls()
    {
        QTcpSocket socket;
        connectTo(socket);
        for (int i = 0; i < 50; ++i) {
            socket.write("GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: a\r\n\r\n");
            QByteArray answer;
            while (!answer.contains("GET /" + QByteArray::number(i) + ' ') && socket.waitForReadyRead(5000))
                answer += socket.readAll();
            QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer);
        }
    }

    void answersWithoutBodyHaveNoLength()
    {
        const QByteArray none = send("GET /none HTTP/1.1\r\nConnection: close\r\n\r\n");
        QVERIFY2(none.startsWith("HTTP/1.1 204 ") && !none.contains("Content-Length"), none);
        const QByteArray odd = send("GET /460 HTTP/1.1\r\nConnection: close\r\n\r\n");
        QVERIFY2(odd.startsWith("HTTP/1.1 460 Checksum Mismatch\r\n"), odd);
    }

    void faultsAreSentAsTheyWereAskedFor()
    {
        const QByteArray call = "GET /u HTTP/1.1\r\nConnection: close\r\n\r\n";
        const QByteArray whole = send(call);
        m_echo->wire = Wire::Cut;
        QCOMPARE(send(call), QByteArray());
        m_echo->wire = Wire::Reset;
        QCOMPARE(send(call), QByteArray());
        m_echo->wire = Wire::EarlyHint;
        QCOMPARE(withoutDate(send(call)),
                 "HTTP/1.1 103 Early Hints\r\nLink: </v1>; rel=preload\r\n\r\n" + withoutDate(whole));
        m_echo->wire = Wire::Twice;
        QCOMPARE(withoutDate(send(call)), withoutDate(whole) + withoutDate(whole));
        m_echo->wire = Wire::Truncated;
        const QByteArray truncated = send(call);
        QVERIFY(truncated.size() < whole.size() && truncated.startsWith("HTTP/1.1 200 ") && truncated.contains("GET"));
        m_echo->wire = Wire::Stall;
        QTcpSocket socket;
        connectTo(socket);
        socket.write(call);
        QVERIFY(!socket.waitForReadyRead(300));
        QCOMPARE(socket.state(), QTcpSocket::ConnectedState);
        QCOMPARE(m_echo->handled.load(), 7);
    }

    void theAccessLogNamesRoutesOnly()
    {
        send("GET /v1/requests/secret?name=Haddad HTTP/1.1\r\nAuthorization: Bearer t\r\nConnection: close\r\n\r\n");
        m_listener.reset();
        QCOMPARE(m_log.size(), 1);
        QVERIFY2(QRegularExpression(u"^GET /route 200 \\d+ms$"_s).match(QString::fromUtf8(m_log.first())).hasMatch(),
                 m_log.first());
    }

    void plainHttpIsForLoopbackOnly()
    {
        ListenOptions options = *listenOptionsFrom(u"0.0.0.0:0"_s);
        HttpListener listener(*m_echo, options);
        QVERIFY(!listener.bind());
        options.anywhere = true; // not without TLS
        HttpListener another(*m_echo, options);
        QVERIFY(!another.bind());
    }

    void aPortInUseIsToldAsSuch()
    {
        ListenOptions options;
        options.port = m_listener->port();
        HttpListener second(*m_echo, options);
        QVERIFY(!second.bind());
    }

    void addressesAreRead()
    {
        QCOMPARE(listenOptionsFrom(u"127.0.0.1:8080"_s)->port, 8080);
        QCOMPARE(listenOptionsFrom(u"[::1]:0"_s)->host, u"::1"_s);
        QCOMPARE(listenOptionsFrom(u"localhost:1"_s)->host, u"localhost"_s);
        for (const char* wrong : {"", "8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:70000", "a b:1", "::1:80"})
            QVERIFY2(!listenOptionsFrom(QString::fromLatin1(wrong)), wrong);
    }

private:
    void connectTo(QTcpSocket& socket)
    {
        socket.connectToHost(u"127.0.0.1"_s, m_listener->port());
        QVERIFY(socket.waitForConnected());
    }

    QByteArray send(const QByteArray& bytes)
    {
        QTcpSocket socket;
        connectTo(socket);
        socket.write(bytes);
        QByteArray answer;
        while (socket.waitForReadyRead(10'000))
            answer += socket.readAll();
        return answer + socket.readAll();
    }

    static QByteArray withoutDate(const QByteArray& answer)
    {
        return QString::fromLatin1(answer).remove(QRegularExpression(u"Date: [^\r]*\r\n"_s)).toLatin1();
    }

    std::unique_ptr<Echo> m_echo;
    std::unique_ptr<HttpListener> m_listener;
    QMutex m_mutex;
    QList<QByteArray> m_log;
};

QTEST_GUILESS_MAIN(TestHttpListener)
#include "test_HttpListener.moc"
