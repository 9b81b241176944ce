#pragma once

#include "decoder/Raster.h"

#include <optional>

class Stream;

namespace guichet::decoder {

/// How the rows of a zlib-packed picture in a PDF are written.
struct FlateCoding
{
    bool predicted = false; ///< a byte before each row names one of PNG's filters
};

/// Nothing if the picture's parameters ask for what isn't read here. `components`: bytes of a pixel.
std::optional<FlateCoding> flateCodingOf(Stream& stream, int components);

/// Reads 8-bit rows out of zlib's packing: several times as fast as Poppler's own reading, which matters for a page of
/// 81 megapixels. Empty if rows are missing.
cv::Mat readFlate(Bytes packed, FlateCoding coding, int width, int height, int components, Wanted wanted);

} // namespace guichet::decoder
