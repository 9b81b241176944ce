#include "decoder/Raster.h"

#include <QImage>
#include <opencv2/imgproc.hpp>

namespace guichet::decoder {

Raster readBmp(Bytes bytes, Wanted wanted)
{
    Raster raster;
    // Qt's reader fills what a cut file lacks; its own size field tells.
    const unsigned stated = static_cast<unsigned>(bytes[2]) | static_cast<unsigned>(bytes[3]) << 8U |
                            static_cast<unsigned>(bytes[4]) << 16U | static_cast<unsigned>(bytes[5]) << 24U;
    const QImage image = QImage::fromData(bytes.data(), static_cast<int>(bytes.size()), "BMP");
    raster.damaged = image.isNull() || stated > bytes.size();
    if (image.isNull())
        return raster;
    raster.width = image.width();
    raster.height = image.height();
    const QImage plain = image.convertToFormat(wanted.colour ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    raster.image = cv::Mat(plain.height(), plain.width(), wanted.colour ? CV_8UC3 : CV_8UC1,
                           const_cast<uchar*>(plain.constBits()), static_cast<std::size_t>(plain.bytesPerLine()))
                       .clone();
    return raster;
}

} // namespace guichet::decoder
