#pragma once

#include "decoder/reading/ReadTime.h"

#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace guichet::decoder {

/// The bytes of a Data Matrix and where it stands.
struct DataMatrix
{
    std::string bytes;
    cv::Rect place; ///< pixels of the picture
};

/// Every Data Matrix that is found in time, each once: with ZXing where the page looks like one and then on
/// overlapping parts of it at several sizes, and with libdmtx where ZXing reads nothing (domain §4.5). `grey`: 8 bit.
std::vector<DataMatrix> findDataMatrices(const cv::Mat& grey, const ReadTime& time);

} // namespace guichet::decoder
