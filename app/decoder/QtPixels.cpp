#include "decoder/QtPixels.h"

#include <QImage>
#include <algorithm>

namespace guichet::decoder {

cv::Mat pixelsOf(const QImage& image, bool colour)
{
    cv::Mat pixels(image.height(), image.width(), colour ? CV_8UC3 : CV_8UC1);
    // Qt gives more than this to several threads, which the cage refuses: a strip at a time.
    constexpr int pixelsAtOnce = 1 << 16;
    const int rows = std::max(1, pixelsAtOnce / std::max(1, image.width()));
    for (int y = 0; y < image.height(); y += rows) {
        const int end = std::min(image.height(), y + rows);
        const QImage strip = image.copy(0, y, image.width(), end - y)
                                 .convertToFormat(colour ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
        const cv::Mat plain(strip.height(), strip.width(), pixels.type(), const_cast<uchar*>(strip.constBits()),
                            static_cast<std::size_t>(strip.bytesPerLine()));
        plain.copyTo(pixels.rowRange(y, end));
    }
    return pixels;
}

} // namespace guichet::decoder
