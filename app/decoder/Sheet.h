#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace guichet::decoder {

/// The sheet in a picture: a bright, compact, nearly rectangular part on a darker ground. All of the picture if there
/// is no such part, as in a scan. A desk's grain looks like text (scan-quality §7).
struct Sheet
{
    cv::Rect box;
    std::vector<cv::Point2f> corners; ///< four, clockwise from the top left; none if no sheet is seen

    /// How much shorter one of two opposite sides is, 0–1.
    double slant() const;
};

/// `quarter`: the picture at a quarter of its `size`.
Sheet sheetIn(const cv::Mat& quarter, cv::Size size);

} // namespace guichet::decoder
