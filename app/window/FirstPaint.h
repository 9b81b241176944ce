#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace guichet::window {

/// Calls `then` once, from the event loop, when the window has been painted for the first time; half a second after it
/// was shown if nothing is painted, as for a window that begins minimised.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    FirstPaint(QWidget* window, std::function<void()> then);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void done();

    QWidget* m_window;
    std::function<void()> m_then;
};

} // namespace guichet::window
