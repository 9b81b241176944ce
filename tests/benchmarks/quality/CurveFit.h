#pragma once

#include "Judged.h"
#include "scan/Legibility.h"

namespace guichet::quality {

/// The curves under which what is true of the pages was likeliest; where pages say little they stay near where the
/// search began.
scan::LegibilityCurves fittedTo(const QList<Judged>& pages);

/// As they stand in Thresholds.h.
void print(const scan::LegibilityCurves& curves);

} // namespace guichet::quality
