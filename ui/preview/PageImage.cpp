#include "ui/preview/PageImage.h"

#include <memory>

namespace guichet::ui {

QImage imageOf(const scan::PagePixels& pixels)
{
    constexpr int bytesPerPixel = 4;
    const bool whole = pixels.width > 0 && pixels.height > 0 &&
                       pixels.rgba.size() == qsizetype(pixels.width) * pixels.height * bytesPerPixel;
    if (!whole)
        return {};
    auto keep = std::make_unique<QByteArray>(pixels.rgba);
    const auto* bytes = reinterpret_cast<const uchar*>(keep->constData());
    return QImage(
        bytes, pixels.width, pixels.height, qsizetype(pixels.width) * bytesPerPixel, QImage::Format_RGBX8888,
        [](void* kept) { delete static_cast<QByteArray*>(kept); }, keep.release());
}

} // namespace guichet::ui
