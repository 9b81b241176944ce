#include "papers/Sheet.h"

#include <QCoreApplication>
#include <QImage>
#include <qrencode.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::papers {

namespace {

/// One pixel a module; the caller scales it. No quiet zone: the paper around it is one.
QImage qrCode(const QString& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_Mono);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            image.setPixel(x, y, code->data[y * code->width + x] & 1 ? 0 : 1);
    image.setColor(0, qRgb(0, 0, 0));
    image.setColor(1, qRgb(255, 255, 255));
    return image;
}

} // namespace

QByteArray photoSignatureFormPdf(const PhotoFormPaper& paper)
{
    const PaperSettings& settings = paper.settings;
    const auto text = [&](const char* english) { return paperText(settings, english); };

    Sheet sheet(settings, text(QT_TRANSLATE_NOOP("Papers", "Photo and signature form")));
    sheet.title(text(QT_TRANSLATE_NOOP("Papers", "Photo and signature form")),
                text(QT_TRANSLATE_NOOP("Papers", "To print, complete by hand and post")));
    const double head = sheet.reserve(30);
    sheet.picture(Sheet::left + Sheet::width - 26, head, 26, qrCode(paper.number));
    sheet.textAt(Sheet::left, head, 130, text(QT_TRANSLATE_NOOP("Papers", "Request number")), 10);
    sheet.textAt(Sheet::left, head + 5, 130, paper.number, 16, true);
    sheet.textAt(Sheet::left, head + 15, 130, paper.person, 12, true);
    sheet.textAt(Sheet::left, head + 21, 130,
                 text(QT_TRANSLATE_NOOP("Papers", "Born on %1")).arg(paper.birthDate.toDisplay()), 10.5);

    sheet.section(text(QT_TRANSLATE_NOOP("Papers", "1. Glue the photo and sign")));
    const double frames = sheet.reserve(58);
    sheet.box(Sheet::left, frames, 35, 45, text(QT_TRANSLATE_NOOP("Papers", "Photo, 35 × 45 mm. Glue it, no staple.")),
              true);
    sheet.box(Sheet::left + 50, frames, 120, 45,
              text(QT_TRANSLATE_NOOP("Papers", "Signature, in black, inside the frame")));

    sheet.section(text(QT_TRANSLATE_NOOP("Papers", "2. Post this sheet alone")));
    sheet.paragraph(
        text(QT_TRANSLATE_NOOP("Papers", "As a plain letter: neither registered nor tracked. Put nothing else "
                                         "into the envelope, no other letter and no other paper.")));
    const double address = sheet.reserve(6.0 * static_cast<double>(paper.postTo.size()) + 10);
    sheet.box(Sheet::left, address, 110, 6.0 * static_cast<double>(paper.postTo.size()) + 8, QString());
    for (qsizetype i = 0; i < paper.postTo.size(); ++i)
        sheet.textAt(Sheet::left + 4, address + 4 + 6.0 * static_cast<double>(i), 102, paper.postTo[i], 11, true);
    sheet.space(4);
    sheet.note(
        text(QT_TRANSLATE_NOOP("Papers", "You can print this form again at any time from the page of your request.")));
    return sheet.finish();
}

} // namespace guichet::papers
