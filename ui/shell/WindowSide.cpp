#include "ui/shell/WindowSide.h"

#include "ui/kit/EnvironmentNotice.h"
#include "ui/kit/Margins.h"
#include "ui/shell/NavigationPanel.h"
#include "ui/theme/StatusColours.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace guichet::ui {

WindowSide::WindowSide(QWidget* parent)
    : QWidget(parent)
    , m_navigation(new NavigationPanel)
    , m_stack(new QStackedWidget)
    , m_notice(new EnvironmentNotice)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    auto* scroll = new QScrollArea; // low windows: the steps scroll, the notice stays
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_stack);
    m_stack->addWidget(m_navigation);
    column->addWidget(scroll, 1);
    column->addWidget(m_notice);
    refreshWidth();
}

void WindowSide::setContent(QWidget* own)
{
    if (own && m_stack->indexOf(own) < 0)
        m_stack->addWidget(own);
    m_stack->setCurrentWidget(own ? own : m_navigation);
    // Only what is shown asks for room.
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = i == m_stack->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
}

void WindowSide::refreshWidth()
{
    const Tokens tokens = Tokens::current();
    setFixedWidth(tokens.times(17.6));
    setDirectedMargins(this, 0, 0, 1, 0); // the line, painted by this widget
    m_notice->setContentsMargins(tokens.u(6), tokens.u(2), tokens.u(6), tokens.u(4));
}

void WindowSide::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int x = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), StatusColours::of(palette()).line);
}

void WindowSide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) && m_notice)
        refreshWidth();
}

} // namespace guichet::ui
