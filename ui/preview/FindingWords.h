#pragma once

#include "scan/Finding.h"

namespace guichet::ui {

/// A finding in one or two words for a badge: « Floue », « Trop sombre ».
QString shortFinding(scan::FindingCode code);

} // namespace guichet::ui
