#pragma once

#include "scan/DecoderProtocol.h"

#include <opencv2/core.hpp>
#include <span>

namespace guichet::decoder {

/// Width against height of a flat rectangle whose picture has these corners (clockwise from the top left, in pixels),
/// taken by a lens that looks through the middle of a picture of that size (Zhang and He, "Whiteboard scanning and
/// image enhancement", 2007). A4 and the size of cards are taken exactly where they are near.
double aspectOf(std::span<const cv::Point2d, 4> corners, cv::Size picture);

/// Whether these corners (in fractions of the picture) can be a sheet's: not crossed, bent inwards, of next to no size
/// or far outside.
bool maySheetBe(const scan::protocol::Point (&corners)[4], cv::Size picture);

/// The sheet with these corners alone, as seen from above, with no fewer pixels than it had. `corners`: those of a
/// sheet that may be.
cv::Mat rectified(const cv::Mat& rgb, const scan::protocol::Point (&corners)[4]);

} // namespace guichet::decoder
