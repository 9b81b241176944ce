#pragma once

#include "ui/shell/Command.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace guichet::ui {

/// The actions of the main window and their menus. Editing commands act on the input that has the focus; undo goes on
/// to the page when the input has nothing to undo.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QMainWindow& window);

    QAction* action(Command command) const { return m_actions.value(command); }
    void setEnabled(Command command, bool enabled);
    /// The four menus, for the menu bar and for the menu button of narrow windows.
    QList<QMenu*> menus() const { return m_menus; }
    void addToMenu(CommandMenu menu, QMenu* submenu);
    void retranslate();

signals:
    void triggered(Command command); ///< not for editing commands that an input carried out

private:
    void run(Command command);
    bool editInput(Command command);

    QMainWindow& m_window;
    QHash<Command, QAction*> m_actions;
    QList<QMenu*> m_menus;
    QPointer<QWidget> m_lastInput;
};

} // namespace guichet::ui
