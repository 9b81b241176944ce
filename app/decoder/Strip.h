#pragma once

#include "decoder/Raster.h"
#include "scan/DecoderProtocol.h"

#include <vector>

namespace guichet::decoder {

/// The same picture without what tells of the person and the place: EXIF, XMP, comments, previews, what follows the
/// picture's end. How the picture lies and its colours are kept; no pixel changes. Empty for other types than JPEG and
/// PNG, and for a file whose parts don't add up.
std::vector<unsigned char> stripped(Bytes bytes, scan::protocol::Format format);

} // namespace guichet::decoder
