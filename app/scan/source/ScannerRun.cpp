#include "scan/source/ScannerRun.h"

#include "scan/Failures.h"

#include <QProcess>
#include <utility>

namespace guichet::scan {

namespace {

FailureCode codeOf(scanner::Ending ending)
{
    using scanner::Ending;
    switch (ending) {
    case Ending::Busy:
        return failure::scannerBusy;
    case Ending::Jammed:
        return failure::scannerJammed;
    case Ending::NoDocuments:
        return failure::noPages;
    case Ending::CoverOpen:
        return failure::scannerOpen;
    case Ending::Broken:
        return failure::scannerLost;
    case Ending::NoMemory:
        return failure::scannerMemory;
    case Ending::AccessDenied:
        return failure::scannerForbidden;
    case Ending::Unsupported:
        return failure::scannerUnable;
    case Ending::Invalid:
        return failure::scannerGone;
    case Ending::Done:
    case Ending::Cancelled:
        break;
    }
    return failure::scanCancelled;
}

/// Its standard input is closed, which means stop; what doesn't is killed. It goes when its process has gone, for
/// which nobody waits: a driver may hang in the kernel.
void release(QProcess* process, std::chrono::milliseconds grace)
{
    process->setParent(nullptr);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->closeWriteChannel();
    QTimer::singleShot(grace, process, [process] {
        if (process->state() == QProcess::NotRunning) // it never began
            process->deleteLater();
        process->kill();
    });
}

} // namespace

ScannerRun::ScannerRun(const QString& program, const QStringList& arguments, ScannerLimits limits)
    : m_process(new QProcess)
    , m_limits(limits)
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &ScannerRun::silent);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ScannerRun::read);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(fail(failure::scanningUnavailable));
    });
    connect(m_process, &QProcess::finished, this, [this] {
        read();
        end(said());
    });
    m_process->setStandardErrorFile(QProcess::nullDevice()); // drivers name people's files and folders there
    m_process->start(program, arguments);
    m_clock.start(m_limits.silence);
}

ScannerRun::~ScannerRun()
{
    m_process->disconnect(this);
    release(m_process, m_limits.grace);
}

void ScannerRun::stop()
{
    if (std::exchange(m_stopped, true) || m_ended)
        return;
    m_process->closeWriteChannel();
    m_clock.start(m_limits.grace);
}

void ScannerRun::read()
{
    m_bytes += m_process->readAllStandardOutput();
    readScannerRecords(m_bytes, m_reply);
    if (m_reply.broken) {
        m_process->kill();
        end(fail(strange()));
        return;
    }
    // What was stopped or said its end has the grace alone, however much it says.
    if (m_reply.ending && !m_stopped)
        stop();
    else if (!m_stopped)
        m_clock.start(m_limits.silence);
    emit received();
}

Result<void> ScannerRun::said() const
{
    if (!m_reply.ending)
        return fail(m_stopped ? Failure{failure::scanCancelled, {}, {}} : strange());
    if (*m_reply.ending == scanner::Ending::Done)
        return {};
    return fail(codeOf(*m_reply.ending));
}

void ScannerRun::silent()
{
    m_process->kill();
    end(m_stopped ? said() : Result<void>(fail(failure::scannerSilent)));
}

void ScannerRun::end(const Result<void>& outcome)
{
    if (std::exchange(m_ended, true))
        return;
    m_clock.stop();
    m_outcome = outcome;
    // Later: whoever waits may drop the run at once, of which a slot above is still in the middle.
    QMetaObject::invokeMethod(this, &ScannerRun::ended, Qt::QueuedConnection);
}

Failure ScannerRun::strange()
{
    return {failure::scannerDied, {}, {}};
}

} // namespace guichet::scan
