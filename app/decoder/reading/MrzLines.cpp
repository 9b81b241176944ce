#include "decoder/reading/MrzLines.h"

#include "decoder/Letters.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace guichet::decoder {

namespace {

struct Part
{
    cv::Point2d centre;
    double width;
    double height;
};

/// Connected shapes that may be characters, from the left.
std::vector<Part> partsIn(const cv::Mat& ink)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres, 8, CV_32S);
    std::vector<Part> parts;
    for (int i = 1; i < count; ++i) {
        const int* box = stats.ptr<int>(i);
        const double width = box[cv::CC_STAT_WIDTH];
        const double height = box[cv::CC_STAT_HEIGHT];
        constexpr int smallest = 6;
        if (height < smallest || height > ink.rows * 0.3 || width > 3 * height || height > 8 * width)
            continue;
        parts.push_back({{box[cv::CC_STAT_LEFT] + width / 2, box[cv::CC_STAT_TOP] + height / 2}, width, height});
    }
    std::ranges::sort(parts, {}, [](const Part& part) { return part.centre.x; });
    return parts;
}

/// The nearest part to the right in the same line; -1 if none.
std::vector<int> rightNeighbours(const std::vector<Part>& parts)
{
    std::vector<int> right(parts.size(), -1);
    std::vector<int> left(parts.size(), -1);
    double highest = 0;
    for (const Part& part : parts)
        highest = std::max(highest, part.height);
    constexpr double farthest = 2.2; // of the height: '<' is low, and stands a pitch apart
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Part& one = parts[i];
        double nearest = farthest * highest;
        for (std::size_t j = i + 1; j < parts.size() && parts[j].centre.x - one.centre.x < nearest; ++j) {
            const Part& other = parts[j];
            const double tall = std::max(one.height, other.height);
            const double low = std::min(one.height, other.height);
            const double across = other.centre.x - one.centre.x;
            if (low < 0.4 * tall || std::abs(other.centre.y - one.centre.y) > 0.4 * tall || across < 0.3 * tall ||
                across > farthest * tall)
                continue;
            nearest = across;
            right[i] = static_cast<int>(j);
        }
        if (right[i] >= 0) {
            auto& back = left[static_cast<std::size_t>(right[i])];
            // One part has one neighbour on each side: the nearer.
            if (back >= 0) {
                const bool nearer =
                    parts[static_cast<std::size_t>(right[i])].centre.x - one.centre.x <
                    parts[static_cast<std::size_t>(right[i])].centre.x - parts[static_cast<std::size_t>(back)].centre.x;
                right[nearer ? static_cast<std::size_t>(back) : i] = -1;
                if (!nearer)
                    continue;
            }
            back = static_cast<int>(i);
        }
    }
    return right;
}

/// Rows of neighbours, each from its left end.
std::vector<std::vector<int>> rowsOf(const std::vector<int>& right)
{
    std::vector<bool> inside(right.size());
    for (const int next : right)
        if (next >= 0)
            inside[static_cast<std::size_t>(next)] = true;
    std::vector<std::vector<int>> rows;
    for (std::size_t i = 0; i < right.size(); ++i) {
        if (inside[i] || right[i] < 0)
            continue;
        std::vector<int> row;
        for (int at = static_cast<int>(i); at >= 0; at = right[static_cast<std::size_t>(at)])
            row.push_back(at);
        rows.push_back(row);
    }
    return rows;
}

/// Least squares of a polynomial of degree 2, or 1 where there are few values.
cv::Vec3d fitted(const std::vector<double>& at, const std::vector<double>& values)
{
    constexpr std::size_t enough = 12;
    const int degree = at.size() >= enough ? 2 : 1;
    cv::Mat powers(static_cast<int>(at.size()), degree + 1, CV_64F);
    cv::Mat wanted(static_cast<int>(at.size()), 1, CV_64F);
    for (int i = 0; i < powers.rows; ++i) {
        const double x = at[static_cast<std::size_t>(i)];
        double power = 1;
        for (int each = 0; each <= degree; ++each, power *= x)
            powers.at<double>(i, each) = power;
        wanted.at<double>(i) = values[static_cast<std::size_t>(i)];
    }
    cv::Mat found;
    cv::solve(powers, wanted, found, cv::DECOMP_SVD);
    return {found.at<double>(0), found.at<double>(1), degree == 2 ? found.at<double>(2) : 0};
}

/// Parts with the cells that they fill.
struct Cells
{
    std::vector<double> at;
    std::vector<double> x;
    std::vector<double> y;

    void take(double cell, const Part& part)
    {
        at.push_back(cell);
        x.push_back(part.centre.x);
        y.push_back(part.centre.y);
    }
};

/// A row whose parts stand at equal distances; nothing if they don't.
std::optional<MrzLine> lineOf(const std::vector<Part>& parts, const std::vector<int>& row)
{
    constexpr std::size_t fewest = 6;
    if (row.size() < fewest)
        return std::nullopt;
    std::vector<double> distances;
    std::vector<double> heights;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Part& part = parts[static_cast<std::size_t>(row[i])];
        heights.push_back(part.height);
        if (i > 0)
            distances.push_back(part.centre.x - parts[static_cast<std::size_t>(row[i - 1])].centre.x);
    }
    const double pitch = medianOf(distances);
    const auto regular = std::ranges::count_if(
        distances, [&](double each) { return std::abs(each / pitch - std::round(each / pitch)) < 0.22; });
    if (static_cast<double>(regular) < 0.7 * static_cast<double>(distances.size()))
        return std::nullopt;
    MrzLine line;
    line.height = quantileOf(heights, 0.75);
    if (pitch < 0.55 * line.height || pitch > 2.1 * line.height)
        return std::nullopt;
    Cells cells;
    double cell = 0;
    double last = 0;
    for (const int index : row) {
        const Part& part = parts[static_cast<std::size_t>(index)];
        if (!cells.at.empty())
            cell += std::round((part.centre.x - last) / pitch);
        last = part.centre.x;
        if (part.width <= 1.25 * pitch)
            cells.take(cell, part);
    }
    if (cells.at.size() < fewest)
        return std::nullopt;
    line.x = fitted(cells.at, cells.x);
    line.y = fitted(cells.at, cells.y);
    line.count = static_cast<int>(cell) + 1;
    return line;
}

bool isInked(const cv::Mat& ink, const MrzLine& line, double cell)
{
    const cv::Point2d centre = line.centre(cell);
    const double pitch = cv::norm(line.step(cell));
    const cv::Rect box(cvRound(centre.x - pitch * 0.4), cvRound(centre.y - line.height * 0.4), cvRound(pitch * 0.8),
                       cvRound(line.height * 0.8));
    const cv::Rect inside = box & cv::Rect({}, ink.size());
    if (inside.area() < box.area() / 2)
        return false;
    constexpr double least = 0.04;
    return cv::countNonZero(ink(inside)) > least * inside.area();
}

/// Moves the polynomial's start by so many cells.
void moveStart(MrzLine& line, int by)
{
    const auto moved = [by](const cv::Vec3d& p) {
        return cv::Vec3d(p[0] + by * (p[1] + by * p[2]), p[1] + 2 * by * p[2], p[2]);
    };
    line.x = moved(line.x);
    line.y = moved(line.y);
}

/// Goes on to both sides as long as there is ink where the next character would be, and fits anew to all of them.
void extend(const cv::Mat& ink, const std::vector<Part>& parts, MrzLine& line)
{
    constexpr int longest = 46;
    for (bool grown = true; grown && line.count < longest;) {
        grown = false;
        if (isInked(ink, line, line.count)) {
            ++line.count;
            grown = true;
        }
        if (isInked(ink, line, -1)) {
            moveStart(line, -1);
            ++line.count;
            grown = true;
        }
        if (!grown)
            break;
        // Its far ends are guessed from few characters at first: fit again as they come.
        Cells cells;
        std::vector<double> heights;
        const double pitch = line.pitch();
        for (const Part& part : parts) {
            if (part.width > 1.25 * pitch || part.height > 1.4 * line.height || part.height < 0.4 * line.height)
                continue;
            const double cell = std::round((part.centre.x - line.x[0]) / line.x[1]);
            const auto nearest = [&](double from) {
                double best = from;
                for (const double each : {from - 1, from + 1})
                    if (std::abs(line.centre(each).x - part.centre.x) < std::abs(line.centre(best).x - part.centre.x))
                        best = each;
                return best;
            };
            const double at = nearest(nearest(cell));
            if (at < 0 || at >= line.count)
                continue;
            const cv::Point2d off = part.centre - line.centre(at);
            if (std::abs(off.x) > 0.35 * pitch || std::abs(off.y) > 0.3 * line.height)
                continue;
            cells.take(at, part);
            heights.push_back(part.height);
        }
        constexpr std::size_t fewest = 6;
        if (cells.at.size() < fewest)
            return;
        line.x = fitted(cells.at, cells.x);
        line.y = fitted(cells.at, cells.y);
        line.height = quantileOf(heights, 0.75);
    }
}

/// A row that has been found already, from another of its parts.
bool isKnown(const std::vector<MrzLine>& lines, const MrzLine& line)
{
    const cv::Point2d middle = line.centre(line.count / 2.0);
    return std::ranges::any_of(lines, [&](const MrzLine& known) {
        const double cell = (middle.x - known.x[0]) / known.x[1];
        return cell > 0 && cell < known.count &&
               std::abs(known.centre(cell).y - middle.y) < 0.6 * std::max(known.height, line.height);
    });
}

} // namespace

std::vector<MrzLine> mrzLinesIn(const cv::Mat& ink)
{
    constexpr std::size_t most = 60'000; // specks, not characters
    const std::vector<Part> parts = partsIn(ink);
    if (parts.size() > most)
        return {};
    std::vector<std::vector<int>> rows = rowsOf(rightNeighbours(parts));
    std::ranges::sort(rows, std::greater(), [](const auto& row) { return row.size(); });
    constexpr std::size_t mostRows = 400;
    rows.resize(std::min(rows.size(), mostRows));
    std::vector<MrzLine> lines;
    for (const auto& row : rows) {
        auto line = lineOf(parts, row);
        if (!line || isKnown(lines, *line))
            continue;
        extend(ink, parts, *line);
        constexpr int fewest = 28;
        if (line->count >= fewest)
            lines.push_back(*line);
    }
    std::ranges::sort(lines, {}, [](const MrzLine& line) { return line.centre(line.count / 2.0).y; });
    return lines;
}

} // namespace guichet::decoder
