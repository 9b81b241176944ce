#pragma once

#include "scan/ScanReport.h"

#include <QList>

namespace guichet::ui {

class StatusBadge;

/// A finding in one or two words for a badge: « Floue », « Trop sombre ».
QString shortFinding(scan::FindingCode code);

/// What speaks against a paper, the first two things at most: « Trop sombre, penchée ».
QString shortFindings(const QList<scan::Finding>& findings);

/// « Lisible », or what speaks against it.
void showVerdict(StatusBadge& badge, const scan::ScanReport& report);

} // namespace guichet::ui
