#pragma once

#include <QtGlobal>

namespace guichet::window {

/// Where the time of a start goes. With GUICHET_START_TIMES set to the moment of exec (nanoseconds of the monotonic
/// clock; 0: when the first step ends) each step is a line on standard error, "start 12.3 ms look and texts", the time
/// being that since exec; without it, nothing is measured. For `bench_window` and for people who look into a slow
/// start.
class StartTimes
{
public:
    StartTimes();

    /// The step that ends now.
    void reached(const char* step) const;

private:
    bool m_wanted = false;
    qint64 m_exec = 0; ///< ns, monotonic
};

} // namespace guichet::window
