#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace guichet::sandbox {

/// Ends the event loop on SIGTERM and SIGINT, so that everything is closed in order.
class SignalQuit
{
public:
    SignalQuit();
    ~SignalQuit();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace guichet::sandbox
