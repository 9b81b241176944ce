#pragma once

#include "scan/ScanReport.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

/// Files of made-up papers for the decoder's tests.
namespace makers {

using namespace Qt::Literals::StringLiterals;

inline QString decoderProgram()
{
    return QStringLiteral(GUICHET_BIN_DIR "/guichet-decoder");
}

/// A page of text as a flatbed gives it at 150 dpi.
inline QImage page(const QColor& paper = Qt::white, const QColor& ink = Qt::black)
{
    QImage image(1240, 1754, QImage::Format_RGB32);
    image.fill(paper);
    QPainter painter(&image);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(26);
    painter.setFont(font);
    painter.setPen(ink);
    for (int line = 0; line < 30; ++line)
        painter.drawText(120, 180 + line * 48,
                         u"Ligne %1 : relevé de compte, rue des Tilleuls, 09/11/2026"_s.arg(line));
    return image;
}

inline constexpr QSize deskPhoto(2100, 2800);

/// A photo of a sheet on a desk, its corners in pixels of the photo, clockwise from the top left.
inline QImage onDesk(const QImage& sheet, const QPolygonF& corners, const QColor& desk = QColor(70, 58, 50))
{
    QImage image(deskPhoto, QImage::Format_RGB32);
    image.fill(desk);
    QTransform laid;
    const QSizeF size = sheet.size();
    const QPolygonF flat({{0, 0}, {size.width(), 0}, {size.width(), size.height()}, {0, size.height()}});
    if (!QTransform::quadToQuad(flat, corners, laid))
        return {};
    QPainter painter(&image);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.setTransform(laid);
    painter.drawImage(0, 0, sheet);
    return image;
}

inline QByteArray file(const QImage& image, const char* format, int quality = 85)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return buffer.data();
}

inline QByteArray pdf(int pages, const QString& text)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int each = 0; each < pages; ++each) {
            if (each > 0)
                writer.newPage();
            for (int line = 0; line < 20; ++line)
                painter.drawText(800, 800 + line * 300, text);
        }
    }
    return buffer.data();
}

/// A PDF of the given objects; the first is the catalogue.
inline QByteArray pdfOf(const QList<QByteArray>& objects)
{
    QByteArray out = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray at = QByteArray::number(out.size());
    return out + "xref\n0 " + size + "\n" + table + "trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + at +
           "\n%%EOF";
}

/// A stream object, compressed.
inline QByteArray streamOf(const QByteArray& content)
{
    const QByteArray packed = qCompress(content, 9).mid(4); // Qt puts the length in front
    return "<</Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + ">>stream\n" + packed + "\nendstream";
}

inline QByteArray linesOfText()
{
    QByteArray text = "BT /F1 14 Tf 60 760 Td 18 TL ";
    for (int line = 0; line < 30; ++line)
        text += "(Facture du mois de novembre, rue des Tilleuls) Tj T* ";
    return text + "ET";
}

/// A page of `content` with a standard font that isn't embedded; `more` goes into the catalogue.
inline QByteArray pdfWith(const QByteArray& content, const QByteArray& more = {})
{
    return pdfOf({"<</Type/Catalog/Pages 2 0 R" + more + ">>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                  streamOf(content), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"});
}

inline QByteArray pdfWithStandardFont()
{
    return pdfWith(linesOfText());
}

/// Names of all findings, with a space between.
inline QString codesOf(const guichet::scan::ScanReport& report)
{
    QStringList codes;
    for (const guichet::scan::Finding& finding : report.findings)
        codes.append(guichet::scan::findingName(finding.code));
    return codes.join(u' ');
}

} // namespace makers
