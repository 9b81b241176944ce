#include "decoder/Mend.h"

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

/// Turned so far that the lines are level; the corners that come in are filled with the page's own paper. A page that
/// was `cropped` lies straight but for little, which another resampling isn't worth.
cv::Mat straightened(const cv::Mat& rgb, bool cropped)
{
    Raster raster;
    raster.image = greyOf(rgb);
    raster.width = rgb.cols;
    raster.height = rgb.rows;
    const double tilt = measure(raster).skew;
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

/// Divided by its paper's brightness, all colours alike, so that stamps and signatures keep theirs.
cv::Mat lit(const cv::Mat& rgb)
{
    const cv::Mat grey = greyOf(rgb);
    cv::Mat paper = paperOf(quarterOf(grey));
    constexpr double whitePaper = 240;
    constexpr double mostGain = 6; // darker than that holds nothing but noise
    cv::Mat gain;
    cv::divide(whitePaper, cv::max(paper, whitePaper / mostGain), gain, CV_32F);
    cv::Mat bright(rgb.size(), CV_8UC3);
    cv::Mat gainRow;
    for (int y = 0; y < rgb.rows; ++y) {
        const int from = std::min(y / paperScale, gain.rows - 1);
        cv::resize(gain.row(from), gainRow, {rgb.cols, 1}, 0, 0, cv::INTER_LINEAR);
        const auto* factor = gainRow.ptr<float>();
        const auto* in = rgb.ptr<cv::Vec3b>(y);
        auto* out = bright.ptr<cv::Vec3b>(y);
        for (int x = 0; x < rgb.cols; ++x)
            for (int c = 0; c < 3; ++c)
                out[x][c] = cv::saturate_cast<unsigned char>(float(in[x][c]) * factor[x]);
    }
    return bright;
}

} // namespace

std::vector<unsigned char> mended(const cv::Mat& rgb, const scan::protocol::Order& order)
{
    cv::Mat page = rgb;
    const bool cropped = order.repairs & scan::protocol::MendCrop;
    if (cropped)
        page = rectified(rgb, order.corners);
    constexpr int codes[] = {0, cv::ROTATE_90_CLOCKWISE, cv::ROTATE_180, cv::ROTATE_90_COUNTERCLOCKWISE};
    if (const int turns = order.turns % 4; turns != 0)
        cv::rotate(page.clone(), page, codes[turns]);
    if (order.repairs & scan::protocol::MendStraighten)
        page = straightened(page, cropped);
    if (order.repairs & scan::protocol::MendLight)
        page = lit(page);
    // A sheet of A4 keeps readable letters down to some 1,700 pixels of height (200 dpi of a card, 150 of a page).
    constexpr int leastEdge = 1700;
    for (double scale = 1; scale == 1 || std::max(page.cols, page.rows) * scale >= leastEdge; scale *= 0.8) {
        cv::Mat sized = page;
        if (scale < 1)
            cv::resize(page, sized, {}, scale, scale, cv::INTER_AREA);
        for (const int quality : {92, 85, 75}) {
            auto bytes = jpegOf(sized, quality);
            if (order.mostBytes <= 0 || static_cast<std::int64_t>(bytes.size()) <= order.mostBytes)
                return bytes;
        }
    }
    return {};
}

} // namespace guichet::decoder
