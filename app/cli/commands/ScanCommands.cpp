#include "cli/AnswersFile.h"
#include "cli/Environment.h"
#include "cli/Failures.h"
#include "cli/commands/Commands.h"
#include "scan/reading/Comparison.h"
#include "scan/reading/ReadingTexts.h"
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
    const QString name = QString(file).replace(u'\n', u' '); // a line is one file's
    print(u"%1: %2"_s.arg(name, scan::verdictText(report)));
    for (const scan::Finding& finding : report.findings)
        print(u"  - "_s + scan::findingText(finding));
    if (!report.read)
        return;
    for (const scan::ReadValue& each : scan::readValues(*report.read))
        print(ScanText::tr("  %1: %2").arg(each.label, each.value));
    for (const QString& sentence : scan::readSources(*report.read))
        print(u"  "_s + sentence);
    if (report.read->isEmpty())
        print(ScanText::tr("  Nothing that is printed for machines was read."));
}

struct Checked
{
    QString file;
    Result<scan::ScanReport> report = scan::ScanReport();
};

/// What the files are checked for.
struct AskedScan
{
    scan::Expectation expected;
    bool read = false;
    DocumentKind kind;
    std::optional<Request> answers;
    QDate filingDay = QDate::currentDate();
};

/// The kind that a file is given for: as said, else where the answers name it.
DocumentKind kindOf(const AskedScan& asked, const QString& file)
{
    if (!asked.kind.isEmpty() || !asked.answers)
        return asked.kind;
    const QString path = QFileInfo(file).absoluteFilePath();
    for (const SupportingDocument& document : asked.answers->documents)
        if (document.files.contains(path))
            return document.kind;
    return {};
}

Checked checkOne(std::shared_ptr<Environment> environment, const QString& file, const AskedScan& asked)
{
    const auto bytes = readFile(file, largestFile);
    if (!bytes)
        return {file, fail(bytes.error())};
    auto report = environment->inspector().inspectBlocking(*bytes, asked.expected);
    if (!report || !asked.read)
        return {file, report};
    const auto reading = environment->inspector().readBlocking(*bytes);
    if (!reading)
        return {file, fail(reading.error())};
    report->read = *reading;
    const Request* answers = asked.answers ? &*asked.answers : nullptr;
    return {file, scan::withComparison(*report, {kindOf(asked, file), answers, asked.filingDay})};
}

Result<AskedScan> askedBy(const Arguments& arguments)
{
    AskedScan asked;
    asked.kind = arguments.value("as");
    asked.expected = scan::Expectation::forKind(asked.kind);
    asked.read = arguments.has("read") || arguments.has("for");
    if (arguments.has("for")) {
        const auto answers = readAnswers(arguments.value("for"));
        if (!answers)
            return fail(answers.error());
        asked.answers = *answers;
    }
    if (arguments.has("on")) {
        asked.filingDay = QDate::fromString(arguments.value("on"), Qt::ISODate);
        if (!asked.filingDay.isValid())
            return fail(wrongUse(ScanText::tr("The date after --on is written as 2026-05-31.")));
    }
    return asked;
}

Task<Exit> check(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto asked = askedBy(arguments);
    if (!asked)
        co_return report(asked.error());
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
            &pool, [environment = *environment, file, asked = *asked] { return checkOne(environment, file, asked); }));
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

/// One file after another: a mend is rare, and the decoder needs its memory for one large page.
Task<Exit> mend(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const QString file = arguments.words.first();
    const QString output = arguments.value("output");
    if (output.isEmpty())
        co_return report(wrongUse(ScanText::tr("Say with -o where the mended copy goes.")));
    const auto bytes = readFile(file, largestFile);
    if (!bytes)
        co_return report(bytes.error());
    const scan::Expectation expected = scan::Expectation::forKind(arguments.value("as"));
    const auto before = co_await (*environment)->inspector().inspect(*bytes, expected);
    if (!before)
        co_return report(before.error());
    QJsonObject json{{u"file"_s, file}, {u"steps"_s, QJsonArray()}, {u"before"_s, scan::toJson(*before)}};
    Exit exit = Exit::No;
    const auto best = co_await (*environment)->inspector().mendBest(*bytes, *before, expected);
    if (!best)
        co_return report(best.error());
    if (const auto& mended = *best) {
        const auto written = writeNewFile(output, mended->file.bytes);
        if (!written)
            co_return report(written.error());
        json.insert(u"output"_s, output);
        json.insert(u"steps"_s, scan::toJson(mended->steps));
        json.insert(u"after"_s, scan::toJson(mended->report));
        exit = Exit::Done;
    }
    if (arguments.json())
        printJson(json);
    else if (exit == Exit::Done)
        print(ScanText::tr("%1: mended copy written to %2.").arg(file, output));
    else
        print(ScanText::tr("%1: there is nothing here that can be made better.").arg(file));
    co_return exit;
}

/// Several files made one, in the order given.
Task<Exit> merge(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const QString output = arguments.value("output");
    if (output.isEmpty())
        co_return report(wrongUse(ScanText::tr("Say with -o where the mended copy goes.")));
    QList<QByteArray> files;
    for (const QString& file : arguments.words) {
        const auto bytes = readFile(file, largestFile);
        if (!bytes)
            co_return report(bytes.error());
        files.append(*bytes);
    }
    const auto arrangement = arguments.has("one-page") ? scan::Arrangement::OnePage : scan::Arrangement::PageEach;
    const scan::Expectation expected = scan::Expectation::forKind(arguments.value("as"));
    const auto bound = co_await (*environment)->inspector().bind(files, arrangement, expected);
    if (!bound)
        co_return report(bound.error());
    const auto written = writeNewFile(output, bound->pdf);
    if (!written)
        co_return report(written.error());
    if (arguments.json())
        printJson({{u"files"_s, QJsonArray::fromStringList(arguments.words)},
                   {u"output"_s, output},
                   {u"pages"_s, bound->pages},
                   {u"after"_s, scan::toJson(bound->report)}});
    else
        print(ScanText::tr("%n page(s) written to %1.", nullptr, bound->pages).arg(output));
    co_return Exit::Done;
}

} // namespace

QList<Command> scanCommands()
{
    const QList<QCommandLineOption> options{
        {u"as"_s, ScanText::tr("The kind of document that is expected."), u"KIND"_s},
        {u"for"_s, ScanText::tr("Compares what can be read with these answers."), u"ANSWERS.json"_s},
        {u"on"_s, ScanText::tr("The day of filing that dates are compared with, today if not given."), u"DATE"_s},
        {u"read"_s, ScanText::tr("Reads the machine-readable zone and the 2D-Doc.")},
        {u"no-recognition"_s, ScanText::tr("Recognises no text, even where that would settle a doubt.")},
    };
    const QCommandLineOption output({u"o"_s, u"output"_s}, ScanText::tr("The file to write."), u"FILE"_s);
    return {{u"check"_s, u"FILE…"_s, ScanText::tr("Judges scans: readable or not, why, and what to do."), 1, -1,
             options, check},
            {u"mend"_s,
             u"FILE"_s,
             ScanText::tr("Writes a mended copy: calmed, cropped, turned upright, straightened, lit, small enough."),
             1,
             1,
             {output, options.first()},
             mend},
            {u"merge"_s,
             u"FILE FILE…"_s,
             ScanText::tr("Puts the pages of several files into one PDF that is small enough."),
             1,
             -1,
             {output,
              options.first(),
              {u"one-page"_s, ScanText::tr("Puts them below each other on one page, as the two sides of a card.")}},
             merge}};
}

} // namespace guichet::cli
