#pragma once

#include "decoder/Raster.h"
#include "decoder/reading/MrzZones.h"
#include "scan/DecoderProtocol.h"

namespace guichet::decoder {

/// Reads what is printed for machines on one page: a machine-readable zone, and Data Matrix codes. `grey`: 8 bit. Takes
/// at most as long as a page may.
std::vector<scan::protocol::Found> readPage(const cv::Mat& grey, int page, const MrzShapes& shapes);

} // namespace guichet::decoder
