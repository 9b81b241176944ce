#pragma once

#include <QByteArray>
#include <opencv2/core.hpp>

namespace guichet::quality {

/// Turned clockwise by so many degrees, on a sheet that is large enough; the corners have the paper's level.
cv::Mat tilted(const cv::Mat& grey, double degrees);

/// By quarter turns clockwise, 0–3.
cv::Mat turned(const cv::Mat& grey, int quarters);

/// Laid on a dark desk and photographed by a camera that looks so many degrees off the vertical; the page keeps about
/// its pixels.
cv::Mat fromTheSide(const cv::Mat& grey, double degrees);

/// The bytes of a picture file, as Qt writes it. `format`: "JPEG", "PNG", "BMP".
QByteArray fileOf(const cv::Mat& grey, const char* format = "JPEG", int quality = 88);

} // namespace guichet::quality
