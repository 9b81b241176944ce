#include "ui/kit/SearchLine.h"

#include "ui/kit/Placeholder.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace guichet::ui {

SearchLine::SearchLine(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(200);
    refreshMargins();
}

void SearchLine::setShortcutHint(const QString& keys)
{
    m_hint = keys;
    refreshMargins();
}

void SearchLine::setName(const QString& name, const QString& placeholder)
{
    setAccessibleName(name);
    m_placeholder = placeholder;
    refreshPlaceholder();
}

void SearchLine::refreshPlaceholder()
{
    fitPlaceholder(*this, m_placeholder, m_placeholder.isEmpty() ? QString() : tr("Search"));
}

void SearchLine::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    refreshPlaceholder();
}

void SearchLine::refreshMargins()
{
    const Tokens tokens = Tokens::current();
    const int hint =
        m_hint.isEmpty() ? 0 : QFontMetrics(tokens.font(TextRole::Small)).horizontalAdvance(m_hint) + tokens.u(5);
    const int icon = tokens.icon(IconSize::Small) + tokens.u(2);
    setTextMargins(isRightToLeft() ? hint : icon, 0, isRightToLeft() ? icon : hint, 0);
    refreshPlaceholder();
}

void SearchLine::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    const QColor secondary = palette().color(QPalette::Active, QPalette::PlaceholderText);
    const int side = tokens.icon(IconSize::Small) + 2;
    const QRect place(tokens.u(3), (height() - side) / 2, side, side);
    icons::paint(painter, QStyle::visualRect(layoutDirection(), rect(), place), Icon::Search, secondary);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    const QFont font = tokens.font(TextRole::Small);
    const QFontMetrics metrics(font);
    const QSize box(metrics.horizontalAdvance(m_hint) + tokens.u(3), metrics.height() + tokens.u(1));
    const QRect hint(width() - tokens.u(3) - box.width(), (height() - box.height()) / 2, box.width(), box.height());
    const QRect placed = QStyle::visualRect(layoutDirection(), rect(), hint);
    drawRounded(painter, placed, tokens.u(1), {}, StatusColours::of(palette()).line);
    painter.setFont(font);
    painter.setPen(secondary);
    painter.drawText(placed, Qt::AlignCenter, m_hint);
}

void SearchLine::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        refreshMargins();
}

void SearchLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        emit textEdited(QString());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace guichet::ui
