#pragma once

#include "scan/DecoderProtocol.h"

#include <array>
#include <cstdint>
#include <opencv2/core.hpp>

namespace guichet::decoder {

using scan::protocol::evenPaper;

/// How much smaller the picture is on which light and paper are measured.
inline constexpr int paperScale = 4;

/// The picture at that scale, at least one pixel.
cv::Mat quarterOf(const cv::Mat& grey);

/// The paper's own brightness, without its ink. `quarter`: quarterOf(the picture); the result has its size.
cv::Mat paperOf(const cv::Mat& quarter);

/// Divides by the paper's brightness, so that shadows and uneven light don't count as ink. `paper`: paperOf its
/// quarter.
cv::Mat evened(const cv::Mat& grey, const cv::Mat& paper);

/// How often each level occurs in every `step`th row.
class Levels
{
public:
    explicit Levels(const cv::Mat& grey, int step = 1);

    /// The level that `share` of the pixels don't exceed.
    double percentile(double share) const;
    /// Share of the pixels whose level is at least `from` and below `to`.
    double between(int from, int to) const;

private:
    std::array<std::int64_t, 256> m_counts{};
    std::int64_t m_total = 0;
};

} // namespace guichet::decoder
