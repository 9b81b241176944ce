#include "cli/CommandLine.h"

#include "cli/Environment.h"
#include "cli/Failures.h"
#include "program/Language.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The words before any option; values of common options are stepped over.
QStringList leadingWords(const QStringList& commandLine)
{
    QStringList words;
    bool valueNext = false;
    for (const QString& each : commandLine.mid(1)) {
        if (valueNext) {
            valueNext = false;
            continue;
        }
        if (each.startsWith(u"--")) {
            const auto common = commonOptions();
            valueNext = std::ranges::any_of(common, [&](const QCommandLineOption& option) {
                return !option.valueName().isEmpty() && option.names().contains(each.mid(2));
            });
            continue;
        }
        words.append(each);
    }
    return words;
}

const Command* findCommand(const QList<Command>& commands, const QStringList& words)
{
    const Command* found = nullptr;
    for (const Command& command : commands) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name && (!found || name.size() > found->name.split(u' ').size()))
            found = &command;
    }
    return found;
}

} // namespace

QString Arguments::language() const
{
    return chosenLanguage(value("lang"));
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {u"help"_s, CommandLineText::tr("Shows this help.")},
        {u"version"_s, CommandLineText::tr("Shows the version.")},
        {u"lang"_s, CommandLineText::tr("Language of the texts: fr or en."), u"fr|en"_s},
        {u"profile"_s, CommandLineText::tr("Keeps all state below DIR."), u"DIR"_s},
        {u"json"_s, CommandLineText::tr("Prints JSON.")},
        {u"key"_s, CommandLineText::tr("Key of the drafts: passphrase-file:PATH, passphrase-fd:N or memory."),
         u"KEY"_s},
        {u"server"_s, CommandLineText::tr("The service to talk to."), u"URL"_s},
    };
}

Result<Chosen> choose(const QList<Command>& commands, const QStringList& commandLine)
{
    const QStringList words = leadingWords(commandLine);
    const Command* command = findCommand(commands, words);
    if (!command)
        return fail(failure::unknownCommand, {words.value(0)});

    auto parser = std::make_shared<QCommandLineParser>();
    parser->addOptions(commonOptions());
    parser->addOptions(command->options);
    QString complaint;
    if (!parser->parse(commandLine))
        complaint = parser->errorText();
    const QStringList rest = parser->positionalArguments().mid(command->name.split(u' ').size());
    if (complaint.isEmpty() && rest.size() < command->fewestWords)
        complaint = CommandLineText::tr("Something is missing: guichet %1 %2.").arg(command->name, command->usage);
    if (complaint.isEmpty() && command->mostWords >= 0 && rest.size() > command->mostWords)
        complaint = CommandLineText::tr("Too many words: guichet %1 %2.").arg(command->name, command->usage);
    if (!complaint.isEmpty() && !parser->isSet(u"help"_s))
        return fail(wrongUse(complaint));
    return Chosen{command, Arguments{rest, commandLine, parser}};
}

QString helpText(const QList<Command>& commands)
{
    QString text =
        CommandLineText::tr("guichet: prepares, checks and files driving-licence requests. Not an official program.") +
        u"\n\n"_s;
    for (const Command& command : commands)
        text += u"  guichet %1 %2\n      %3\n"_s.arg(command.name, command.usage, command.summary);
    text += u"\n"_s + CommandLineText::tr("Options of every command:") + u"\n"_s;
    for (const QCommandLineOption& option : commonOptions()) {
        const QString value = option.valueName().isEmpty() ? QString() : u" "_s + option.valueName();
        text += u"  --%1%2\n      %3\n"_s.arg(option.names().first(), value, option.description());
    }
    text +=
        u"\n"_s + CommandLineText::tr(
                      "Ends with 0 done; 1 the answer is no; 2 wrong use or unreadable file; 3 the service can't be "
                      "reached or refuses; 4 nothing could be saved.");
    return text;
}

} // namespace guichet::cli
