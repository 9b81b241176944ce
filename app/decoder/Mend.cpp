#include "decoder/Mend.h"

#include <cstdio>
#include <cstdlib>
// jpeglib.h wants stdio first.
#include <jpeglib.h>
#include <opencv2/imgproc.hpp>

namespace guichet::decoder {

namespace {

std::vector<unsigned char> jpegOf(const cv::Mat& rgb, int quality)
{
    jpeg_compress_struct encoder{};
    jpeg_error_mgr errors{};
    encoder.err = jpeg_std_error(&errors);
    jpeg_create_compress(&encoder);
    unsigned char* buffer = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&encoder, &buffer, &size);
    encoder.image_width = static_cast<JDIMENSION>(rgb.cols);
    encoder.image_height = static_cast<JDIMENSION>(rgb.rows);
    encoder.input_components = 3;
    encoder.in_color_space = JCS_RGB;
    jpeg_set_defaults(&encoder);
    jpeg_set_quality(&encoder, quality, TRUE);
    jpeg_start_compress(&encoder, TRUE);
    while (encoder.next_scanline < encoder.image_height) {
        auto* row = const_cast<JSAMPROW>(rgb.ptr(static_cast<int>(encoder.next_scanline)));
        jpeg_write_scanlines(&encoder, &row, 1);
    }
    jpeg_finish_compress(&encoder);
    std::vector<unsigned char> bytes(buffer, buffer + size);
    jpeg_destroy_compress(&encoder);
    std::free(buffer);
    return bytes;
}

} // namespace

std::vector<unsigned char> mended(const cv::Mat& rgb, int turns, std::int64_t mostBytes)
{
    cv::Mat page = rgb;
    constexpr int codes[] = {0, cv::ROTATE_90_CLOCKWISE, cv::ROTATE_180, cv::ROTATE_90_COUNTERCLOCKWISE};
    if (turns % 4 != 0)
        cv::rotate(rgb, page, codes[turns % 4]);
    // A sheet of A4 keeps readable letters down to some 1,700 pixels of height (200 dpi of a card, 150 of a page).
    constexpr int leastEdge = 1700;
    for (double scale = 1; scale == 1 || std::max(page.cols, page.rows) * scale >= leastEdge; scale *= 0.8) {
        cv::Mat sized = page;
        if (scale < 1)
            cv::resize(page, sized, {}, scale, scale, cv::INTER_AREA);
        for (const int quality : {92, 85, 75}) {
            auto bytes = jpegOf(sized, quality);
            if (mostBytes <= 0 || static_cast<std::int64_t>(bytes.size()) <= mostBytes)
                return bytes;
        }
    }
    return {};
}

} // namespace guichet::decoder
