#pragma once

#include <QIcon>
#include <QPalette>

class QPainter;
class QRectF;

namespace guichet::ui {

/// The program's own mark: an arch over a counter. In the palette's accent, or in petrol for the desktop.
void paintAppMark(QPainter& painter, const QRectF& place, const QColor& ground, const QColor& ink);
QIcon applicationIcon();

} // namespace guichet::ui
