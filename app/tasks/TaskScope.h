#pragma once

#include "tasks/Task.h"

#include <QObject>
#include <memory>
#include <vector>

namespace guichet {

/// Owns running tasks: a member, declared last, of the object whose other members the tasks touch. Its destructor ends
/// every task where it waits, before those members die. The owner must not be deleted from inside one of its own tasks:
/// use deleteLater there.
class TaskScope
{
public:
    TaskScope();
    ~TaskScope();
    TaskScope(const TaskScope&) = delete;
    TaskScope& operator=(const TaskScope&) = delete;

    /// Runs the task up to its first wait, then whenever that which it waits for happens.
    void start(Task<void> task);

    /// Ends every task where it waits. Not to be called from inside one of them.
    void cancel();

    /// Tasks not yet at their end.
    qsizetype running() const;

private:
    struct Root;
    std::vector<std::unique_ptr<Root>> m_roots;
    QObject m_context;
};

} // namespace guichet
