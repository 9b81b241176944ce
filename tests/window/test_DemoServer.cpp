#include "tasks/TaskScope.h"
#include "ui/Failures.h"
#include "window/DemoServer.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>
#include <optional>

using namespace guichet;
using namespace guichet::window;
using namespace Qt::Literals::StringLiterals;

class TestDemoServer : public QObject
{
    Q_OBJECT

    static Task<void> start(DemoServer* server, std::optional<Result<QUrl>>* result)
    {
        result->emplace(co_await server->start());
    }

private slots:
    void onlyALoopbackAddressIsBelieved()
    {
        QCOMPARE(addressIn(u"listening on http://127.0.0.1:41234\n"_s), QUrl(u"http://127.0.0.1:41234"_s));
        QVERIFY(addressIn(u"listening on http://192.0.2.1:80"_s).isEmpty());
        QVERIFY(addressIn(u"listening on https://127.0.0.1:80"_s).isEmpty());
        QVERIFY(addressIn(u"listening on http://127.0.0.1"_s).isEmpty());
        QVERIFY(addressIn(u"warning: something"_s).isEmpty());
    }

    void theServerStartsOnAFreePortAndEndsWithItsOwner()
    {
        const QString program = QStringLiteral(GUICHET_BIN_DIR "/guichet-server");
        if (!QFile::exists(program))
            QSKIP("NOT RUN: guichet-server was not built");
        QUrl address;
        {
            DemoServer server(program, 1000);
            std::optional<Result<QUrl>> result;
            TaskScope scope;
            scope.start(start(&server, &result));
            QTRY_VERIFY_WITH_TIMEOUT(result, 25'000);
            QVERIFY2(result->has_value(), "the server did not start");
            address = **result;
            QTcpSocket socket;
            socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
            QVERIFY(socket.waitForConnected());
        }
        QTcpSocket socket;
        socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
        QVERIFY(!socket.waitForConnected(1000));
    }

    void aProgramThatIsMissingIsAFailureWithItsCode()
    {
        DemoServer server(u"/no/such/program"_s, 1);
        std::optional<Result<QUrl>> result;
        TaskScope scope;
        scope.start(start(&server, &result));
        QTRY_VERIFY(result);
        QVERIFY(!result->has_value());
        QCOMPARE(result->error().code, ui::failure::demoServerSilent);
    }
};

QTEST_GUILESS_MAIN(TestDemoServer)
#include "test_DemoServer.moc"
