#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace guichet::decoder {

/// Boxes of letter-like connected shapes darker than `level`, from the top. `even`: 8-bit grey.
std::vector<cv::Rect> lettersIn(const cv::Mat& even, int level);

/// How wide the letters' edges are, and how dark they stand on the paper: medians over at most some 500 of them.
struct Edges
{
    double across = 0;  ///< pixels, from left to right
    double down = 0;    ///< from top to bottom
    double falling = 0; ///< from top left to bottom right
    double rising = 0;  ///< from bottom left to top right
    double contrast = 0;
};
Edges edgesOf(const cv::Mat& even, const std::vector<cv::Rect>& letters, double height);

/// The middle of some values; 0 of none.
double medianOf(std::vector<double> values);
/// The value that `share` of them don't exceed; 0 of none.
double quantileOf(std::vector<double> values, double share);

} // namespace guichet::decoder
