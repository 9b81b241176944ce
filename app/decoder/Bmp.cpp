#include "decoder/QtPixels.h"
#include "decoder/Raster.h"

#include <QImage>
#include <cstdlib>

namespace guichet::decoder {

namespace {

std::int64_t numberAt(Bytes bytes, std::size_t offset, int size)
{
    std::uint32_t value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = value << 8U | bytes[offset + static_cast<std::size_t>(i)];
    return size == 4 ? static_cast<std::int32_t>(value) : value;
}

/// What the header says. Qt's reader fills what a cut file lacks, so that the length is checked here.
struct BmpHeader
{
    explicit BmpHeader(Bytes bytes)
    {
        constexpr std::size_t shortest = 34;
        if (bytes.size() < shortest)
            return;
        start = numberAt(bytes, 10, 4);
        width = numberAt(bytes, 18, 4);
        height = std::abs(numberAt(bytes, 22, 4));
        bits = numberAt(bytes, 28, 2);
        compression = numberAt(bytes, 30, 4);
    }

    bool isPlain() const { return compression == 0 || compression == 3; }
    std::int64_t end() const { return start + (width * bits + 31) / 32 * 4 * height; }

    std::int64_t start = 0;
    std::int64_t width = 0;
    std::int64_t height = 0;
    std::int64_t bits = 0;
    std::int64_t compression = 0;
};

} // namespace

Raster readBmp(Bytes bytes, Wanted wanted)
{
    Raster raster;
    const BmpHeader header(bytes);
    raster.damaged = true;
    if (header.width <= 0 || header.height <= 0 || header.bits > 32)
        return raster;
    // Dividing first: a header may state billions either way.
    raster.tooLarge = header.width > scan::protocol::mostPixels / header.height;
    const bool cut = header.isPlain() && header.end() > static_cast<std::int64_t>(bytes.size());
    if (raster.tooLarge || cut)
        return raster;
    const QImage image = QImage::fromData(bytes.data(), static_cast<int>(bytes.size()), "BMP");
    if (image.isNull())
        return raster;
    raster.damaged = false;
    raster.width = image.width();
    raster.height = image.height();
    raster.image = pixelsOf(image, wanted.colour);
    return raster;
}

} // namespace guichet::decoder
