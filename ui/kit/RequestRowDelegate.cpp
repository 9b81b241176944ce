#include "ui/kit/RequestRowDelegate.h"

#include "ui/kit/StatusBadge.h"
#include "ui/theme/Painting.h"
#include "ui/theme/TextDirection.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace guichet::ui {

namespace {

/// Where the parts of a row lie, written from left to right; painting mirrors it.
struct Places
{
    QRect tile, title, badge, person, next, date, reason, chevron;
    int height = 0;
};

int wrapped(const QFont& font, const QString& text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, qMax(1, width), 100000), Qt::TextWordWrap, text).height();
}

Places placesOf(const RequestRow& row, const QRect& all)
{
    const Tokens tokens = Tokens::current();
    const QFont item = tokens.font(TextRole::Item);
    const QFont small = tokens.font(TextRole::Small);
    const QFont strong = tokens.font(TextRole::SmallStrong);
    const bool narrow = all.width() < tokens.times(44);
    const int padding = tokens.u(narrow ? 4 : 5);
    const int gap = tokens.u(1);
    const int tile = tokens.times(2.8);
    const int chevron = tokens.icon(IconSize::Normal);
    const int end = all.right() - padding - chevron - tokens.u(4);
    const int start = narrow ? all.left() + padding + (all.width() < tokens.times(26) ? 0 : tile + tokens.u(4))
                             : all.left() + padding + tile + tokens.u(4);
    const int dateWidth = narrow ? end - start : tokens.times(16);
    const int wordsWidth = narrow ? end - start : end - dateWidth - tokens.u(4) - start;

    Places places;
    int y = all.top() + tokens.u(4);
    const QSize badge = StatusBadge::sizeFor(row.badgeIcon, row.badge);
    const int titleWidth = qMin(QFontMetrics(item).horizontalAdvance(row.title) + 2, wordsWidth);
    const int titleHeight = wrapped(item, row.title, wordsWidth);
    places.title = QRect(start, y, wordsWidth, titleHeight);
    if (titleWidth + tokens.u(3) + badge.width() <= wordsWidth) {
        places.badge = QRect(QPoint(start + titleWidth + tokens.u(3), y + (titleHeight - badge.height()) / 2), badge);
        y += qMax(titleHeight, 0) + gap;
    } else {
        places.badge =
            QRect(QPoint(start, y + titleHeight + gap), QSize(qMin(badge.width(), wordsWidth), badge.height()));
        y = places.badge.bottom() + 1 + gap;
    }
    places.person = QRect(start, y, wordsWidth, wrapped(small, row.person, wordsWidth));
    y += places.person.height() + (row.person.isEmpty() ? 0 : gap);
    places.next = QRect(start, y, wordsWidth, wrapped(small, row.next, wordsWidth));
    y += places.next.height();
    const int dateHeight = wrapped(strong, row.date, dateWidth);
    const int reasonHeight = wrapped(small, row.dateReason, dateWidth);
    if (narrow) {
        y += gap * 2;
        places.date = QRect(start, y, dateWidth, dateHeight);
        places.reason = QRect(start, y + dateHeight, dateWidth, reasonHeight);
        y += dateHeight + reasonHeight;
    }
    int height = y - all.top() + tokens.u(4);
    height = qMax(height, qMax(tile, narrow ? 0 : dateHeight + reasonHeight) + 2 * tokens.u(4));
    if (!narrow) {
        const int top = all.top() + (height - dateHeight - reasonHeight - gap / 2) / 2;
        places.date = QRect(end - dateWidth, top, dateWidth, dateHeight);
        places.reason = QRect(end - dateWidth, top + dateHeight + gap / 2, dateWidth, reasonHeight);
    }
    if (start > all.left() + padding)
        places.tile =
            QRect(all.left() + padding, narrow ? all.top() + tokens.u(4) : all.top() + (height - tile) / 2, tile, tile);
    places.chevron = QRect(all.right() - padding - chevron + 1, all.top() + (height - chevron) / 2, chevron, chevron);
    places.height = height;
    return places;
}

void paintPlaceholder(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Tokens tokens = Tokens::current();
    const QColor bar = StatusColours::of(option.palette).line;
    const auto fill = [&](const QRect& rect) {
        drawRounded(painter, QStyle::visualRect(option.direction, option.rect, rect), tokens.fieldRadius(), bar);
    };
    if (index.row() > 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), bar);
    const QRect inner = option.rect.adjusted(tokens.u(5), tokens.u(4), -tokens.u(5), -tokens.u(4));
    const int tile = tokens.times(2.8);
    const int start = inner.left() + tile + tokens.u(4);
    const int line = tokens.times(0.75);
    fill(QRect(inner.left(), inner.center().y() - tile / 2, tile, tile));
    fill(QRect(start, inner.center().y() - line - tokens.u(1), qMin(inner.right() - start, tokens.times(18)), line));
    fill(QRect(start, inner.center().y() + tokens.u(1), qMin(inner.right() - start, tokens.times(11)), line));
}

} // namespace

RequestRowDelegate::RequestRowDelegate(RequestRows* rows)
    : QStyledItemDelegate(rows)
    , m_rows(rows)
{
}

int RequestRowDelegate::heightOf(const RequestRow& row, int width)
{
    if (row.isPlaceholder())
        return Tokens::current().times(2.8) + 2 * Tokens::current().u(4) + 1;
    return placesOf(row, QRect(0, 0, width, 0)).height + 1;
}

QSize RequestRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_rows->viewport()->width();
    return {width, heightOf(index.data(RequestRows::rowRole).value<RequestRow>(), width)};
}

void RequestRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens tokens = Tokens::current();
    const StatusColours colours = StatusColours::of(option.palette);
    const auto row = index.data(RequestRows::rowRole).value<RequestRow>();
    if (row.isPlaceholder()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintPlaceholder(*painter, option, index);
        painter->restore();
        return;
    }
    const Places places = placesOf(row, option.rect);
    const QColor text = option.palette.color(QPalette::Active, QPalette::Text);
    const QColor secondary = option.palette.color(QPalette::Active, QPalette::PlaceholderText);
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int flags = Qt::TextWordWrap | Qt::AlignTop | Qt::TextDontClip |
                      (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const auto write = [&](const QRect& rect, TextRole role, const QColor& ink, const QString& words) {
        painter->setFont(tokens.font(role));
        painter->setPen(ink);
        const bool backwards = directionOf(words, option.direction) == Qt::RightToLeft;
        painter->drawText(placed(rect),
                          flags | Qt::AlignAbsolute | (backwards ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight),
                          words);
    };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_MouseOver && !colours.outlined) {
        QColor soft = colours.accentSoft;
        soft.setAlphaF(0.5f);
        painter->fillRect(option.rect.adjusted(1, 1, -1, -1), soft);
    }
    if (index.row() > 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), colours.line);
    if (m_rows->hasFocus() && m_rows->currentIndex() == index)
        drawRounded(*painter, option.rect.adjusted(3, 4, -3, -3), tokens.fieldRadius(), {},
                    option.palette.color(QPalette::Active, QPalette::Highlight), 2);
    if (!places.tile.isEmpty())
        IconTile::paint(*painter, placed(places.tile), row.status, row.tile, option.palette);
    write(places.title, TextRole::Item, text, row.title);
    if (!row.badge.isEmpty())
        StatusBadge::paint(*painter, placed(places.badge), row.status, row.badgeIcon, row.badge, option.palette,
                           option.direction);
    write(places.person, TextRole::Small, secondary, row.person);
    write(places.next, TextRole::Small, text, row.next);
    write(places.date, TextRole::SmallStrong, row.datePressing ? colours.of(Status::Attention).text : text, row.date);
    write(places.reason, TextRole::Small, secondary, row.dateReason);
    icons::paint(*painter, placed(places.chevron), Icon::ChevronRight, secondary, option.direction);
    painter->restore();
}

} // namespace guichet::ui
