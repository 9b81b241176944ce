#include "decoder/FromQt.h"

#include <QImage>
#include <algorithm>

namespace guichet::decoder {

cv::Mat fromQt(const QImage& image, bool colour)
{
    constexpr int pixelsAtOnce = 1 << 16;
    cv::Mat made(image.height(), image.width(), colour ? CV_8UC3 : CV_8UC1);
    const int rows = std::max(1, pixelsAtOnce / std::max(1, image.width()));
    for (int top = 0; top < image.height(); top += rows) {
        const int count = std::min(rows, image.height() - top);
        const QImage part = image.copy(0, top, image.width(), count)
                                .convertToFormat(colour ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
        for (int y = 0; y < count; ++y)
            std::copy_n(part.constScanLine(y), made.cols * made.channels(), made.ptr(top + y));
    }
    return made;
}

} // namespace guichet::decoder
