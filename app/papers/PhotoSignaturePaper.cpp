#include "papers/PaperWords.h"
#include "papers/QrModules.h"
#include "papers/Sheet.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::papers {

namespace {

/// Of an identity photo (ICAO 9303-3, as the seed's photo booths print it).
constexpr double photoWidth = 35;
constexpr double photoHeight = 45;
constexpr double signatureWidth = 100;
constexpr double codeSize = 34;
constexpr double ruler = 50;

void drawHead(Sheet& sheet, const PhotoFormPaper& paper, const PaperWords& text)
{
    constexpr double column = Sheet::width - codeSize - 6;
    const double nameHeight = sheet.heightOf(column, paper.person, 13, true);
    const double top = sheet.reserve(std::max(codeSize, 29 + nameHeight));
    sheet.modules(Sheet::right - codeSize, top, codeSize, qrModules(paper.number));
    double y = top + 1;
    y += sheet.textAt(Sheet::left, y, column, text(QT_TRANSLATE_NOOP("Papers", "Request number")), 9, false, true);
    y += sheet.textAt(Sheet::left, y, column, paper.number, 18, true) + 3;
    y += sheet.textAt(Sheet::left, y, column, paper.person, 13, true);
    sheet.textAt(Sheet::left, y, column,
                 text(QT_TRANSLATE_NOOP("Papers", "Born on %1")).arg(paper.birthDate.toDisplay()), 10.5);
}

void drawFrames(Sheet& sheet, const PaperWords& text)
{
    constexpr double signatureLeft = Sheet::right - signatureWidth;
    const double top = sheet.reserve(photoHeight + 26);
    sheet.textAt(Sheet::left, top, photoWidth + 20, text(QT_TRANSLATE_NOOP("Papers", "The photo")), 10.5, true);
    sheet.textAt(signatureLeft, top, signatureWidth, text(QT_TRANSLATE_NOOP("Papers", "The signature")), 10.5, true);
    const double frames = top + 7;
    sheet.frame(Sheet::left, frames, photoWidth, photoHeight, true);
    sheet.textAt(Sheet::left + 3, frames + 15, photoWidth - 6,
                 text(QT_TRANSLATE_NOOP("Papers", "Glue the photo here, 35 × 45 mm, without a staple")), 8.5, false,
                 true);
    sheet.frame(signatureLeft, frames, signatureWidth, photoHeight);
    sheet.textAt(signatureLeft + 3, frames + 2, signatureWidth - 6,
                 text(QT_TRANSLATE_NOOP("Papers", "Sign in black, without touching the frame")), 8.5, false, true);

    const double y = frames + photoHeight + 6;
    sheet.rule(Sheet::left, y, Sheet::left + ruler, y, 0.4);
    sheet.rule(Sheet::left, y - 1.5, Sheet::left, y + 1.5, 0.4);
    sheet.rule(Sheet::left + ruler, y - 1.5, Sheet::left + ruler, y + 1.5, 0.4);
    sheet.textAt(Sheet::left + ruler + 4, y - 2.2, Sheet::width - ruler - 4,
                 text(QT_TRANSLATE_NOOP("Papers", "Print at 100 %, without fitting to the page: this line measures "
                                                  "50 mm.")),
                 8.5, false, true);
}

void drawAddress(Sheet& sheet, const PhotoFormPaper& paper, const PaperWords& text)
{
    sheet.section(text(QT_TRANSLATE_NOOP("Papers", "2. Post this sheet alone")));
    sheet.paragraph(
        text(QT_TRANSLATE_NOOP("Papers", "By plain letter: neither tracked nor registered. No other letter and no "
                                         "other document in the envelope. Post it to:")));
    const QString lines = paper.postTo.join(u'\n');
    constexpr double inside = 98;
    const double height = sheet.heightOf(inside, lines, 12, true) + 8;
    const double top = sheet.reserve(height + 4);
    sheet.frame(Sheet::left, top, inside + 12, height);
    sheet.textAt(Sheet::left + 6, top + 4, inside, lines, 12, true);
}

} // namespace

QByteArray photoSignatureFormPdf(const PhotoFormPaper& paper)
{
    const PaperWords text(paper.settings);
    const QString title = text(QT_TRANSLATE_NOOP("Papers", "Photo and signature form"));
    return writeSheet(paper.settings, {title, paper.number}, [&](Sheet& sheet) {
        sheet.title(title, text(QT_TRANSLATE_NOOP("Papers", "To print, complete by hand and post")));
        drawHead(sheet, paper, text);
        sheet.section(text(QT_TRANSLATE_NOOP("Papers", "1. Glue the photo and sign")));
        drawFrames(sheet, text);
        drawAddress(sheet, paper, text);
        sheet.note(text(
            QT_TRANSLATE_NOOP("Papers", "You can print this form again at any time from the page of your request.")));
    });
}

} // namespace guichet::papers
