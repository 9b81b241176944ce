#include "decoder/Raster.h"

#include <png.h>

namespace guichet::decoder {

Raster readPng(Bytes bytes, Wanted wanted)
{
    Raster raster;
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (!png_image_begin_read_from_memory(&image, bytes.data(), bytes.size())) {
        raster.damaged = true;
        return raster;
    }
    raster.width = static_cast<int>(image.width);
    raster.height = static_cast<int>(image.height);
    raster.unusual = (image.format & PNG_FORMAT_FLAG_LINEAR) != 0;
    const bool fits = std::int64_t(image.width) * image.height <= scan::protocol::mostPixels / 2;
    image.format = wanted.colour ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
    const png_color white{255, 255, 255};
    cv::Mat pixels;
    if (fits)
        pixels.create(raster.height, raster.width, wanted.colour ? CV_8UC3 : CV_8UC1);
    if (!fits || !png_image_finish_read(&image, &white, pixels.data, static_cast<png_int_32>(pixels.step), nullptr)) {
        png_image_free(&image);
        raster.damaged = true;
        return raster;
    }
    raster.image = pixels;
    return raster;
}

} // namespace guichet::decoder
