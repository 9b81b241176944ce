#include "ui/theme/AppMark.h"

#include "ui/theme/Palettes.h"

#include <QPainter>
#include <QPainterPath>

namespace guichet::ui {

void paintAppMark(QPainter& painter, const QRectF& place, const QColor& ground, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / 32.0, place.height() / 32.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(0, 0, 32, 32), 7, 7);

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath arch(QPointF(7.6, 20.2));
    arch.lineTo(7.6, 16.4);
    arch.arcTo(QRectF(7.6, 8, 16.8, 16.8), 180, -180);
    arch.lineTo(24.4, 20.2);
    painter.drawPath(arch);
    painter.drawLine(QPointF(6, 23.8), QPointF(26, 23.8));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(11.2, 14.6, 9.6, 6.6), 1.8, 1.8);
    painter.restore();
}

QIcon applicationIcon()
{
    const QPalette light = paletteFor(Scheme::Light);
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintAppMark(painter, QRectF(0, 0, side, side), light.color(QPalette::Highlight),
                     light.color(QPalette::HighlightedText));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace guichet::ui
