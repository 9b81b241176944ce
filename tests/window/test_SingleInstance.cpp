#include "window/SingleInstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace guichet::window;
using namespace Qt::Literals::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

    /// What a later program does, on a thread of its own because it waits for the answer.
    static bool later(const QString& folder, const QString& open)
    {
        bool handed = false;
        const auto thread = std::unique_ptr<QThread>(QThread::create([&] {
            SingleInstance instance(folder);
            handed = instance.handOver(open);
        }));
        thread->start();
        while (!thread->wait(10))
            QCoreApplication::processEvents();
        return handed;
    }

private slots:
    void theFirstListensAndTheSecondHandsOver()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(!first.handOver({}));
        QSignalSpy wanted(&first, &SingleInstance::openWanted);
        QVERIFY(later(folder.path(), u"/tmp/a b.demande"_s));
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"/tmp/a b.demande"_s);
    }

    void anotherProfileIsAnotherProgram()
    {
        QTemporaryDir one;
        QTemporaryDir other;
        SingleInstance first(one.path());
        QVERIFY(!first.handOver({}));
        QVERIFY(!later(other.path(), {}));
    }

    void aSocketLeftByAKilledProgramStopsNobody()
    {
        QTemporaryDir folder;
        QFile dead(folder.filePath(u"window.socket"_s));
        QVERIFY(dead.open(QIODevice::WriteOnly));
        dead.close();
        SingleInstance first(folder.path());
        QVERIFY(!first.handOver({}));
        QVERIFY(later(folder.path(), {}));
    }

    void aVeryLongFolderHasASocketToo()
    {
        QTemporaryDir folder;
        const QString deep = folder.filePath(QString(120, u'x'));
        QVERIFY(QDir().mkpath(deep));
        SingleInstance first(deep);
        QVERIFY(!first.handOver({}));
        QVERIFY(later(deep, {}));
    }

    void rubbishOnTheSocketIsIgnored()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(!first.handOver({}));
        QSignalSpy wanted(&first, &SingleInstance::openWanted);
        QLocalSocket socket;
        socket.connectToServer(folder.filePath(u"window.socket"_s));
        QVERIFY(socket.waitForConnected());
        socket.write(QByteArray(20'000, 'x'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(wanted.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_SingleInstance.moc"
