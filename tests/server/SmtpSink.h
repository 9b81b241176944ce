#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace guichet::test {

/// A mail server of others (aiosmtpd) on the loopback, as a process of its own.
class SmtpSink
{
public:
    /// False with a reason in `missing` where it isn't installed.
    bool start(const QString& refuse = {})
    {
        QStringList arguments{QStringLiteral(GUICHET_SOURCE_DIR "/tests/server/smtp_sink.py"), m_folder.path(),
                              QStringLiteral("--port"), QString::number(m_port)};
        if (!refuse.isEmpty())
            arguments += {QStringLiteral("--refuse"), refuse};
        m_process.start(QStringLiteral("/usr/bin/python3"), arguments);
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(30'000))
                return false;
        const QByteArray line = m_process.readLine().trimmed();
        missing = line.startsWith("NOT RUN") ? QString::fromLatin1(line) : QString();
        m_port = line.split(' ').last().toInt();
        return m_port > 0;
    }
    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    ~SmtpSink() { stop(); }

    QString url() const { return QStringLiteral("smtp://127.0.0.1:%1").arg(m_port); }

    /// What it took, oldest first.
    QList<QJsonObject> taken() const
    {
        QList<QJsonObject> all;
        for (const QString& name :
             QDir(m_folder.path()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(m_folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all.append(QJsonDocument::fromJson(file.readAll()).object());
        }
        return all;
    }
    void forget()
    {
        for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
    }

    QString missing;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace guichet::test
