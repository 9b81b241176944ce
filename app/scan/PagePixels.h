#pragma once

#include <QByteArray>

namespace guichet::scan {

/// A page drawn by the decoder: rows from the top, four bytes a pixel (red, green, blue, 255), no padding.
struct PagePixels
{
    int width = 0;
    int height = 0;
    QByteArray rgba;
    int pages = 1;      ///< pages of the file
    int pageWidth = 0;  ///< of the whole upright page at its natural size, in pixels (PDF: at 144 dpi)
    int pageHeight = 0; ///< the same
};

} // namespace guichet::scan
