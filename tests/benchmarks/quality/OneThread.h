#pragma once

#include <QByteArray>
#include <unistd.h>

namespace guichet::quality {

/// Starts the program anew with one thread for recognition: with more they wait for each other most of the time, and
/// how many there are is settled before main.
inline void keepToOneThread(char** arguments)
{
    constexpr const char* limit = "OMP_THREAD_LIMIT";
    if (!qEnvironmentVariableIsEmpty(limit) || !qputenv(limit, "1"))
        return;
    execv("/proc/self/exe", arguments);
}

} // namespace guichet::quality
