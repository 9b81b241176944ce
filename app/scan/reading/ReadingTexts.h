#pragma once

#include "scan/ScanReport.h"

namespace guichet::scan {

/// One thing that was read, in the user's language.
struct ReadValue
{
    QString label;
    QString value;
};

/// All that a reading says about the paper and its holder, for people.
QList<ReadValue> readValues(const Reading& reading);

/// Where it was read: "Machine-readable zone", "2D-Doc: Bill. Read, not authenticated.", and what was repaired. One
/// sentence each.
QStringList readSources(const Reading& reading);

/// One plain sentence for the whole file; one that only differs from the answers isn't called hard to read.
QString verdictText(const ScanReport& report);

/// "Read, not authenticated", …
QString authenticityText(Authenticity authenticity);

} // namespace guichet::scan
