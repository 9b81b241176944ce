#pragma once

#include <atomic>
#include <functional>
#include <sane/sane.h>
#include <vector>

namespace guichet::scanner {

/// A page as it was read: rows from the top, one byte a sample, one sample (grey) or three (red, green, blue) a pixel.
struct Raster
{
    int width = 0;
    int height = 0;
    int samples = 1;
    std::vector<unsigned char> bytes;
};

inline constexpr std::size_t mostRasterBytes = 256UL * 1024 * 1024; ///< A4 in colour at 600 dpi takes 105 MB

/// Reads the page that sane_start began. Depths of 1, 8 and 16 bits, colours in one frame or three, heights not told
/// before; a page that ends early keeps the lines it has. `percent`: told when it grows, -1 once where the height isn't
/// known. Ends with SANE_STATUS_CANCELLED soon after `stopped`.
SANE_Status readPage(SANE_Handle device, Raster& page, const std::function<void(int percent)>& percent,
                     const std::atomic<bool>& stopped);

} // namespace guichet::scanner
