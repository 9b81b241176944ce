#pragma once

#include <QWidget>

class QStackedWidget;

namespace guichet::ui {

class EnvironmentNotice;
class NavigationPanel;

/// At the start of the window: the navigation, or what the current page puts there (the wizard's steps), and at the
/// foot the environment and the notice.
class WindowSide : public QWidget
{
    Q_OBJECT

public:
    explicit WindowSide(QWidget* parent = nullptr);

    NavigationPanel* navigation() const { return m_navigation; }
    EnvironmentNotice* notice() const { return m_notice; }
    /// Shows the page's own widget in place of the navigation; null brings the navigation back.
    void setContent(QWidget* own);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshWidth();

    NavigationPanel* m_navigation;
    QStackedWidget* m_stack;
    EnvironmentNotice* m_notice = nullptr;
};

} // namespace guichet::ui
