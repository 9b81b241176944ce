#include "sandbox/program/SignalQuit.h"

#include <QCoreApplication>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace guichet::sandbox {

namespace {

// A signal handler has no other way to its object.
int signalPipe[2] = {-1, -1};

void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

} // namespace

SignalQuit::SignalQuit()
{
    if (::pipe(signalPipe) != 0)
        return;
    for (int end : signalPipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    std::signal(SIGTERM, tell);
    std::signal(SIGINT, tell);
}

SignalQuit::~SignalQuit()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
}

} // namespace guichet::sandbox
