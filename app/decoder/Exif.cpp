#include "decoder/Raster.h"

#include <cstring>

namespace guichet::decoder {

namespace {

/// Reads numbers of a TIFF structure within its bounds; 0 outside of them.
struct TiffNumbers
{
    Bytes bytes;
    bool little;

    unsigned at(std::size_t offset, int size) const
    {
        unsigned value = 0;
        if (offset + static_cast<std::size_t>(size) > bytes.size())
            return 0;
        for (int i = 0; i < size; ++i)
            value = value << 8U | bytes[offset + static_cast<std::size_t>(little ? size - 1 - i : i)];
        return value;
    }
};

} // namespace

int exifOrientation(Bytes app1)
{
    constexpr std::size_t prefix = 6;
    if (app1.size() < prefix + 8 || std::memcmp(app1.data(), "Exif\0\0", prefix) != 0)
        return 1;
    return tiffOrientation(app1.subspan(prefix));
}

int tiffOrientation(Bytes tiff)
{
    if (tiff.size() < 8)
        return 1;
    const TiffNumbers numbers{tiff, tiff[0] == 'I'};
    const std::size_t directory = numbers.at(4, 4);
    const unsigned entries = numbers.at(directory, 2);
    constexpr unsigned orientationTag = 0x0112;
    for (unsigned i = 0; i < entries && i < 200; ++i) {
        const std::size_t entry = directory + 2 + 12 * static_cast<std::size_t>(i);
        if (numbers.at(entry, 2) != orientationTag)
            continue;
        const unsigned value = numbers.at(entry + 8, 2);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

cv::Mat oriented(const cv::Mat& image, int orientation)
{
    cv::Mat turned = image;
    switch (orientation) {
    case 2:
        cv::flip(image, turned, 1);
        break;
    case 3:
        cv::rotate(image, turned, cv::ROTATE_180);
        break;
    case 4:
        cv::flip(image, turned, 0);
        break;
    case 5:
        cv::transpose(image, turned);
        break;
    case 6:
        cv::rotate(image, turned, cv::ROTATE_90_CLOCKWISE);
        break;
    case 7:
        cv::transpose(image, turned);
        cv::rotate(turned.clone(), turned, cv::ROTATE_180);
        break;
    case 8:
        cv::rotate(image, turned, cv::ROTATE_90_COUNTERCLOCKWISE);
        break;
    default:
        break;
    }
    return turned;
}

} // namespace guichet::decoder
