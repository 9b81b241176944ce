#include "decoder/Reducer.h"

#include <algorithm>
#include <climits>
#include <cstring>
#include <memory>
#include <opencv2/imgproc.hpp>
#include <tiffio.h>
#include <vector>

namespace guichet::decoder {

namespace {

/// libtiff's view of bytes in memory.
struct TiffSource
{
    Bytes bytes;
    std::size_t position = 0;
};

TiffSource& source(thandle_t handle)
{
    return *static_cast<TiffSource*>(handle);
}

tmsize_t readBytes(thandle_t handle, void* buffer, tmsize_t size)
{
    TiffSource& from = source(handle);
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
    TiffSource& from = source(handle);
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

Tiff open(TiffSource& from)
{
    TIFFSetWarningHandler(nullptr);
    TIFFSetErrorHandler(nullptr);
    return Tiff(TIFFClientOpen("document", "rm", &from, readBytes, writeNothing, seekTo, closeNothing, sizeOf, nullptr,
                               nullptr));
}

} // namespace

int tiffPages(Bytes bytes)
{
    TiffSource from{bytes};
    const Tiff tiff = open(from);
    int pages = 0;
    // A directory may lead back to an earlier one: libtiff notices, and the count is bounded besides.
    for (bool more = tiff != nullptr; more && pages <= scan::protocol::mostPages; more = TIFFReadDirectory(tiff.get()))
        ++pages;
    return pages;
}

namespace {

/// Rows given at a time, as bytes of four a pixel.
constexpr std::int64_t chunkBytes = 96LL * 1024 * 1024;

/// Decodes a directory from the top, rows as stored, and reduces them on the way. False if rows are missing.
bool readRows(TIFF* tiff, Wanted wanted, cv::Mat& image, int& orientation)
{
    char message[1024];
    TIFFRGBAImage reader;
    if (!TIFFRGBAImageBegin(&reader, tiff, 1, message))
        return false;
    orientation = reader.orientation;
    reader.req_orientation = reader.orientation; // libtiff flips but doesn't turn: both are done here
    const int width = static_cast<int>(reader.width);
    const int height = static_cast<int>(reader.height);
    Reducer reducer(width, height, wanted.colour ? 3 : 1, wanted);
    const int most = static_cast<int>(std::clamp<std::int64_t>(chunkBytes / 4 / width, 1, height));
    cv::Mat rows(most, width, CV_8UC4);
    bool complete = true;
    for (int top = 0; top < height && complete; top += most) {
        const int count = std::min(most, height - top);
        reader.row_offset = top;
        complete =
            TIFFRGBAImageGet(&reader, rows.ptr<std::uint32_t>(), reader.width, static_cast<unsigned>(count)) != 0;
        cv::Mat plain;
        cv::cvtColor(rows.rowRange(0, count), plain, wanted.colour ? cv::COLOR_RGBA2RGB : cv::COLOR_RGBA2GRAY);
        for (int y = 0; y < count && complete; ++y)
            reducer.take(plain.ptr(y));
    }
    TIFFRGBAImageEnd(&reader);
    image = reducer.image();
    return complete;
}

} // namespace

Raster readTiff(Bytes bytes, int page, Wanted wanted)
{
    Raster raster;
    raster.damaged = true;
    TiffSource from{bytes};
    const Tiff tiff = open(from);
    if (!tiff || !TIFFSetDirectory(tiff.get(), static_cast<tdir_t>(page - 1)))
        return raster;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint16_t bits = 8;
    TIFFGetField(tiff.get(), TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(tiff.get(), TIFFTAG_IMAGELENGTH, &height);
    TIFFGetFieldDefaulted(tiff.get(), TIFFTAG_BITSPERSAMPLE, &bits);
    if (width == 0 || height == 0 || width > INT_MAX || height > INT_MAX)
        return raster;
    raster.tooLarge = std::int64_t(width) * height > scan::protocol::mostPixels;
    raster.damaged = !raster.tooLarge;
    if (raster.tooLarge)
        return raster;
    raster.width = static_cast<int>(width);
    raster.height = static_cast<int>(height);
    raster.unusual = bits == 16;
    cv::Mat image;
    int orientation = 1;
    raster.damaged = !readRows(tiff.get(), wanted, image, orientation);
    if (!raster.damaged)
        raster.image = oriented(image, orientation);
    if (orientation >= 5)
        std::swap(raster.width, raster.height);
    return raster;
}

} // namespace guichet::decoder
