#pragma once

#include "decoder/reading/MrzShapes.h"
#include "decoder/reading/ReadTime.h"

#include <optional>

namespace guichet::decoder {

/// The lines of a machine-readable zone as they look, unrepaired, and where they stand.
struct MrzZone
{
    std::vector<std::string> lines;
    cv::Rect place; ///< pixels of the picture
};

/// Looks for a zone, however the page is turned. Nothing if none is found in time. `even`: an evened page
/// (Paper.h).
std::optional<MrzZone> findMrz(const cv::Mat& even, const MrzShapes& shapes, const ReadTime& time);

} // namespace guichet::decoder
