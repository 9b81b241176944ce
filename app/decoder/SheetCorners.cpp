#include "decoder/SheetCorners.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace guichet::decoder {

namespace {

constexpr int looksAlong = 80; ///< places on a side at which its edge is looked for
constexpr int beside = 3;      ///< pixels on either side of an edge whose means are compared
constexpr double leastStep = 14;

/// The level between four pixels; nothing outside the picture.
std::optional<double> levelAt(const cv::Mat& grey, cv::Point2d at)
{
    const double left = std::floor(at.x);
    const double top = std::floor(at.y);
    if (!(left >= 0 && top >= 0 && left < grey.cols - 1 && top < grey.rows - 1))
        return std::nullopt;
    const auto* upper = grey.ptr(static_cast<int>(top)) + static_cast<int>(left);
    const auto* lower = grey.ptr(static_cast<int>(top) + 1) + static_cast<int>(left);
    const double x = at.x - left;
    const double y = at.y - top;
    return (upper[0] * (1 - x) + upper[1] * x) * (1 - y) + (lower[0] * (1 - x) + lower[1] * x) * y;
}

/// How far along `outwards` from `at`, at most `reach` pixels either way, paper turns to ground; nothing where it
/// doesn't.
std::optional<double> edgeBeside(const cv::Mat& grey, cv::Point2d at, cv::Point2d outwards, int reach)
{
    std::vector<double> levels;
    std::vector<double> places;
    for (int step = -reach - beside; step <= reach + beside; ++step)
        if (const auto level = levelAt(grey, at + outwards * double(step))) {
            levels.push_back(*level);
            places.push_back(step);
        }
    double best = leastStep;
    std::optional<double> found;
    const auto stepAt = [&](std::size_t middle) {
        double inside = 0;
        double outside = 0;
        for (std::size_t k = 0; k < beside; ++k) {
            inside += levels[middle - 1 - k];
            outside += levels[middle + k];
        }
        return (inside - outside) / beside;
    };
    for (std::size_t middle = beside; middle + beside <= levels.size(); ++middle) {
        const double step = stepAt(middle);
        if (step <= best)
            continue;
        best = step;
        const bool hasNeighbours = middle > beside && middle + beside < levels.size();
        const double before = hasNeighbours ? stepAt(middle - 1) : step;
        const double after = hasNeighbours ? stepAt(middle + 1) : step;
        const double bend = before - 2 * step + after;
        const double part = bend < -1e-9 ? std::clamp(0.5 * (before - after) / bend, -1.0, 1.0) : 0;
        found = places[middle] - 0.5 + part;
    }
    return found;
}

struct Line
{
    cv::Point2d at;
    cv::Point2d along;
    double certainty = 0;

    double distance(cv::Point2d point) const { return std::abs((point - at).cross(along)); }
};

/// The paper's edge near the side from one corner to the next.
Line sideOf(const cv::Mat& grey, cv::Point2d from, cv::Point2d to, int reach)
{
    const double length = cv::norm(to - from);
    if (length < 1)
        return {};
    const cv::Point2d along = (to - from) / length;
    const cv::Point2d outwards(along.y, -along.x); // clockwise, with y downwards
    std::vector<cv::Point2f> edge;
    for (int i = 0; i < looksAlong; ++i) {
        constexpr double margin = 0.04; // corners may be round
        const double share = margin + (1 - 2 * margin) * (i + 0.5) / looksAlong;
        const cv::Point2d at = from + (to - from) * share;
        if (const auto found = edgeBeside(grey, at, outwards, reach))
            edge.emplace_back(at + outwards * *found);
    }
    // A finger or a fold throws some places off: what lies far from the line of all is left out, and again.
    const double straight = std::max(0.8, length * 0.004);
    Line line;
    std::vector<cv::Point2f> kept = edge;
    for (const double loose : {4.0, 2.0, 1.0}) {
        if (kept.size() < looksAlong / 4)
            return {};
        cv::Vec4f fitted;
        cv::fitLine(kept, fitted, cv::DIST_HUBER, 0, 0.01, 0.01);
        line = {{fitted[2], fitted[3]}, {fitted[0], fitted[1]}, 0};
        kept.clear();
        std::ranges::copy_if(edge, std::back_inserter(kept),
                             [&](const cv::Point2f& point) { return line.distance(point) <= straight * loose; });
    }
    line.certainty = double(kept.size()) / looksAlong;
    return line;
}

} // namespace

SheetCorners sheetCornersOf(const cv::Mat& grey, const std::vector<cv::Point2f>& rough)
{
    if (rough.size() != 4)
        return {};
    const int reach = std::max(grey.rows, grey.cols) / 50 + 2;
    std::array<Line, 4> sides;
    SheetCorners corners;
    corners.certainty = 1;
    for (std::size_t i = 0; i < 4; ++i) {
        sides[i] = sideOf(grey, rough[i], rough[(i + 1) % 4], reach);
        corners.certainty = std::min(corners.certainty, sides[i].certainty);
    }
    for (std::size_t i = 0; i < 4; ++i) {
        const Line& before = sides[(i + 3) % 4];
        const double turn = before.along.cross(sides[i].along);
        constexpr double leastTurn = 0.5; // 30 degrees
        corners.at[i] = rough[i];
        if (std::abs(turn) < leastTurn) {
            corners.certainty = 0;
            continue;
        }
        corners.at[i] = before.at + before.along * ((sides[i].at - before.at).cross(sides[i].along) / turn);
        if (cv::norm(corners.at[i] - cv::Point2d(rough[i])) > 4.0 * reach)
            corners.certainty = 0;
    }
    return corners;
}

} // namespace guichet::decoder
