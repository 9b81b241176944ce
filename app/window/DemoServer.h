#pragma once

#include "model/Failure.h"
#include "tasks/Task.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace guichet::window {

/// The sandbox server of the demo: a process of its own on a free port of the loopback, its data in a temporary folder
/// that goes when the program ends.
class DemoServer
{
public:
    /// `program`: path of guichet-server. `speed`: how many times faster than life the administration works.
    DemoServer(QString program, int speed);
    ~DemoServer();
    DemoServer(const DemoServer&) = delete;
    DemoServer& operator=(const DemoServer&) = delete;

    /// Starts the server and gives its address once it listens (at most 20 seconds).
    Task<Result<QUrl>> start();

private:
    QString m_program;
    int m_speed;
    QTemporaryDir m_data;
    QProcess m_process;
};

/// The address in "listening on http://127.0.0.1:41234"; empty for any other line or host than the loopback.
QUrl addressIn(const QString& line);

} // namespace guichet::window
