#pragma once

#include "scan/source/ScannerReply.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>

class QProcess;

namespace guichet::scan {

/// How long guichet-scanner may take, in milliseconds.
struct ScannerLimits
{
    std::chrono::milliseconds silence{90'000}; ///< without a byte: lamps warm up for a minute
    std::chrono::milliseconds grace{4'000};    ///< to free the device after a stop, before it is killed
};

/// One run of guichet-scanner. Dropped while it goes on, its process is told to stop and killed if it doesn't.
class ScannerRun : public QObject
{
    Q_OBJECT

public:
    ScannerRun(const QString& program, const QStringList& arguments, ScannerLimits limits);
    ~ScannerRun() override;

    ScannerReply& reply() { return m_reply; }
    void stop();
    /// Good if it came to its end and that was a good one.
    const Result<void>& outcome() const { return m_outcome; }
    /// It ended without a word, or with a wrong one.
    static Failure strange();

signals:
    void received(); ///< something was added to the reply
    void ended();    ///< once; never before the event loop turns

private:
    void read();
    void silent();
    void end(const Result<void>& outcome);
    Result<void> said() const;

    QProcess* m_process;
    ScannerLimits m_limits;
    QTimer m_clock;
    QByteArray m_bytes;
    ScannerReply m_reply;
    Result<void> m_outcome;
    bool m_stopped = false;
    bool m_ended = false;
};

} // namespace guichet::scan
