#include "ui/theme/StyleParts.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>

namespace guichet::ui::parts {

void drawCheckMark(const QStyleOption& option, QPainter& painter)
{
    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(option.palette);
    const QColor accent = option.palette.color(QPalette::Active, QPalette::Highlight);
    const QRect box = option.rect;
    const qreal radius = tokens.u(1.25);
    if (option.state & QStyle::State_On) {
        drawRounded(painter, box, radius, accent);
        icons::paint(painter, box.adjusted(2, 2, -2, -2), Icon::Check,
                     option.palette.color(QPalette::Active, QPalette::HighlightedText));
    } else {
        drawRounded(painter, box, radius, option.palette.color(QPalette::Active, QPalette::Base), colours.control,
                    1.25);
    }
}

void drawRadioMark(const QStyleOption& option, QPainter& painter)
{
    const StatusColours colours = StatusColours::of(option.palette);
    const QColor accent = option.palette.color(QPalette::Active, QPalette::Highlight);
    const QRectF box = option.rect;
    const bool on = option.state & QStyle::State_On;
    drawRounded(painter, box, box.width() / 2, option.palette.color(QPalette::Active, QPalette::Base),
                on ? accent : colours.control, on ? 2 : 1.25);
    if (on) {
        const qreal inset = box.width() * 0.26;
        drawRounded(painter, box.adjusted(inset, inset, -inset, -inset), box.width() / 2, accent);
    }
}

void drawFocusFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens tokens = Tokens::current();
    const auto* frame = qobject_cast<const QFocusFrame*>(widget);
    const QVariant asked = frame && frame->widget() ? frame->widget()->property("guichetRingRadius") : QVariant();
    const int radius = asked.isValid() ? asked.toInt() : tokens.fieldRadius();
    drawRounded(painter, option.rect, radius + tokens.focusMargin(), {},
                option.palette.color(QPalette::Active, QPalette::Highlight), 2);
}

void drawProgressGroove(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const StatusColours colours = StatusColours::of(option.palette);
    drawRounded(painter, option.rect, option.rect.height() / 2.0,
                option.palette.color(QPalette::Active, QPalette::AlternateBase),
                colours.outlined ? colours.line : QColor());
}

void drawProgressContents(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return; // not known yet: nothing moves without real progress
    const qreal part = qBound(0.0, qreal(option.progress - option.minimum) / qreal(range), 1.0);
    QRect filled = option.rect;
    filled.setWidth(qRound(option.rect.width() * part));
    if (filled.width() < 1)
        return;
    drawRounded(painter, QStyle::visualRect(option.direction, option.rect, filled), option.rect.height() / 2.0,
                option.palette.color(QPalette::Active, QPalette::Highlight));
}

void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& handle)
{
    const StatusColours colours = StatusColours::of(option.palette);
    painter.fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Window));
    if (option.maximum <= option.minimum)
        return;
    drawRounded(painter, handle.adjusted(2, 2, -2, -2), qMin(handle.width(), handle.height()) / 2.0 - 2,
                colours.control);
}

} // namespace guichet::ui::parts
