#pragma once

#include "scan/DecoderProtocol.h"

#include <functional>
#include <opencv2/core.hpp>
#include <vector>

namespace guichet::decoder {

struct Mended
{
    std::vector<unsigned char> bytes; ///< a JPEG
    cv::Size size;
};

/// The page calmed, cropped, turned, straightened and lit as the order says, as a JPEG of at most `mostBytes` (0: no
/// limit): smaller in quality first, then in size, never below the size at which its letters can be read. Empty if
/// nothing fits.
/// `begin`: called where another part of the work begins, which has its own time.
Mended mended(const cv::Mat& rgb, const scan::protocol::Order& order, const std::function<void()>& begin);

} // namespace guichet::decoder
