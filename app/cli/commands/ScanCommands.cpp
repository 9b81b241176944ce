#include "cli/AnswersFile.h"
#include "cli/Environment.h"
#include "cli/Failures.h"
#include "cli/commands/Commands.h"
#include "tasks/Await.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSemaphore>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct ScanText
{
    Q_DECLARE_TR_FUNCTIONS(ScanCommands)
};

/// Files are read a few at a time, so that memory stays flat however many there are.
constexpr int filesAtOnce = 4;
constexpr qint64 largestFile = 64LL * 1024 * 1024;

QJsonObject reportJson(const QString& file, const scan::ScanReport& report)
{
    QJsonObject json = scan::toJson(report);
    json.insert(u"file"_s, file);
    return json;
}

void printReport(const QString& file, const scan::ScanReport& report)
{
    print(u"%1: %2"_s.arg(file, scan::verdictText(report.verdict())));
    for (const scan::Finding& finding : report.findings)
        print(u"  - "_s + scan::findingText(finding));
}

struct Checked
{
    QString file;
    Result<scan::ScanReport> report = scan::ScanReport();
};

Checked checkOne(std::shared_ptr<Environment> environment, const QString& file, const scan::Expectation& expected)
{
    const auto bytes = readFile(file, largestFile);
    if (!bytes)
        return {file, fail(bytes.error())};
    return {file, environment->inspector().inspectBlocking(*bytes, expected)};
}

Task<Exit> check(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const scan::Expectation expected = scan::Expectation::forKind(arguments.value("as"));
    for (const QString& file : arguments.words) {
        const QFileInfo info(file);
        if (!info.isFile() || !info.isReadable())
            co_return report(unreadableFile(file));
    }
    QThreadPool pool;
    pool.setMaxThreadCount(std::min(filesAtOnce, QThread::idealThreadCount()));
    QList<QFuture<Checked>> running;
    for (const QString& file : arguments.words)
        running.append(QtConcurrent::run(
            &pool, [environment = *environment, file, expected] { return checkOne(environment, file, expected); }));
    QJsonArray all;
    bool refused = false;
    for (QFuture<Checked>& each : running) {
        const auto taken = [future = each]() mutable { return future.takeResult(); };
        const Checked checked = co_await onWorker(QThreadPool::globalInstance(), taken);
        if (!checked.report)
            co_return report(checked.report.error());
        refused = refused || checked.report->verdict() == scan::Verdict::Refuse;
        if (arguments.json())
            all.append(reportJson(checked.file, *checked.report));
        else
            printReport(checked.file, *checked.report);
    }
    if (arguments.json())
        printJson(all);
    co_return refused ? Exit::No : Exit::Done;
}

} // namespace

QList<Command> scanCommands()
{
    const QList<QCommandLineOption> options{
        {u"as"_s, ScanText::tr("The kind of document that is expected."), u"KIND"_s},
        {u"for"_s, ScanText::tr("Compares what can be read with these answers."), u"ANSWERS.json"_s},
        {u"read"_s, ScanText::tr("Reads the machine-readable zone and the 2D-Doc.")},
        {u"no-recognition"_s, ScanText::tr("Recognises no text, even where that would settle a doubt.")},
    };
    return {{u"check"_s, u"FILE…"_s, ScanText::tr("Judges scans: readable or not, why, and what to do."), 1, -1,
             options, check}};
}

} // namespace guichet::cli
