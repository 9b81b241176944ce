#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace guichet::decoder {

/// Boxes of letter-like connected shapes darker than `level`, from the top. `even`: 8-bit grey.
std::vector<cv::Rect> lettersIn(const cv::Mat& even, int level);

/// How wide the letters' edges are in one direction, pixels.
struct EdgeWidth
{
    double median = 0;
    double least = 0; ///< a fifth of the letters have none wider
};

/// The same in four directions, and how dark the letters stand on the paper (median): of at most some 500 of them.
struct Edges
{
    EdgeWidth across;  ///< from left to right
    EdgeWidth down;    ///< from top to bottom
    EdgeWidth falling; ///< from top left to bottom right
    EdgeWidth rising;  ///< from bottom left to top right
    double contrast = 0;
};
Edges edgesOf(const cv::Mat& even, const std::vector<cv::Rect>& letters, double height);

/// The middle of some values; 0 of none.
double medianOf(std::vector<double> values);
/// The value that `share` of them don't exceed; 0 of none.
double quantileOf(std::vector<double> values, double share);

} // namespace guichet::decoder
