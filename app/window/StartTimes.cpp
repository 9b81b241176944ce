#include "window/StartTimes.h"

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

void StartTimes::reached(const char* step) const
{
    if (m_wanted)
        std::fprintf(stderr, "start %.1f ms %s\n", static_cast<double>(now() - m_exec) / 1e6, step);
}

} // namespace guichet::window
