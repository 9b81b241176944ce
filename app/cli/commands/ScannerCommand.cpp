#include "cli/Environment.h"
#include "cli/Failures.h"
#include "cli/commands/Commands.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct ScannerText
{
    Q_DECLARE_TR_FUNCTIONS(ScannerCommand)
};

template <std::size_t count>
QString wordsOf(const std::array<const char*, count>& names)
{
    QStringList words;
    for (const char* name : names)
        words.append(QString::fromLatin1(name));
    return words.join(u", "_s);
}

Task<Exit> list(scan::ScanSource& source, bool json)
{
    const auto scanners = co_await source.scanners();
    if (!scanners)
        co_return report(scanners.error());
    QJsonArray all;
    for (const scan::Scanner& each : *scanners) {
        if (json)
            all.append(QJsonObject{{u"id"_s, each.id}, {u"name"_s, each.name}});
        else
            print(u"%1  %2"_s.arg(each.id, each.name));
    }
    if (json)
        printJson(all);
    co_return Exit::Done;
}

/// What the options ask for; the scanner is left empty where none is named.
Result<scan::ScanOrder> orderOf(const Arguments& arguments)
{
    scan::ScanOrder order;
    order.scanner = arguments.value("device");
    const auto source =
        scan::scanner::valueOf<scan::PageSource>(arguments.value("source").toStdString(), scan::scanner::sourceNames);
    const int resolution = arguments.value("resolution").toInt();
    constexpr int highest = 1200;
    if (!source)
        return fail(wrongUse(ScannerText::tr("--source is one of: %1.").arg(wordsOf(scan::scanner::sourceNames))));
    if (resolution <= 0 || resolution > highest)
        return fail(wrongUse(ScannerText::tr("--resolution is a number of dots per inch, %1 at most.").arg(highest)));
    order.source = *source;
    order.resolution = resolution;
    order.colour = arguments.has("grey") ? scan::PageColour::Grey : scan::PageColour::Colour;
    return order;
}

/// FILE for the first page, FILE with -2 before its suffix for the second.
QString fileOf(const QString& output, int page)
{
    const QFileInfo info(output);
    if (page == 1)
        return output;
    const QString folder = output.left(output.size() - info.fileName().size());
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return u"%1%2-%3%4"_s.arg(folder, info.completeBaseName(), QString::number(page), suffix);
}

/// Pages are written as they come, so that an error later on takes none away.
Task<Exit> scan(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    scan::ScanSource& source = (*environment)->scanners();
    if (arguments.has("list"))
        co_return co_await list(source, arguments.json());
    const QString output = arguments.value("output");
    if (output.isEmpty())
        co_return report(wrongUse(ScannerText::tr("Say with -o where the pages go, or --list for the scanners.")));
    auto order = orderOf(arguments);
    if (!order)
        co_return report(order.error());
    if (order->scanner.isEmpty()) {
        const auto scanners = co_await source.scanners();
        if (!scanners)
            co_return report(scanners.error());
        order->scanner = scanners->first().id;
    }
    QStringList files;
    Result<void> written;
    std::stop_source stop;
    scan::ScanEvents events;
    events.progressed = [](int, int) {};
    events.scanned = [&](const QByteArray& jpeg) {
        const QString file = fileOf(output, static_cast<int>(files.size()) + 1);
        if (written)
            written = writeNewFile(file, jpeg);
        if (!written) {
            stop.request_stop();
            return;
        }
        files.append(file);
        if (!arguments.json())
            print(file);
    };
    const scan::ScanOrder asked = *order;
    const std::stop_token token = stop.get_token();
    const auto outcome = co_await source.scan(asked, events, token);
    if (arguments.json())
        printJson(QJsonObject{{u"scanner"_s, asked.scanner}, {u"files"_s, QJsonArray::fromStringList(files)}});
    if (!written)
        co_return report(written.error());
    if (!outcome)
        co_return report(outcome.error());
    co_return Exit::Done;
}

} // namespace

QList<Command> scannerCommands()
{
    return {
        {u"scan"_s,
         u"--list | -o FILE"_s,
         ScannerText::tr("Scans pages: one from the glass, or all that lie in the feeder, each a JPEG."),
         0,
         0,
         {{u"list"_s, ScannerText::tr("Lists the scanners that are there.")},
          {{u"o"_s, u"output"_s}, ScannerText::tr("The file of the first page; further ones get a number."), u"FILE"_s},
          {u"device"_s, ScannerText::tr("A scanner of the list; the first if not given."), u"ID"_s},
          {u"source"_s, ScannerText::tr("flatbed, feeder or feeder-both-sides."), u"SOURCE"_s, u"flatbed"_s},
          {u"resolution"_s, ScannerText::tr("Dots per inch."), u"DPI"_s, u"300"_s},
          {u"grey"_s, ScannerText::tr("In grey instead of colour.")}},
         scan}};
}

} // namespace guichet::cli
