#include "tasks/Finished.h"

#include "scan/Failures.h"
#include "scan/source/ScannerProcess.h"

#include <QTest>
#include <cstdio>
#include <thread>

using namespace guichet;
using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;
using test::finished;

namespace {

void say(scanner::RecordKind kind, const QByteArray& content)
{
    const scanner::Header header{scanner::magic, kind, static_cast<std::uint32_t>(content.size())};
    std::fwrite(&header, sizeof header, 1, stdout);
    std::fwrite(content.constData(), 1, static_cast<std::size_t>(content.size()), stdout);
    std::fflush(stdout);
}

/// This program as a scanner program that misbehaves, in the way that the device is called.
int misbehave(const QByteArray& way)
{
    if (way == "dies")
        return 1;
    if (way == "prints")
        return std::puts("libsane: something went wrong") < 0;
    say(scanner::RecordKind::Progress, R"({"page":1,"percent":0})");
    say(scanner::RecordKind::Page, "the first page");
    if (way == "jams") {
        say(scanner::RecordKind::Progress, R"({"page":2,"percent":40})");
        say(scanner::RecordKind::End, R"({"ending":3})");
        return 0;
    }
    if (way == "lingers") // after its end, as drivers do that hang while they free the device
        say(scanner::RecordKind::End, R"({"ending":0})");
    while (true) // whatever happens to its standard input
        std::this_thread::sleep_for(std::chrono::hours(1));
}

} // namespace

class TestScannerProcess : public QObject
{
    Q_OBJECT

    static ScannerProcess source(int silence = 60'000, int grace = 60'000)
    {
        return ScannerProcess(QCoreApplication::applicationFilePath(),
                              {std::chrono::milliseconds(silence), std::chrono::milliseconds(grace)});
    }

    struct Scanned
    {
        QList<QByteArray> pages;
        Result<void> outcome;
    };

    static Scanned scan(ScannerProcess source, const QString& way, std::stop_source stop = {}, bool stops = false)
    {
        Scanned scanned;
        ScanEvents events;
        events.progressed = [](int, int) {};
        events.scanned = [&](const QByteArray& jpeg) {
            scanned.pages.append(jpeg);
            if (stops)
                stop.request_stop();
        };
        scanned.outcome =
            finished(source.scan({way, PageSource::Feeder, 300, PageColour::Colour}, events, stop.get_token()));
        return scanned;
    }

    static void fails(const Scanned& scanned, FailureCode code)
    {
        QVERIFY(!scanned.outcome);
        QCOMPARE(failureName(scanned.outcome.error().code), failureName(code));
    }

private slots:
    void whatCameBeforeAnErrorIsKept()
    {
        const Scanned scanned = scan(source(), u"jams"_s);
        fails(scanned, failure::scannerJammed);
        QCOMPARE(scanned.pages, QList<QByteArray>{"the first page"});
    }

    void whatEndsOrTalksNonsenseHasDied()
    {
        fails(scan(source(), u"dies"_s), failure::scannerDied);
        fails(scan(source(), u"prints"_s), failure::scannerDied);
    }

    void whatSaysNothingAnyMoreIsKilled()
    {
        const Scanned scanned = scan(source(200), u"hangs"_s);
        fails(scanned, failure::scannerSilent);
        QCOMPARE(scanned.pages.size(), 1);
    }

    void whatDoesNotStopIsKilledAndThePageKept()
    {
        const Scanned scanned = scan(source(60'000, 50), u"hangs"_s, {}, true);
        fails(scanned, failure::scanCancelled);
        QCOMPARE(scanned.pages.size(), 1);
    }

    void aGoodEndIsGoodHoweverLongTheDriverTakesToLeave()
    {
        const Scanned scanned = scan(source(60'000, 50), u"lingers"_s);
        QVERIFY(scanned.outcome);
        QCOMPARE(scanned.pages.size(), 1);
    }

    void withoutTheProgramScanningIsNotAvailable()
    {
        const auto scanners = finished(ScannerProcess(u"/nowhere/guichet-scanner"_s).scanners());
        QVERIFY(!scanners);
        QCOMPARE(failureName(scanners.error().code), failureName(failure::scanningUnavailable));
    }
};

int main(int count, char** arguments)
{
    if (count == 6 && qstrcmp(arguments[1], "scan") == 0)
        return misbehave(arguments[2]);
    QCoreApplication application(count, arguments);
    TestScannerProcess test;
    return QTest::qExec(&test, count, arguments);
}
#include "test_ScannerProcess.moc"
