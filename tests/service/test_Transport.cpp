#include "service/Failures.h"
#include "service/Transport.h"
#include "service/support/HttpPeer.h"
#include "tasks/Finished.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace guichet;
using namespace guichet::service;
using namespace guichet::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

HttpCall post(const QUrl& url)
{
    HttpCall call;
    call.method = "POST";
    call.url = url;
    call.headers.insert("Authorization", "Bearer secret");
    call.headers.insert("Content-Type", "application/json");
    call.body = "{\"a\":1}";
    return call;
}

class EventList final : public EventSink
{
public:
    void record(const Event& event) override { events.append(event); }
    QList<Event> events;
};

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT

    static Result<HttpAnswer> sent(const HttpCall& call)
    {
        Transport transport;
        return finished(transport.send(call));
    }

private slots:
    void aCallArrivesAsItWasMade()
    {
        HttpPeer peer([](const Asked&) { return Said::json({{u"b"_s, 2}}, 201); });
        const auto answer = sent(post(peer.url(u"/v1/things?x=1"_s)));
        QVERIFY(answer);
        QCOMPARE(answer->status, 201);
        QVERIFY(answer->isJson());
        QCOMPARE(answer->body, QByteArray("{\"b\":2}"));
        const Asked asked = peer.asked().first();
        QCOMPARE(asked.method, QByteArray("POST"));
        QCOMPARE(asked.target, QByteArray("/v1/things?x=1"));
        QCOMPARE(asked.body, QByteArray("{\"a\":1}"));
        QCOMPARE(asked.header("content-length"), QByteArray("7"));
        QCOMPARE(asked.header("transfer-encoding"), QByteArray());
        QCOMPARE(asked.header("authorization"), QByteArray("Bearer secret"));
    }

    /// Each holds a body that nobody takes off the network.
    void aHostStaysWithinReachAfterConnectionsFellSilent()
    {
        constexpr int deaf = 10; // more than Qt opens to one host
        int connections = 0;
        QTcpServer host;
        connect(&host, &QTcpServer::newConnection, &host, [&] {
            QTcpSocket* socket = host.nextPendingConnection();
            if (connections++ < deaf)
                socket->setReadBufferSize(1);
            else
                connect(socket, &QTcpSocket::readyRead, socket,
                        [socket] { socket->write("HTTP/1.1 204 No Content\r\n\r\n"); });
        });
        QVERIFY(host.listen(QHostAddress::LocalHost));
        HttpCall call = post(QUrl(u"http://127.0.0.1:%1/v1/things"_s.arg(host.serverPort())));
        Transport transport;
        transport.setLongestSilence(100ms);
        call.body = QByteArray(16'000'000, 'x');
        for (int i = 0; i < deaf; ++i)
            QVERIFY(!finished(transport.send(call)));
        transport.setLongestSilence(30s);
        call.body = "{}";
        const auto answer = finished(transport.send(call));
        QVERIFY2(answer, qPrintable(answer ? QString() : failureName(answer.error().code)));
    }

    void aBodyIsSentOnceWhateverTheServerDoes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("how");
        for (const char* method : {"POST", "PATCH", "PUT"})
            for (const auto how : {Said::How::Nothing, Said::How::Reset, Said::How::Cut})
                QTest::addRow("%s %d", method, static_cast<int>(how)) << QByteArray(method) << static_cast<int>(how);
    }

    void aBodyIsSentOnceWhateverTheServerDoes()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, how);
        HttpPeer peer([how](const Asked&) { return Said::broken(static_cast<Said::How>(how)); });
        HttpCall call = post(peer.url());
        call.method = method;
        const auto answer = sent(call);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, failure::outcomeUnknown);
        QCOMPARE(peer.asked().size(), 1);
    }

    void aBodyIsSentOnceOnAConnectionKeptAlive()
    {
        // The first answer keeps the connection; the server closes it when the second call comes.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int calls = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&calls, socket, received = QByteArray()]() mutable {
                received += socket->readAll();
                Asked asked;
                if (!parseRequest(received, &asked))
                    return;
                received.clear();
                if (++calls == 1)
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}");
                else
                    socket->abort();
            });
        });
        Transport transport;
        const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
        QVERIFY(finished(transport.send(post(url))));
        const auto second = finished(transport.send(post(url)));
        QVERIFY(!second);
        QCOMPARE(second.error().code, failure::outcomeUnknown);
        QCOMPARE(calls, 2);
    }

    void aRedirectionIsNotFollowedAndCarriesNothingElsewhere_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void aRedirectionIsNotFollowedAndCarriesNothingElsewhere()
    {
        QFETCH(int, status);
        HttpPeer foreign;
        HttpPeer peer([&](const Asked&) {
            Said said;
            said.status = status;
            said.headers.insert("Location", foreign.url(u"/elsewhere"_s).toEncoded());
            return said;
        });
        const auto answer = sent(post(peer.url()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, failure::redirected);
        QCOMPARE(foreign.connections(), 0);
    }

    void anInterimStatusIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("interim");
        QTest::newRow("103") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n");
        QTest::newRow("104") << QByteArray("HTTP/1.1 104 Upload Resumption Supported\r\n\r\n");
    }

    void anInterimStatusIsNoAnswer()
    {
        QFETCH(QByteArray, interim);
        HttpPeer peer([&](const Asked&) {
            Said said = Said::json({}, 201);
            said.before = interim;
            return said;
        });
        const auto answer = sent(post(peer.url()));
        // A Qt that skips interim answers properly may give the final one; never success with a status below 200.
        if (answer)
            QCOMPARE(answer->status, 201);
        else
            QCOMPARE(answer.error().code, failure::outcomeUnknown);
    }

    void rubbishLeavesTheOutcomeOpen_data()
    {
        QTest::addColumn<QByteArray>("rubbish");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01", 8);
        QTest::newRow("words") << QByteArray("ERR no such command\r\n");
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 201 Created\r\nContent-Ty");
        QTest::newRow("bad chunks") << QByteArray("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        QTest::newRow("short body") << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{}");
    }

    void rubbishLeavesTheOutcomeOpen()
    {
        QFETCH(QByteArray, rubbish);
        HttpPeer peer([&](const Asked&) { return Said::raw(rubbish); });
        HttpCall call = post(peer.url());
        call.silence = std::chrono::seconds(1); // Qt goes on waiting after a bad chunk
        const auto answer = sent(call);
        QVERIFY2(!answer, answer ? answer->body.constData() : "");
        QCOMPARE(answer.error().code, failure::outcomeUnknown);
    }

    void aHugeAnswerIsGivenUp()
    {
        HttpPeer peer([](const Asked&) {
            Said said = Said::json({});
            said.body = QByteArray(5'000'000, ' ');
            return said;
        });
        const auto answer = sent(post(peer.url()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, failure::answerTooLarge);
        QCOMPARE(answer.error().arguments, QStringList{u"1048576"_s});
    }

    void anAnswerOfJustTheLimitIsTaken()
    {
        HttpPeer peer([](const Asked&) {
            Said said = Said::json({});
            said.body = QByteArray(1000, ' ');
            return said;
        });
        HttpCall call = post(peer.url());
        call.answerLimit = 1000;
        QVERIFY(sent(call));
        call.answerLimit = 999;
        const auto tooLarge = sent(call);
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().code, failure::answerTooLarge);
    }

    void silenceIsGivenUp()
    {
        HttpPeer peer([](const Asked&) { return Said::broken(Said::How::Silence); });
        HttpCall call = post(peer.url());
        call.silence = std::chrono::milliseconds(200);
        const auto answer = sent(call);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, failure::outcomeUnknown);
    }

    void whereNobodyListensNothingArrived()
    {
        QUrl url;
        {
            HttpPeer gone;
            url = gone.url();
        }
        const auto answer = sent(post(url));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, failure::unreachable);
        QCOMPARE(answer.error().arguments, QStringList{hostOf(url)});
    }

    void plainHttpIsForLoopbackOnly()
    {
        for (const char* url : {"http://example.org/", "ftp://127.0.0.1/", "file:///etc/hostname", ""}) {
            const auto answer = sent(post(QUrl(QString::fromLatin1(url))));
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, failure::plainHttpRefused);
        }
    }

    void aServerThatSpeaksNoTlsIsRefused()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this,
                    [socket] { say(socket, Said::raw("HTTP/1.1 400 Bad Request\r\n\r\n")); });
        });
        const auto answer = sent(post(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()))));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, failure::tlsRefused);
    }

    void aTlsGreetingWithoutAnswerSentNothing()
    {
        HttpPeer peer; // takes the greeting for the beginning of a request
        QUrl url = peer.url();
        url.setScheme(u"https"_s);
        HttpCall call = post(url);
        call.silence = std::chrono::milliseconds(300);
        const auto answer = sent(call);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, failure::unreachable);
    }

    void cookiesAreNeitherKeptNorSent()
    {
        HttpPeer peer([](const Asked&) {
            Said said = Said::json({});
            said.headers.insert("Set-Cookie", "who=someone; Path=/");
            return said;
        });
        Transport transport;
        QVERIFY(finished(transport.send(post(peer.url()))));
        QVERIFY(finished(transport.send(post(peer.url()))));
        QCOMPARE(peer.asked().last().header("cookie"), QByteArray());
    }

    void loopbackGoesThroughNoProxy()
    {
        HttpPeer proxy;
        qputenv("http_proxy", proxy.url().toEncoded());
        HttpPeer peer([](const Asked&) { return Said::json({}); });
        const auto answer = sent(post(peer.url()));
        qunsetenv("http_proxy");
        QVERIFY(answer);
        QCOMPARE(proxy.connections(), 0);
    }

    void endingTheTaskEndsTheCall()
    {
        HttpPeer peer([](const Asked&) { return Said::broken(Said::How::Silence); });
        Transport transport;
        {
            TaskScope scope;
            const auto run = [](Transport* through, HttpCall call) -> Task<void> { co_await through->send(call); };
            scope.start(run(&transport, post(peer.url())));
            QTRY_COMPARE(peer.asked().size(), 1);
        }
    }

    void eventsTellTheRouteAndNothingElse()
    {
        HttpPeer peer([](const Asked&) { return Said::json({}, 201); });
        EventList events;
        Transport transport(&events);
        HttpCall call = post(peer.url(u"/v1/requests/secret-id"_s));
        call.label = "POST /v1/requests";
        QVERIFY(finished(transport.send(call)));
        QCOMPARE(events.events.size(), 1);
        QCOMPARE(events.events.first().kind, Event::Kind::HttpExchange);
        QCOMPARE(QByteArray(events.events.first().label), QByteArray("POST /v1/requests"));
        QCOMPARE(events.events.first().amount, 201);
    }

    void originsAreSchemeHostAndPort()
    {
        const QUrl base(u"https://a.example/x"_s);
        QVERIFY(sameOrigin(base, QUrl(u"https://a.example:443/y"_s)));
        for (const char* other : {"http://a.example/", "https://b.example/", "https://a.example:444/",
                                  "https://a.example.b.example/", "https://a@b.example/", ""})
            QVERIFY2(!sameOrigin(base, QUrl(QString::fromLatin1(other))), other);
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "test_Transport.moc"
