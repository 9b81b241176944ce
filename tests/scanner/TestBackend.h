#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace guichet::tests {

/// SANE's own test backend and no other, by a configuration folder that this process and its children use.
class TestBackend
{
public:
    TestBackend()
        : m_before(qgetenv("SANE_CONFIG_DIR"))
    {
        write(QStringLiteral("dll.conf"), "test\n");
        qputenv("SANE_CONFIG_DIR", QFile::encodeName(m_folder.path()));
        configure({});
    }

    ~TestBackend() { qputenv("SANE_CONFIG_DIR", m_before); }
    TestBackend(const TestBackend&) = delete;
    TestBackend& operator=(const TestBackend&) = delete;

    /// Lines of its configuration beside those that are always there.
    void configure(const QByteArray& lines) const
    {
        write(QStringLiteral("test.conf"), "number_of_devices 2\ntest-picture \"Solid white\"\n" + lines);
    }

    /// No backend at all: no device.
    void takeAway() const { write(QStringLiteral("dll.conf"), "\n"); }

private:
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
    }

    QByteArray m_before;
    QTemporaryDir m_folder;
};

inline QString scannerProgram()
{
    return QStringLiteral(GUICHET_BIN_DIR "/guichet-scanner");
}

} // namespace guichet::tests
