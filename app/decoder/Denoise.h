#pragma once

#include <opencv2/core.hpp>

namespace guichet::decoder {

/// The page without the grain of little light: each pixel the mean of those nearby whose surroundings look alike
/// (non-local means, Buades and others 2005), so that edges of letters stay. `letterHeight`: in pixels of the page; one
/// with more of them than reading needs is made smaller first, which takes grain away too. The same page if there is
/// next to no grain, or if it is too large to be calmed in time.
cv::Mat denoised(const cv::Mat& rgb, double letterHeight);

} // namespace guichet::decoder
