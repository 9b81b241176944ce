#include "scan/source/ScannerProcess.h"

#include "scan/Failures.h"
#include "tasks/Await.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

/// Two of the same make are told apart by what the system calls them.
QList<Scanner> toldApart(QList<Scanner> scanners)
{
    QHash<QString, int> count;
    for (const Scanner& each : std::as_const(scanners))
        ++count[each.name];
    for (Scanner& each : scanners)
        if (count[each.name] > 1)
            each.name = u"%1 (%2)"_s.arg(each.name, each.id);
    return scanners;
}

} // namespace

ScannerProcess::ScannerProcess(QString program, ScannerLimits limits)
    : m_program(std::move(program))
    , m_limits(limits)
{
}

Task<Result<QList<Scanner>>> ScannerProcess::scanners()
{
    ScannerRun run(m_program, {u"list"_s}, m_limits);
    co_await signalOf(&run, &ScannerRun::ended);
    if (!run.outcome())
        co_return fail(run.outcome().error());
    if (run.reply().scanners.isEmpty())
        co_return fail(failure::noScanner);
    co_return toldApart(run.reply().scanners);
}

Task<Result<ScannerAbilities>> ScannerProcess::abilities(QString scanner)
{
    ScannerRun run(m_program, {u"abilities"_s, scanner}, m_limits);
    co_await signalOf(&run, &ScannerRun::ended);
    if (!run.outcome())
        co_return fail(run.outcome().error());
    if (!run.reply().abilities)
        co_return fail(ScannerRun::strange());
    co_return *run.reply().abilities;
}

Task<Result<void>> ScannerProcess::scan(ScanOrder order, ScanEvents events, std::stop_token stop)
{
    const QStringList arguments{u"scan"_s, order.scanner,
                                QLatin1StringView(scanner::sourceNames.at(static_cast<std::size_t>(order.source))),
                                QString::number(order.resolution),
                                QLatin1StringView(scanner::colourNames.at(static_cast<std::size_t>(order.colour)))};
    ScannerRun run(m_program, arguments, m_limits);
    QObject::connect(&run, &ScannerRun::received, &run, [&run, &events] {
        ScannerReply& reply = run.reply();
        for (const QByteArray& page : std::exchange(reply.pages, {}))
            events.scanned(page);
        if (reply.page > reply.pageCount)
            events.progressed(reply.page, reply.percent);
    });
    const std::stop_callback stopping(stop, [&run] { run.stop(); });
    co_await signalOf(&run, &ScannerRun::ended);
    co_return run.outcome();
}

} // namespace guichet::scan
