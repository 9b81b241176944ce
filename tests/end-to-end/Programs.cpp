#include "end-to-end/Programs.h"

#include <QFileInfo>
#include <QTest>
#include <QUrl>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace guichet::test {

namespace {
QString pathOf(const QString& program)
{
    return QStringLiteral(GUICHET_BIN_DIR) + u'/' + program;
}
} // namespace

namespace {
Ended ended(QProcess& process, int milliseconds)
{
    Ended ended;
    if (!process.waitForFinished(milliseconds)) {
        process.kill();
        process.waitForFinished();
        ended.err = "ended by the test: it took too long\n";
    } else {
        ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }
    ended.out = process.readAllStandardOutput();
    ended.err += process.readAllStandardError();
    return ended;
}
} // namespace

Ended run(const QString& program, const QStringList& arguments, int milliseconds)
{
    QProcess process;
    process.start(pathOf(program), arguments);
    process.closeWriteChannel();
    return ended(process, milliseconds);
}

Ended runTyped(const QString& program, const QStringList& arguments, const QByteArray& typed)
{
    const int keyboard = posix_openpt(O_RDWR | O_NOCTTY);
    if (keyboard < 0 || grantpt(keyboard) != 0 || unlockpt(keyboard) != 0)
        return {-1, {}, "no terminal could be made\n"};
    const QString terminal = QString::fromLocal8Bit(ptsname(keyboard));
    const int held = open(qPrintable(terminal), O_RDWR | O_NOCTTY); // so that nothing typed early is lost
    QProcess process;
    process.setStandardInputFile(terminal);
    const bool wasTyped = write(keyboard, typed.constData(), static_cast<std::size_t>(typed.size())) == typed.size();
    process.start(pathOf(program), arguments);
    const Ended result = wasTyped ? ended(process, 60'000) : Ended{-1, {}, "nothing could be typed\n"};
    close(held);
    close(keyboard);
    return result;
}

SandboxServer::SandboxServer(QStringList options)
    : m_options(std::move(options))
{
    start(u"127.0.0.1:0"_s);
}

SandboxServer::~SandboxServer()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(5000))
        m_process->kill();
    m_process->waitForFinished();
}

void SandboxServer::start(const QString& address)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(pathOf(u"guichet-server"_s),
                     QStringList{u"--listen"_s, address, u"--data"_s, m_data.path(), u"--sandbox"_s} + m_options);
    QByteArray said;
    while (!said.contains('\n') && m_process->waitForReadyRead(20'000))
        said += m_process->readAllStandardOutput();
    m_url = QString::fromUtf8(said).section(u"listening on "_s, 1).section(u'\n', 0, 0).trimmed();
}

void SandboxServer::killAndRestart()
{
    const QUrl was(m_url);
    m_process->kill();
    m_process->waitForFinished();
    start(u"127.0.0.1:%1"_s.arg(was.port()));
}

Ended SandboxServer::ctl(const QStringList& words) const
{
    return run(u"guichet-server"_s, QStringList{u"ctl"_s, u"--data"_s, m_data.path()} + words);
}

QString examplesFolder()
{
    return QStringLiteral(GUICHET_BIN_DIR) + u"/../examples"_s;
}

} // namespace guichet::test
