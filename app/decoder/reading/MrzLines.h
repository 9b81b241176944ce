#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace guichet::decoder {

/// A row of characters at equal distances.
struct MrzLine
{
    /// Centre of the cell `i`, which may lie outside [0, count): along the line and across it, in pixels.
    cv::Point2d centre(double i) const { return {x[0] + i * (x[1] + i * x[2]), y[0] + i * (y[1] + i * y[2])}; }
    /// From one centre to the next.
    cv::Point2d step(double i) const { return centre(i + 0.5) - centre(i - 0.5); }
    double pitch() const { return cv::norm(step(count / 2.0)); }

    cv::Vec3d x; ///< polynomial in i
    cv::Vec3d y;
    int count = 0;
    double height = 0; ///< of its capitals, pixels
};

/// Rows of some 28 to 46 characters without a gap, from the top; `ink`: 255 where there is ink, upright or nearly so.
std::vector<MrzLine> mrzLinesIn(const cv::Mat& ink);

} // namespace guichet::decoder
