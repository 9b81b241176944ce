#include "papers/Sheet.h"

#include <QPageLayout>
#include <QTextLayout>
#include <QTextOption>

using namespace Qt::Literals::StringLiterals;

namespace guichet::papers {

namespace {

constexpr int resolution = 300;
constexpr double perMillimetre = resolution / 25.4;
constexpr double topOfText = 22;
constexpr double bottomOfText = 270;

const QColor ink(0x16, 0x21, 0x1f);
const QColor soft(0x4e, 0x5c, 0x59);
const QColor line(0x74, 0x82, 0x7e);
const QColor accent(0x0b, 0x5d, 0x66);

} // namespace

Sheet::Sheet(const PaperSettings& settings, const QString& title)
    : m_settings(settings)
    , m_y(topOfText)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    m_writer->setResolution(resolution);
    m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    m_writer->setTitle(title);
    m_writer->setCreator(u"Guichet Permis"_s);
    m_painter = std::make_unique<QPainter>(m_writer.get());
    furnish();
}

Sheet::~Sheet() = default;

QFont Sheet::font(double points, bool bold, bool fixed) const
{
    // Not Inter: its contextual hyphens and colons between digits can't be copied out of a PDF again.
    QFont font(fixed ? QStringList{u"Liberation Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s}
                     : QStringList{u"Liberation Sans"_s, u"DejaVu Sans"_s, u"Noto Sans"_s, u"sans-serif"_s});
    font.setPointSizeF(points);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

QRectF Sheet::pixels(double x, double y, double w, double h) const
{
    return {x * perMillimetre, y * perMillimetre, w * perMillimetre, h * perMillimetre};
}

/// What stands on every page: the foot, and the mark of a specimen behind the text.
void Sheet::furnish()
{
    if (m_settings.specimen) {
        m_painter->save();
        m_painter->translate(105 * perMillimetre, 150 * perMillimetre);
        m_painter->rotate(-52);
        m_painter->setFont(font(92, true, false));
        m_painter->setPen(QColor(0xe4, 0xea, 0xe8));
        m_painter->drawText(pixels(-150, -30, 300, 60), Qt::AlignCenter,
                            paperText(m_settings, QT_TRANSLATE_NOOP("Papers", "SPECIMEN")));
        m_painter->restore();
    }
    QString foot = paperText(
        m_settings,
        QT_TRANSLATE_NOOP("Papers", "Guichet Permis is an independent program. This is not an official site."));
    if (m_settings.specimen)
        foot = paperText(m_settings, QT_TRANSLATE_NOOP("Papers", "Specimen made by a test service: of no value.")) +
               u' ' + foot;
    put(left, 282, width - 20, foot, 7.5, false, soft);
    put(left + width - 10, 282, 10, QString::number(m_page), 7.5, false, soft);
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

double Sheet::heightOf(double w, const QString& text, double points, bool bold, bool fixed) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font(points, bold, fixed), m_writer.get());
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(w * perMillimetre);
        height += each.height() * 1.2;
    }
    layout.endLayout();
    return height / perMillimetre;
}

double Sheet::put(double x, double y, double w, const QString& text, double points, bool bold, const QColor& colour,
                  bool fixed)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font(points, bold, fixed), m_writer.get());
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(w * perMillimetre);
        each.setPosition({0, height});
        height += each.height() * 1.2;
    }
    layout.endLayout();
    m_painter->setPen(colour);
    layout.draw(m_painter.get(), {x * perMillimetre, y * perMillimetre});
    return height / perMillimetre;
}

void Sheet::flow(const QString& text, double points, bool bold, const QColor& colour, double after, bool fixed)
{
    for (const QString& each : text.split(u'\n')) {
        const double height = heightOf(width, each, points, bold, fixed);
        put(left, reserve(height), width, each, points, bold, colour, fixed);
    }
    m_y += after;
}

void Sheet::title(const QString& text, const QString& under)
{
    flow(text, 20, true, ink, 1);
    if (!under.isEmpty())
        flow(under, 11, false, soft, 3);
    const double y = reserve(4);
    m_painter->fillRect(pixels(left, y, width, 0.6), accent);
}

void Sheet::section(const QString& text)
{
    reserve(4);
    if (m_y + 20 > bottomOfText)
        nextPage();
    flow(text, 12.5, true, accent, 1.5);
}

void Sheet::paragraph(const QString& text)
{
    flow(text, 10.5, false, ink, 2);
}

void Sheet::note(const QString& text)
{
    flow(text, 9, false, soft, 2);
}

void Sheet::code(const QString& text)
{
    flow(text, 8, false, soft, 2, true);
}

void Sheet::row(const QString& label, const QString& value)
{
    constexpr double column = 55;
    const double height =
        std::max(heightOf(column - 4, label, 10.5, false, false), heightOf(width - column, value, 10.5, true, false));
    const double y = reserve(height + 1.2);
    put(left, y, column - 4, label, 10.5, false, soft);
    put(left + column, y, width - column, value, 10.5, true, ink);
}

void Sheet::space(double millimetres)
{
    reserve(millimetres);
}

void Sheet::box(double x, double y, double w, double h, const QString& label, bool dashed)
{
    QPen pen(line, 0.3 * perMillimetre);
    if (dashed)
        pen.setStyle(Qt::DashLine);
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::white);
    m_painter->drawRect(pixels(x, y, w, h));
    put(x + 2, y + 2, w - 4, label, 8.5, false, soft);
}

void Sheet::picture(double x, double y, double size, const QImage& image)
{
    m_painter->drawImage(pixels(x, y, size, size), image);
}

void Sheet::textAt(double x, double y, double w, const QString& text, double points, bool bold)
{
    put(x, y, w, text, points, bold, ink);
}

QByteArray Sheet::finish()
{
    m_painter->end();
    m_writer.reset();
    return m_buffer.data();
}

} // namespace guichet::papers
