#pragma once

#include "ui/theme/StatusColours.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QPolygonF>

namespace guichet::ui {

/// One page, with numbered marks where something was found. Zoom by Ctrl + wheel, Ctrl +/−, Ctrl 0 (whole page); moved
/// by the arrow keys, Page Up and Down within the page, and by dragging. 100 % shows an A4 page 1123 px high (96 dpi).
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// A place on the page, in fractions of it, with its number in the list of findings.
    struct Mark
    {
        QRectF place;
        int number = 0;
        Status status = Status::Attention;
        bool operator==(const Mark&) const = default;
    };

    static constexpr qreal smallestZoom = 0.1;
    static constexpr qreal largestZoom = 8.0;
    static constexpr int pageEdgeAtFull = 1123; ///< logical pixels of the longer edge at 100 %

    explicit PageView(QWidget* parent = nullptr);

    /// Another page: the view goes to its top, the zoom stays; a sharper picture of the same page keeps the place too.
    void setPage(const QImage& image, bool samePage);
    void clearPage();
    bool hasPage() const { return !m_image.isNull(); }
    void setMarks(const QList<Mark>& marks);
    /// What lies inside keeps its light, the rest of the page is dimmed; in fractions of it. Empty = nothing is.
    void setOutline(const QPolygonF& outline);

    /// Where a point of the unturned page (in fractions) is in the viewport, and back.
    QPointF viewportPoint(QPointF onPage) const;
    QPointF pagePoint(QPointF inViewport) const;
    /// Scrolls so far that a part of the viewport is seen.
    void bringIntoView(const QRect& part);

    qreal zoom() const { return m_zoom; } ///< 1 is 100 %
    bool isWholePage() const { return m_wholePage; }
    /// Longer edge of the picture that the present zoom needs, in device pixels.
    int wantedEdge() const;

    /// Turns the page by quarter turns clockwise for looking only; the file stays as it is.
    void setQuarterTurns(int turns);

public slots:
    void setZoom(qreal zoom);
    void zoomIn();
    void zoomOut();
    void showWholePage();
    /// Brings a mark into the middle.
    void showMark(int number);

signals:
    void zoomChanged(qreal zoom);
    /// The page lies elsewhere in the viewport, or larger, or it is another one.
    void placed();
    /// The picture shown is coarser than the zoom needs.
    void sharperWanted(int edge);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QSizeF pageSize() const; ///< in logical pixels at the present zoom
    QRectF pageRect() const; ///< within the viewport
    void applyZoom(qreal zoom, QPointF fixed);
    void updateScrollBars();
    void askSharper();

    QImage m_image;
    QList<Mark> m_marks;
    QPolygonF m_outline;
    qreal m_zoom = 1;
    bool m_wholePage = true;
    int m_quarterTurns = 0;
    QPointF m_dragFrom;
};

} // namespace guichet::ui
