#pragma once

#include "decoder/Makers.h"

#include <QTransform>
#include <dmtx.h>

/// Pictures with something for machines to read; people and papers are nobody's.
namespace specimens {

using namespace Qt::Literals::StringLiterals;

inline const QStringList td1{u"IDFRAX4RTBPFW46<<<<<<<<<<<<<<<"_s, u"9007138F3002119FRA<<<<<<<<<<<6"_s,
                             u"MARTIN<<MAELYS<GAELLE<MARIE<<<"_s};
inline const QStringList td3{u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
                             u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s};
inline const QStringList frenchCard{u"IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<"_s,
                                    u"8806923102858CORINNE<<<<<<<6512068F6"_s};
inline const QStringList frenchLicence{u"D1FRA13AA000026181231MARTIN<<9"_s};

/// A card of 85.6 × 54 mm, or a passport's page of 125 × 88 mm, with a zone at its foot; `dots`: pixels a millimetre.
inline QImage cardWith(const QStringList& zone, double dots = 12, const QString& family = u"OCR B"_s)
{
    const bool passport = zone[0].size() == 44;
    const QSizeF size = passport ? QSizeF(125, 88) : zone[0].size() == 36 ? QSizeF(105, 74) : QSizeF(85.6, 54);
    QImage image((size * dots).toSize(), QImage::Format_RGB32);
    image.fill(QColor(0xe9, 0xf0, 0xee));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(dots, dots);
    QFont words(u"Liberation Sans"_s);
    words.setPixelSize(3);
    painter.setFont(words);
    painter.drawText(QPointF(8, 10), u"SPÉCIMEN, modèle inventé"_s);
    painter.drawText(QPointF(34, 20), u"Nom : voir la zone lue par machine"_s);
    painter.fillRect(QRectF(6, 14, 22, 28 * size.height() / 60), QColor(0x9a, 0xa8, 0xa4));
    // Ten characters to the inch (ICAO 9303-3 §4.1): a pitch of 2.54 mm.
    QFont type(family);
    type.setPixelSize(100);
    type.setHintingPreference(QFont::PreferNoHinting);
    const double pitch = 2.54;
    const double scale = pitch / QFontMetricsF(type).horizontalAdvance(u'H');
    double y = size.height() - 6.3 - 4.23 * double(zone.size() - 1);
    for (const QString& line : zone) {
        painter.save();
        painter.translate((size.width() - pitch * double(line.size())) / 2, y);
        painter.scale(scale, scale);
        painter.setFont(type);
        for (int i = 0; i < line.size(); ++i)
            painter.drawText(QPointF(i * pitch / scale, 0), QString(line[i]));
        painter.restore();
        y += 4.23;
    }
    return image;
}

/// A Data Matrix of these bytes, `module` pixels a module, with its quiet zone.
inline QImage dataMatrix(const QByteArray& bytes, int module)
{
    DmtxEncode* encode = dmtxEncodeCreate();
    dmtxEncodeSetProp(encode, DmtxPropModuleSize, module);
    dmtxEncodeSetProp(encode, DmtxPropMarginSize, 2 * module);
    dmtxEncodeSetProp(encode, DmtxPropScheme, DmtxSchemeAscii);
    QByteArray copy = bytes;
    dmtxEncodeDataMatrix(encode, static_cast<int>(copy.size()), reinterpret_cast<unsigned char*>(copy.data()));
    const QImage made = QImage(encode->image->pxl, encode->image->width, encode->image->height,
                               encode->image->rowSizeBytes, QImage::Format_RGB888)
                            .copy();
    dmtxEncodeDestroy(&encode);
    return made;
}

/// An A4 page of text as a flatbed gives it at `dots` pixels a millimetre (12 is 300 dpi), with a code at its top
/// right.
inline QImage pageWith(const QImage& code, double dots = 11.811)
{
    QImage page =
        makers::page().scaled((QSizeF(210, 297) * dots).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&page);
    const QPoint at(page.width() - code.width() - int(12 * dots), int(8 * dots));
    painter.fillRect(QRect(at, code.size()), Qt::white);
    painter.drawImage(at, code);
    return page;
}

inline QImage turned(const QImage& image, double degrees)
{
    const QImage on = image.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
    QImage filled(on.size(), QImage::Format_RGB32);
    filled.fill(QColor(0xf4, 0xf4, 0xf2));
    QPainter painter(&filled);
    painter.drawImage(0, 0, on);
    return filled;
}

/// A PDF whose pages show these pictures and nothing else.
inline QByteArray pdfOfPictures(const QList<QImage>& pictures)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        QPainter painter(&writer);
        for (qsizetype i = 0; i < pictures.size(); ++i) {
            if (i > 0)
                writer.newPage();
            const QSize room(writer.width(), writer.height());
            painter.drawImage(QRect(QPoint(), pictures[i].size().scaled(room, Qt::KeepAspectRatio)), pictures[i]);
        }
    }
    return buffer.data();
}

} // namespace specimens
