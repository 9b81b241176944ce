#include "ui/preview/PageView.h"

#include "ui/theme/Tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace guichet::ui {

namespace {

constexpr qreal zoomStep = 1.25;

void paintMark(QPainter& painter, const QRectF& place, const PageView::Mark& mark, const StatusSet& colours,
               const Tokens& tokens)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.line, tokens.strongLine()));
    painter.drawRoundedRect(place, tokens.badgeRadius() / 2.0, tokens.badgeRadius() / 2.0);

    const qreal diameter = tokens.times(1.6);
    const QRectF disc(place.left() - diameter / 2, place.top() - diameter / 2, diameter, diameter);
    painter.setPen(QPen(Qt::white, tokens.strongLine()));
    painter.setBrush(colours.line);
    painter.drawEllipse(disc);
    painter.setPen(colours.line.lightnessF() > 0.55F ? Qt::black : Qt::white);
    painter.setFont(tokens.font(TextRole::SmallStrong));
    painter.drawText(disc, Qt::AlignCenter, QString::number(mark.number));
}

void paintOutline(QPainter& painter, const QRectF& page, const QPolygonF& outline, const QColor& colour)
{
    if (outline.isEmpty())
        return;
    QPolygonF inside;
    for (const QPointF& at : outline)
        inside.append(page.topLeft() + QPointF(at.x() * page.width(), at.y() * page.height()));
    QPainterPath around;
    around.addRect(page);
    around.addPolygon(inside);
    around.closeSubpath();
    constexpr QColor dimmed(0, 0, 0, 110);
    painter.fillPath(around, dimmed);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 3));
    painter.drawPolygon(inside);
    painter.setPen(QPen(colour, 1.5));
    painter.drawPolygon(inside);
}

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    viewport()->setAutoFillBackground(true);
}

void PageView::setPage(const QImage& image, bool samePage)
{
    const bool wasEmpty = m_image.isNull();
    m_image = image;
    if (m_wholePage || wasEmpty)
        showWholePage();
    else
        updateScrollBars();
    if (!samePage) {
        horizontalScrollBar()->setValue(0);
        verticalScrollBar()->setValue(0);
    }
    viewport()->update();
    emit placed();
    askSharper();
}

void PageView::clearPage()
{
    m_image = QImage();
    m_marks.clear();
    updateScrollBars();
    viewport()->update();
    emit placed();
}

void PageView::setOutline(const QPolygonF& outline)
{
    m_outline = outline;
    viewport()->update();
}

QPointF PageView::viewportPoint(QPointF onPage) const
{
    const QRectF page = pageRect();
    return page.topLeft() + QPointF(onPage.x() * page.width(), onPage.y() * page.height());
}

QPointF PageView::pagePoint(QPointF inViewport) const
{
    const QRectF page = pageRect();
    const QPointF on = inViewport - page.topLeft();
    return page.isEmpty() ? QPointF() : QPointF(on.x() / page.width(), on.y() / page.height());
}

void PageView::bringIntoView(const QRect& part)
{
    const QRect room = viewport()->rect();
    const auto missing = [](int from, int to, int end) { return from < 0 ? from : std::max(0, to - end); };
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + missing(part.left(), part.right(), room.right()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + missing(part.top(), part.bottom(), room.bottom()));
}

void PageView::setMarks(const QList<Mark>& marks)
{
    m_marks = marks;
    viewport()->update();
}

void PageView::setQuarterTurns(int turns)
{
    m_quarterTurns = ((turns % 4) + 4) % 4;
    if (m_wholePage)
        showWholePage();
    updateScrollBars();
    viewport()->update();
}

int PageView::wantedEdge() const
{
    return static_cast<int>(std::ceil(pageEdgeAtFull * m_zoom * devicePixelRatioF()));
}

QSizeF PageView::pageSize() const
{
    if (m_image.isNull())
        return {};
    QSizeF size = m_image.size();
    size *= pageEdgeAtFull * m_zoom / std::max(size.width(), size.height());
    return m_quarterTurns % 2 == 0 ? size : size.transposed();
}

QRectF PageView::pageRect() const
{
    const QSizeF size = pageSize();
    const QSizeF room = viewport()->size();
    const qreal x = size.width() <= room.width() ? (room.width() - size.width()) / 2 : -horizontalScrollBar()->value();
    const qreal y =
        size.height() <= room.height() ? (room.height() - size.height()) / 2 : -verticalScrollBar()->value();
    return {QPointF(x, y), size};
}

void PageView::setZoom(qreal zoom)
{
    m_wholePage = false;
    applyZoom(zoom, QRectF(viewport()->rect()).center());
}

void PageView::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void PageView::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

void PageView::showWholePage()
{
    m_wholePage = true;
    const QSizeF full = pageSize() / m_zoom;
    if (full.isEmpty())
        return;
    const int margin = Tokens::current().u(4);
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(margin, margin);
    applyZoom(std::min({room.width() / full.width(), room.height() / full.height(), 1.0}), {});
}

void PageView::applyZoom(qreal zoom, QPointF fixed)
{
    const qreal next = std::clamp(zoom, smallestZoom, largestZoom);
    const QRectF before = pageRect();
    const bool changed = !qFuzzyCompare(next, m_zoom);
    m_zoom = next;
    updateScrollBars();
    if (!before.isEmpty()) {
        // The point of the page under `fixed` stays there.
        const qreal fx = (fixed.x() - before.left()) / before.width();
        const qreal fy = (fixed.y() - before.top()) / before.height();
        horizontalScrollBar()->setValue(qRound(fx * pageSize().width() - fixed.x()));
        verticalScrollBar()->setValue(qRound(fy * pageSize().height() - fixed.y()));
    }
    viewport()->update();
    emit placed();
    if (changed)
        emit zoomChanged(m_zoom);
    askSharper();
}

void PageView::askSharper()
{
    if (m_image.isNull())
        return;
    const int edge = std::max(m_image.width(), m_image.height());
    if (wantedEdge() > edge)
        emit sharperWanted(wantedEdge());
}

void PageView::updateScrollBars()
{
    const QSizeF size = pageSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(size.width()) - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(size.height()) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(fontMetrics().height());
    verticalScrollBar()->setSingleStep(fontMetrics().height());
}

void PageView::showMark(int number)
{
    for (const Mark& mark : m_marks) {
        if (mark.number != number)
            continue;
        const QPointF centre(mark.place.center().x() * pageSize().width(),
                             mark.place.center().y() * pageSize().height());
        horizontalScrollBar()->setValue(qRound(centre.x()) - viewport()->width() / 2);
        verticalScrollBar()->setValue(qRound(centre.y()) - viewport()->height() / 2);
    }
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF page = pageRect();
    if (m_image.isNull())
        return;
    painter.save();
    painter.translate(page.center());
    painter.rotate(90 * m_quarterTurns);
    const QSizeF upright = m_quarterTurns % 2 == 0 ? page.size() : page.size().transposed();
    const QRectF place(QPointF(-upright.width() / 2, -upright.height() / 2), upright);
    painter.fillRect(place, Qt::white); // a page without colour of its own is paper
    painter.drawImage(place, m_image);
    paintOutline(painter, place, m_outline, palette().color(QPalette::Highlight));
    const StatusColours colours = StatusColours::of(palette());
    const Tokens tokens = Tokens::current();
    for (const Mark& mark : m_marks) {
        const QRectF on(place.left() + mark.place.x() * place.width(), place.top() + mark.place.y() * place.height(),
                        mark.place.width() * place.width(), mark.place.height() * place.height());
        paintMark(painter, on, mark, colours.of(mark.status), tokens);
    }
    painter.restore();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_wholePage)
        showWholePage();
    updateScrollBars();
    emit placed();
}

void PageView::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    viewport()->update();
    emit placed();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wholePage = false;
    applyZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (control && event->key() == Qt::Key_0)
        showWholePage();
    else if (control && event->key() == Qt::Key_1)
        setZoom(1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    m_dragFrom = event->position();
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF by = m_dragFrom - event->position();
    m_dragFrom = event->position();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(by.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(by.y()));
}

} // namespace guichet::ui
