#pragma once

#include <opencv2/core.hpp>

namespace guichet::decoder {

/// The page as if the light fell on it evenly, and enough of it: each place is divided by its paper's own colour, so
/// that shadows go with the tint they have. The paper keeps the colour it has where the light is best; what is printed
/// keeps its own, and so do pictures: dark parts with paper all around are no shadows.
cv::Mat evenlyLit(const cv::Mat& rgb);

} // namespace guichet::decoder
