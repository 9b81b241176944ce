#include "decoder/Measures.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace guichet::decoder {

namespace {

constexpr int longestSide = 2200;
constexpr double evenPaper = 220; ///< level of the paper once it is evened out

double percentile(const cv::Mat& grey, double share)
{
    int counts[256] = {};
    for (int y = 0; y < grey.rows; ++y)
        for (const unsigned char* row = grey.ptr(y); row != grey.ptr(y) + grey.cols; ++row)
            ++counts[*row];
    const auto wanted = static_cast<std::int64_t>(share * static_cast<double>(grey.total()));
    std::int64_t seen = 0;
    for (int level = 0; level < 256; ++level) {
        seen += counts[level];
        if (seen > wanted)
            return level;
    }
    return 255;
}

/// Divides by the paper's own brightness, so that shadows and uneven light don't count as ink.
cv::Mat evened(const cv::Mat& grey)
{
    cv::Mat small;
    cv::resize(grey, small, {}, 0.25, 0.25, cv::INTER_AREA);
    const int size = std::max(7, std::min(small.rows, small.cols) / 24) | 1;
    cv::medianBlur(small, small, 3);
    cv::morphologyEx(small, small, cv::MORPH_CLOSE, cv::Mat::ones(size, size, CV_8U));
    cv::GaussianBlur(small, small, {}, size / 3.0);
    cv::Mat paper;
    cv::resize(small, paper, grey.size());
    cv::Mat even;
    cv::divide(grey, paper, even, evenPaper);
    return even;
}

template <typename T>
double median(std::vector<T> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return static_cast<double>(*middle);
}

bool isTwoTone(const cv::Mat& grey)
{
    cv::Mat middle;
    cv::inRange(grey, 20, 235, middle);
    return cv::countNonZero(middle) < static_cast<int>(grey.total() / 2000);
}

/// The fourth largest value: one noisy pixel doesn't make an edge steep.
float fourthLargest(const cv::Mat& values)
{
    std::vector<float> all;
    all.reserve(values.total());
    for (int y = 0; y < values.rows; ++y)
        all.insert(all.end(), values.ptr<float>(y), values.ptr<float>(y) + values.cols);
    if (all.size() < 4)
        return all.empty() ? 0.F : *std::ranges::max_element(all);
    std::nth_element(all.begin(), all.begin() + 3, all.end(), std::greater<>());
    return all[3];
}

struct Shape
{
    cv::Rect box;
};

/// Letter-like shapes darker than the paper by a part of the page's own ink depth.
std::vector<Shape> lettersIn(const cv::Mat& even, double depth)
{
    const cv::Mat ink = even < evenPaper - 0.42 * depth;
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres, 8);
    std::vector<Shape> letters;
    for (int i = 1; i < count; ++i) {
        const int* each = stats.ptr<int>(i);
        const cv::Rect box(each[cv::CC_STAT_LEFT], each[cv::CC_STAT_TOP], each[cv::CC_STAT_WIDTH],
                           each[cv::CC_STAT_HEIGHT]);
        const bool like = box.height >= 5 && box.height < even.rows * 0.06 && box.width >= 2 &&
                          box.width < even.cols * 0.12 && each[cv::CC_STAT_AREA] > 10 && box.width < 8 * box.height;
        if (like)
            letters.push_back({box});
    }
    return letters;
}

/// Every so many, so that a dense page costs no more than a sparse one.
constexpr std::size_t mostLetters = 500;

void measureEdges(const cv::Mat& even, const std::vector<Shape>& letters, double height,
                  scan::protocol::PageNumbers& numbers)
{
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(even, across, CV_32F, 1, 0, 3, 1.0 / 8);
    cv::Sobel(even, down, CV_32F, 0, 1, 3, 1.0 / 8);
    across = cv::abs(across);
    down = cv::abs(down);
    std::vector<double> widthAcross;
    std::vector<double> widthDown;
    std::vector<double> contrasts;
    const std::size_t step = letters.size() / mostLetters + 1;
    for (std::size_t i = 0; i < letters.size(); i += step) {
        const cv::Rect& box = letters[i].box;
        if (box.height <= height * 0.5 || box.height >= height * 2.2)
            continue;
        const cv::Rect around =
            cv::Rect(box.x - 3, box.y - 3, box.width + 6, box.height + 6) & cv::Rect(0, 0, even.cols, even.rows);
        double darkest = 0;
        cv::minMaxLoc(even(around), &darkest);
        const double contrast = evenPaper - darkest;
        if (contrast < 10)
            continue;
        contrasts.push_back(contrast);
        widthAcross.push_back(contrast / std::max(0.5F, fourthLargest(across(around))));
        widthDown.push_back(contrast / std::max(0.5F, fourthLargest(down(around))));
    }
    numbers.contrast = median(contrasts);
    numbers.edgeWidth = std::max(median(widthAcross), median(widthDown));
    numbers.edgeWidthOther = std::min(median(widthAcross), median(widthDown));
}

/// Where the sheet lies if it is photographed on a darker ground: a bright, compact, nearly rectangular part of the
/// picture. All of the picture if there is no such part, as in a scan. A desk's grain looks like text (scan-quality
/// §7).
cv::Rect sheetIn(const cv::Mat& grey)
{
    const cv::Rect all(0, 0, grey.cols, grey.rows);
    cv::Mat small;
    const double shrink = 500.0 / std::max(grey.cols, grey.rows);
    cv::resize(grey, small, {}, shrink, shrink, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {9, 9}, 0);
    cv::Mat bright;
    cv::threshold(small, bright, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    // Ink must not cut the sheet in pieces.
    cv::morphologyEx(bright, bright, cv::MORPH_CLOSE, cv::Mat::ones(15, 15, CV_8U));
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(bright, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    const auto largest = std::ranges::max_element(outlines, {}, [](const auto& each) { return cv::contourArea(each); });
    if (largest == outlines.end())
        return all;
    std::vector<cv::Point> hull;
    cv::convexHull(*largest, hull);
    const double area = cv::contourArea(hull);
    const double share = area / double(small.total());
    const cv::Size2f box = cv::minAreaRect(hull).size;
    const bool compact = cv::contourArea(*largest) > 0.85 * area && area > 0.8 * box.area();
    if (share < 0.06 || share > 0.92 || !compact)
        return all;
    cv::Mat inside = cv::Mat::zeros(small.size(), CV_8U);
    cv::fillConvexPoly(inside, hull, 255);
    constexpr double clearlyBrighter = 40;
    if (cv::mean(small, inside)[0] < cv::mean(small, ~inside)[0] + clearlyBrighter)
        return all;
    const cv::Rect sheet = cv::boundingRect(hull);
    const auto scaled = [&](int value) { return static_cast<int>(value / shrink); };
    return cv::Rect(scaled(sheet.x), scaled(sheet.y), scaled(sheet.width), scaled(sheet.height)) & all;
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
    if (std::min(grey.rows, grey.cols) < 16)
        return numbers;
    const double naturalScale = std::max(raster.width, raster.height) / double(std::max(grey.rows, grey.cols));
    const cv::Rect sheet = sheetIn(grey);
    if (std::min(sheet.width, sheet.height) >= 16)
        grey = grey(sheet);

    numbers.paper = percentile(grey, 0.85);
    numbers.twoTone = isTwoTone(grey) ? 1 : 0;
    cv::Mat even = evened(grey);
    cv::Mat smooth;
    cv::GaussianBlur(even, smooth, {3, 3}, 0);
    cv::Mat rough;
    cv::absdiff(even, smooth, rough);
    numbers.noise = percentile(rough, 0.5) / 0.6745;

    // The rim of a scan has edges of sheets and scanners on it.
    const int rim = std::min(grey.rows, grey.cols) / 50;
    const cv::Mat inner = smooth(cv::Rect(rim, rim, grey.cols - 2 * rim, grey.rows - 2 * rim));
    numbers.ink = cv::countNonZero(inner < evenPaper - 45) / double(inner.total());
    const double depth = evenPaper - percentile(smooth, 0.01);
    const double sparseDepth = evenPaper - percentile(smooth, 0.002);
    const std::vector<Shape> letters = lettersIn(smooth, std::max({depth, sparseDepth * 0.8, 14.0}));
    numbers.letters = double(letters.size());
    std::vector<int> heights;
    for (const Shape& letter : letters)
        heights.push_back(letter.box.height);
    numbers.measuredHeight = median(heights);
    // A PDF is drawn larger than its natural size; that makes no letters smaller.
    numbers.letterHeight = numbers.measuredHeight * std::max(1.0, naturalScale);
    if (!letters.empty())
        measureEdges(smooth, letters, numbers.measuredHeight, numbers);
    return numbers;
}

} // namespace guichet::decoder
