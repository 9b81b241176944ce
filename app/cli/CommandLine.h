#pragma once

#include "cli/Console.h"
#include "tasks/Task.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QStringList>
#include <functional>

namespace guichet::cli {

/// What a command gets: its own words after the command's name, and every option.
struct Arguments
{
    QStringList words;
    QStringList all; ///< the whole command line, for errors
    std::shared_ptr<QCommandLineParser> options;

    bool has(const char* option) const { return options->isSet(QLatin1StringView(option)); }
    QString value(const char* option) const { return options->value(QLatin1StringView(option)); }
    bool json() const { return has("json"); }
    QString language() const;
};

/// One command of the program; `name` may have two words ("draft new").
struct Command
{
    QString name;
    QString usage;   ///< words and options after the name, as in the help
    QString summary; ///< one translated sentence
    qsizetype fewestWords = 0;
    qsizetype mostWords = 0; ///< -1: any number
    QList<QCommandLineOption> options;
    std::function<Task<Exit>(Arguments)> run;
};

/// Options that every command knows (programs.md).
QList<QCommandLineOption> commonOptions();

/// Finds the command and parses its options. A failure is wrong use.
struct Chosen
{
    const Command* command;
    Arguments arguments;
};
Result<Chosen> choose(const QList<Command>& commands, const QStringList& commandLine);

/// The help text of all commands.
QString helpText(const QList<Command>& commands);

} // namespace guichet::cli
