#include "TestBackend.h"
#include "tasks/Finished.h"

#include "scan/Failures.h"
#include "scan/source/ScannerProcess.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <csignal>

using namespace guichet;
using namespace guichet::scan;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;
using test::finished;

/// guichet-scanner with SANE's test backend: a virtual flatbed of 200 mm and a feeder with ten pages.
class TestScanning : public QObject
{
    Q_OBJECT

    const TestBackend m_backend;
    ScannerProcess m_source{scannerProgram()};

    struct Scanned
    {
        QList<QByteArray> pages;
        QList<QPair<int, int>> progress;
        Result<void> outcome;
    };

    Scanned scan(
        const ScanOrder& order, std::stop_token stop = {},
        const std::function<void(const Scanned&)>& then = [](const Scanned&) {})
    {
        Scanned scanned;
        ScanEvents events;
        events.progressed = [&](int page, int percent) {
            scanned.progress.append({page, percent});
            then(scanned);
        };
        events.scanned = [&](const QByteArray& jpeg) { scanned.pages.append(jpeg); };
        scanned.outcome = finished(m_source.scan(order, events, stop));
        return scanned;
    }

    static ScanOrder order(PageSource source = PageSource::Flatbed)
    {
        return {u"test:0"_s, source, 150, PageColour::Grey};
    }

    QImage onlyPage(const ScanOrder& order)
    {
        const Scanned scanned = scan(order);
        return scanned.pages.size() == 1 ? QImage::fromData(scanned.pages.first()) : QImage();
    }

    static bool isMostly(const QColor& colour, int (QColor::*channel)() const)
    {
        return (colour.*channel)() > 150 && colour.red() + colour.green() + colour.blue() - (colour.*channel)() < 80;
    }

    static QList<int> children()
    {
        QList<int> found;
        QFile file(u"/proc/self/task/%1/children"_s.arg(QCoreApplication::applicationPid()));
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray& each : file.readAll().split(' '))
                if (each.toInt() > 0)
                    found.append(each.toInt());
        return found;
    }

private slots:
    void initTestCase()
    {
        if (!QFile::exists(scannerProgram()))
            QSKIP("NOT RUN: guichet-scanner was not built");
    }

    void cleanup() { m_backend.configure({}); }

    void devicesAreListedUnderNamesThatDiffer()
    {
        const auto scanners = finished(m_source.scanners());
        QVERIFY(scanners);
        const QList<Scanner> expected = {{u"test:0"_s, u"Noname frontend-tester (test:0)"_s},
                                         {u"test:1"_s, u"Noname frontend-tester (test:1)"_s}};
        QCOMPARE(*scanners, expected);
    }

    void aDeviceSaysWhatCanBeChosen()
    {
        m_backend.configure("resolution_max 400.0\n");
        const auto abilities = finished(m_source.abilities(u"test:1"_s));
        QVERIFY(abilities);
        const ScannerAbilities expected{
            {PageSource::Flatbed, PageSource::Feeder}, {150, 200, 300}, {PageColour::Colour, PageColour::Grey}};
        QCOMPARE(*abilities, expected);
    }

    void aFlatbedGivesOnePageAsLargeAsItIs()
    {
        const Scanned scanned = scan(order());
        QVERIFY(scanned.outcome);
        QCOMPARE(scanned.pages.size(), 1);
        QCOMPARE(scanned.progress.first().first, 1);
        QCOMPARE(scanned.progress.last().first, 1);
        const QImage page = QImage::fromData(scanned.pages.first());
        QCOMPARE(page.size(), QSize(1181, 1181)); // 200 mm
        QCOMPARE(qRound(page.dotsPerMeterX() * 0.0254), 150);
        QVERIFY(page.isGrayscale());
        QCOMPARE(page.pixel(600, 600), qRgb(255, 255, 255));
    }

    void resolutionAndColourAreAsAsked()
    {
        m_backend.configure("test-picture \"Color pattern\"\n");
        ScanOrder asked = order();
        asked.resolution = 300;
        asked.colour = PageColour::Colour;
        const Scanned scanned = scan(asked);
        QCOMPARE(scanned.pages.size(), 1);
        const QImage page = QImage::fromData(scanned.pages.first());
        QCOMPARE(page.size(), QSize(2362, 2362));
        QCOMPARE(qRound(page.dotsPerMeterY() * 0.0254), 300);
        // Strips of the three colours, each fading to black.
        QVERIFY(isMostly(page.pixelColor(138, 138), &QColor::green));
        QVERIFY(isMostly(page.pixelColor(138, 236), &QColor::blue));
        QVERIFY(isMostly(page.pixelColor(138, 726), &QColor::red));
    }

    void everyKindOfFrameGivesTheSamePicture_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("width");
        QTest::newRow("three passes") << QByteArray("three-pass true\nthree-pass-order GBR\n") << 1181;
        QTest::newRow("height not known") << QByteArray("hand-scanner true\n") << 649; // its own 11 cm
        QTest::newRow("few bytes at a time") << QByteArray("read-limit true\nread-limit-size 1000\n") << 1181;
        QTest::newRow("longer lines") << QByteArray("ppl-loss 13\n") << 1168;
    }

    void everyKindOfFrameGivesTheSamePicture()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, width);
        m_backend.configure("test-picture \"Color pattern\"\n" + lines);
        ScanOrder asked = order();
        asked.colour = PageColour::Colour;
        const QImage page = onlyPage(asked);
        QCOMPARE(page.width(), width);
        m_backend.configure("test-picture \"Color pattern\"\n");
        const QRect same(0, 0, 576, 576); // whole blocks of a JPEG
        QCOMPARE(page.copy(same), onlyPage(asked).copy(same));
    }

    void aFeederIsEmptiedAndThatIsAGoodEnd()
    {
        const Scanned scanned = scan(order(PageSource::Feeder));
        QVERIFY2(scanned.outcome, qPrintable(failureName(scanned.outcome.error().code)));
        QCOMPARE(scanned.pages.size(), 10);
        QVERIFY(!scanned.progress.isEmpty() && scanned.progress.last().first <= 10);
    }

    void eachErrorOfADeviceHasACode_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("jammed") << QByteArray("JAMMED") << failure::scannerJammed;
        QTest::newRow("empty") << QByteArray("NO_DOCS") << failure::noPages;
        QTest::newRow("open") << QByteArray("COVER_OPEN") << failure::scannerOpen;
        QTest::newRow("busy") << QByteArray("DEVICE_BUSY") << failure::scannerBusy;
        QTest::newRow("denied") << QByteArray("ACCESS_DENIED") << failure::scannerForbidden;
        QTest::newRow("connection") << QByteArray("IO_ERROR") << failure::scannerLost;
        QTest::newRow("nothing read") << QByteArray("EOF") << failure::scannerLost;
        QTest::newRow("memory") << QByteArray("NO_MEM") << failure::scannerMemory;
        QTest::newRow("cancelled there") << QByteArray("CANCELLED") << failure::scanCancelled;
        QTest::newRow("unsupported") << QByteArray("UNSUPPORTED") << failure::scannerUnable;
        QTest::newRow("invalid") << QByteArray("INVAL") << failure::scannerGone;
    }

    void eachErrorOfADeviceHasACode()
    {
        QFETCH(QByteArray, status);
        QFETCH(FailureCode, code);
        m_backend.configure("read-status-code \"SANE_STATUS_" + status + "\"\n");
        const Scanned scanned = scan(order(PageSource::Feeder));
        QVERIFY(!scanned.outcome);
        QCOMPARE(failureName(scanned.outcome.error().code), failureName(code));
        QVERIFY(scanned.pages.isEmpty());
    }

    void aDeviceThatIsNotThereIsNamedSo()
    {
        const auto abilities = finished(m_source.abilities(u"test:7"_s));
        QVERIFY(!abilities);
        QCOMPARE(failureName(abilities.error().code), failureName(failure::scannerGone));
    }

    void aStopInTheMiddleOfAPageEndsTheScan()
    {
        m_backend.configure("read-delay true\nread-delay-duration 100000\nread-limit true\nread-limit-size 2000\n");
        std::stop_source stop;
        const Scanned scanned = scan(order(), stop.get_token(), [&](const Scanned&) { stop.request_stop(); });
        QVERIFY(!scanned.outcome);
        QCOMPARE(failureName(scanned.outcome.error().code), failureName(failure::scanCancelled));
        QVERIFY(scanned.pages.isEmpty());
        QTRY_VERIFY(children().isEmpty()); // it ended by itself, or was killed
    }

    void aScannerProgramThatIsKilledIsAFailureAndNoMore()
    {
        m_backend.configure("read-delay true\nread-delay-duration 100000\n");
        bool killed = false;
        const Scanned scanned = scan(order(), {}, [&](const Scanned&) {
            for (const int child : children())
                killed = kill(child, SIGKILL) == 0;
        });
        QVERIFY(killed);
        QVERIFY(!scanned.outcome);
        QCOMPARE(failureName(scanned.outcome.error().code), failureName(failure::scannerDied));
        m_backend.configure({});
        QCOMPARE(scan(order()).pages.size(), 1); // and the next scan is as any other
    }

    void theTerminalWritesEachPageAsAFile()
    {
        QTemporaryDir folder;
        const QString first = folder.filePath(u"dossier.v2.jpg"_s);
        const auto guichet = [&](const QStringList& words) {
            QProcess program;
            program.start(QStringLiteral(GUICHET_BIN_DIR "/guichet"),
                          QStringList{u"scan"_s, u"--lang"_s, u"en"_s, u"--profile"_s, folder.filePath(u"profile"_s)} +
                              words);
            program.waitForFinished();
            return qMakePair(program.exitCode(),
                             QString::fromUtf8(program.readAllStandardOutput() + program.readAllStandardError()));
        };
        QCOMPARE(guichet({u"--list"_s}).second, u"test:0  Noname frontend-tester (test:0)\n"
                                                "test:1  Noname frontend-tester (test:1)\n"_s);
        const QStringList fed = {u"-o"_s, first, u"--source"_s, u"feeder"_s, u"--resolution"_s, u"150"_s, u"--grey"_s};
        const auto scanned = guichet(fed + QStringList{u"--json"_s});
        QCOMPARE(scanned.first, 0);
        const QJsonArray files = QJsonDocument::fromJson(scanned.second.toUtf8())[u"files"_s].toArray();
        QCOMPARE(files.size(), 10);
        QCOMPARE(files.last().toString(), folder.filePath(u"dossier.v2-10.jpg"_s));
        QCOMPARE(QImage(files.last().toString()).width(), 1181);
        QCOMPARE(guichet(fed).first, 2); // nothing is overwritten
        QCOMPARE(guichet({u"-o"_s, folder.filePath(u"x.jpg"_s), u"--source"_s, u"film"_s}).first, 2);
        const TestBackend empty;
        empty.takeAway();
        const auto none = guichet({u"--list"_s});
        QCOMPARE(none.first, 1);
        QVERIFY2(none.second.contains(u"GP-5102"), qPrintable(none.second));
    }

    void noDeviceIsSaid()
    {
        const TestBackend empty;
        empty.takeAway();
        const auto scanners = finished(m_source.scanners());
        QVERIFY(!scanners);
        QCOMPARE(failureName(scanners.error().code), failureName(failure::noScanner));
    }
};

QTEST_GUILESS_MAIN(TestScanning)
#include "test_Scanning.moc"
