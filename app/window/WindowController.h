#pragma once

#include "tasks/TaskScope.h"
#include "ui/shell/MainWindow.h"
#include "ui/wizard/PageContext.h"
#include "window/Services.h"

#include <QTimer>

namespace guichet::ui {
class DashboardPage;
class FinderPage;
class JournalPage;
class OutputViewer;
class ProcedurePage;
class RequestEditor;
class SendingPage;
class SignInPage;
class UnlockPage;
class Wizard;
} // namespace guichet::ui

namespace guichet::window {

/// Moves between the pages of the window and carries their wishes down: unlocks the drafts, lists them, opens one in
/// the wizard, files it, follows it.
class WindowController : public QObject
{
    Q_OBJECT

public:
    WindowController(Services& services, ui::MainWindow& window);
    ~WindowController() override;

    /// After the first paint: asks for the key, then lists the drafts and opens `open` if it isn't empty.
    void begin(vault::KeyChoice choice, const QString& open);
    void open(const QString& what);

    /// For the demo: answers files that become drafts the first time.
    void setExamples(const QStringList& files) { m_examples = files; }

private:
    void makePages();
    void connectDashboard();
    void connectFinder();
    void connectJournal();
    void connectCommands();

    Task<void> unlock(vault::KeyChoice choice);
    Task<void> importExamples();
    Task<void> list();
    Task<void> create(QString procedure, Request request);
    Task<void> openEntry(QString id);
    Task<void> removeEntry(QString id);
    Task<void> exportEntry(QString id, QString file, QString passphrase);
    Task<void> importFile(QString file, QString passphrase);
    Task<void> showOutput(QString id, QString name, bool save, bool print);
    Task<void> refreshRequest(QString id);
    Task<void> followAll();
    Task<void> discoverService();

    void showWizard(std::shared_ptr<vault::Draft> draft);
    void closeWizard();
    void showJournal(std::shared_ptr<vault::Draft> draft);
    void send();
    void startAgain(const QString& id);
    void askForPassphrase(const QString& file, bool exporting);
    void tell(const Failure& failure);
    void retranslate();
    ui::PageContext contextFor(const catalogue::Procedure& procedure) const;
    static vault::DraftId idFrom(const QString& text) { return QUuid::fromString(text); }

    Services& m_services;
    ui::MainWindow& m_window;
    std::shared_ptr<vault::Vault> m_vault;
    vault::KeyChoice m_choice;
    QStringList m_examples;
    QString m_openAfterUnlock;
    QString m_quietHours;
    bool m_test = true;

    ui::UnlockPage* m_unlock = nullptr;
    ui::DashboardPage* m_dashboard = nullptr;
    ui::FinderPage* m_finder = nullptr;
    ui::ProcedurePage* m_procedure = nullptr;
    ui::JournalPage* m_journal = nullptr;
    ui::OutputViewer* m_viewer = nullptr;
    ui::SignInPage* m_signIn = nullptr;

    std::unique_ptr<ui::RequestEditor> m_editor;
    ui::Wizard* m_wizard = nullptr;
    ui::SendingPage* m_sending = nullptr;
    std::shared_ptr<vault::Draft> m_shown; ///< the filed request on the journal page
    Request m_carried;                     ///< answers for a new draft of another procedure
    QTimer m_followTimer;
    TaskScope m_tasks;
};

} // namespace guichet::window
