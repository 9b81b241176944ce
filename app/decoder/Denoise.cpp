#include "decoder/Denoise.h"

#include "decoder/Paper.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace guichet::decoder {

namespace {

constexpr int furthest = 3;     ///< pixels to either side in which a pixel looks for others like it
constexpr int likeness = 5;     ///< edge of the squares that are compared
constexpr int stripHeight = 48; ///< rows at a time, so that they stay in the processor's cache

/// Deviation of the grain, in levels: what a light smoothing takes away where nothing is printed.
double grainOf(const cv::Mat& grey)
{
    cv::Mat smooth;
    cv::GaussianBlur(grey, smooth, {3, 3}, 0);
    cv::absdiff(grey, smooth, smooth);
    constexpr double partTakenAway = 0.8; // of white noise, by these nine weights
    return Levels(smooth, 3).percentile(0.5) / 0.6745 / partTakenAway;
}

/// Sums of the pixels that look alike, and of how much they do.
struct Sums
{
    std::array<cv::Mat, 3> colours;
    cv::Mat weights;
};

/// Adds to each pixel of `strip` the one that lies `by` away, and to that one the first, as far as they look alike.
void addAlike(const cv::Mat& grey, const std::array<cv::Mat, 3>& colours, cv::Point by, double grain, Sums& sums)
{
    const cv::Rect here(std::max(0, -by.x), 0, grey.cols - std::abs(by.x), grey.rows - by.y);
    const cv::Rect there = here + by;
    cv::Mat weight;
    cv::subtract(grey(here), grey(there), weight);
    cv::multiply(weight, weight, weight);
    cv::boxFilter(weight, weight, CV_32F, {likeness, likeness}, {-1, -1}, true, cv::BORDER_REPLICATE);
    // Two like squares differ by twice the grain's variance; what exceeds it counts.
    constexpr double strictness = 0.55;
    const double alike = 2 * grain * grain;
    const double scale = 1 / (strictness * strictness * 2 * grain * grain);
    weight.convertTo(weight, CV_32F, -scale, alike * scale);
    cv::min(weight, 0.0, weight);
    cv::exp(weight, weight);
    cv::Mat part;
    for (std::size_t c = 0; c < colours.size(); ++c) {
        cv::Mat first = sums.colours[c](here);
        cv::multiply(weight, colours[c](there), part);
        first += part;
        cv::Mat second = sums.colours[c](there);
        cv::multiply(weight, colours[c](here), part);
        second += part;
    }
    cv::Mat first = sums.weights(here);
    first += weight;
    cv::Mat second = sums.weights(there);
    second += weight;
}

cv::Mat stripDenoised(const cv::Mat& rgb, double grain)
{
    std::array<cv::Mat, 3> colours;
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    grey.convertTo(grey, CV_32F);
    Sums sums{{}, cv::Mat::ones(rgb.size(), CV_32F)};
    for (std::size_t c = 0; c < colours.size(); ++c) {
        cv::extractChannel(rgb, colours[c], static_cast<int>(c));
        colours[c].convertTo(colours[c], CV_32F);
        sums.colours[c] = colours[c].clone();
    }
    for (int y = 0; y <= furthest; ++y)
        for (int x = y == 0 ? 1 : -furthest; x <= furthest; ++x)
            addAlike(grey, colours, {x, y}, grain, sums);
    for (cv::Mat& sum : sums.colours)
        cv::divide(sum, sums.weights, sum);
    cv::Mat calm;
    cv::merge(sums.colours, calm);
    calm.convertTo(calm, CV_8U);
    return calm;
}

/// Letters need no more than 14 pixels, and 10 where the page is so large that it would take long.
double scaleFor(cv::Size size, double letterHeight)
{
    constexpr double readableHeight = 14;
    constexpr double plenty = 18;
    constexpr double safe = 10;
    constexpr double quickPixels = 2.5e6;
    double scale = letterHeight > plenty ? readableHeight / letterHeight : 1;
    const double pixels = scale * scale * size.width * size.height;
    if (pixels > quickPixels && letterHeight * scale > safe)
        scale *= std::max(std::sqrt(quickPixels / pixels), safe / (letterHeight * scale));
    return scale;
}

} // namespace

cv::Mat denoised(const cv::Mat& rgb, double letterHeight)
{
    constexpr double leastGrain = 2;
    constexpr int smallest = 4 * furthest;
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    double grain = grainOf(grey);
    if (grain < leastGrain || std::min(rgb.rows, rgb.cols) < smallest)
        return rgb;
    const double scale = scaleFor(rgb.size(), letterHeight);
    cv::Mat page = rgb;
    if (scale < 1) {
        cv::resize(rgb, page, {}, scale, scale, cv::INTER_AREA);
        cv::cvtColor(page, grey, cv::COLOR_RGB2GRAY);
        grain = std::max(0.5, grainOf(grey));
    }
    constexpr double mostPixels = 5e6; // more take longer than a page may
    if (double(page.total()) > mostPixels)
        return rgb;
    cv::Mat calm(page.size(), CV_8UC3);
    constexpr int margin = furthest + likeness / 2;
    for (int y = 0; y < page.rows; y += stripHeight) {
        const int from = std::max(0, y - margin);
        const int to = std::min(page.rows, y + stripHeight + margin);
        const int end = std::min(page.rows, y + stripHeight);
        const cv::Mat strip = stripDenoised(page.rowRange(from, to), grain);
        strip.rowRange(y - from, end - from).copyTo(calm.rowRange(y, end));
    }
    return calm;
}

} // namespace guichet::decoder
