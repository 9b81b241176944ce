#pragma once

#include "tasks/TaskScope.h"

#include <QCoreApplication>

namespace guichet {

/// Runs the application's event loop until the task ends, and gives its result: how a terminal program's main ends.
inline int runToEnd(QCoreApplication& application, Task<int> task)
{
    int exitCode = 0;
    TaskScope scope;
    const auto main = [](Task<int> inner, QCoreApplication* app, int* result) -> Task<void> {
        *result = co_await inner;
        QMetaObject::invokeMethod(app, &QCoreApplication::quit, Qt::QueuedConnection);
    };
    scope.start(main(std::move(task), &application, &exitCode));
    application.exec();
    return exitCode;
}

} // namespace guichet
