#include "ui/shell/Command.h"

#include <QCoreApplication>

namespace guichet::ui {

namespace {

QString tr(const char* text)
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
        {Command::NewRequest, Request, tr(QT_TRANSLATE_NOOP("Command", "&New request")), ctrl(Qt::Key_N), false, true},
        {Command::OpenRequest, Request, tr(QT_TRANSLATE_NOOP("Command", "&Open the selected request")), {}},
        {Command::ImportDraft, Request, tr(QT_TRANSLATE_NOOP("Command", "&Import a draft…")), ctrl(Qt::Key_O), true,
         true},
        {Command::ExportDraft, Request, tr(QT_TRANSLATE_NOOP("Command", "&Export the draft…")), ctrl(Qt::Key_E)},
        {Command::DeleteDraft, Request, tr(QT_TRANSLATE_NOOP("Command", "&Delete…")), {}},
        {Command::Print, Request, tr(QT_TRANSLATE_NOOP("Command", "&Print…")), ctrl(Qt::Key_P), true},
        {Command::SignIn, Request, tr(QT_TRANSLATE_NOOP("Command", "&Sign in")), {}, true},
        {Command::SignOut, Request, tr(QT_TRANSLATE_NOOP("Command", "Sign o&ut")), {}},
        {Command::CloseRequest, Request, tr(QT_TRANSLATE_NOOP("Command", "&Close the request")), ctrl(Qt::Key_W), true},
        {Command::Quit, Request, tr(QT_TRANSLATE_NOOP("Command", "&Quit")), ctrl(Qt::Key_Q), false, true},

        {Command::Undo, Edit, tr(QT_TRANSLATE_NOOP("Command", "&Undo")), Keys{QKeySequence(QKeySequence::Undo)}, false,
         true},
        {Command::Redo, Edit, tr(QT_TRANSLATE_NOOP("Command", "&Redo")), Keys{QKeySequence(QKeySequence::Redo)}, false,
         true},
        {Command::Cut, Edit, tr(QT_TRANSLATE_NOOP("Command", "Cu&t")), Keys{QKeySequence(QKeySequence::Cut)}, true,
         true},
        {Command::Copy, Edit, tr(QT_TRANSLATE_NOOP("Command", "&Copy")), Keys{QKeySequence(QKeySequence::Copy)}, false,
         true},
        {Command::Paste, Edit, tr(QT_TRANSLATE_NOOP("Command", "&Paste")), Keys{QKeySequence(QKeySequence::Paste)},
         false, true},
        {Command::SelectAll, Edit, tr(QT_TRANSLATE_NOOP("Command", "Select &all")),
         Keys{QKeySequence(QKeySequence::SelectAll)}, false, true},
        {Command::Find, Edit, tr(QT_TRANSLATE_NOOP("Command", "&Search")), ctrl(Qt::Key_F), true, true},

        {Command::ShowDashboard, View, tr(QT_TRANSLATE_NOOP("Command", "&My requests")), ctrl(Qt::Key_1), false, true},
        {Command::PreviousStep, View, tr(QT_TRANSLATE_NOOP("Command", "&Previous step")), alt(Qt::Key_Left), true},
        {Command::NextStep, View, tr(QT_TRANSLATE_NOOP("Command", "&Next step")), alt(Qt::Key_Right)},
        {Command::LargerText, View, tr(QT_TRANSLATE_NOOP("Command", "&Larger text")),
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, true, true},
        {Command::SmallerText, View, tr(QT_TRANSLATE_NOOP("Command", "&Smaller text")), ctrl(Qt::Key_Minus), false,
         true},
        {Command::NormalText, View, tr(QT_TRANSLATE_NOOP("Command", "&Ordinary text size")), ctrl(Qt::Key_0), false,
         true},
        {Command::ShowSettings, View, tr(QT_TRANSLATE_NOOP("Command", "S&ettings and accessibility")),
         ctrl(Qt::Key_Comma), true, true},

        {Command::ShowHelp, Help, tr(QT_TRANSLATE_NOOP("Command", "&Help and contact")), Keys{QKeySequence(Qt::Key_F1)},
         false, true},
        {Command::WhyThisQuestion, Help, tr(QT_TRANSLATE_NOOP("Command", "&Why this question?")),
         Keys{QKeySequence(Qt::SHIFT | Qt::Key_F1)}},
        {Command::ShowAbout, Help, tr(QT_TRANSLATE_NOOP("Command", "&About this program")), {}, true, true},
    };
}

QString menuWords(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::Request:
        return tr(QT_TRANSLATE_NOOP("Command", "&Request"));
    case CommandMenu::Edit:
        return tr(QT_TRANSLATE_NOOP("Command", "&Edit"));
    case CommandMenu::View:
        return tr(QT_TRANSLATE_NOOP("Command", "&View"));
    case CommandMenu::Help:
        return tr(QT_TRANSLATE_NOOP("Command", "&Help"));
    }
    Q_UNREACHABLE();
}

} // namespace guichet::ui
