#include "decoder/Sheet.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace guichet::decoder {

cv::Rect sheetIn(const cv::Mat& quarter, cv::Size size)
{
    const cv::Rect all({}, size);
    cv::Mat small;
    const double shrink = 500.0 / std::max(size.width, size.height);
    cv::resize(
        quarter, small,
        {std::max(1, static_cast<int>(size.width * shrink)), std::max(1, static_cast<int>(size.height * shrink))}, 0, 0,
        cv::INTER_AREA);
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

} // namespace guichet::decoder
