#pragma once

#include <QObject>

namespace guichet::window {

/// Where the time of a start goes. With GUICHET_START_TIMES set to the moment of exec (nanoseconds of the monotonic
/// clock; 0: when the first step is named) each step is a line on standard error, "start 12.3 ms theme", the time being
/// that since exec; without it, nothing is measured. For `bench_window` and for people who look for a slow start.
class StartTimes : public QObject
{
    Q_OBJECT

public:
    StartTimes();

    /// The step that ends now.
    void reached(const char* step);
    /// Names the first paint of this window, or of what is in it, and the moment when nothing more waits to be done.
    void watch(QWidget* window);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool m_wanted = false;
    bool m_painted = false;
    qint64 m_exec = 0; ///< ns, monotonic
};

} // namespace guichet::window
