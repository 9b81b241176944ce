#include "ui/shell/Commands.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace guichet::ui {

Commands::Commands(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    for (int i = 0; i < 4; ++i)
        m_menus.append(new QMenu(&window));
    for (const CommandInfo& info : allCommands()) {
        auto* action = new QAction(this);
        action->setShortcuts(info.keys);
        action->setEnabled(info.alwaysEnabled);
        QMenu* menu = m_menus.at(static_cast<int>(info.menu));
        if (info.separatorBefore)
            menu->addSeparator();
        menu->addAction(action);
        window.addAction(action); // so that its keys work while the menu bar is hidden
        m_actions.insert(info.command, action);
        connect(action, &QAction::triggered, this, [this, command = info.command] { run(command); });
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (qobject_cast<QLineEdit*>(now) || qobject_cast<QPlainTextEdit*>(now))
            m_lastInput = now;
        else if (now && !qobject_cast<QMenu*>(now) && !qobject_cast<QMenuBar*>(now))
            m_lastInput = nullptr;
    });
    retranslate();
}

void Commands::setEnabled(Command command, bool enabled)
{
    m_actions.value(command)->setEnabled(enabled);
}

void Commands::addToMenu(CommandMenu menu, QMenu* submenu)
{
    m_menus.at(static_cast<int>(menu))->addMenu(submenu);
}

void Commands::retranslate()
{
    for (int i = 0; i < m_menus.size(); ++i)
        m_menus.at(i)->setTitle(menuWords(static_cast<CommandMenu>(i)));
    for (const CommandInfo& info : allCommands())
        m_actions.value(info.command)->setText(info.words);
}

void Commands::run(Command command)
{
    if (!editInput(command))
        emit triggered(command);
}

bool Commands::editInput(Command command)
{
    auto* line = qobject_cast<QLineEdit*>(m_lastInput.data());
    auto* text = qobject_cast<QPlainTextEdit*>(m_lastInput.data());
    if (!line && !text)
        return false;
    switch (command) {
    case Command::Undo:
        if (line ? !line->isUndoAvailable() : !text->document()->isUndoAvailable())
            return false;
        line ? line->undo() : text->undo();
        return true;
    case Command::Redo:
        if (line ? !line->isRedoAvailable() : !text->document()->isRedoAvailable())
            return false;
        line ? line->redo() : text->redo();
        return true;
    case Command::Cut:
        line ? line->cut() : text->cut();
        return true;
    case Command::Copy:
        line ? line->copy() : text->copy();
        return true;
    case Command::Paste:
        line ? line->paste() : text->paste();
        return true;
    case Command::SelectAll:
        line ? line->selectAll() : text->selectAll();
        return true;
    default:
        return false;
    }
}

} // namespace guichet::ui
