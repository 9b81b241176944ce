#pragma once

#include "decoder/Raster.h"

namespace guichet::decoder {

/// Measures one page from its grey picture: paper, ink, letters and the steepness of their edges.
scan::protocol::PageNumbers measure(const Raster& grey);

} // namespace guichet::decoder
