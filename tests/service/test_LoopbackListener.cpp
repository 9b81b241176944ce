#include "service/LoopbackListener.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace guichet::service;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the listener answers to these bytes; waits for the end of the connection.
QByteArray answerTo(const LoopbackListener& listener, const QByteArray& bytes)
{
    QTcpSocket socket;
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    const QUrl url(listener.redirectUri());
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write(bytes);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        return "no end";
    return answer + socket.readAll();
}

QByteArray get(const QByteArray& target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
}

} // namespace

class TestLoopbackListener : public QObject
{
    Q_OBJECT

private slots:
    void theRedirectIsReceivedAndAnsweredOnceItsEndIsKnown()
    {
        LoopbackListener listener;
        QVERIFY(listener.listen());
        QVERIFY(listener.redirectUri().startsWith(u"http://127.0.0.1:"));
        QUrlQuery query;
        connect(&listener, &LoopbackListener::cameBack, &listener, [&](const QUrlQuery& given, bool inTime) {
            QVERIFY(inTime);
            query = given;
            listener.say(u"Goodbye <b>you</b>"_s);
        });
        const QByteArray answer = answerTo(listener, get("/callback?code=a%20b&state=xyz"));
        QCOMPARE(query.queryItemValue(u"code"_s, QUrl::FullyDecoded), u"a b"_s);
        QCOMPARE(query.queryItemValue(u"state"_s), u"xyz"_s);
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("Connection: close\r\n"));
        QVERIFY(answer.contains("Content-Security-Policy: default-src 'none'"));
        QVERIFY(answer.contains("Goodbye &lt;b&gt;you&lt;/b&gt;"));
    }

    void theAnswerArrivesEvenIfTheListenerEnds()
    {
        auto listener = std::make_unique<LoopbackListener>();
        QVERIFY(listener->listen());
        const QUrl url(listener->redirectUri());
        connect(listener.get(), &LoopbackListener::cameBack, this, [&] {
            listener->say(u"Goodbye"_s);
            QMetaObject::invokeMethod(
                this, [&] { listener.reset(); }, Qt::QueuedConnection);
        });
        QVERIFY(answerTo(*listener, get("/callback?state=1")).contains("Goodbye"));
    }

    void otherPathsAndMethodsDontEndIt_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("icon") << get("/favicon.ico");
        QTest::newRow("longer path") << get("/callback/x?state=1");
        QTest::newRow("other case") << get("/Callback?state=1");
        QTest::newRow("traversal") << get("/x/../callback?state=1");
        QTest::newRow("absolute") << get("http://elsewhere.example/callback?state=1");
        QTest::newRow("post") << QByteArray("POST /callback?state=1 HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("rubbish") << QByteArray("\x16\x03\x01\r\n\r\n");
        QTest::newRow("empty") << QByteArray("\r\n\r\n");
        QTest::newRow("too long") << get("/callback?state=" + QByteArray(20'000, 'x'));
    }

    void otherPathsAndMethodsDontEndIt()
    {
        QFETCH(QByteArray, request);
        LoopbackListener listener;
        QVERIFY(listener.listen());
        QSignalSpy back(&listener, &LoopbackListener::cameBack);
        const QByteArray answer = answerTo(listener, request);
        QVERIFY2(answer.startsWith("HTTP/1.1 4"), answer);
        QVERIFY(!answer.contains("signed in"));
        QCOMPARE(back.size(), 0);
        connect(&listener, &LoopbackListener::cameBack, &listener, [&] { listener.say(u"Goodbye"_s); });
        QVERIFY(answerTo(listener, get("/callback?state=1")).contains("Goodbye"));
    }

    void nobodyComesBackTwice()
    {
        LoopbackListener listener;
        QVERIFY(listener.listen());
        QSignalSpy back(&listener, &LoopbackListener::cameBack);
        connect(&listener, &LoopbackListener::cameBack, &listener, [&] { listener.say(u"Goodbye"_s); });
        const QUrl url(listener.redirectUri());
        QTcpSocket early; // connected before the first came back
        early.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QVERIFY(early.waitForConnected());
        QTest::qWait(0);
        QVERIFY(answerTo(listener, get("/callback?state=1")).contains("Goodbye"));
        early.write(get("/callback?state=2"));
        QTRY_COMPARE(early.state(), QAbstractSocket::UnconnectedState);
        QTcpSocket late;
        late.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QVERIFY(!late.waitForConnected(2000));
        QCOMPARE(back.size(), 1);
    }

    void givingUpIsToldApart()
    {
        LoopbackListener listener;
        QSignalSpy back(&listener, &LoopbackListener::cameBack);
        listener.giveUp();
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().at(1).toBool(), false);
    }

    void slowBrowsersAreUnderstood()
    {
        LoopbackListener listener;
        QVERIFY(listener.listen());
        connect(&listener, &LoopbackListener::cameBack, &listener, [&] { listener.say(u"Goodbye"_s); });
        const QUrl url(listener.redirectUri());
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        for (const char letter : get("/callback?state=1")) {
            socket.write(&letter, 1);
            socket.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(socket.readAll().contains("Goodbye"));
    }
};

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "test_LoopbackListener.moc"
