#include "window/FirstPaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <utility>

using namespace std::chrono_literals;

namespace guichet::window {

FirstPaint::FirstPaint(QWidget* window, std::function<void()> then)
    : m_window(window)
    , m_then(std::move(then))
{
    m_window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Show)
        QTimer::singleShot(500ms, this, &FirstPaint::done);
    if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint)
        QTimer::singleShot(0, this, &FirstPaint::done);
    return QObject::eventFilter(object, event);
}

void FirstPaint::done()
{
    m_window->removeEventFilter(this);
    if (m_then)
        std::exchange(m_then, nullptr)();
}

} // namespace guichet::window
