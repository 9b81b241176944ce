#pragma once

#include "model/DocumentKind.h"
#include "scan/reading/Compared.h"
#include "scan/reading/Reading.h"

namespace guichet::scan {

/// The kind of paper that a reading shows beside the one asked for, if it is surely another; nothing else.
std::optional<Compared> otherKind(const Reading& reading, const DocumentKind& kind);

/// Dates of the paper beside the day of filing. Contradict: out of date by the rules known here, which are of medium
/// certainty (domain §1.6–1.8) and only warn. Doubtful: expired, and accepted all the same for some years.
QList<Compared> validityOn(const Reading& reading, const DocumentKind& kind, QDate filingDay);

/// When an identity card of the old French layout ends: ten years after its month of issue, fifteen for one issued to
/// an adult from 2004 on (domain §1.6). Nothing if its number says no month.
std::optional<PartialDate> frenchCardExpiry(const Mrz& mrz);

} // namespace guichet::scan
