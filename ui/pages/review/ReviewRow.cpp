#include "ui/pages/review/ReviewRow.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/TextDirection.h"
#include "ui/theme/Tokens.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace guichet::ui {

namespace {

constexpr qreal labelColumn = 10; // × S: 150 px

/// Between words, and inside one only where it is wider than its column. Returns the height.
qreal wrap(QTextLayout& layout, qreal width, Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextOption option(alignment);
    option.setTextDirection(directionOf(layout.text(), QGuiApplication::layoutDirection()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

int wrappedHeight(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    return qCeil(wrap(layout, width));
}

void drawWrapped(QPainter& painter, const QRect& place, const QString& text, Qt::Alignment alignment)
{
    QTextLayout layout(text, painter.font(), painter.device());
    const qreal height = wrap(layout, place.width(), alignment);
    layout.draw(&painter, QPointF(place.x(), place.y() + (place.height() - height) / 2));
}

} // namespace

ReviewRow::ReviewRow(const QString& label, const QString& value, QWidget* parent)
    : QAbstractButton(parent)
    , m_label(label)
    , m_value(value.isEmpty() ? tr("Missing") : value)
    , m_missing(value.isEmpty())
{
    setText(label);
    setAccessibleName(tr("%1: %2. Change", "answer: value").arg(label, m_value));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ReviewRow::Places ReviewRow::places(int width) const
{
    const Tokens tokens = Tokens::current();
    const QFont font = tokens.font(TextRole::Small);
    const int side = tokens.u(2.5);
    const int icon = tokens.icon(IconSize::Small);
    const int gap = tokens.u(3);
    const int room = std::max(1, width - 2 * side - icon - gap);
    const int labelWidth = std::min(tokens.times(labelColumn), room / 2);
    const int valueWidth = std::max(1, room - labelWidth - gap);
    const int labelHeight = wrappedHeight(m_label, font, labelWidth);
    const int valueHeight = wrappedHeight(m_value, font, valueWidth);
    const int inside = std::max(labelHeight, valueHeight);
    const int height = std::max(tokens.smallestTarget(), inside + tokens.u(2));
    Places all{QRect(side, 0, labelWidth, height), QRect(side + labelWidth + gap, 0, valueWidth, height),
               QRect(width - side - icon, 0, icon, height), height};
    if (isRightToLeft())
        for (QRect* each : {&all.label, &all.value, &all.icon})
            each->moveLeft(width - each->right() - 1);
    return all;
}

QSize ReviewRow::sizeHint() const
{
    const int width = Tokens::current().times(30);
    return {width, places(width).height};
}

int ReviewRow::heightForWidth(int width) const
{
    return places(width).height;
}

void ReviewRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(palette());
    if (underMouse() || hasFocus())
        drawRounded(painter, rect(), tokens.fieldRadius(),
                    colours.outlined ? QColor(Qt::transparent) : colours.accentSoft);
    const Places all = places(width());
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(tokens.font(TextRole::Small));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    drawWrapped(painter, all.label, m_label, align);
    painter.setPen(m_missing ? colours.of(Status::Error).text : palette().color(QPalette::Text));
    drawWrapped(painter, all.value, m_value, align);
    icons::paint(painter, all.icon, Icon::Pencil, palette().color(QPalette::Link), layoutDirection());
}

} // namespace guichet::ui
