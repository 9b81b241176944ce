#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace guichet::test {

/// The folder of the tests' npm packages, which packaging/test installs.
inline QString nodeModules()
{
    return QStringLiteral(GUICHET_SOURCE_DIR "/tests/node_modules");
}

/// Node.js as pinned in tests/package-lock.json, else the system's; empty if packages or Node are absent.
inline QString nodeProgram()
{
    if (!QFile::exists(nodeModules() + QStringLiteral("/@stoplight/prism-http")))
        return {};
    for (const char* machine : {"x64", "arm64"}) {
        const QString pinned =
            nodeModules() + QStringLiteral("/node-linux-%1/bin/node").arg(QLatin1StringView(machine));
        QProcess probe;
        probe.start(pinned, {QStringLiteral("--version")});
        if (probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0)
            return pinned;
    }
    return QStandardPaths::findExecutable(QStringLiteral("node"));
}

} // namespace guichet::test
