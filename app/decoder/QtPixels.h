#pragma once

#include <opencv2/core.hpp>

class QImage;

namespace guichet::decoder {

/// The pixels of a picture that Qt made: red, green and blue, or grey.
cv::Mat pixelsOf(const QImage& image, bool colour);

} // namespace guichet::decoder
