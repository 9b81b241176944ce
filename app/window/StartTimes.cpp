#include "window/StartTimes.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <cstdio>

namespace guichet::window {

namespace {

qint64 now()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

StartTimes::StartTimes()
    : m_exec(qEnvironmentVariable("GUICHET_START_TIMES").toLongLong(&m_wanted))
{
    if (m_wanted && m_exec <= 0)
        m_exec = now();
}

void StartTimes::reached(const char* step)
{
    if (m_wanted)
        std::fprintf(stderr, "start %.1f ms %s\n", static_cast<double>(now() - m_exec) / 1e6, step);
}

void StartTimes::watch(QWidget* window)
{
    if (m_wanted)
        window->installEventFilter(this);
}

bool StartTimes::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest && !m_painted) {
        m_painted = true;
        reached("laid out");
        QTimer::singleShot(0, this, [this] { reached("first paint"); });
    }
    return QObject::eventFilter(object, event);
}

} // namespace guichet::window
