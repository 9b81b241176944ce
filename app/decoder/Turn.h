#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace guichet::decoder {

/// By how many quarter turns clockwise the text lies turned, 0–3; 0 when unsure. Letters stand closer to their
/// neighbours in the line than to other lines; neighbours share their feet more often than their heads. `height`: the
/// letters' median extent in pixels.
int turnsOf(const std::vector<cv::Rect>& letters, double height);

} // namespace guichet::decoder
