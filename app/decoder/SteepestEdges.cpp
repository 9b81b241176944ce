#include "decoder/SteepestEdges.h"

#include "decoder/Paper.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace guichet::decoder {

namespace {

/// Levels per pixel that only the steepest edges reach: a short word's worth of pixels of a page.
double steepness(const cv::Mat& smooth, int across, int down)
{
    constexpr double shareOfPixels = 0.0002;
    constexpr double sobelWeight = 8;
    constexpr double finer = 2; // steps of half a level; no edge of letters is steeper than 127
    cv::Mat gradient;
    cv::Sobel(smooth, gradient, CV_16S, across, down);
    cv::Mat levels;
    cv::convertScaleAbs(gradient, levels, finer / sobelWeight);
    return Levels(levels).percentile(1 - shareOfPixels) / finer;
}

} // namespace

SteepestEdges steepestEdgesOf(const cv::Mat& smooth)
{
    constexpr double leastContrast = 10;
    constexpr double darkest = 0.001;
    // Noise is steep too; what is looked for here is wider than what this blur adds.
    constexpr double ownBlur = 1.5;
    cv::Mat calm;
    cv::GaussianBlur(smooth, calm, {}, ownBlur);
    const double contrast = evenPaper - Levels(calm).percentile(darkest);
    if (contrast < leastContrast)
        return {};
    const auto width = [&](double steep) { return std::max(1.0, contrast / std::max(0.5, steep)); };
    const double across = width(steepness(calm, 1, 0));
    const double down = width(steepness(calm, 0, 1));
    return {std::max(across, down), std::min(across, down)};
}

} // namespace guichet::decoder
