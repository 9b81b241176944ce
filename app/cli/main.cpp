#include "cli/Console.h"
#include "cli/commands/Commands.h"
#include "program/Hygiene.h"
#include "program/Language.h"
#include "program/RunToEnd.h"

#include <QGuiApplication>
#include <memory>

using namespace guichet;
using namespace guichet::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The language has to be known before the commands' own texts are made.
QString askedLanguage(const QStringList& commandLine)
{
    for (qsizetype i = 1; i < commandLine.size(); ++i) {
        if (commandLine[i] == u"--lang")
            return commandLine.value(i + 1);
        if (commandLine[i].startsWith(u"--lang="))
            return commandLine[i].mid(7);
    }
    return {};
}

/// A guide holds a printed summary, and papers have fonts; no window is ever opened. Everything else starts quicker
/// without.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char* argv[])
{
    bool draws = false;
    for (int i = 1; i < argc; ++i)
        draws = draws || qstrcmp(argv[i], "guide") == 0;
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

Task<int> runCommand(const Command* command, Arguments arguments)
{
    const Exit exit = co_await command->run(arguments);
    co_return static_cast<int>(exit);
}

} // namespace

int main(int argc, char* argv[])
{
    hardenProcess();
    const auto made = applicationFor(argc, argv);
    QCoreApplication& application = *made;
    QCoreApplication::setApplicationName(u"guichet"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GUICHET_VERSION));
    const QStringList commandLine = QCoreApplication::arguments();
    installLanguage(application, chosenLanguage(askedLanguage(commandLine)));

    const QList<Command> commands = allCommands();
    const auto chosen = choose(commands, commandLine);
    const bool help = commandLine.contains(u"--help"_s) || commandLine.size() == 1;
    if (commandLine.contains(u"--version"_s)) {
        print(u"guichet "_s + QCoreApplication::applicationVersion());
        return static_cast<int>(Exit::Done);
    }
    if (help) {
        print(helpText(commands));
        return static_cast<int>(commandLine.size() == 1 ? Exit::WrongUse : Exit::Done);
    }
    if (!chosen)
        return static_cast<int>(report(chosen.error()));
    return runToEnd(application, runCommand(chosen->command, chosen->arguments));
}
