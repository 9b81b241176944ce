#pragma once

#include <QScrollArea>
#include <QStackedWidget>

namespace guichet::ui {

/// The pages of a window, of which one is shown. In a window that is too low for that page's heading and buttons (a
/// small display, or one enlarged: WCAG 2.2, 1.4.10) all of it scrolls.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(QWidget* parent = nullptr);
    ~PageArea() override;

    QStackedWidget* stack() const { return m_stack; }
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepInView(QWidget* before, QWidget* now);

    QStackedWidget* m_stack = nullptr;
    bool m_isLow = false;
};

} // namespace guichet::ui
