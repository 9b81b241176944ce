#include "ui/shell/Command.h"

#include <QCoreApplication>

namespace guichet::ui {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("Command", text);
}

} // namespace

QList<CommandInfo> allCommands()
{
    using Keys = QList<QKeySequence>;
    const auto ctrl = [](int key) {
        return Keys{QKeySequence(QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(key)))};
    };
    const auto alt = [](Qt::Key key) { return Keys{QKeySequence(QKeyCombination(Qt::AltModifier, key))}; };
    using enum CommandMenu;
    return {
        {Command::NewRequest, Request, inWords(QT_TRANSLATE_NOOP("Command", "&New request")), ctrl(Qt::Key_N), false,
         true},
        {Command::OpenRequest, Request, inWords(QT_TRANSLATE_NOOP("Command", "&Open the selected request")), {}},
        {Command::ImportDraft, Request, inWords(QT_TRANSLATE_NOOP("Command", "&Import a draft…")), ctrl(Qt::Key_O),
         true, true},
        {Command::ExportDraft, Request, inWords(QT_TRANSLATE_NOOP("Command", "&Export the draft…")), ctrl(Qt::Key_E)},
        {Command::DeleteDraft, Request, inWords(QT_TRANSLATE_NOOP("Command", "&Delete…")), {}},
        {Command::Print, Request, inWords(QT_TRANSLATE_NOOP("Command", "&Print…")), ctrl(Qt::Key_P), true},
        {Command::MakeRecoveryCode, Request, inWords(QT_TRANSLATE_NOOP("Command", "&Recovery code…")), {}, true},
        {Command::SignIn, Request, inWords(QT_TRANSLATE_NOOP("Command", "&Sign in")), {}, true},
        {Command::SignOut, Request, inWords(QT_TRANSLATE_NOOP("Command", "Sign o&ut")), {}},
        {Command::CloseRequest, Request, inWords(QT_TRANSLATE_NOOP("Command", "&Close the request")), ctrl(Qt::Key_W),
         true},
        {Command::Quit, Request, inWords(QT_TRANSLATE_NOOP("Command", "&Quit")), ctrl(Qt::Key_Q), false, true},

        {Command::Undo, Edit, inWords(QT_TRANSLATE_NOOP("Command", "&Undo")), Keys{QKeySequence(QKeySequence::Undo)},
         false, true},
        {Command::Redo, Edit, inWords(QT_TRANSLATE_NOOP("Command", "&Redo")), Keys{QKeySequence(QKeySequence::Redo)},
         false, true},
        {Command::Cut, Edit, inWords(QT_TRANSLATE_NOOP("Command", "Cu&t")), Keys{QKeySequence(QKeySequence::Cut)}, true,
         true},
        {Command::Copy, Edit, inWords(QT_TRANSLATE_NOOP("Command", "&Copy")), Keys{QKeySequence(QKeySequence::Copy)},
         false, true},
        {Command::Paste, Edit, inWords(QT_TRANSLATE_NOOP("Command", "&Paste")), Keys{QKeySequence(QKeySequence::Paste)},
         false, true},
        {Command::SelectAll, Edit, inWords(QT_TRANSLATE_NOOP("Command", "Select &all")),
         Keys{QKeySequence(QKeySequence::SelectAll)}, false, true},
        {Command::Find, Edit, inWords(QT_TRANSLATE_NOOP("Command", "&Search")), ctrl(Qt::Key_F), true, true},

        {Command::ShowDashboard, View, inWords(QT_TRANSLATE_NOOP("Command", "&My requests")), ctrl(Qt::Key_1), false,
         true},
        {Command::PreviousStep, View, inWords(QT_TRANSLATE_NOOP("Command", "&Previous step")), alt(Qt::Key_Left), true},
        {Command::NextStep, View, inWords(QT_TRANSLATE_NOOP("Command", "&Next step")), alt(Qt::Key_Right)},
        {Command::LargerText, View, inWords(QT_TRANSLATE_NOOP("Command", "&Larger text")),
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, true, true},
        {Command::SmallerText, View, inWords(QT_TRANSLATE_NOOP("Command", "&Smaller text")), ctrl(Qt::Key_Minus), false,
         true},
        {Command::NormalText, View, inWords(QT_TRANSLATE_NOOP("Command", "&Ordinary text size")), ctrl(Qt::Key_0),
         false, true},
        {Command::ShowSettings, View, inWords(QT_TRANSLATE_NOOP("Command", "S&ettings and accessibility")),
         ctrl(Qt::Key_Comma), true, true},

        {Command::ShowHelp, Help, inWords(QT_TRANSLATE_NOOP("Command", "&Help and contact")),
         Keys{QKeySequence(Qt::Key_F1)}, false, true},
        {Command::WhyThisQuestion, Help, inWords(QT_TRANSLATE_NOOP("Command", "&Why this question?")),
         Keys{QKeySequence(Qt::SHIFT | Qt::Key_F1)}},
        {Command::ShowAbout, Help, inWords(QT_TRANSLATE_NOOP("Command", "&About this program")), {}, true, true},
    };
}

QString menuWords(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::Request:
        return inWords(QT_TRANSLATE_NOOP("Command", "&Request"));
    case CommandMenu::Edit:
        return inWords(QT_TRANSLATE_NOOP("Command", "&Edit"));
    case CommandMenu::View:
        return inWords(QT_TRANSLATE_NOOP("Command", "&View"));
    case CommandMenu::Help:
        return inWords(QT_TRANSLATE_NOOP("Command", "&Help"));
    }
    Q_UNREACHABLE();
}

} // namespace guichet::ui
