#pragma once

#include "model/Failure.h"
#include "scan/source/ScannerProtocol.h"
#include "tasks/Task.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <stop_token>

namespace guichet::scan {

using scanner::PageColour;
using scanner::PageSource;

/// A device that pages can be had from.
struct Scanner
{
    QString id;   ///< as the system calls it
    QString name; ///< maker and model, for people

    bool operator==(const Scanner&) const = default;
};

/// What a device lets one choose; no list is empty.
struct ScannerAbilities
{
    QList<PageSource> sources;
    QList<int> resolutions; ///< dots per inch, rising
    QList<PageColour> colours;

    bool operator==(const ScannerAbilities&) const = default;
};

/// 300 if there, which is what recognising and reading need.
int usualResolution(const ScannerAbilities& abilities);

struct ScanOrder
{
    QString scanner; ///< its id
    PageSource source = PageSource::Flatbed;
    int resolution = 300;
    PageColour colour = PageColour::Colour;

    bool operator==(const ScanOrder&) const = default;
};

/// What is told while pages come, on the thread that scans. Neither function may drop the scan's task.
struct ScanEvents
{
    std::function<void(int page, int percent)> progressed; ///< page from 1; -1 where the device can't say
    std::function<void(QByteArray jpeg)> scanned;
};

/// Pages from scanners, whatever the system calls its way to them. No device is asked in this process. Fails with
/// 5101–5114. Dropping a task that waits leaves the device at once.
class ScanSource
{
public:
    virtual ~ScanSource() = default;

    /// The devices that are there now; none is a failure (noScanner).
    virtual Task<Result<QList<Scanner>>> scanners() = 0;
    virtual Task<Result<ScannerAbilities>> abilities(QString scanner) = 0;
    /// One page from a flatbed, all of a feeder's. Pages told before a failure are whole. `stop`,
    /// asked on the same thread, ends it with scanCancelled once the device is free, or wasn't for a few seconds.
    virtual Task<Result<void>> scan(ScanOrder order, ScanEvents events, std::stop_token stop) = 0;
};

} // namespace guichet::scan
