#include "decoder/Reducer.h"

#include <algorithm>

namespace guichet::decoder {

namespace {
/// From blocks of this size on, every other row is enough.
constexpr int everyOther = 4;
} // namespace

Reducer::Reducer(int width, int height, int channels, Wanted wanted)
    : m_width(width)
    , m_channels(channels)
{
    const int longer = std::max(width, height);
    while (longer / (m_factor * 2) >= wanted.edge && std::min(width, height) / (m_factor * 2) >= 1)
        m_factor *= 2;
    m_image.create(height / m_factor, width / m_factor, CV_8UC(channels));
    m_image.setTo(cv::Scalar::all(255));
    m_sums.assign(static_cast<std::size_t>(m_image.cols) * static_cast<std::size_t>(channels), 0);
}

void Reducer::take(const unsigned char* row)
{
    if (m_row >= m_image.rows)
        return; // the remainder of a division
    if (m_factor == 1) {
        std::copy_n(row, m_width * m_channels, m_image.ptr(m_row++));
        return;
    }
    std::size_t sum = 0;
    const bool looked = m_factor < everyOther || m_inBlock % 2 == 0;
    for (int x = 0; looked && x < m_image.cols; ++x)
        for (int channel = 0; channel < m_channels; ++channel, ++sum) {
            const unsigned char* from = row + x * m_factor * m_channels + channel;
            for (int i = 0; i < m_factor; ++i, from += m_channels)
                m_sums[sum] += *from;
        }
    if (++m_inBlock == m_factor)
        finishRow();
}

void Reducer::finishRow()
{
    const auto area = static_cast<std::uint32_t>(m_factor * m_factor / (m_factor < everyOther ? 1 : 2));
    unsigned char* to = m_image.ptr(m_row++);
    for (std::uint32_t& sum : m_sums) {
        *to++ = static_cast<unsigned char>((sum + area / 2) / area);
        sum = 0;
    }
    m_inBlock = 0;
}

void overWhite(const unsigned char* from, int pixels, int channels, unsigned char* to)
{
    const int colours = channels - 1;
    for (int i = 0; i < pixels; ++i, from += channels)
        for (int channel = 0; channel < colours; ++channel) {
            const int alpha = from[colours];
            *to++ = static_cast<unsigned char>((from[channel] * alpha + 255 * (255 - alpha) + 127) / 255);
        }
}

} // namespace guichet::decoder
