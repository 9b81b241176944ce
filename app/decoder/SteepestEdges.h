#pragma once

#include <opencv2/core.hpp>

namespace guichet::decoder {

/// How wide the sharpest edges of a page are, whatever they belong to: where blur has left no letters, they still tell.
/// In pixels, at least 1; 0 where there is nothing to see.
struct SteepestEdges
{
    double flatter = 0; ///< in the direction in which edges are wider
    double steeper = 0; ///< in the other
};

/// `smooth`: an evened page.
SteepestEdges steepestEdgesOf(const cv::Mat& smooth);

} // namespace guichet::decoder
