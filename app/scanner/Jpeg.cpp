#include "scanner/Jpeg.h"

#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>

namespace guichet::scanner {

QByteArray jpegOf(const Raster& page, int resolution)
{
    constexpr int quality = 88; // letters stay clean
    jpeg_error_mgr errors{};
    jpeg_compress_struct jpeg{};
    jpeg.err = jpeg_std_error(&errors); // what it can't do ends this process, which is there for that
    jpeg_create_compress(&jpeg);
    unsigned char* made = nullptr;
    unsigned long length = 0;
    jpeg_mem_dest(&jpeg, &made, &length);
    jpeg.image_width = static_cast<JDIMENSION>(page.width);
    jpeg.image_height = static_cast<JDIMENSION>(page.height);
    jpeg.input_components = page.samples;
    jpeg.in_color_space = page.samples == 3 ? JCS_RGB : JCS_GRAYSCALE;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, quality, TRUE);
    jpeg.density_unit = 1; // dots per inch
    jpeg.X_density = jpeg.Y_density = static_cast<UINT16>(resolution);
    jpeg_start_compress(&jpeg, TRUE);
    const std::size_t rowBytes = static_cast<std::size_t>(page.width) * static_cast<std::size_t>(page.samples);
    while (jpeg.next_scanline < jpeg.image_height) {
        auto* row = const_cast<JSAMPROW>(page.bytes.data() + jpeg.next_scanline * rowBytes); // only read
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    const QByteArray bytes(reinterpret_cast<const char*>(made), static_cast<qsizetype>(length));
    jpeg_destroy_compress(&jpeg);
    std::free(made);
    return bytes;
}

} // namespace guichet::scanner
