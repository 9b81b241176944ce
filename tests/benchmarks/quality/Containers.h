#pragma once

#include <QByteArray>
#include <QString>
#include <opencv2/core.hpp>
#include <vector>

namespace guichet::quality {

struct Contained
{
    QString name;
    QByteArray bytes;
};

/// The same picture in every container: PNG, BMP, TIFF with each orientation, the JPEG with each EXIF orientation
/// (pixels that lie so, compressed anew), and a PDF that shows the JPEG.
std::vector<Contained> inEveryContainer(const cv::Mat& grey);

} // namespace guichet::quality
