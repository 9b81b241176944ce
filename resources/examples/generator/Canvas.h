#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>

namespace guichet::examples {

/// The made papers' own ink for titles and rules.
inline const QColor petrol(0x0b, 0x5d, 0x66);

/// A sheet or card to draw on; every length is a millimetre of the paper.
class Canvas
{
public:
    /// `resolution` in pixels a millimetre: 12 is 305 dpi.
    Canvas(double width, double height, double resolution, const QColor& paper);

    struct Style
    {
        double size = 3.4; ///< height of the type, mm
        int weight = 400;
        QColor colour = QColor(0x1d, 0x27, 0x25);
        bool fixed = false;
        Qt::Alignment align = Qt::AlignLeft;
    };

    /// One or more lines from the top left corner; wraps at `width`. Gives the height used.
    double text(double x, double y, double width, const QString& text, const Style& style);
    void line(double x1, double y1, double x2, double y2, double thickness, const QColor& colour);
    void box(double x, double y, double width, double height, double radius, const QColor& fill,
             const QColor& border = Qt::transparent, double thickness = 0.3);
    /// A signature: the same seed writes the same hand.
    void signature(double x, double y, double width, double height, unsigned seed);
    /// A round rubber stamp with words around its rim.
    void stamp(double x, double y, double radius, const QString& words, const QColor& colour);
    /// The head and shoulders of nobody.
    void portrait(double x, double y, double width, double height);
    /// Fine waves over the whole paper, so that it looks like a card of some worth.
    void waves(const QColor& colour);
    /// Says aslant that this is worth nothing; `centre` is a share of the height.
    void specimen(double size, const QColor& colour, double centre = 0.5);

    double width() const { return m_width; }
    double height() const { return m_height; }
    QPainter& painter() { return m_painter; }
    QImage finish();

private:
    double m_width;
    double m_height;
    QImage m_image;
    QPainter m_painter;
};

} // namespace guichet::examples
