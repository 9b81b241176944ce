#include "papers/Sheet.h"

#include "papers/PaperWords.h"
#include "papers/PdfDetails.h"

#include <QTextLayout>
#include <QTextOption>

using namespace Qt::Literals::StringLiterals;

namespace guichet::papers {

namespace {

constexpr int resolution = 300;
constexpr double perMillimetre = resolution / 25.4;
constexpr double topOfText = 24;
constexpr double bottomOfText = 268;
constexpr double labelColumn = 56;

const QColor text(0x16, 0x21, 0x1f);
const QColor secondary(0x4e, 0x5c, 0x59);
const QColor control(0x74, 0x82, 0x7e);
const QColor ornament(0xd3, 0xdb, 0xd8);
const QColor accent(0x0b, 0x5d, 0x66);
const QColor tint(0x0b, 0x5d, 0x66, 22); // lets the mark of a specimen through

QFont fontOf(double points, bool bold, bool fixed)
{
    // Not Inter: its contextual hyphens and colons between digits can't be copied out of a PDF again.
    QFont font(fixed ? QStringList{u"Liberation Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s}
                     : QStringList{u"Liberation Sans"_s, u"DejaVu Sans"_s, u"Noto Sans"_s, u"sans-serif"_s});
    font.setPointSizeF(points);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setStyleStrategy(QFont::ForceOutline);
    return font;
}

QTextOption wrapping(bool toTheRight)
{
    // Absolute: an Arabic or Hebrew name stays in its column, below its label.
    QTextOption option((toTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

Sheet::Sheet(const PaperSettings& settings, const SheetHead& head, const PaperWords& words, int pages)
    : m_settings(settings)
    , m_head(head)
    , m_words(words)
    , m_y(topOfText)
    , m_pages(pages)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    m_writer->setResolution(resolution);
    m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    m_painter = std::make_unique<QPainter>(m_writer.get());
    furnish();
}

QRectF Sheet::units(double x, double y, double w, double h) const
{
    return {x * perMillimetre, y * perMillimetre, w * perMillimetre, h * perMillimetre};
}

void Sheet::nextPage()
{
    m_writer->newPage();
    ++m_page;
    m_y = topOfText;
    furnish();
}

double Sheet::reserve(double millimetres)
{
    if (m_y + millimetres > bottomOfText && m_y > topOfText)
        nextPage();
    const double top = m_y;
    m_y += millimetres;
    return top;
}

void Sheet::space(double millimetres)
{
    m_y += millimetres;
}

/// Lays `layout`'s lines out and gives their height in millimetres.
double Sheet::breakLines(QTextLayout& layout, double w, const Type& type) const
{
    layout.setFont(QFont(fontOf(type.points, type.bold, type.fixed), m_writer.get()));
    layout.setTextOption(wrapping(type.toTheRight));
    layout.beginLayout();
    double height = 0;
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(w * perMillimetre);
        height += each.height() * type.leading;
    }
    layout.endLayout();
    return height / perMillimetre;
}

double Sheet::measure(double w, const QString& words, const Type& type) const
{
    double height = 0;
    for (const QString& part : words.split(u'\n')) {
        QTextLayout layout(part);
        height += breakLines(layout, w, type);
    }
    return height;
}

void Sheet::drawLine(const QTextLine& line, double x, double y, const Type& type)
{
    m_painter->setPen(type.ink == Ink::Text ? text : type.ink == Ink::Accent ? accent : secondary);
    line.draw(m_painter.get(), {x * perMillimetre, y * perMillimetre});
}

/// In its place, whatever the page's end.
double Sheet::put(double x, double y, double w, const QString& words, const Type& type)
{
    const double top = y;
    for (const QString& part : words.split(u'\n')) {
        QTextLayout layout(part);
        breakLines(layout, w, type);
        for (int i = 0; i < layout.lineCount(); ++i) {
            drawLine(layout.lineAt(i), x, y, type);
            y += layout.lineAt(i).height() * type.leading / perMillimetre;
        }
    }
    return y - top;
}

/// Line by line, so that a long text goes on over the page's end.
void Sheet::flow(double x, double w, const QString& words, const Type& type, double after)
{
    for (const QString& part : words.split(u'\n')) {
        QTextLayout layout(part);
        breakLines(layout, w, type);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const double y = reserve(layout.lineAt(i).height() * type.leading / perMillimetre);
            drawLine(layout.lineAt(i), x, y, type);
        }
    }
    m_y += after;
}

void Sheet::title(const QString& words, const QString& under)
{
    flow(left, width, words, {21, true, Ink::Text, false, 1.15}, 1);
    if (!under.isEmpty())
        flow(left, width, under, {12, false, Ink::Secondary}, 1);
    m_y += 5;
}

void Sheet::section(const QString& words)
{
    m_y += 5;
    // A heading never stands alone at the foot of a page.
    if (m_y + 24 > bottomOfText)
        nextPage();
    flow(left, width, words, {12.5, true, Ink::Accent}, 1);
    rule(left, m_y, right, m_y);
    m_y += 2.5;
}

void Sheet::paragraph(const QString& words)
{
    flow(left, width, words, {10.5, false, Ink::Text, false, 1.32}, 2.2);
}

void Sheet::note(const QString& words)
{
    flow(left, width, words, {9, false, Ink::Secondary, false, 1.3}, 2);
}

void Sheet::code(const QString& words)
{
    flow(left + labelColumn, width - labelColumn, words, {7.5, false, Ink::Secondary, true, 1.2}, 2.2);
}

void Sheet::row(const QString& label, const QString& value)
{
    const Type labels{10, false, Ink::Secondary};
    const Type values{10.5, true, Ink::Text};
    const double needed = std::max(measure(labelColumn - 4, label, labels),
                                   std::min(measure(width - labelColumn, value, values), bottomOfText - topOfText));
    if (m_y + needed > bottomOfText)
        nextPage();
    const double top = m_y;
    const double used = put(left, top + 0.2, labelColumn - 4, label, labels);
    flow(left + labelColumn, width - labelColumn, value, values, 0);
    m_y = (m_y > top ? std::max(m_y, top + used) : m_y) + 1.4;
}

void Sheet::callout(const QStringList& paragraphs)
{
    const Type type{10.5, false, Ink::Text, false, 1.32};
    double height = 4;
    for (const QString& each : paragraphs)
        height += measure(width - 12, each, type) + 1.6;
    const bool fits = height < bottomOfText - topOfText;
    if (fits && m_y + height > bottomOfText)
        nextPage();
    if (fits) {
        m_painter->fillRect(units(left, m_y, width, height), tint);
        m_painter->fillRect(units(left, m_y, 1.2, height), accent);
    }
    m_y += 2.8;
    for (const QString& each : paragraphs)
        flow(left + 6, width - 12, each, type, 1.6);
    m_y += 1.2;
}

void Sheet::facts(const QList<Row>& rows)
{
    constexpr double column = (width - 12) / 2;
    const Type labels{9, false, Ink::Secondary};
    const Type values{13, true, Ink::Text, false, 1.2};
    const auto heightAt = [&](qsizetype i) {
        return i < rows.size() ? measure(column - 4, rows[i].label, labels) + measure(column - 4, rows[i].value, values)
                               : 0.0;
    };
    double height = 5;
    for (qsizetype i = 0; i < rows.size(); i += 2)
        height += std::max(heightAt(i), heightAt(i + 1)) + 3;
    if (height > (bottomOfText - topOfText) / 2) {
        for (const Row& each : rows)
            row(each.label, each.value);
        return;
    }
    const double top = reserve(height);
    m_painter->fillRect(units(left, top, width, height), tint);
    double y = top + 4;
    for (qsizetype i = 0; i < rows.size(); i += 2) {
        for (qsizetype k = i; k < std::min(i + 2, rows.size()); ++k) {
            const double x = left + 6 + static_cast<double>(k - i) * column;
            const double used = put(x, y, column - 4, rows[k].label, labels);
            put(x, y + used, column - 4, rows[k].value, values);
        }
        y += std::max(heightAt(i), heightAt(i + 1)) + 3;
    }
    m_y += 2.5;
}

void Sheet::frame(double x, double y, double w, double h, bool dashed)
{
    QPen pen(control, 0.3 * perMillimetre, dashed ? Qt::DashLine : Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(units(x, y, w, h));
}

void Sheet::rule(double x1, double y1, double x2, double y2, double thickness)
{
    m_painter->setPen(QPen(thickness > 0.3 ? text : ornament, thickness * perMillimetre, Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(units(x1, y1, 0, 0).topLeft(), units(x2, y2, 0, 0).topLeft());
}

void Sheet::modules(double x, double y, double size, const QImage& image)
{
    const double module = size / (image.width() + 8);
    m_painter->fillRect(units(x, y, size, size), Qt::white);
    // Row by row and as wide as they come: single squares would show hairlines between them.
    for (int row = 0; row < image.height(); ++row)
        for (int column = 0; column < image.width();) {
            int run = 0;
            while (column + run < image.width() && qGray(image.pixel(column + run, row)) == 0)
                ++run;
            if (run > 0)
                m_painter->fillRect(
                    units(x + module * (column + 4), y + module * (row + 4), module * run, module * 1.01), Qt::black);
            column += run + 1;
        }
}

double Sheet::textAt(double x, double y, double w, const QString& words, double points, bool bold, bool isSecondary)
{
    return put(x, y, w, words, {points, bold, isSecondary ? Ink::Secondary : Ink::Text});
}

double Sheet::heightOf(double w, const QString& words, double points, bool bold) const
{
    return measure(w, words, {points, bold});
}

QByteArray Sheet::finish()
{
    m_painter->end();
    m_writer.reset();
    return m_buffer.data();
}

QByteArray writeSheet(const PaperSettings& settings, const SheetHead& head, const std::function<void(Sheet&)>& draw)
{
    const PaperWords words(settings);
    Sheet counted(settings, head, words, 0);
    draw(counted);
    const int pages = counted.m_page;
    counted.finish();
    Sheet sheet(settings, head, words, pages);
    draw(sheet);
    return withDetails(sheet.finish(), {head.title, words.isFrench() ? u"fr-FR"_s : u"en-GB"_s, settings.madeAt});
}

} // namespace guichet::papers
