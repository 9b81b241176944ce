#pragma once

#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <coroutine>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace guichet::service {

/// How long to wait before the next attempt: doubles from the shortest to the longest time, and differs by a quarter up
/// or down, so that many programs don't come back at the same moment.
class Backoff
{
public:
    explicit Backoff(std::chrono::milliseconds shortest = std::chrono::milliseconds(200),
                     std::chrono::milliseconds longest = std::chrono::seconds(30))
        : m_shortest(shortest)
        , m_longest(longest)
        , m_next(shortest)
    {
    }

    void reset() { m_next = m_shortest; }

    /// `asked`: what the service asks for (Retry-After), 0 if nothing; it wins if it is longer.
    std::chrono::milliseconds next(std::chrono::seconds asked = std::chrono::seconds(0))
    {
        const double spread = 0.75 + QRandomGenerator::global()->bounded(0.5);
        const auto own = std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(m_next.count()) * spread));
        m_next = std::min(m_next * 2, m_longest);
        return std::max(own, std::chrono::milliseconds(asked));
    }

private:
    std::chrono::milliseconds m_shortest;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_next;
};

/// `co_await pauseUnless(stop, 5s);` ends at once when a stop is asked for, from any thread.
inline auto pauseUnless(std::stop_token stop, std::chrono::milliseconds time)
{
    struct Awaiter
    {
        std::stop_token stop;
        std::chrono::milliseconds time;
        std::unique_ptr<QTimer> timer;
        std::optional<std::stop_callback<std::function<void()>>> onStop;

        bool await_ready() const noexcept { return stop.stop_requested(); }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            timer = std::make_unique<QTimer>();
            timer->setSingleShot(true);
            QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [waiting] { waiting.resume(); });
            timer->start(time);
            onStop.emplace(stop, [raw = timer.get()] {
                QMetaObject::invokeMethod(
                    raw, [raw] { raw->start(0); }, Qt::QueuedConnection);
            });
        }
        void await_resume() const noexcept {}
    };
    return Awaiter{std::move(stop), time, nullptr, std::nullopt};
}

} // namespace guichet::service
