#include "ContactSheet.h"

#include <QPainter>

namespace guichet::screens {

QImage contactSheet(const QList<QImage>& pictures, int columns, int width, bool mirrored)
{
    const int height = width * 800 / 1280;
    const int gap = width / 24;
    const int rows = (int(pictures.size()) + columns - 1) / columns;
    QImage sheet(columns * (width + gap) + gap, rows * (height + gap) + gap, QImage::Format_RGB32);
    sheet.fill(QColor(0x80, 0x88, 0x86));
    QPainter painter(&sheet);
    for (int i = 0; i < pictures.size(); ++i) {
        const QImage small = pictures.at(i).scaledToWidth(width, Qt::SmoothTransformation);
        const int column = mirrored ? columns - 1 - i % columns : i % columns;
        const QPoint place(gap + column * (width + gap), gap + i / columns * (height + gap));
        painter.drawImage(QRect(place, QSize(width, qMin(height, small.height()))), small,
                          QRect(0, 0, width, qMin(height, small.height())));
    }
    painter.end();
    return sheet;
}

} // namespace guichet::screens
