#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>
#include <chrono>
#include <coroutine>
#include <memory>
#include <optional>
#include <tuple>

/// What a Task may wait for. Each awaiter owns its end of the connection: destroying the waiting frame breaks it.
namespace guichet {

/// `co_await pause(200ms);`
inline auto pause(std::chrono::milliseconds time)
{
    struct Awaiter
    {
        std::chrono::milliseconds time;
        std::unique_ptr<QTimer> timer;

        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            timer = std::make_unique<QTimer>();
            timer->setSingleShot(true);
            QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [waiting] { waiting.resume(); });
            timer->start(time);
        }
        void await_resume() const noexcept {}
    };
    return Awaiter{time, nullptr};
}

/// `const auto value = co_await resultOf(future);` takes the result of work that runs already and resumes on this
/// thread; the result is dropped if nobody waits any more.
template <typename Value>
auto resultOf(QFuture<Value> future)
{
    struct Awaiter
    {
        QFuture<Value> future;
        std::unique_ptr<QFutureWatcher<Value>> watcher;

        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            watcher = std::make_unique<QFutureWatcher<Value>>();
            QObject::connect(watcher.get(), &QFutureWatcherBase::finished, watcher.get(),
                             [waiting] { waiting.resume(); });
            watcher->setFuture(future);
        }
        Value await_resume()
        {
            if constexpr (!std::is_void_v<Value>)
                return future.takeResult();
        }
    };
    return Awaiter{std::move(future), nullptr};
}

/// `const auto work = [value] { … }; const auto result = co_await onWorker(pool, work);` runs the function on a thread
/// of the pool and resumes on this one. The function takes values only; its result is dropped if nobody waits any more.
/// Name the lambda first: g++ 12 destroys the captures of one written inside the co_await expression twice, as it does
/// the members of an aggregate made there (measured).
template <typename Function>
auto onWorker(QThreadPool* pool, Function function)
{
    using Value = std::invoke_result_t<Function>;
    struct Awaiter
    {
        QThreadPool* pool;
        Function function;
        std::optional<decltype(resultOf(QFuture<Value>()))> running;

        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            running.emplace(resultOf(QtConcurrent::run(pool, std::move(function))));
            running->await_suspend(waiting);
        }
        Value await_resume() { return running->await_resume(); }
    };
    return Awaiter{pool, std::move(function), std::nullopt};
}

/// `co_await signalOf(reply, &QNetworkReply::finished);` waits for the next emission and gives a tuple of its
/// arguments. Whoever waits must know that the sender lives or that the scope ends first.
template <typename Sender, typename Owner, typename... Arguments>
auto signalOf(Sender* sender, void (Owner::*signal)(Arguments...))
{
    using Values = std::tuple<std::decay_t<Arguments>...>;
    struct Awaiter
    {
        Sender* sender;
        void (Owner::*signal)(Arguments...);
        std::unique_ptr<QObject> context;
        std::optional<Values> values;

        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            context = std::make_unique<QObject>();
            QObject::connect(
                sender, signal, context.get(),
                [this, waiting](Arguments... arguments) {
                    values.emplace(std::move(arguments)...);
                    waiting.resume();
                },
                static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
        }
        Values await_resume() { return std::move(*values); }
    };
    return Awaiter{sender, signal, nullptr, std::nullopt};
}

} // namespace guichet
