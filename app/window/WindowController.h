#pragma once

#include "tasks/TaskScope.h"
#include "ui/shell/LazyPage.h"
#include "ui/wizard/PageContext.h"
#include "window/DraftLooks.h"
#include "window/Services.h"

#include <QSet>
#include <QTimer>
#include <optional>

namespace guichet::ui {
class DashboardPage;
class FinderPage;
class JournalPage;
class OutputViewer;
class ProcedurePage;
class ReceiptPage;
class RequestEditor;
class SendingPage;
class SignInPage;
class PassphrasePage;
class RecoveryCodePage;
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

    /// After the first paint: asks for the key, then lists the drafts and opens `open` if it isn't empty. Without a
    /// choice the person is asked for a passphrase and the keychain left alone.
    void begin(std::optional<vault::KeyChoice> choice, const QString& open);
    void open(const QString& what);

    /// For the demo: answers files that become drafts the first time.
    void setExamples(const QStringList& files) { m_examples = files; }
    /// Said above the dashboard until something else is.
    void tell(const Failure& failure);

private:
    using OpenedDraft = Result<std::shared_ptr<vault::Draft>>;

    void makePages();
    QWidget* makeUnlock();
    QWidget* makePassphrase();
    QWidget* makeRecovery();
    QWidget* makeFinder();
    QWidget* makeProcedure();
    QWidget* makeJournal();
    QWidget* makeViewer();
    QWidget* makeSignIn();
    void fillOwnPage(const QString& name);
    void showHelpTopics();
    void connectDashboard();
    void connectCommands();
    void run(ui::Command command);
    void refreshCommands();

    // Drafts
    Task<void> unlock(vault::KeyChoice choice);
    void askForKey(const QString& why, bool existing);
    Task<void> importExamples();
    Task<void> importExample(QString file);
    void stopWaitingForKey();
    Task<void> list();
    ui::DashboardEntry knownOf(const vault::DraftSummary& summary);
    ui::DashboardEntry entryFor(const vault::DraftSummary& summary, const vault::DraftContent* content);
    Task<void> lookInto(QStringList ids);
    Task<OpenedDraft> openDraft(vault::DraftId id);
    Task<void> create(QString procedure, Request request, std::shared_ptr<vault::Draft> papersFrom);
    Task<void> copyPapers(std::shared_ptr<vault::Draft> from, std::shared_ptr<vault::Draft> to);
    Task<void> openEntry(QString id);
    Task<void> editEntry(QString id);
    Task<void> removeEntry(QString id);
    Task<void> noteRetentionShown(QString id);
    Task<void> keepCopy(QString id);
    Task<void> exportEntry(QString id, QString file, QString passphrase);
    Task<void> importFile(QString file, QString passphrase);
    Task<void> startAgain(QString entry);
    void showWizard(std::shared_ptr<vault::Draft> draft);
    void closeWizard();
    void leaveFor(const QString& page);
    /// Before the file is written with what the entry holds, or before it is read (no entry).
    void askForPassphrase(const QString& file, const QString& exportedId);
    void connectRecoveryCode();
    Task<void> offerRecoveryCode(bool drafts);
    Task<void> askForRecoveryCode();
    Task<void> makeRecoveryCode();
    void showRecoverySheet();

    // Filing and following
    Task<void> discoverService();
    void send(bool atQuietHours);
    void showSending(std::shared_ptr<vault::Draft> draft);
    void closeSending();
    Task<void> postpone(std::shared_ptr<vault::Draft> draft);
    Task<void> sendOutbox();
    void showReceipt(std::shared_ptr<vault::Draft> draft);
    void showJournal(std::shared_ptr<vault::Draft> draft);
    Task<void> showOutput(QString name, bool save, bool print);
    Task<void> refreshRequest();
    Task<void> followAll();
    Task<void> signOut();
    QUrl serverFor(const vault::Draft& draft) const;

    // Editions of the catalogue
    Task<void> lookForEdition();
    void tellAboutEdition();
    Task<void> tidyEditions(QSet<QString> used);
    void offerEdition();
    void moveDraft(const QString& edition, bool mayGoBack);

    enum class Tone
    {
        Good,
        Attention,
        Error
    };
    void say(Tone tone, const QString& sentence);
    void retranslate();
    std::optional<ui::PageContext> contextFor(const vault::Draft& draft);
    static vault::DraftId idFrom(const QString& text) { return QUuid::fromString(text); }

    Services& m_services;
    ui::MainWindow& m_window;
    std::shared_ptr<vault::Vault> m_vault;
    QHash<vault::DraftId, std::weak_ptr<vault::Draft>> m_opened; ///< so that none is opened twice
    QSet<vault::DraftId> m_opening;
    QHash<vault::DraftId, vault::DraftSummary> m_summaries; ///< as last listed
    DraftLooks m_looks;
    QSet<vault::DraftId> m_looking;
    int m_unlocking = 0; ///< attempts so far
    QStringList m_examples;
    QString m_openAfterUnlock;
    QList<service::QuietHours> m_quietHours;
    bool m_test = true;
    QString m_serviceName; ///< empty: not known yet

    QString m_passphraseFile;
    QString m_exportedId; ///< empty: the file is to be imported
    ui::LazyPage<ui::PassphrasePage> m_unlock{m_window, QStringLiteral("unlock")}; ///< for the drafts of this computer
    ui::LazyPage<ui::PassphrasePage> m_passphrase{m_window, QStringLiteral("passphrase")}; ///< for a draft's file
    ui::LazyPage<ui::RecoveryCodePage> m_recovery{m_window, QStringLiteral("recovery-code")};
    QString m_recoveryCode; ///< while its page or sheet is shown
    ui::DashboardPage* m_dashboard = nullptr;
    ui::LazyPage<ui::FinderPage> m_finder{m_window, QStringLiteral("finder")};
    ui::LazyPage<ui::ProcedurePage> m_procedure{m_window, QStringLiteral("procedure")};
    ui::LazyPage<ui::JournalPage> m_journal{m_window, QStringLiteral("journal")};
    ui::LazyPage<ui::OutputViewer> m_viewer{m_window, QStringLiteral("viewer")};
    ui::LazyPage<ui::SignInPage> m_signIn{m_window, QStringLiteral("sign-in")};

    std::unique_ptr<ui::RequestEditor> m_editor;
    ui::Wizard* m_wizard = nullptr;
    ui::SendingPage* m_sending = nullptr;
    ui::ReceiptPage* m_receipt = nullptr;
    std::shared_ptr<vault::Draft> m_sent;        ///< on the sending page
    std::shared_ptr<vault::Draft> m_shown;       ///< the filed request on the journal or receipt page
    QString m_beforeViewer;                      ///< page that the viewer leads back to
    Request m_carried;                           ///< answers for a new draft of another procedure …
    std::shared_ptr<vault::Draft> m_carriedFrom; ///< … and whose papers go with them
    QSet<vault::DraftId> m_postponed;            ///< wait for quiet hours
    QHash<vault::DraftId, QDateTime> m_nextLook;
    QDateTime m_nextOutbox;
    bool m_outboxWaits = false;
    QDateTime m_nextEditionLook;
    Failure m_toldAboutEdition;
    bool m_lookingForEdition = false;
    bool m_tidiedEditions = false;
    bool m_inMemory = false; ///< the drafts end with the program
    bool m_following = false;
    bool m_sendingOutbox = false;
    QTimer m_ticker;
    TaskScope m_tasks;
};

} // namespace guichet::window
