#include "decoder/Letters.h"

#include "decoder/Paper.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace guichet::decoder {

namespace {

/// Ink in one row, from `begin` up to but not including `end`, and the shape it belongs to.
struct Run
{
    int begin;
    int end;
    int shape;
};

struct Shape
{
    int left;
    int top;
    int right;
    int bottom;
    int area;
};

/// Joins runs of touching rows to shapes: one look at each pixel, and no picture of labels.
class Shapes
{
public:
    void takeRow(const unsigned char* row, int width, int y, int level)
    {
        std::swap(m_above, m_runs);
        m_runs.clear();
        std::size_t above = 0;
        for (int x = 0; x < width; ++x) {
            if (row[x] >= level)
                continue;
            const int begin = x;
            while (x < width && row[x] < level)
                ++x;
            m_runs.push_back({begin, x, -1});
            join(m_runs.back(), above, y);
        }
    }

    std::vector<Shape> whole()
    {
        for (std::size_t i = 0; i < m_shapes.size(); ++i) {
            const auto root = static_cast<std::size_t>(rootOf(static_cast<int>(i)));
            if (root != i)
                merge(m_shapes[root], m_shapes[i]);
        }
        std::vector<Shape> roots;
        for (std::size_t i = 0; i < m_shapes.size(); ++i)
            if (m_parents[i] == static_cast<int>(i))
                roots.push_back(m_shapes[i]);
        return roots;
    }

private:
    static void merge(Shape& into, const Shape& from)
    {
        into.left = std::min(into.left, from.left);
        into.top = std::min(into.top, from.top);
        into.right = std::max(into.right, from.right);
        into.bottom = std::max(into.bottom, from.bottom);
        into.area += from.area;
    }

    int rootOf(int shape)
    {
        auto at = static_cast<std::size_t>(shape);
        while (m_parents[at] != static_cast<int>(at)) {
            m_parents[at] = m_parents[static_cast<std::size_t>(m_parents[at])];
            at = static_cast<std::size_t>(m_parents[at]);
        }
        return static_cast<int>(at);
    }

    /// Corners touch too. `above`: the first run of the row above that may still touch.
    void join(Run& run, std::size_t& above, int y)
    {
        while (above < m_above.size() && m_above[above].end < run.begin)
            ++above;
        for (std::size_t i = above; i < m_above.size() && m_above[i].begin <= run.end; ++i) {
            const int root = rootOf(m_above[i].shape);
            if (run.shape < 0) {
                run.shape = root;
            } else if (root != run.shape) {
                const int first = std::min(root, run.shape);
                m_parents[static_cast<std::size_t>(std::max(root, run.shape))] = first;
                run.shape = first;
            }
        }
        const Shape part{run.begin, y, run.end, y + 1, run.end - run.begin};
        if (run.shape >= 0) {
            merge(m_shapes[static_cast<std::size_t>(run.shape)], part);
            return;
        }
        run.shape = static_cast<int>(m_shapes.size());
        m_parents.push_back(run.shape);
        m_shapes.push_back(part);
    }

    std::vector<Run> m_runs;
    std::vector<Run> m_above;
    std::vector<Shape> m_shapes;
    std::vector<int> m_parents;
};

/// The four largest values seen: one noisy pixel doesn't make an edge steep.
struct Largest
{
    std::array<int, 4> values{};

    void take(int value)
    {
        if (value <= values[3])
            return;
        std::size_t at = 3;
        for (; at > 0 && values[at - 1] < value; --at)
            values[at] = values[at - 1];
        values[at] = value;
    }
};

/// Steepness in four directions, as Sobel measures it, times eight, and the darkest level.
struct Steepness
{
    Largest across;
    Largest down;
    Largest falling; ///< the diagonals √2 times too steep
    Largest rising;
    int darkest = 255;
};

Steepness steepnessIn(const cv::Mat& even, const cv::Rect& box)
{
    Steepness steepness;
    for (int y = box.y; y < box.y + box.height; ++y) {
        const unsigned char* above = even.ptr(y - 1);
        const unsigned char* row = even.ptr(y);
        const unsigned char* below = even.ptr(y + 1);
        for (int x = box.x; x < box.x + box.width; ++x) {
            steepness.darkest = std::min<int>(steepness.darkest, row[x]);
            const int right = above[x + 1] + 2 * row[x + 1] + below[x + 1];
            const int left = above[x - 1] + 2 * row[x - 1] + below[x - 1];
            const int under = below[x - 1] + 2 * below[x] + below[x + 1];
            const int over = above[x - 1] + 2 * above[x] + above[x + 1];
            const int across = right - left;
            const int down = under - over;
            steepness.across.take(std::abs(across));
            steepness.down.take(std::abs(down));
            steepness.falling.take(std::abs(across + down));
            steepness.rising.take(std::abs(across - down));
        }
    }
    return steepness;
}

/// Edge widths in one direction.
class Widths
{
public:
    /// `scale`: of the steepness, in levels per pixel.
    void take(double contrast, const Largest& steepness, double scale)
    {
        m_widths.push_back(contrast / std::max(0.5, steepness.values[3] / scale));
    }
    EdgeWidth width() const { return {medianOf(m_widths), quantileOf(m_widths, 0.2)}; }

private:
    std::vector<double> m_widths;
};

} // namespace

std::vector<cv::Rect> lettersIn(const cv::Mat& even, int level)
{
    Shapes shapes;
    for (int y = 0; y < even.rows; ++y)
        shapes.takeRow(even.ptr(y), even.cols, y, level);
    std::vector<cv::Rect> letters;
    for (const Shape& shape : shapes.whole()) {
        const cv::Rect box(shape.left, shape.top, shape.right - shape.left, shape.bottom - shape.top);
        const bool like = box.height >= 5 && box.height < even.rows * 0.06 && box.width >= 2 &&
                          box.width < even.cols * 0.12 && shape.area > 10 && box.width < 8 * box.height;
        if (like)
            letters.push_back(box);
    }
    return letters;
}

Edges edgesOf(const cv::Mat& even, const std::vector<cv::Rect>& letters, double height)
{
    // Every so many, so that a dense page costs no more than a sparse one.
    constexpr std::size_t mostLetters = 500;
    const std::size_t step = letters.size() / mostLetters + 1;
    const cv::Rect inner(1, 1, even.cols - 2, even.rows - 2);
    Widths across;
    Widths down;
    Widths falling;
    Widths rising;
    std::vector<double> contrasts;
    for (std::size_t i = 0; i < letters.size(); i += step) {
        const cv::Rect& box = letters[i];
        if (box.height <= height * 0.5 || box.height >= height * 2.2)
            continue;
        const cv::Rect around = cv::Rect(box.x - 3, box.y - 3, box.width + 6, box.height + 6) & inner;
        const Steepness steepness = steepnessIn(even, around);
        const double contrast = evenPaper - steepness.darkest;
        if (contrast < 10)
            continue;
        constexpr double sobel = 8;
        constexpr double diagonal = sobel * 1.4142;
        contrasts.push_back(contrast);
        across.take(contrast, steepness.across, sobel);
        down.take(contrast, steepness.down, sobel);
        falling.take(contrast, steepness.falling, diagonal);
        rising.take(contrast, steepness.rising, diagonal);
    }
    return {across.width(), down.width(), falling.width(), rising.width(), medianOf(contrasts)};
}

double medianOf(std::vector<double> values)
{
    return quantileOf(std::move(values), 0.5);
}

double quantileOf(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto place = std::min(static_cast<std::size_t>(share * double(values.size())), values.size() - 1);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::ranges::nth_element(values, at);
    return *at;
}

} // namespace guichet::decoder
