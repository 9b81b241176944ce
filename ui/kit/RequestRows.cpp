#include "ui/kit/RequestRows.h"

#include "ui/kit/RequestRowDelegate.h"
#include "ui/theme/Painting.h"
#include "ui/theme/Tokens.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace guichet::ui {

QString RequestRow::spoken() const
{
    if (isPlaceholder())
        return RequestRows::tr("Request being opened");
    QStringList parts;
    for (const QString& part : {title, badge, person, next, date, dateReason})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral(", "));
}

RequestRows::RequestRows(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new RequestRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QListView::clicked, this, &RequestRows::opened);
}

void RequestRows::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &RequestRows::measureAnew);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RequestRows::measureAnew);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RequestRows::measureAnew);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RequestRows::measureAnew);
    connect(model, &QAbstractItemModel::dataChanged, this, &RequestRows::measureAnew);
    // Assistive technology selects a row without moving to it.
    connect(
        selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] {
            const QModelIndexList selected = selectedIndexes();
            if (!selected.isEmpty() && selected.first() != currentIndex())
                setCurrentIndex(selected.first());
        },
        Qt::QueuedConnection);
    measureAnew();
}

void RequestRows::measureAnew()
{
    m_heights.clear();
    scheduleDelayedItemsLayout();
    updateGeometry();
}

int RequestRows::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += RequestRowDelegate::heightOf(model()->index(row, 0).data(rowRole).value<RequestRow>(), width - 2);
    m_heights.insert(width, height + 2);
    return height + 2;
}

QSize RequestRows::sizeHint() const
{
    const int width = qMax(this->width(), Tokens::current().times(20));
    return {Tokens::current().times(40), heightForWidth(width)};
}

QSize RequestRows::minimumSizeHint() const
{
    return {Tokens::current().times(14), sizeHint().height()};
}

void RequestRows::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void RequestRows::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    emit menuRequested(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void RequestRows::paintEvent(QPaintEvent* event)
{
    const Tokens tokens = Tokens::current();
    {
        QPainter painter(viewport());
        if (model() && model()->rowCount() > 0)
            drawRounded(painter, viewport()->rect(), tokens.cardRadius(),
                        palette().color(QPalette::Active, QPalette::Base), StatusColours::of(palette()).line);
    }
    QListView::paintEvent(event);
}

void RequestRows::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void RequestRows::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureAnew();
}

void RequestRows::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace guichet::ui
