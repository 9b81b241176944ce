#include "ui/kit/StatusBadge.h"

#include "ui/theme/Painting.h"

#include <QPainter>

namespace guichet::ui {

IconTile::IconTile(Icon icon, Status status, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_status(status)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconTile::set(Icon icon, Status status)
{
    m_icon = icon;
    m_status = status;
    update();
}

void IconTile::setAccent(bool accent)
{
    m_accent = accent;
    update();
}

void IconTile::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
}

QSize IconTile::sizeHint() const
{
    const int side = Tokens::current().times(m_large ? 3.45 : 2.8);
    return {side, side};
}

void IconTile::paint(QPainter& painter, const QRect& place, Status status, Icon icon, const QPalette& palette)
{
    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(palette);
    const StatusSet& set = colours.of(status);
    drawRounded(painter, place, tokens.u(2.5), set.fill, colours.outlined ? set.line : QColor());
    const int side = tokens.icon(IconSize::Normal) + 2;
    const QColor ink = status == Status::Neutral && !colours.outlined
                           ? palette.color(QPalette::Active, QPalette::PlaceholderText)
                           : set.text;
    icons::paint(painter, QRect(place.center().x() - side / 2 + 1, place.center().y() - side / 2 + 1, side, side), icon,
                 ink);
}

void IconTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_accent) {
        paint(painter, rect(), m_status, m_icon, palette());
        return;
    }
    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(palette());
    const QColor accent = palette().color(QPalette::Active, QPalette::Link);
    drawRounded(painter, rect(), tokens.u(2.5), colours.accentSoft, colours.outlined ? accent : QColor());
    const int side = tokens.icon(IconSize::Normal) + 2;
    icons::paint(painter, QRect(rect().center().x() - side / 2 + 1, rect().center().y() - side / 2 + 1, side, side),
                 m_icon, accent);
}

IconLabel::IconLabel(Icon icon, Status status, IconSize size, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_status(status)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::set(Icon icon, Status status)
{
    m_icon = icon;
    m_status = status;
    update();
}

QSize IconLabel::sizeHint() const
{
    const Tokens tokens = Tokens::current();
    // As high as the first line of the text beside it, so that both stand on one line.
    const int line = qRound(tokens.textPixels() * (m_size == IconSize::Large    ? 1.2 * 1.35
                                                   : m_size == IconSize::Normal ? 1.45
                                                                                : 0.87 * 1.45));
    return {tokens.icon(m_size), qMax(line, tokens.icon(m_size))};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = m_status == Status::Neutral ? palette().color(QPalette::Active, QPalette::PlaceholderText)
                                                   : StatusColours::of(palette()).of(m_status).text;
    const int side = Tokens::current().icon(m_size);
    icons::paint(painter, QRect(0, (height() - side) / 2, side, side), m_icon, ink, layoutDirection());
}

} // namespace guichet::ui
