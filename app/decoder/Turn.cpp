#include "decoder/Turn.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace guichet::decoder {

namespace {

/// Pairs of neighbours along one axis, and which of their long sides agree.
struct Pairs
{
    int count = 0;
    int feet = 0;  ///< only the sides of larger coordinate agree
    int heads = 0; ///< only the sides of smaller coordinate agree

    /// How surely one side wins, in standard deviations: positive for feet.
    double sureness() const { return (feet - heads) / std::sqrt(std::max(1.0, double(feet + heads))); }
};

int gapBetween(int begin, int end, int otherBegin, int otherEnd)
{
    return std::max({0, otherBegin - end, begin - otherEnd});
}

/// Letters by place, so that neighbours are found without looking at all.
class Grid
{
public:
    Grid(const std::vector<cv::Rect>& letters, double height)
        : m_cell(std::max(4, static_cast<int>(height * 3)))
    {
        for (const cv::Rect& box : letters) {
            m_columns = std::max(m_columns, box.x / m_cell + 1);
            m_rows = std::max(m_rows, box.y / m_cell + 1);
        }
        m_cells.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
        for (const cv::Rect& box : letters)
            at(box.x / m_cell, box.y / m_cell).push_back(&box);
    }

    /// The nearest other letter whose gap is less than `most`; null if there is none.
    const cv::Rect* nearest(const cv::Rect& box, double most)
    {
        const cv::Rect* best = nullptr;
        double least = most;
        const int column = box.x / m_cell;
        const int row = box.y / m_cell;
        for (int y = std::max(0, row - 1); y <= std::min(m_rows - 1, row + 1); ++y)
            for (int x = std::max(0, column - 1); x <= std::min(m_columns - 1, column + 1); ++x)
                for (const cv::Rect* other : at(x, y)) {
                    if (other == &box)
                        continue;
                    const int across = gapBetween(box.x, box.br().x, other->x, other->br().x);
                    const int down = gapBetween(box.y, box.br().y, other->y, other->br().y);
                    const double gap = std::hypot(across, down);
                    if (gap < least) {
                        least = gap;
                        best = other;
                    }
                }
        return best;
    }

private:
    std::vector<const cv::Rect*>& at(int column, int row)
    {
        return m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                       static_cast<std::size_t>(column)];
    }

    int m_cell;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::vector<const cv::Rect*>> m_cells;
};

void take(Pairs& pairs, int foot, int otherFoot, int head, int otherHead, double height)
{
    ++pairs.count;
    const double same = std::max(1.0, height * 0.09);
    const double other = std::max(2.0, height * 0.18);
    const int feet = std::abs(foot - otherFoot);
    const int heads = std::abs(head - otherHead);
    pairs.feet += feet <= same && heads >= other;
    pairs.heads += heads <= same && feet >= other;
}

} // namespace

int turnsOf(const std::vector<cv::Rect>& all, double height)
{
    constexpr std::size_t fewest = 60;
    constexpr std::size_t enough = 700;
    std::vector<cv::Rect> letters;
    const auto like = [&](int extent) { return extent > height * 0.35 && extent < height * 2.5; };
    for (const cv::Rect& box : all)
        if (like(std::max(box.width, box.height)))
            letters.push_back(box);
    if (letters.size() < fewest || height < 5)
        return 0;
    Grid grid(letters, height);
    Pairs across;
    Pairs down;
    const std::size_t step = letters.size() / enough + 1;
    for (std::size_t i = 0; i < letters.size(); i += step) {
        const cv::Rect& box = letters[i];
        const cv::Rect* near = grid.nearest(box, height * 0.9);
        if (!near)
            continue;
        const int overlapAcross = std::min(box.br().x, near->br().x) - std::max(box.x, near->x);
        const int overlapDown = std::min(box.br().y, near->br().y) - std::max(box.y, near->y);
        // Side by side or one above the other, not both: dots and accents stand within their letter.
        if (overlapDown > 0 && overlapAcross <= 0)
            take(across, box.br().y, near->br().y, box.y, near->y, height);
        else if (overlapAcross > 0 && overlapDown <= 0 && std::min(box.width, near->width) > height * 0.35)
            take(down, box.br().x, near->br().x, box.x, near->x, height);
    }
    constexpr int fewestPairs = 40;
    constexpr double sure = 3;
    constexpr double sureOfSide = 2; // that it lies on a side is sure already
    if (across.count > 2 * down.count && across.count >= fewestPairs)
        return across.sureness() < -sure && across.heads > 2 * across.feet ? 2 : 0;
    // Turned clockwise, the feet are on the left.
    if (down.count > 3 * across.count && down.count >= fewestPairs && std::abs(down.sureness()) > sureOfSide)
        return down.sureness() < 0 ? 1 : 3;
    return 0;
}

} // namespace guichet::decoder
