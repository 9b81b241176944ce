#pragma once

#include <opencv2/core.hpp>
#include <span>

namespace guichet::decoder {

/// By how many degrees the lines of text are tilted (positive: down to the right), from the feet of the letters.
/// Between -16 and 16; 0 when the lines are straight, too few or don't agree. `height`: median letter height in pixels.
double skewOf(std::span<const cv::Point2f> feet, double height);

} // namespace guichet::decoder
