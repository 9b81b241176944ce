#pragma once

#include <opencv2/core.hpp>

class QImage;

namespace guichet::decoder {

/// A picture of Qt's as CV_8UC3 RGB, or CV_8UC1 grey. Converted a few rows at a time: what is larger Qt gives to
/// threads of its own, which can't begin in the cage.
cv::Mat fromQt(const QImage& image, bool colour);

} // namespace guichet::decoder
