#pragma once

#include "scan/PagePixels.h"

#include <QImage>

namespace guichet::ui {

/// A picture over the decoder's pixels, which it keeps alive; null if their number isn't width × height.
QImage imageOf(const scan::PagePixels& pixels);

} // namespace guichet::ui
