#include "ui/pages/documents/Thumbnail.h"

#include "ui/theme/Painting.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace guichet::ui {

Thumbnail::Thumbnail(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Thumbnail::setImage(const QImage& image)
{
    m_image = image;
    update();
}

void Thumbnail::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void Thumbnail::setBlank(bool blank)
{
    m_blank = blank;
    update();
}

QSize Thumbnail::sizeHint() const
{
    const Tokens tokens = Tokens::current();
    return {tokens.times(7.9), tokens.times(11)};
}

void Thumbnail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Tokens tokens = Tokens::current();
    if (!m_blank)
        drawRounded(painter, rect(), tokens.fieldRadius(), palette().color(QPalette::AlternateBase),
                    StatusColours::of(palette()).line);
    if (m_image.isNull()) {
        QRect place(0, 0, tokens.icon(IconSize::Large) * 5 / 4, tokens.icon(IconSize::Large) * 5 / 4);
        place.moveCenter(rect().center());
        icons::paint(painter, place, m_icon, palette().color(QPalette::PlaceholderText));
        return;
    }
    const QRectF room = QRectF(rect()).adjusted(tokens.u(1), tokens.u(2), -tokens.u(1), -tokens.u(2));
    QSizeF size = m_image.size();
    size.scale(room.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(room.center());
    painter.drawImage(place, m_image);
}

} // namespace guichet::ui
