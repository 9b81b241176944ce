#include "ui/preview/CornerHandles.h"

#include "ui/preview/CornerHandle.h"
#include "ui/preview/PageView.h"

#include <algorithm>

namespace guichet::ui {

CornerHandles::CornerHandles(PageView* view)
    : QObject(view)
    , m_view(view)
{
    for (int corner = 0; corner < 4; ++corner) {
        m_handles.append(new CornerHandle(this, view, corner));
        m_handles.last()->hide();
        QWidget::setTabOrder(corner == 0 ? static_cast<QWidget*>(view) : m_handles[corner - 1], m_handles[corner]);
    }
    connect(view, &PageView::placed, this, &CornerHandles::place);
}

void CornerHandles::setCorners(const scan::Corners& corners)
{
    m_corners = corners;
    place();
}

void CornerHandles::setShown(bool shown)
{
    m_shown = shown;
    place();
}

void CornerHandles::place()
{
    const bool shown = m_shown && m_view->hasPage();
    m_view->setOutline(shown ? QPolygonF(QList<QPointF>(m_corners.begin(), m_corners.end())) : QPolygonF());
    for (int corner = 0; corner < 4; ++corner) {
        CornerHandle* handle = m_handles[corner];
        const QPointF at = m_view->viewportPoint(m_corners[std::size_t(corner)]);
        handle->move((at - QRectF(handle->rect()).center()).toPoint());
        handle->setVisible(shown);
    }
}

void CornerHandles::move(int corner, QPointF to)
{
    scan::Corners moved = m_corners;
    moved[std::size_t(corner)] = {std::clamp(to.x(), 0.0, 1.0), std::clamp(to.y(), 0.0, 1.0)};
    constexpr double smallest = 0.02; // of the page
    if (scan::areaOf(moved) < smallest)
        return;
    m_corners = moved;
    place();
}

} // namespace guichet::ui
