#pragma once

#include "scan/ScanReport.h"

namespace guichet::scan {

/// What a file was given for.
struct GivenFor
{
    DocumentKind kind;                ///< empty: not said; nothing is expected then
    const Request* request = nullptr; ///< the answers; null: nothing is compared with them
    QDate filingDay;
};

/// The report with what its reading means: `compared`, and the findings mismatch, expired and wrong-kind, which warn at
/// most. Pure, and always made anew: answers and days change. Without a reading the report stays as it is.
ScanReport withComparison(ScanReport report, const GivenFor& given);

/// Values of the paper beside those of the answers. Papers of a host, a parent or a guardian are another person's; a
/// proof of residence in somebody else's home bears that person's name; the licence of one whose civil status changed,
/// or is to be corrected, bears the old one: names are left out there.
QList<Compared> compareWithAnswers(const Reading& reading, const GivenFor& given);

} // namespace guichet::scan
