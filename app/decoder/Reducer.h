#pragma once

#include "decoder/Raster.h"

#include <vector>

namespace guichet::decoder {

/// Takes a picture row by row and keeps it at a half, a quarter, … of its size, so that a page of 200 megapixels needs
/// no more memory than one of 10. The mean of each block is kept, as libjpeg does when it scales;
/// of large blocks that of every other row.
class Reducer
{
public:
    /// `channels`: 1 or 3, as in the rows given and the picture made.
    Reducer(int width, int height, int channels, Wanted wanted);

    void take(const unsigned char* row);
    cv::Mat image() const { return m_image; }

private:
    void finishRow();

    int m_width;
    int m_channels;
    int m_factor = 1;
    int m_inBlock = 0;
    int m_row = 0;
    std::vector<std::uint32_t> m_sums;
    cv::Mat m_image;
};

/// Room for one row of `channels` over `paper` white: what is transparent shows paper.
void overWhite(const unsigned char* from, int pixels, int channels, unsigned char* to);

} // namespace guichet::decoder
