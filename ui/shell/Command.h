#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace guichet::ui {

/// Everything that the menu bar offers. Each is a QAction of the main window; pages enable those that they can do.
enum class Command
{
    // Request
    NewRequest,
    OpenRequest,
    ImportDraft,
    ExportDraft,
    DeleteDraft,
    Print,
    MakeRecoveryCode,
    SignIn,
    SignOut,
    CloseRequest,
    Quit,
    // Edit
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    // View
    ShowDashboard,
    PreviousStep,
    NextStep,
    LargerText,
    SmallerText,
    NormalText,
    ShowSettings,
    // Help
    ShowHelp,
    WhyThisQuestion,
    ShowAbout,
};

enum class CommandMenu
{
    Request,
    Edit,
    View,
    Help
};

struct CommandInfo
{
    Command command;
    CommandMenu menu;
    QString words; ///< with its mnemonic
    QList<QKeySequence> keys;
    bool separatorBefore = false;
    bool alwaysEnabled = false;
};

/// All commands in the order of the menus, in the language of the moment.
QList<CommandInfo> allCommands();
QString menuWords(CommandMenu menu);

} // namespace guichet::ui
