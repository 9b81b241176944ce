#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace guichet::test {

/// What a program printed and how it ended.
struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QString firstLine() const { return QString::fromUtf8(out).section(QLatin1Char('\n'), 0, 0).trimmed(); }
};

/// Runs one of the built programs to its end.
Ended run(const QString& program, const QStringList& arguments, int milliseconds = 60'000);

/// The same with a terminal as its input, into which a person types these lines; "\x04" alone ends the input.
Ended runTyped(const QString& program, const QStringList& arguments, const QByteArray& typed);

/// A sandbox server of its own, on a free port, over a folder of its own.
class SandboxServer
{
public:
    explicit SandboxServer(QStringList options = {});
    ~SandboxServer();

    QString url() const { return m_url; }
    QString dataFolder() const { return m_data.path(); }
    bool isUp() const { return !m_url.isEmpty(); }

    /// Kills it as a power cut would, and starts it again over the same folder and port.
    void killAndRestart();
    Ended ctl(const QStringList& words) const;

private:
    void start(const QString& address);

    QStringList m_options;
    QTemporaryDir m_data;
    QString m_url;
    std::unique_ptr<QProcess> m_process;
};

/// The folder of example requests that the build made.
QString examplesFolder();

} // namespace guichet::test
