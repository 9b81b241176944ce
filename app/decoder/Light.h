#pragma once

#include "scan/DecoderProtocol.h"

#include <opencv2/core.hpp>
#include <vector>

namespace guichet::decoder {

/// The light on the text.
struct Light
{
    double shade =
        1; ///< level of the paper at the darkest tenth of the letters against the brightest tenth's or the page's
    scan::protocol::Area shadePlace{};
    double glare = 0; ///< share of the picture under reflections that interrupt text
    scan::protocol::Area glarePlace{};
};

/// `quarter`: the picture at a quarter of its size, `paper`: paperOf(quarter); `letters` in pixels of the whole size;
/// `pageLevel`: of the page's paper, 0–255 (text may lie in the shadow as a whole).
Light lightOn(const cv::Mat& quarter, const cv::Mat& paper, const std::vector<cv::Rect>& letters, double height,
              double pageLevel);

} // namespace guichet::decoder
