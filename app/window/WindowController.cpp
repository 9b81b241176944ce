#include "window/WindowController.h"

#include "ui/dashboard/DashboardPage.h"
#include "ui/find/FinderPage.h"
#include "ui/find/ProcedurePage.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/OutputViewer.h"
#include "ui/kit/Banner.h"
#include "ui/pages/PageSet.h"
#include "ui/shell/HelpPage.h"
#include "ui/signin/SignInPage.h"
#include "ui/signin/UnlockPage.h"
#include "ui/wizard/FailureWords.h"
#include "ui/wizard/OtherProcedure.h"
#include "ui/wizard/Wizard.h"

#include <QDesktopServices>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace guichet::window {

WindowController::WindowController(Services& services, ui::MainWindow& window)
    : m_services(services)
    , m_window(window)
{
    makePages();
    connectDashboard();
    connectFinder();
    connectJournal();
    connectCommands();
    retranslate();
    m_window.showPage(u"dashboard"_s);
    connect(&m_window, &ui::MainWindow::languageChanged, this, &WindowController::retranslate);
    connect(&m_followTimer, &QTimer::timeout, this, [this] {
        if (m_vault && !m_sending)
            m_tasks.start(followAll());
    });
}

WindowController::~WindowController() = default;

void WindowController::makePages()
{
    m_unlock = new ui::UnlockPage;
    m_dashboard = new ui::DashboardPage;
    m_finder = new ui::FinderPage(m_services.catalogue(), m_window.language());
    m_procedure = new ui::ProcedurePage(m_services.catalogue(), m_window.language(), QDate::currentDate());
    m_journal = new ui::JournalPage;
    m_viewer = new ui::OutputViewer(ui::failureWords);
    // Only ever called on the person's click.
    m_signIn = new ui::SignInPage([](const QUrl& url) { QDesktopServices::openUrl(url); });
    m_window.addPage(u"unlock"_s, {m_unlock});
    m_window.addPage(u"dashboard"_s,
                     {m_dashboard, nullptr, nullptr, true, u"dashboard"_s, [this] { m_dashboard->focusHeading(); }});
    m_window.addPage(u"finder"_s,
                     {m_finder, nullptr, nullptr, false, u"dashboard"_s, [this] { m_finder->focusHeading(); }});
    m_window.addPage(u"procedure"_s,
                     {m_procedure, nullptr, nullptr, true, u"dashboard"_s, [this] { m_procedure->focusHeading(); }});
    m_window.addPage(u"journal"_s,
                     {m_journal, nullptr, nullptr, true, u"dashboard"_s, [this] { m_journal->focusHeading(); }});
    m_window.addPage(u"viewer"_s,
                     {m_viewer, nullptr, nullptr, true, u"dashboard"_s, [this] { m_viewer->focusHeading(); }});
    m_window.addPage(u"sign-in"_s, {m_signIn});

    connect(m_unlock, &ui::UnlockPage::passphraseGiven, this, [this](const QString& passphrase) {
        m_unlock->setBusy(true);
        m_tasks.start(unlock(vault::KeyChoice::withPassphrase(vault::Passphrase::copyOf(passphrase.toUtf8()))));
    });
    connect(m_unlock, &ui::UnlockPage::memoryWanted, this,
            [this] { m_tasks.start(unlock(vault::KeyChoice::memory())); });
    connect(m_viewer, &ui::OutputViewer::backRequested, this, [this] { m_window.showPage(u"journal"_s); });
    connect(m_signIn, &ui::SignInPage::leaveWanted, this, [this] { m_window.showPage(u"dashboard"_s); });
    connect(m_signIn, &ui::SignInPage::signedIn, this, [this] {
        if (m_sending)
            send();
        else
            m_window.showPage(u"dashboard"_s);
        m_tasks.start(followAll());
    });
    // The keyboard's paste outside any input is a paper for the documents page.
    connect(&m_window, &ui::MainWindow::closing, this, [this] { closeWizard(); });
}

void WindowController::connectFinder()
{
    connect(m_finder, &ui::FinderPage::procedureChosen, this, [this](const QString& id) {
        m_procedure->setProcedure(id);
        m_window.showPage(u"procedure"_s);
    });
    connect(m_finder, &ui::FinderPage::backRequested, this, [this] { m_window.showPage(u"dashboard"_s); });
    connect(m_finder, &ui::FinderPage::helpRequested, this, [this] { m_window.showPage(u"help"_s); });
    connect(m_finder, &ui::FinderPage::noticeRequested, this, [this] { m_window.showPage(u"about"_s); });
    connect(m_finder, &ui::FinderPage::languageRequested, this, [this] { m_window.showPage(u"settings"_s); });
    connect(m_procedure, &ui::ProcedurePage::backRequested, this, [this] { m_window.showPage(u"finder"_s); });
    connect(m_procedure, &ui::ProcedurePage::linkActivated, this,
            [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(m_procedure, &ui::ProcedurePage::startRequested, this, [this](const QString& id) {
        const catalogue::Procedure* procedure = m_services.catalogue().find(id);
        if (!procedure)
            return;
        Request request = ui::requestForOtherProcedure(m_carried, *procedure, QDate::currentDate());
        request.procedure = id;
        m_carried = {};
        m_tasks.start(create(id, request));
    });
}

void WindowController::connectCommands()
{
    using ui::Command;
    connect(&m_window, &ui::MainWindow::commandTriggered, this, [this](Command command) {
        switch (command) {
        case Command::NewRequest:
            m_finder->restart();
            m_window.showPage(u"finder"_s);
            break;
        case Command::OpenRequest:
            if (!m_dashboard->currentId().isEmpty())
                m_tasks.start(openEntry(m_dashboard->currentId()));
            break;
        case Command::ImportDraft:
            emit m_dashboard->importRequested();
            break;
        case Command::ExportDraft:
            emit m_dashboard->exportRequested(m_dashboard->currentId());
            break;
        case Command::DeleteDraft:
            m_dashboard->askToDelete(m_dashboard->currentId());
            break;
        case Command::SignIn:
            m_signIn->setSession(m_services.api(m_services.server()).session(), {});
            m_window.showPage(u"sign-in"_s);
            break;
        case Command::ShowDashboard:
        case Command::CloseRequest:
            closeWizard();
            m_window.showPage(u"dashboard"_s);
            m_tasks.start(list());
            break;
        case Command::Undo:
            if (m_wizard)
                m_wizard->undo();
            break;
        case Command::Redo:
            if (m_wizard)
                m_wizard->redo();
            break;
        case Command::PreviousStep:
            if (m_wizard)
                m_wizard->goBack();
            break;
        case Command::NextStep:
            if (m_wizard)
                m_wizard->goForward();
            break;
        case Command::WhyThisQuestion:
            if (m_wizard)
                m_wizard->showHelp();
            break;
        case Command::Find:
            m_dashboard->focusSearch();
            break;
        default:
            break;
        }
    });
    connect(m_window.helpPage(), &ui::HelpPage::linkActivated, this,
            [](const QUrl& url) { QDesktopServices::openUrl(url); });
}

void WindowController::retranslate()
{
    const QString language = m_window.language();
    m_finder->setLanguage(language);
    m_procedure->setLanguage(language);
    QList<ui::HelpArticle> articles;
    for (const catalogue::HelpTopic& topic : m_services.catalogue().help())
        articles.append({topic.id, topic.title.in(language), topic.body.in(language),
                         topic.asOf.isValid() ? QLocale().toString(topic.asOf, QLocale::LongFormat) : QString()});
    m_window.helpPage()->setArticles(articles);
    if (m_vault)
        m_tasks.start(list());
    if (m_shown)
        showJournal(m_shown);
}

ui::PageContext WindowController::contextFor(const catalogue::Procedure& procedure) const
{
    return {m_services.catalogue(), procedure, m_window.language()};
}

void WindowController::showWizard(std::shared_ptr<vault::Draft> draft)
{
    closeWizard();
    const catalogue::Procedure* procedure = m_services.catalogue().find(draft->content().request.procedure);
    if (!procedure)
        return;
    m_editor = std::make_unique<ui::RequestEditor>(draft, contextFor(*procedure));
    const ui::DocumentServices documents{
        m_services.inspector(),
        [this] { return m_services.settings().value(u"documents/folder"_s, QDir::homePath()).toString(); },
        [this](const QString& folder) { m_services.settings().setValue(u"documents/folder"_s, folder); }};
    const ui::ReviewServices review{[this] { return m_test; }, [this] { return m_quietHours; }};
    m_wizard = new ui::Wizard(*m_editor, ui::pageSet(*m_editor, documents, review));
    m_window.addPage(u"wizard"_s, {m_wizard, m_wizard->side(), m_wizard->top(), true, u"dashboard"_s,
                                   [this] { m_wizard->focusHeading(); }});
    connect(m_wizard, &ui::Wizard::closeWanted, this, [this] {
        m_window.showPage(u"dashboard"_s);
        QMetaObject::invokeMethod(
            this,
            [this] {
                closeWizard();
                m_tasks.start(list());
            },
            Qt::QueuedConnection);
    });
    connect(m_wizard, &ui::Wizard::otherProcedureWanted, this, [this] {
        m_carried = m_editor->request();
        m_finder->restart();
        m_window.showPage(u"finder"_s);
    });
    connect(m_wizard, &ui::Wizard::filingWanted, this, &WindowController::send);
    connect(m_wizard, &ui::Wizard::undoChanged, this, [this] {
        m_window.commands()->setEnabled(ui::Command::Undo, m_wizard && m_wizard->canUndo());
        m_window.commands()->setEnabled(ui::Command::Redo, m_wizard && m_wizard->canRedo());
    });
    connect(m_wizard, &ui::Wizard::coverWanted, this, [this](QWidget* view) {
        m_window.addPage(u"cover"_s, {view, m_wizard->side(), m_wizard->top()});
        m_window.showPage(u"cover"_s);
    });
    connect(m_wizard, &ui::Wizard::coverDone, this, [this](QWidget*) { m_window.showPage(u"wizard"_s); });
    m_window.showPage(u"wizard"_s);
}

/// The draft goes to disk with its last change when nobody holds it any more.
void WindowController::closeWizard()
{
    if (m_wizard && !m_sending) {
        if (m_window.currentPage() == u"wizard")
            m_window.showPage(u"dashboard"_s);
        delete m_wizard;
        m_wizard = nullptr;
        m_editor.reset();
    }
}

void WindowController::tell(const Failure& failure)
{
    m_dashboard->banner()->setKind(ui::Banner::Kind::Error);
    m_dashboard->banner()->setText(ui::failureWords(failure));
    m_dashboard->banner()->show();
}

} // namespace guichet::window
