#pragma once

#include <opencv2/core.hpp>

namespace guichet::decoder {

/// Where the sheet lies if it is photographed on a darker ground: a bright, compact, nearly rectangular part of the
/// picture. All of the picture if there is no such part, as in a scan. A desk's grain looks like text (scan-quality
/// §7).
/// `quarter`: the picture at a quarter of its `size`.
cv::Rect sheetIn(const cv::Mat& quarter, cv::Size size);

} // namespace guichet::decoder
