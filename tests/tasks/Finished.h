#pragma once

#include "tasks/TaskScope.h"

#include <QEventLoop>
#include <QTimer>
#include <optional>

namespace guichet::test {

/// Runs the event loop until the task has ended; not QTest::qWaitFor, which sleeps between two rounds of it.
template <typename T>
T finished(Task<T> task)
{
    std::optional<T> result;
    QEventLoop loop;
    TaskScope scope;
    const auto main = [](Task<T> inner, std::optional<T>* out, QEventLoop* running) -> Task<void> {
        out->emplace(co_await inner);
        running->quit();
    };
    scope.start(main(std::move(task), &result, &loop));
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    if (!result)
        loop.exec();
    if (!result)
        qFatal("the task never ended");
    return std::move(*result);
}

inline void finished(Task<void> task)
{
    const auto main = [](Task<void> inner) -> Task<bool> {
        co_await inner;
        co_return true;
    };
    finished<bool>(main(std::move(task)));
}

} // namespace guichet::test
