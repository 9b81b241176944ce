#include "tasks/TaskScope.h"

#include <algorithm>

namespace guichet {

/// The frame below a scope's tasks: it awaits one task and then says that it is done.
struct TaskScope::Root
{
    struct Frame
    {
        struct promise_type
        {
            Frame get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
            std::suspend_always initial_suspend() noexcept { return {}; }
            std::suspend_always final_suspend() noexcept { return {}; }
            void return_void() {}
            [[noreturn]] void unhandled_exception() noexcept { std::terminate(); }
        };
        std::coroutine_handle<promise_type> handle;
    };

    static Frame run(Task<void> task, TaskScope* scope)
    {
        co_await task;
        // The frame can't be destroyed while it runs: the event loop does it.
        QMetaObject::invokeMethod(
            &scope->m_context,
            [scope] { std::erase_if(scope->m_roots, [](const auto& root) { return root->frame.handle.done(); }); },
            Qt::QueuedConnection);
    }

    explicit Root(Frame newFrame)
        : frame(newFrame)
    {
    }
    ~Root() { frame.handle.destroy(); }
    Root(const Root&) = delete;
    Root& operator=(const Root&) = delete;

    Frame frame;
};

TaskScope::TaskScope() = default;

TaskScope::~TaskScope()
{
    cancel();
}

void TaskScope::start(Task<void> task)
{
    const Root::Frame frame = Root::run(std::move(task), this);
    m_roots.push_back(std::make_unique<Root>(frame));
    frame.handle.resume();
}

void TaskScope::cancel()
{
    // Destroying a frame may end objects that start or cancel tasks here in turn.
    while (!m_roots.empty()) {
        const std::unique_ptr<Root> last = std::move(m_roots.back());
        m_roots.pop_back();
    }
}

qsizetype TaskScope::running() const
{
    return std::ranges::count_if(m_roots, [](const auto& root) { return !root->frame.handle.done(); });
}

} // namespace guichet
