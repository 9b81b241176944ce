#include "Containers.h"

#include "Poses.h"
#include "decoder/Makers.h"

#include <QtEndian>
#include <opencv2/imgproc.hpp>

using namespace Qt::Literals::StringLiterals;

namespace guichet::quality {

namespace {

/// Pixels that a viewer turns to `grey` as this orientation says.
cv::Mat storedFor(const cv::Mat& grey, int orientation)
{
    cv::Mat stored = grey.clone(); // cv::flip would change the page itself
    switch (orientation) {         // the inverse of what a viewer does
    case 2:
        cv::flip(grey, stored, 1);
        break;
    case 3:
        cv::rotate(grey, stored, cv::ROTATE_180);
        break;
    case 4:
        cv::flip(grey, stored, 0);
        break;
    case 5:
        cv::transpose(grey, stored);
        break;
    case 6:
        cv::rotate(grey, stored, cv::ROTATE_90_COUNTERCLOCKWISE);
        break;
    case 7:
        cv::transpose(grey, stored);
        cv::rotate(stored, stored, cv::ROTATE_180);
        break;
    case 8:
        cv::rotate(grey, stored, cv::ROTATE_90_CLOCKWISE);
        break;
    default:
        break;
    }
    return stored;
}

/// A JPEG with an APP1 segment that says how it lies, and pixels that lie so.
QByteArray jpegLying(const cv::Mat& grey, int orientation)
{
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += char(orientation);
    exif += QByteArray(6, '\0');
    const auto length = quint16(exif.size() + 2);
    QByteArray segment("\xff\xe1", 2);
    segment += char(length >> 8U);
    segment += char(length & 0xffU);
    return fileOf(storedFor(grey, orientation)).insert(2, segment + exif);
}

/// One strip, uncompressed.
QByteArray tiffLying(const cv::Mat& grey, int orientation)
{
    const cv::Mat stored = storedFor(grey, orientation);
    const QByteArray pixels(reinterpret_cast<const char*>(stored.data), qsizetype(stored.total()));
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    constexpr quint32 header = 8;
    constexpr quint16 whole = 4; // the type of 32 bits
    const std::pair<quint16, quint32> entries[] = {{256, quint32(stored.cols)},
                                                   {257, quint32(stored.rows)},
                                                   {258, 8},
                                                   {259, 1},
                                                   {262, 1},
                                                   {273, header},
                                                   {274, quint32(orientation)},
                                                   {277, 1},
                                                   {278, quint32(stored.rows)},
                                                   {279, quint32(pixels.size())}};
    QByteArray tiff = "II*" + QByteArray(1, '\0') + number(quint32(header + pixels.size())) + pixels;
    tiff += number(quint16(std::size(entries)));
    for (const auto& [tag, value] : entries)
        tiff += number(tag) + number(whole) + number(quint32(1)) + number(value);
    return tiff + number(quint32(0));
}

/// One page of the size that 200 dpi give, with the JPEG all over it.
QByteArray pdfShowing(const QByteArray& jpeg, const cv::Size& size)
{
    constexpr double points = 72.0 / 200;
    const QByteArray width = QByteArray::number(size.width * points);
    const QByteArray height = QByteArray::number(size.height * points);
    const QByteArray picture = "<</Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode"
                               "/Width " +
                               QByteArray::number(size.width) + "/Height " + QByteArray::number(size.height) +
                               "/Length " + QByteArray::number(jpeg.size()) + ">>stream\n" + jpeg + "\nendstream ";
    return makers::pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + width + " " + height +
                              "]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>",
                          makers::streamOf("q " + width + " 0 0 " + height + " 0 0 cm /P Do Q"), picture});
}

} // namespace

std::vector<Contained> inEveryContainer(const cv::Mat& grey)
{
    std::vector<Contained> all;
    for (const char* format : {"PNG", "BMP"})
        all.push_back({QString::fromLatin1(format), fileOf(grey, format)});
    constexpr int orientations = 8;
    for (int orientation = 1; orientation <= orientations; ++orientation) {
        all.push_back({u"JPEG %1"_s.arg(orientation), jpegLying(grey, orientation)});
        all.push_back({u"TIFF %1"_s.arg(orientation), tiffLying(grey, orientation)});
    }
    all.push_back({u"PDF"_s, pdfShowing(fileOf(grey), grey.size())});
    return all;
}

} // namespace guichet::quality
