#include "ui/theme/Painting.h"

#include <QPainter>

namespace guichet::ui {

void drawRounded(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border,
                 qreal width, Qt::PenStyle style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF place = rect;
    if (border.isValid() && width > 0) {
        painter.setPen(QPen(border, width, style));
        place.adjust(width / 2, width / 2, -width / 2, -width / 2);
        radius -= width / 2;
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(place, radius, radius);
    painter.restore();
}

} // namespace guichet::ui
