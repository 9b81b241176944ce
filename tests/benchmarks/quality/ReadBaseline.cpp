#include "ReadBaseline.h"

#define ZX_USE_UTF8 1
#include <QImage>
#include <ZXing/ReadBarcode.h>
#include <algorithm>
#include <tesseract/baseapi.h>

namespace guichet::quality {

struct ReadBaseline::Engine
{
    tesseract::TessBaseAPI api;
    bool ready = false;
};

ReadBaseline::ReadBaseline()
    : m_engine(std::make_unique<Engine>())
{
    m_engine->ready = m_engine->api.Init(nullptr, "eng") == 0;
    m_engine->api.SetVariable("tessedit_char_whitelist", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<");
    m_engine->api.SetPageSegMode(tesseract::PSM_AUTO);
}

ReadBaseline::~ReadBaseline() = default;

bool ReadBaseline::readsZone(const QByteArray& jpeg, const QStringList& lines)
{
    const QImage image = QImage::fromData(jpeg).convertToFormat(QImage::Format_Grayscale8);
    if (!m_engine->ready || image.isNull())
        return false;
    m_engine->api.SetImage(image.constBits(), image.width(), image.height(), 1, static_cast<int>(image.bytesPerLine()));
    const std::unique_ptr<char[]> text(m_engine->api.GetUTF8Text());
    const QStringList read = QString::fromUtf8(text.get()).remove(u' ').split(u'\n');
    return std::ranges::all_of(lines, [&](const QString& line) { return read.contains(line); });
}

bool ReadBaseline::readsCode(const QByteArray& jpeg, const QByteArray& code)
{
    const QImage image = QImage::fromData(jpeg).convertToFormat(QImage::Format_Grayscale8);
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::DataMatrix).setTryHarder(true).setTryRotate(true);
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(image.bytesPerLine()));
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    const auto& bytes = result.bytes();
    return result.isValid() &&
           QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())) == code;
}

} // namespace guichet::quality
