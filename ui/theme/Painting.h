#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace guichet::ui {

/// A rounded rectangle whose border lies wholly inside `rect`.
void drawRounded(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border = {},
                 qreal width = 1, Qt::PenStyle style = Qt::SolidLine);

} // namespace guichet::ui
