#include "ui/kit/FlowLayout.h"

#include "ui/theme/Tokens.h"

#include <QStyle>
#include <QWidget>

namespace guichet::ui {

FlowLayout::FlowLayout(QWidget* parent, int horizontal, int vertical)
    : QLayout(parent)
    , m_horizontal(horizontal)
    , m_vertical(vertical)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::gap(Qt::Orientation orientation) const
{
    const int asked = orientation == Qt::Horizontal ? m_horizontal : m_vertical;
    return asked >= 0 ? asked : Tokens::current().u(2);
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size.rwidth() += wanted.width() + (size.width() > 0 ? gap(Qt::Horizontal) : 0);
        size.rheight() = qMax(size.height(), wanted.height());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect& rect, bool really) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem*, QRect>> line;
    const auto finishLine = [&] {
        int shift = 0;
        if (really)
            for (auto& [item, place] : line) {
                QRect centred = place.translated(shift, 0);
                if (m_growing && item->widget() == m_growing) {
                    shift = rect.right() - line.last().second.right();
                    centred.setRight(centred.right() + shift);
                }
                centred.moveTop(y + (lineHeight - place.height()) / 2);
                item->setGeometry(QStyle::visualRect(direction, rect, centred));
            }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize wanted = item->sizeHint();
        if (x > rect.x() && x + wanted.width() > rect.right() + 1) {
            finishLine();
            x = rect.x();
            y += lineHeight + gap(Qt::Vertical);
            lineHeight = 0;
        }
        wanted.setWidth(qMin(wanted.width(), qMax(rect.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth())
            wanted.setHeight(item->heightForWidth(wanted.width()));
        line.append({item, QRect(QPoint(x, y), wanted)});
        x += wanted.width() + gap(Qt::Horizontal);
        lineHeight = qMax(lineHeight, wanted.height());
    }
    finishLine();
    return y + lineHeight - rect.y();
}

} // namespace guichet::ui
