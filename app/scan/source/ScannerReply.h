#pragma once

#include "scan/source/ScanSource.h"

#include <optional>

namespace guichet::scan {

/// What guichet-scanner said, read defensively: drivers of any maker run in it.
struct ScannerReply
{
    QList<Scanner> scanners;
    std::optional<ScannerAbilities> abilities;
    int page = 0;            ///< the one that is read, from 1; 0 before the first
    int percent = -1;        ///< of that page; -1 = not known
    QList<QByteArray> pages; ///< those not taken out yet
    int pageCount = 0;       ///< all that came
    std::optional<scanner::Ending> ending;
    bool broken = false; ///< it sent what no scanner program sends
};

/// Takes the whole records at the front of `bytes` off it and adds them to the reply. Unknown kinds, lengths and words,
/// numbers out of range, too many records of a kind and anything after the end make the reply broken.
void readScannerRecords(QByteArray& bytes, ScannerReply& reply);

} // namespace guichet::scan
