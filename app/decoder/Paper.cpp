#include "decoder/Paper.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace guichet::decoder {

namespace {

/// One row of factors (8 bits behind the point), drawn out from a quarter of the width.
void stretch(const std::uint16_t* small, int smallWidth, std::vector<std::uint16_t>& wide)
{
    const int width = static_cast<int>(wide.size());
    for (int x = 0; x < width; ++x) {
        const int left = std::min(x / paperScale, smallWidth - 1);
        const int right = std::min(left + 1, smallWidth - 1);
        const int part = x % paperScale;
        wide[static_cast<std::size_t>(x)] =
            static_cast<std::uint16_t>((small[left] * (paperScale - part) + small[right] * part) / paperScale);
    }
}

} // namespace

cv::Mat quarterOf(const cv::Mat& grey)
{
    cv::Mat small;
    cv::resize(grey, small, {std::max(1, grey.cols / paperScale), std::max(1, grey.rows / paperScale)}, 0, 0,
               cv::INTER_AREA);
    return small;
}

cv::Mat paperOf(const cv::Mat& quarterGrey)
{
    cv::Mat paper;
    const int size = std::max(7, std::min(quarterGrey.rows, quarterGrey.cols) / 24) | 1;
    cv::medianBlur(quarterGrey, paper, 3);
    cv::morphologyEx(paper, paper, cv::MORPH_CLOSE, cv::Mat::ones(size, size, CV_8U));
    // Three plain means are as good as a Gaussian here, at a cost that doesn't grow with their size.
    for (int pass = 0; pass < 3; ++pass)
        cv::blur(paper, paper, {size * 2 / 3 | 1, size * 2 / 3 | 1});
    return paper;
}

cv::Mat evened(const cv::Mat& grey, const cv::Mat& paper)
{
    cv::Mat factors(paper.size(), CV_16U);
    for (int y = 0; y < paper.rows; ++y)
        std::transform(paper.ptr(y), paper.ptr(y) + paper.cols, factors.ptr<std::uint16_t>(y), [](unsigned char level) {
            return static_cast<std::uint16_t>(evenPaper * 256 / std::max<int>(1, level));
        });

    cv::Mat even(grey.size(), CV_8U);
    std::vector<std::uint16_t> wide(static_cast<std::size_t>(grey.cols));
    for (int y = 0; y < grey.rows; ++y) {
        if (y % paperScale == 0)
            stretch(factors.ptr<std::uint16_t>(std::min(y / paperScale, paper.rows - 1)), paper.cols, wide);
        const unsigned char* from = grey.ptr(y);
        unsigned char* to = even.ptr(y);
        const std::uint16_t* factor = wide.data();
        // Written so that compilers see the one instruction for many products of 16 bits.
        for (int x = 0; x < grey.cols; ++x) {
            const auto level = static_cast<std::uint16_t>(from[x] << 8);
            const auto product = static_cast<std::uint16_t>((static_cast<std::uint32_t>(level) * factor[x]) >> 16U);
            to[x] = static_cast<unsigned char>(std::min<std::uint16_t>(255, product));
        }
    }
    return even;
}

Levels::Levels(const cv::Mat& grey, int step)
{
    for (int y = 0; y < grey.rows; y += step) {
        for (const unsigned char* each = grey.ptr(y); each != grey.ptr(y) + grey.cols; ++each)
            ++m_counts[*each];
        m_total += grey.cols;
    }
}

double Levels::percentile(double share) const
{
    const auto wanted = static_cast<std::int64_t>(share * static_cast<double>(m_total));
    std::int64_t seen = 0;
    for (int level = 0; level < 256; ++level) {
        seen += m_counts[static_cast<std::size_t>(level)];
        if (seen > wanted)
            return level;
    }
    return 255;
}

double Levels::between(int from, int to) const
{
    std::int64_t count = 0;
    for (int level = std::max(0, from); level < std::min(256, to); ++level)
        count += m_counts[static_cast<std::size_t>(level)];
    return m_total == 0 ? 0 : static_cast<double>(count) / static_cast<double>(m_total);
}

} // namespace guichet::decoder
