#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace guichet::decoder {

/// The page turned by quarter turns clockwise, as a JPEG of at most `mostBytes` (0: no limit): smaller in quality
/// first, then in size, never below the size at which its letters can be read. Empty if nothing fits.
std::vector<unsigned char> mended(const cv::Mat& rgb, int turns, std::int64_t mostBytes);

} // namespace guichet::decoder
