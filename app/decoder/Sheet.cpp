#include "decoder/Sheet.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace guichet::decoder {

namespace {

/// The four corners of a nearly four-sided outline, clockwise from the top left; none if it has no four.
std::vector<cv::Point2f> cornersOf(const std::vector<cv::Point>& hull)
{
    const double around = cv::arcLength(hull, true);
    std::vector<cv::Point> corners;
    for (double loose = 0.01; loose < 0.08 && corners.size() != 4; loose += 0.01)
        cv::approxPolyDP(hull, corners, loose * around, true);
    if (corners.size() != 4 || cv::contourArea(corners) < 0.93 * cv::contourArea(hull))
        return {};
    if (cv::contourArea(corners, true) < 0) // y goes downwards: clockwise is positive
        std::ranges::reverse(corners);
    std::ranges::rotate(corners,
                        std::ranges::min_element(corners, {}, [](const cv::Point& at) { return at.x + at.y; }));
    return {corners.begin(), corners.end()};
}

} // namespace

double Sheet::slant() const
{
    if (corners.size() != 4)
        return 0;
    const auto side = [&](std::size_t from, std::size_t to) { return cv::norm(corners[to] - corners[from]); };
    const auto shorter = [](double a, double b) { return std::min(a, b) / std::max({a, b, 1.0}); };
    return 1 - std::min(shorter(side(0, 1), side(3, 2)), shorter(side(0, 3), side(1, 2)));
}

Sheet sheetIn(const cv::Mat& quarter, cv::Size size)
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
        return {all, {}};
    std::vector<cv::Point> hull;
    cv::convexHull(*largest, hull);
    const double area = cv::contourArea(hull);
    const double share = area / double(small.total());
    const cv::Size2f box = cv::minAreaRect(hull).size;
    const bool compact = cv::contourArea(*largest) > 0.85 * area && area > 0.8 * box.area();
    if (share < 0.06 || share > 0.92 || !compact)
        return {all, {}};
    cv::Mat inside = cv::Mat::zeros(small.size(), CV_8U);
    cv::fillConvexPoly(inside, hull, 255);
    constexpr double clearlyBrighter = 40;
    if (cv::mean(small, inside)[0] < cv::mean(small, ~inside)[0] + clearlyBrighter)
        return {all, {}};
    const cv::Rect sheet = cv::boundingRect(hull);
    // Where a shadow falls over a page that fills the picture, its bright part reaches three sides.
    constexpr int near = 4;
    const int sides = (sheet.x <= near) + (sheet.y <= near) + (sheet.br().x >= small.cols - near) +
                      (sheet.br().y >= small.rows - near);
    if (sides >= 3)
        return {all, {}};
    const auto scaled = [&](int value) { return static_cast<int>(value / shrink); };
    const cv::Rect found = cv::Rect(scaled(sheet.x), scaled(sheet.y), scaled(sheet.width), scaled(sheet.height)) & all;
    auto corners = cornersOf(hull);
    for (cv::Point2f& corner : corners)
        corner *= 1 / shrink;
    return {found, corners};
}

} // namespace guichet::decoder
