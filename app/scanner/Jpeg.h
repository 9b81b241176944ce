#pragma once

#include "scanner/PageReader.h"

#include <QByteArray>

namespace guichet::scanner {

/// The page as a JPEG of that many dots per inch; empty if there is no memory.
QByteArray jpegOf(const Raster& page, int resolution);

} // namespace guichet::scanner
