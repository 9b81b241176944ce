#include "decoder/Mend.h"

#include "decoder/Denoise.h"
#include "decoder/EvenLight.h"
#include "decoder/Measures.h"
#include "decoder/Paper.h"
#include "decoder/Rectify.h"

#include <cmath>
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

cv::Mat greyOf(const cv::Mat& rgb)
{
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    return grey;
}

scan::protocol::PageNumbers measured(const cv::Mat& rgb)
{
    Raster raster;
    raster.image = greyOf(rgb);
    raster.width = rgb.cols;
    raster.height = rgb.rows;
    return measure(raster);
}

/// Turned so far that the lines are level; the corners that come in are filled with the page's own paper. A page that
/// was `cropped` lies straight but for little, which another resampling isn't worth.
cv::Mat straightened(const cv::Mat& rgb, bool cropped)
{
    const double tilt = measured(rgb).skew;
    constexpr double little = 0.7; // degrees; from 1 on it is said
    if (tilt == 0 || (cropped && std::abs(tilt) < little))
        return rgb;
    const cv::Point2f middle(float(rgb.cols) / 2, float(rgb.rows) / 2);
    cv::Mat turn = cv::getRotationMatrix2D(middle, tilt, 1);
    const cv::Rect2f around = cv::RotatedRect(middle, cv::Size2f(rgb.size()), float(tilt)).boundingRect2f();
    turn.at<double>(0, 2) += around.width / 2 - middle.x;
    turn.at<double>(1, 2) += around.height / 2 - middle.y;
    cv::Scalar paper;
    cv::Mat channel;
    for (int each = 0; each < rgb.channels(); ++each) {
        cv::extractChannel(rgb, channel, each);
        paper[each] = Levels(channel, 4).percentile(0.85);
    }
    cv::Mat level;
    cv::warpAffine(rgb, level, turn, cv::Size(int(around.width), int(around.height)), cv::INTER_CUBIC,
                   cv::BORDER_CONSTANT, paper);
    return level;
}

} // namespace

Mended mended(const cv::Mat& rgb, const scan::protocol::Order& order, const std::function<void()>& begin)
{
    cv::Mat page = rgb;
    // Before all else: what is resampled has grains that are no longer single pixels.
    begin();
    if (order.repairs & scan::protocol::MendDenoise) {
        page = denoised(page, measured(page).letterHeight);
        begin();
    }
    const bool cropped = order.repairs & scan::protocol::MendCrop;
    if (cropped)
        page = rectified(page, order.corners);
    constexpr int codes[] = {0, cv::ROTATE_90_CLOCKWISE, cv::ROTATE_180, cv::ROTATE_90_COUNTERCLOCKWISE};
    if (const int turns = order.turns % 4; turns != 0)
        cv::rotate(page.clone(), page, codes[turns]);
    if (order.repairs & scan::protocol::MendStraighten)
        page = straightened(page, cropped);
    if (order.repairs & scan::protocol::MendLight)
        page = evenlyLit(page);
    // A sheet of A4 keeps readable letters down to some 1,700 pixels of height (200 dpi of a card, 150 of a page).
    constexpr int leastEdge = 1700;
    for (double scale = 1; scale == 1 || std::max(page.cols, page.rows) * scale >= leastEdge; scale *= 0.8) {
        cv::Mat sized = page;
        if (scale < 1)
            cv::resize(page, sized, {}, scale, scale, cv::INTER_AREA);
        for (const int quality : {92, 85, 75}) {
            auto bytes = jpegOf(sized, quality);
            if (order.mostBytes <= 0 || static_cast<std::int64_t>(bytes.size()) <= order.mostBytes)
                return {std::move(bytes), sized.size()};
        }
    }
    return {};
}

} // namespace guichet::decoder
