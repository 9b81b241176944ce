#pragma once

#include "LeakSuppressions.h"

#include <QByteArray>
#include <QImage>
#include <algorithm>
#include <libheif/heif.h>

namespace makers {

/// As a telephone keeps it; empty where the system's libheif can't encode HEVC. `turns` are its own, counterclockwise.
inline QByteArray heicOf(const QImage& picture, int turns = 0)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    const auto good = [](const heif_error& error) { return error.code == heif_error_Ok; };
    heif_context* context = heif_context_alloc();
    heif_encoder* encoder = nullptr;
    heif_image* image = nullptr;
    QByteArray bytes;
    if (good(heif_context_get_encoder_for_format(context, heif_compression_HEVC, &encoder)) &&
        good(heif_image_create(rgb.width(), rgb.height(), heif_colorspace_RGB, heif_chroma_interleaved_RGB, &image)) &&
        good(heif_image_add_plane(image, heif_channel_interleaved, rgb.width(), rgb.height(), 8))) {
        int stride = 0;
        uint8_t* plane = heif_image_get_plane(image, heif_channel_interleaved, &stride);
        for (int y = 0; y < rgb.height(); ++y)
            std::copy_n(rgb.constScanLine(y), rgb.width() * 3, plane + qsizetype(y) * stride);
        heif_encoder_set_lossy_quality(encoder, 90);
        heif_encoding_options* options = heif_encoding_options_alloc();
        options->image_orientation = turns == 1 ? heif_orientation_rotate_90_cw : heif_orientation_normal;
        heif_context_encode_image(context, image, encoder, options, nullptr);
        heif_encoding_options_free(options);
        heif_writer writer{1, [](heif_context*, const void* data, size_t size, void* to) {
                               static_cast<QByteArray*>(to)->append(static_cast<const char*>(data), qsizetype(size));
                               return heif_error{heif_error_Ok, heif_suberror_Unspecified, ""};
                           }};
        heif_context_write(context, &writer, &bytes);
    }
    if (image)
        heif_image_release(image);
    if (encoder)
        heif_encoder_release(encoder);
    heif_context_free(context);
    return bytes;
}

} // namespace makers
