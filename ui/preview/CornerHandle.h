#pragma once

#include <QWidget>

namespace guichet::ui {

class CornerHandles;
class PageView;

/// One of the four handles; see CornerHandles.
class CornerHandle : public QWidget
{
    Q_OBJECT

public:
    CornerHandle(CornerHandles* all, PageView* view, int corner);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void moveBy(QPointF pixels);
    void letGo();

    CornerHandles* m_all;
    PageView* m_view;
    int m_corner;
    bool m_moved = false;
    QPointF m_grip; ///< where in the handle it was taken, from its middle
};

} // namespace guichet::ui
