#include "decoder/Measures.h"

#include "decoder/Letters.h"
#include "decoder/Paper.h"
#include "decoder/Sheet.h"
#include "decoder/Skew.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace guichet::decoder {

namespace {

/// Pages larger than this are measured smaller; the decoders have halved them as often as they could before.
constexpr int longestSide = 2200;
constexpr int shortestSide = 16;

/// Where letters of about the median height stand on their lines.
std::vector<cv::Point2f> feetOf(const std::vector<cv::Rect>& letters, double height)
{
    std::vector<cv::Point2f> feet;
    constexpr std::size_t enough = 800;
    const std::size_t step = letters.size() / enough + 1;
    for (std::size_t i = 0; i < letters.size(); i += step)
        if (const cv::Rect& box = letters[i]; box.height > height * 0.6 && box.height < height * 1.8)
            feet.emplace_back(float(box.x) + float(box.width) / 2, float(box.br().y));
    return feet;
}

double noiseOf(const cv::Mat& even, const cv::Mat& smooth)
{
    constexpr int step = 4;
    cv::Mat rough((even.rows + step - 1) / step, even.cols, CV_8U);
    for (int y = 0; y < even.rows; y += step)
        cv::absdiff(even.row(y), smooth.row(y), rough.row(y / step));
    return Levels(rough).percentile(0.5) / 0.6745;
}

bool isTwoTone(const Levels& levels)
{
    return levels.between(20, 236) < 1.0 / 2000;
}

void measureLetters(const cv::Mat& smooth, scan::protocol::PageNumbers& numbers)
{
    const Levels levels(smooth, 2);
    const double depth = evenPaper - levels.percentile(0.01);
    const double sparseDepth = evenPaper - levels.percentile(0.002);
    const double least = std::max({depth, sparseDepth * 0.8, 14.0});
    const auto letters = lettersIn(smooth, static_cast<int>(evenPaper - 0.42 * least));
    numbers.letters = double(letters.size());
    if (letters.empty())
        return;
    std::vector<double> heights;
    for (const cv::Rect& box : letters)
        heights.push_back(box.height);
    numbers.measuredHeight = medianOf(heights);
    const Edges edges = edgesOf(smooth, letters, numbers.measuredHeight);
    numbers.edgeWidth = edges.flatter;
    numbers.edgeWidthOther = edges.steeper;
    numbers.contrast = edges.contrast;
    numbers.skew = std::abs(skewOf(feetOf(letters, numbers.measuredHeight), numbers.measuredHeight));
}

} // namespace

scan::protocol::PageNumbers measure(const Raster& raster)
{
    scan::protocol::PageNumbers numbers{};
    numbers.width = raster.width;
    numbers.height = raster.height;
    cv::Mat grey = raster.image;
    const double shrink = double(longestSide) / std::max(grey.rows, grey.cols);
    if (shrink < 1)
        cv::resize(grey, grey, {}, shrink, shrink, cv::INTER_AREA);
    if (std::min(grey.rows, grey.cols) < shortestSide)
        return numbers;
    const double naturalScale = std::max(raster.width, raster.height) / double(std::max(grey.rows, grey.cols));
    cv::Mat quarter = quarterOf(grey);
    const cv::Rect sheet = sheetIn(quarter, grey.size());
    if (sheet.size() != grey.size() && std::min(sheet.width, sheet.height) >= shortestSide) {
        grey = grey(sheet);
        quarter = quarterOf(grey);
    }

    const Levels levels(grey, 2);
    numbers.paper = levels.percentile(0.85);
    numbers.twoTone = isTwoTone(levels) ? 1 : 0;
    const cv::Mat even = evened(grey, quarter);
    cv::Mat smooth;
    cv::GaussianBlur(even, smooth, {3, 3}, 0);
    numbers.noise = noiseOf(even, smooth);

    // The rim of a scan has edges of sheets and scanners on it.
    const int rim = std::min(grey.rows, grey.cols) / 50;
    const cv::Rect inner(rim, rim, grey.cols - 2 * rim, grey.rows - 2 * rim);
    constexpr int inkLevel = static_cast<int>(evenPaper) - 45;
    numbers.ink = Levels(smooth(inner), 2).between(0, inkLevel);
    measureLetters(smooth, numbers);
    // A PDF is drawn larger than its natural size; that makes no letters smaller.
    numbers.letterHeight = numbers.measuredHeight * std::max(1.0, naturalScale);
    return numbers;
}

} // namespace guichet::decoder
