#include "window/DemoServer.h"

#include "tasks/Await.h"
#include "ui/Failures.h"
#include "window/ChildProcess.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::window {

using namespace std::chrono_literals;

DemoServer::DemoServer(QString program, int speed)
    : m_program(std::move(program))
    , m_speed(speed)
{
}

DemoServer::~DemoServer()
{
    m_process.disconnect();
    m_process.terminate();
    if (!m_process.waitForFinished(2000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

Task<Result<QUrl>> DemoServer::start()
{
    m_process.setProgram(m_program);
    m_process.setArguments({u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, m_data.path(), u"--sandbox"_s, u"--speed"_s,
                            QString::number(m_speed)});
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithThisProgram(m_process);
    m_process.start(QIODevice::ReadOnly);

    constexpr auto patience = 20'000ms;
    constexpr auto step = 50ms;
    for (auto waited = 0ms; waited < patience; waited += step) {
        if (m_process.canReadLine()) {
            const QUrl address = addressIn(QString::fromUtf8(m_process.readLine(1024)));
            if (!address.isEmpty())
                co_return address;
        }
        const bool ended = m_process.state() == QProcess::NotRunning;
        if (ended)
            break;
        co_await pause(step);
    }
    co_return fail(ui::failure::demoServerSilent, {}, m_process.errorString());
}

QUrl addressIn(const QString& line)
{
    const QString prefix = u"listening on "_s;
    if (!line.startsWith(prefix))
        return {};
    const QUrl address(line.mid(prefix.size()).trimmed(), QUrl::StrictMode);
    const bool loopback = address.scheme() == u"http" && address.host() == u"127.0.0.1" && address.port() > 0;
    return loopback ? address : QUrl();
}

} // namespace guichet::window
