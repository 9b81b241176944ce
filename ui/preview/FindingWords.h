#pragma once

#include "scan/Finding.h"

#include <QList>

namespace guichet::ui {

/// A finding in one or two words for a badge: « Floue », « Trop sombre ».
QString shortFinding(scan::FindingCode code);

/// What speaks against a paper, the first two things at most: « Trop sombre, penchée ».
QString shortFindings(const QList<scan::Finding>& findings);

} // namespace guichet::ui
