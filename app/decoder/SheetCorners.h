#pragma once

#include <array>
#include <opencv2/core.hpp>
#include <vector>

namespace guichet::decoder {

/// Where a sheet's sides cross, to a fraction of a pixel.
struct SheetCorners
{
    std::array<cv::Point2d, 4> at; ///< clockwise from the top left
    /// Share of the side least seen along which paper and ground part on one straight line, 0–1.
    double certainty = 0;
};

/// Looks along each side between `rough` corners (four, clockwise, in pixels of `grey`) for the edge of the paper,
/// which is brighter than its ground, and lays a line through it. No certainty where a side can't be told: hidden,
/// curved, or outside the picture.
SheetCorners sheetCornersOf(const cv::Mat& grey, const std::vector<cv::Point2f>& rough);

} // namespace guichet::decoder
