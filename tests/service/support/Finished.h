#pragma once

#include "tasks/TaskScope.h"

#include <QTest>
#include <optional>

namespace guichet::test {

/// Runs the event loop until the task has ended.
template <typename T>
T finished(Task<T> task)
{
    std::optional<T> result;
    TaskScope scope;
    const auto main = [](Task<T> inner, std::optional<T>* out) -> Task<void> { out->emplace(co_await inner); };
    scope.start(main(std::move(task), &result));
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60'000))
        qFatal("the task never ended");
    return std::move(*result);
}

inline void finished(Task<void> task)
{
    bool ended = false;
    TaskScope scope;
    const auto main = [](Task<void> inner, bool* out) -> Task<void> {
        co_await inner;
        *out = true;
    };
    scope.start(main(std::move(task), &ended));
    if (!QTest::qWaitFor([&ended] { return ended; }, 60'000))
        qFatal("the task never ended");
}

} // namespace guichet::test
