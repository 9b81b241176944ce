#include "papers/QrModules.h"

#include <memory>
#include <qrencode.h>

namespace guichet::papers {

QImage qrModules(const QString& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_Grayscale8);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            image.scanLine(y)[x] = code->data[y * code->width + x] & 1 ? 0 : 255;
    return image;
}

} // namespace guichet::papers
