#include "ui/preview/CornerHandle.h"

#include "ui/preview/CornerHandles.h"
#include "ui/preview/PageView.h"
#include "ui/theme/Tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

QString nameOf(int corner)
{
    switch (corner) {
    case 0:
        return CornerHandle::tr("Top left corner of the sheet");
    case 1:
        return CornerHandle::tr("Top right corner of the sheet");
    case 2:
        return CornerHandle::tr("Bottom right corner of the sheet");
    default:
        return CornerHandle::tr("Bottom left corner of the sheet");
    }
}

/// Where an arrow key points; nowhere for another key.
QPoint directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

CornerHandle::CornerHandle(CornerHandles* all, PageView* view, int corner)
    : QWidget(view->viewport())
    , m_all(all)
    , m_view(view)
    , m_corner(corner)
{
    setObjectName(u"corner-%1"_s.arg(corner));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeAllCursor);
    setAccessibleName(nameOf(corner));
    setAccessibleDescription(tr("Arrow keys move it, with Shift further."));
    setToolTip(tr("Drag the corner to that of the sheet, or move it with the arrow keys."));
    const int size = Tokens::current().smallestTarget();
    resize(size, size);
}

void CornerHandle::paintEvent(QPaintEvent*)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal room = std::min(width(), height()) / 2.0 - 2;
    const QPointF middle = QRectF(rect()).center();
    // A light ring around a dark one is seen on any picture; the middle is left open, so that the corner shows.
    const qreal ring = hasFocus() ? room : room * 0.72;
    painter.setPen(QPen(Qt::white, tokens.strongLine() * 2.5));
    painter.drawEllipse(middle, ring, ring);
    painter.setPen(QPen(palette().color(QPalette::Highlight), tokens.strongLine() * (hasFocus() ? 1.5 : 1.0)));
    painter.drawEllipse(middle, ring, ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawEllipse(middle, 2, 2);
}

void CornerHandle::moveBy(QPointF pixels)
{
    const QPointF at = m_view->viewportPoint(m_all->corners()[std::size_t(m_corner)]);
    m_all->move(m_corner, m_view->pagePoint(at + pixels));
    m_moved = true;
}

void CornerHandle::letGo()
{
    if (std::exchange(m_moved, false))
        emit m_all->moved();
}

void CornerHandle::mousePressEvent(QMouseEvent* event)
{
    m_grip = event->position() - QRectF(rect()).center();
}

void CornerHandle::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveBy(event->position() - m_grip - QRectF(rect()).center());
}

void CornerHandle::mouseReleaseEvent(QMouseEvent*)
{
    letGo();
}

void CornerHandle::keyPressEvent(QKeyEvent* event)
{
    const QPoint direction = directionOf(event->key());
    if (direction.isNull())
        return QWidget::keyPressEvent(event);
    constexpr int far = 10;
    moveBy(direction * (event->modifiers().testFlag(Qt::ShiftModifier) ? far : 1));
}

void CornerHandle::keyReleaseEvent(QKeyEvent* event)
{
    // A key that is held moves on; the page is made anew once it is let go.
    if (!event->isAutoRepeat())
        letGo();
    QWidget::keyReleaseEvent(event);
}

void CornerHandle::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_view->bringIntoView(geometry());
    update();
}

void CornerHandle::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    letGo();
    update();
}

} // namespace guichet::ui
