#include "decoder/Raster.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <opencv2/imgproc.hpp>
#include <tiffio.h>
#include <vector>

namespace guichet::decoder {

namespace {

/// libtiff's view of bytes in memory.
struct Source
{
    Bytes bytes;
    std::size_t position = 0;
};

Source& source(thandle_t handle)
{
    return *static_cast<Source*>(handle);
}

tmsize_t readBytes(thandle_t handle, void* buffer, tmsize_t size)
{
    Source& from = source(handle);
    const std::size_t left = from.position < from.bytes.size() ? from.bytes.size() - from.position : 0;
    const std::size_t count = std::min(left, static_cast<std::size_t>(std::max<tmsize_t>(0, size)));
    std::memcpy(buffer, from.bytes.data() + (count ? from.position : 0), count);
    from.position += count;
    return static_cast<tmsize_t>(count);
}

tmsize_t writeNothing(thandle_t, void*, tmsize_t)
{
    return 0;
}

toff_t seekTo(thandle_t handle, toff_t offset, int whence)
{
    Source& from = source(handle);
    const toff_t base = whence == SEEK_CUR ? from.position : whence == SEEK_END ? from.bytes.size() : 0;
    from.position = static_cast<std::size_t>(base + offset);
    return from.position;
}

int closeNothing(thandle_t)
{
    return 0;
}

toff_t sizeOf(thandle_t handle)
{
    return source(handle).bytes.size();
}

struct CloseTiff
{
    void operator()(TIFF* tiff) const { TIFFClose(tiff); }
};
using Tiff = std::unique_ptr<TIFF, CloseTiff>;

Tiff open(Source& from)
{
    TIFFSetWarningHandler(nullptr);
    TIFFSetErrorHandler(nullptr);
    return Tiff(TIFFClientOpen("document", "rm", &from, readBytes, writeNothing, seekTo, closeNothing, sizeOf, nullptr,
                               nullptr));
}

} // namespace

int tiffPages(Bytes bytes)
{
    Source from{bytes};
    const Tiff tiff = open(from);
    int pages = 0;
    // A directory may lead back to an earlier one: libtiff notices, and the count is bounded besides.
    for (bool more = tiff != nullptr; more && pages <= scan::protocol::mostPages; more = TIFFReadDirectory(tiff.get()))
        ++pages;
    return pages;
}

Raster readTiff(Bytes bytes, int page, Wanted wanted)
{
    Raster raster;
    raster.damaged = true;
    Source from{bytes};
    const Tiff tiff = open(from);
    if (!tiff || !TIFFSetDirectory(tiff.get(), static_cast<tdir_t>(page - 1)))
        return raster;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint16_t orientation = ORIENTATION_TOPLEFT;
    std::uint16_t bits = 8;
    TIFFGetField(tiff.get(), TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(tiff.get(), TIFFTAG_IMAGELENGTH, &height);
    TIFFGetFieldDefaulted(tiff.get(), TIFFTAG_ORIENTATION, &orientation);
    TIFFGetFieldDefaulted(tiff.get(), TIFFTAG_BITSPERSAMPLE, &bits);
    if (width == 0 || height == 0 || std::int64_t(width) * height > scan::protocol::mostPixels / 4)
        return raster;
    raster.width = static_cast<int>(width);
    raster.height = static_cast<int>(height);
    raster.unusual = bits == 16;
    cv::Mat pixels(raster.height, raster.width, CV_8UC4);
    // Rows as stored; the orientation is applied here, as for every other format.
    if (!TIFFReadRGBAImageOriented(tiff.get(), width, height, pixels.ptr<std::uint32_t>(), ORIENTATION_TOPLEFT, 1))
        return raster;
    raster.damaged = false;
    cv::cvtColor(pixels, raster.image, wanted.colour ? cv::COLOR_RGBA2RGB : cv::COLOR_RGBA2GRAY);
    return raster;
}

} // namespace guichet::decoder
