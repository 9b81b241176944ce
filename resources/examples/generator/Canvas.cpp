#include "Canvas.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>
#include <cmath>
#include <numbers>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace guichet::examples {

namespace {

QFont fontOf(const Canvas::Style& style)
{
    QFont font(style.fixed ? QStringList{u"Liberation Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s}
                           : QStringList{u"Inter"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    // In units of a tenth of a millimetre: whole pixels would make small type jump.
    font.setPixelSize(qRound(style.size * 10));
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

Canvas::Canvas(double width, double height, double resolution, const QColor& paper)
    : m_width(width)
    , m_height(height)
    , m_image(qRound(width * resolution), qRound(height * resolution), QImage::Format_RGB888)
{
    m_image.fill(paper);
    m_painter.begin(&m_image);
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_painter.scale(resolution, resolution);
}

double Canvas::text(double x, double y, double width, const QString& text, const Style& style)
{
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(text, fontOf(style));
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(width * 10);
        each.setPosition({0, height});
        height += style.size * 10 * 1.38;
    }
    layout.endLayout();
    m_painter.save();
    m_painter.translate(x, y);
    m_painter.scale(0.1, 0.1);
    m_painter.setPen(style.colour);
    layout.draw(&m_painter, {});
    m_painter.restore();
    return height / 10;
}

void Canvas::line(double x1, double y1, double x2, double y2, double thickness, const QColor& colour)
{
    m_painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
}

void Canvas::box(double x, double y, double width, double height, double radius, const QColor& fill,
                 const QColor& border, double thickness)
{
    m_painter.setPen(border.alpha() ? QPen(border, thickness) : QPen(Qt::NoPen));
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(QRectF(x, y, width, height), radius, radius);
}

void Canvas::signature(double x, double y, double width, double height, unsigned seed)
{
    std::mt19937 random(seed);
    const auto part = [&random] { return static_cast<double>(random() % 1000) / 1000; };
    QPainterPath path({x, y + height * (0.3 + 0.4 * part())});
    double at = x;
    const double end = x + width * 0.8;
    while (at < end) {
        const double to = at + width * (0.05 + 0.12 * part());
        const double rise = height * (0.2 + 0.9 * part());
        path.cubicTo(at + width * 0.16 * part(), y + height * 0.7 - rise, to - width * 0.14 * part(),
                     y + height * (0.6 + 0.7 * part()), to, y + height * (0.45 + 0.25 * part()));
        at = to;
    }
    // The flourish under the name.
    path.cubicTo(x + width * 1.05, y + height * 0.2, x + width * 0.9, y + height * 1.2, x + width * (0.2 * part()),
                 y + height * (0.9 + 0.2 * part()));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(QColor(0x1b, 0x2a, 0x6b), 0.45, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(path);
}

void Canvas::stamp(double x, double y, double radius, const QString& words, const QColor& colour)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, 0.5));
    m_painter.drawEllipse(QPointF(x, y), radius, radius);
    m_painter.drawEllipse(QPointF(x, y), radius * 0.62, radius * 0.62);
    const double step = 330.0 / static_cast<double>(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_painter.save();
        m_painter.translate(x, y);
        m_painter.rotate(-165 + step * (static_cast<double>(i) + 0.5));
        text(-2, -radius * 0.95, 4, words.mid(i, 1), {radius * 0.22, 600, colour, false, Qt::AlignHCenter});
        m_painter.restore();
    }
}

void Canvas::portrait(double x, double y, double width, double height)
{
    box(x, y, width, height, 1.5, QColor(0xc9, 0xd3, 0xd0));
    m_painter.save();
    m_painter.setClipRect(QRectF(x, y, width, height));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(0x74, 0x82, 0x7e));
    m_painter.drawEllipse(QPointF(x + width / 2, y + height * 0.38), width * 0.2, height * 0.19);
    m_painter.drawEllipse(QPointF(x + width / 2, y + height * 1.02), width * 0.38, height * 0.38);
    m_painter.restore();
}

void Canvas::waves(const QColor& colour)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, 0.12));
    for (double y = -4; y < m_height + 4; y += 1.7) {
        QPainterPath path({0, y});
        for (double x = 0; x <= m_width; x += 1)
            path.lineTo(x, y + 2.2 * std::sin((x + 3 * y) / 9.0 * std::numbers::pi / 2));
        m_painter.drawPath(path);
    }
}

void Canvas::specimen(double size, const QColor& colour, double centre)
{
    m_painter.save();
    m_painter.translate(m_width / 2, m_height * centre);
    m_painter.rotate(-std::atan2(m_height * 2 * centre, m_width) * 180 / std::numbers::pi);
    text(-m_width, -size * 0.7, m_width * 2, u"SPÉCIMEN"_s, {size, 700, colour, false, Qt::AlignHCenter});
    m_painter.restore();
}

QImage Canvas::finish()
{
    m_painter.end();
    return m_image;
}

} // namespace guichet::examples
