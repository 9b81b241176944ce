#include "decoder/Raster.h"

#include <algorithm>
#include <libheif/heif.h>
#include <memory>
#include <opencv2/imgproc.hpp>

namespace guichet::decoder {

namespace {

template <auto release>
struct Release
{
    template <typename Thing>
    void operator()(Thing* thing) const
    {
        release(thing);
    }
};

using Context = std::unique_ptr<heif_context, Release<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Release<heif_image_handle_release>>;
using Image = std::unique_ptr<heif_image, Release<heif_image_release>>;

bool isGood(const heif_error& error)
{
    return error.code == heif_error_Ok;
}

/// The picture that a viewer shows; a burst's others, depth and thumbnails are left.
Handle primaryOf(heif_context* context, Bytes bytes)
{
    heif_image_handle* handle = nullptr;
    heif_context_set_max_decoding_threads(context, 2); // a telephone keeps some fifty tiles
    if (!isGood(heif_context_read_from_memory_without_copy(context, bytes.data(), bytes.size(), nullptr)) ||
        !isGood(heif_context_get_primary_image_handle(context, &handle)))
        return nullptr;
    return Handle(handle);
}

/// Halved while the longer side stays as long as wanted.
cv::Mat reduced(cv::Mat image, int edge)
{
    while (std::max(image.cols, image.rows) / 2 >= edge)
        cv::resize(image, image, {image.cols / 2, image.rows / 2}, 0, 0, cv::INTER_AREA);
    return image;
}

} // namespace

/// HEVC pictures of telephones. Turned as the file says: its own transformations, EXIF doesn't count (ISO 23008-12).
Raster readHeic(Bytes bytes, Wanted wanted)
{
    Raster raster;
    raster.damaged = true;
    const Context context(heif_context_alloc());
    const Handle handle = context ? primaryOf(context.get(), bytes) : nullptr;
    if (!handle)
        return raster;
    raster.width = heif_image_handle_get_width(handle.get());
    raster.height = heif_image_handle_get_height(handle.get());
    raster.unusual = heif_image_handle_get_luma_bits_per_pixel(handle.get()) > 8;
    if (raster.width <= 0 || raster.height <= 0)
        return raster;
    raster.tooLarge = raster.width > scan::protocol::mostPixels / raster.height;
    raster.damaged = !raster.tooLarge;
    if (raster.tooLarge)
        return raster;
    heif_image* decoded = nullptr;
    if (!isGood(heif_decode_image(handle.get(), &decoded, heif_colorspace_RGB, heif_chroma_interleaved_RGB, nullptr)))
        return raster;
    const Image image(decoded);
    int stride = 0;
    const auto* pixels = heif_image_get_plane_readonly(image.get(), heif_channel_interleaved, &stride);
    if (!pixels)
        return raster;
    const cv::Mat rgb(heif_image_get_primary_height(image.get()), heif_image_get_primary_width(image.get()), CV_8UC3,
                      const_cast<unsigned char*>(pixels), static_cast<std::size_t>(stride));
    const cv::Mat sized = reduced(rgb, wanted.edge);
    if (wanted.colour)
        raster.image = sized.clone();
    else
        cv::cvtColor(sized, raster.image, cv::COLOR_RGB2GRAY);
    raster.damaged = false;
    return raster;
}

} // namespace guichet::decoder
