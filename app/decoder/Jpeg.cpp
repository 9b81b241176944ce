#include "decoder/Raster.h"

#include <algorithm>
#include <csetjmp>
#include <cstdio>
// jpeglib.h wants stdio first.
#include <jerror.h>
#include <jpeglib.h>

namespace guichet::decoder {

namespace {

/// libjpeg leaves by longjmp; nothing with a destructor may live between the two.
struct ErrorManager
{
    jpeg_error_mgr base;
    std::jmp_buf leave;
    bool damaged;  ///< picture is missing
    bool repaired; ///< something was wrong that doesn't show
};

/// More scans than a camera ever writes are an attack on time.
struct Progress
{
    jpeg_progress_mgr base;
    jpeg_decompress_struct* decoder;
};
constexpr int mostScans = 200;

[[noreturn]] void leave(j_common_ptr common)
{
    std::longjmp(reinterpret_cast<ErrorManager*>(common->err)->leave, 1);
}

void note(j_common_ptr common, int level)
{
    if (level >= 0)
        return;
    auto& errors = *reinterpret_cast<ErrorManager*>(common->err);
    const auto& decoder = *reinterpret_cast<j_decompress_ptr>(common);
    const int code = errors.base.msg_code;
    // Loose bytes between segments and odd markers are common in sound files of phones and scanners.
    const bool harmless = code == JWRN_EXTRANEOUS_DATA || code == JWRN_ADOBE_XFORM || code == JWRN_JFIF_MAJOR;
    const bool wholePicture =
        decoder.output_height > 0 && decoder.output_scanline + decoder.output_height / 64 >= decoder.output_height;
    (harmless || wholePicture ? errors.repaired : errors.damaged) = true;
}

void keepQuiet(j_common_ptr) {}

void watchScans(j_common_ptr common)
{
    auto* decoder = reinterpret_cast<j_decompress_ptr>(common);
    if (decoder->input_scan_number > mostScans)
        leave(common);
}

int exifOf(const jpeg_decompress_struct& decoder)
{
    for (auto* marker = decoder.marker_list; marker; marker = marker->next)
        if (marker->marker == JPEG_APP0 + 1) {
            const int orientation = exifOrientation({marker->data, marker->data_length});
            if (orientation != 1)
                return orientation;
        }
    return 1;
}

unsigned scaleFor(const jpeg_decompress_struct& decoder, int edge)
{
    const unsigned longer = std::max(decoder.image_width, decoder.image_height);
    unsigned eighths = 8;
    while (eighths > 1 && longer * (eighths / 2) / 8 >= static_cast<unsigned>(edge))
        eighths /= 2;
    return eighths;
}

/// The part that may be left by longjmp: plain data only.
bool decode(jpeg_decompress_struct& decoder, ErrorManager& errors, Progress& progress, Bytes bytes, Wanted wanted,
            cv::Mat& image, Raster& raster, int& orientation)
{
    if (setjmp(errors.leave) != 0)
        return false;
    jpeg_create_decompress(&decoder);
    decoder.progress = &progress.base;
    jpeg_mem_src(&decoder, bytes.data(), bytes.size());
    jpeg_save_markers(&decoder, JPEG_APP0 + 1, 0xffff);
    if (jpeg_read_header(&decoder, TRUE) != JPEG_HEADER_OK)
        return false;
    raster.width = static_cast<int>(decoder.image_width);
    raster.height = static_cast<int>(decoder.image_height);
    raster.tooLarge = std::int64_t(raster.width) * raster.height > scan::protocol::mostPixels;
    if (raster.tooLarge)
        return false;
    orientation = wanted.orient ? exifOf(decoder) : 1;
    raster.unusual = decoder.num_components == 4;
    decoder.scale_num = scaleFor(decoder, wanted.edge);
    decoder.scale_denom = 8;
    const bool fourColours = decoder.num_components == 4;
    decoder.out_color_space = fourColours ? JCS_CMYK : wanted.colour ? JCS_RGB : JCS_GRAYSCALE;
    decoder.dct_method = JDCT_ISLOW;
    jpeg_start_decompress(&decoder);
    image.create(static_cast<int>(decoder.output_height), static_cast<int>(decoder.output_width),
                 CV_8UC(decoder.output_components));
    while (decoder.output_scanline < decoder.output_height) {
        JSAMPROW row = image.ptr(static_cast<int>(decoder.output_scanline));
        jpeg_read_scanlines(&decoder, &row, 1);
    }
    jpeg_finish_decompress(&decoder);
    return true;
}

/// Adobe's CMYK is stored inverted: multiplying by black gives the colours as they look.
cv::Mat withoutBlack(const cv::Mat& cmyk, bool colour)
{
    cv::Mat result(cmyk.size(), colour ? CV_8UC3 : CV_8UC1);
    for (int y = 0; y < cmyk.rows; ++y)
        for (int x = 0; x < cmyk.cols; ++x) {
            const auto& each = cmyk.at<cv::Vec4b>(y, x);
            const auto channel = [&](int i) { return static_cast<unsigned char>(each[i] * each[3] / 255); };
            if (colour)
                result.at<cv::Vec3b>(y, x) = {channel(0), channel(1), channel(2)};
            else
                result.at<unsigned char>(y, x) =
                    static_cast<unsigned char>((channel(0) * 77 + channel(1) * 151 + channel(2) * 28) >> 8);
        }
    return result;
}

} // namespace

Raster readJpeg(Bytes bytes, Wanted wanted)
{
    Raster raster;
    cv::Mat image;
    int orientation = 1;
    jpeg_decompress_struct decoder{};
    ErrorManager errors{};
    decoder.err = jpeg_std_error(&errors.base);
    errors.base.error_exit = leave;
    errors.base.emit_message = note;
    errors.base.output_message = keepQuiet;
    Progress progress{{}, &decoder};
    progress.base.progress_monitor = watchScans;
    const bool decoded = decode(decoder, errors, progress, bytes, wanted, image, raster, orientation);
    jpeg_destroy_decompress(&decoder);
    // A progressive picture is held whole: one that is too large for that is not damaged.
    raster.tooLarge = raster.tooLarge || (!decoded && errors.base.msg_code == JERR_OUT_OF_MEMORY);
    raster.damaged = errors.damaged || (!decoded && !raster.tooLarge);
    raster.repaired = errors.repaired && !raster.damaged;
    if (!decoded)
        return raster;
    if (image.channels() == 4)
        image = withoutBlack(image, wanted.colour);
    raster.image = oriented(image, orientation);
    if (orientation >= 5)
        std::swap(raster.width, raster.height);
    return raster;
}

} // namespace guichet::decoder
