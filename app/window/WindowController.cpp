#include "window/WindowController.h"

#include "editions/Moving.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/filing/ReceiptPage.h"
#include "ui/filing/SendingPage.h"
#include "ui/find/FinderPage.h"
#include "ui/find/ProcedurePage.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/OutputViewer.h"
#include "ui/kit/Banner.h"
#include "ui/kit/DateWords.h"
#include "ui/kit/ProgressLine.h"
#include "ui/pages/PageSet.h"
#include "ui/shell/HelpPage.h"
#include "ui/signin/PassphrasePage.h"
#include "ui/signin/RecoveryCodePage.h"
#include "ui/signin/SignInPage.h"
#include "ui/wizard/FailureWords.h"
#include "ui/wizard/OtherProcedure.h"
#include "ui/wizard/Wizard.h"
#include "window/QuietHours.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::window {

WindowController::WindowController(Services& services, ui::MainWindow& window)
    : m_services(services)
    , m_window(window)
{
    makePages();
    connectDashboard();
    connectCommands();
    connectRecoveryCode();
    retranslate();
    m_dashboard->setExpected(static_cast<int>(vault::Vault::count(m_services.profile())));
    m_window.showPage(u"dashboard"_s);
    connect(&m_window, &ui::MainWindow::languageChanged, this, &WindowController::retranslate);
    connect(&m_window, &ui::MainWindow::closing, this, [this] {
        closeSending();
        closeWizard();
    });
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        m_tasks.start(followAll());
        m_tasks.start(sendOutbox());
        m_tasks.start(lookForEdition());
    });
}

WindowController::~WindowController()
{
    closeSending();
    closeWizard();
}

void WindowController::connectCommands()
{
    connect(&m_window, &ui::MainWindow::commandTriggered, this, &WindowController::run);
    connect(&m_window, &ui::MainWindow::pageShown, this, &WindowController::refreshCommands);
    connect(m_dashboard->progress(), &ui::ProgressLine::cancelled, this, &WindowController::stopWaitingForKey);
    connect(m_dashboard, &ui::DashboardPage::looksWanted, this, [this](const QStringList& ids) {
        if (m_vault)
            m_tasks.start(lookInto(ids));
    });
    connect(m_dashboard, &ui::DashboardPage::currentChanged, this, &WindowController::refreshCommands);
}

void WindowController::run(ui::Command command)
{
    using ui::Command;
    const bool inWizard = m_wizard && m_window.currentPage() == u"wizard";
    switch (command) {
    case Command::NewRequest:
        emit m_dashboard->newRequested();
        return;
    case Command::OpenRequest:
        if (m_vault && !m_dashboard->currentId().isEmpty())
            m_tasks.start(openEntry(m_dashboard->currentId()));
        return;
    case Command::ImportDraft:
        emit m_dashboard->importRequested();
        return;
    case Command::ExportDraft:
        emit m_dashboard->exportRequested(m_dashboard->currentId());
        return;
    case Command::DeleteDraft:
        m_dashboard->askToDelete(m_dashboard->currentId());
        return;
    case Command::Print:
        if (m_shown && (m_window.currentPage() == u"journal" || m_window.currentPage() == u"receipt"))
            m_tasks.start(showOutput(u"filing-receipt"_s, false, true));
        else if (m_window.currentPage() == u"viewer")
            m_viewer->print();
        return;
    case Command::MakeRecoveryCode:
        m_tasks.start(askForRecoveryCode());
        return;
    case Command::SignIn:
        if (m_services.server().isEmpty())
            return;
        m_signIn->setSession(m_services.api(m_services.server()).session(), {});
        m_window.showPage(u"sign-in"_s);
        return;
    case Command::SignOut:
        m_tasks.start(signOut());
        return;
    case Command::ShowDashboard:
    case Command::CloseRequest:
        leaveFor(u"dashboard"_s);
        return;
    case Command::Find:
        m_dashboard->focusSearch();
        return;
    default:
        break;
    }
    if (!inWizard)
        return;
    switch (command) {
    case Command::Undo:
        m_wizard->undo();
        return;
    case Command::Redo:
        m_wizard->redo();
        return;
    case Command::Paste:
        m_wizard->paste(*QGuiApplication::clipboard()->mimeData());
        return;
    case Command::PreviousStep:
        m_wizard->goBack();
        return;
    case Command::NextStep:
        m_wizard->goForward();
        return;
    case Command::WhyThisQuestion:
        m_wizard->showHelp();
        return;
    default:
        return;
    }
}

/// Only what can be done where one is.
void WindowController::refreshCommands()
{
    using ui::Command;
    const QString page = m_window.currentPage();
    const bool onDashboard = m_vault && page == u"dashboard";
    const bool onEntry = onDashboard && !m_dashboard->currentId().isEmpty();
    const bool inWizard = m_wizard && page == u"wizard";
    const bool service = !m_services.server().isEmpty();
    const QList<std::pair<Command, bool>> all = {
        {Command::NewRequest, m_vault != nullptr},
        {Command::OpenRequest, onEntry},
        {Command::ImportDraft, onDashboard},
        {Command::ExportDraft, onEntry},
        {Command::DeleteDraft, onEntry},
        {Command::Print, page == u"journal" || page == u"receipt" || page == u"viewer"},
        {Command::MakeRecoveryCode, onDashboard && !m_inMemory},
        {Command::SignIn, service && m_vault},
        {Command::SignOut, service && m_vault},
        {Command::CloseRequest, m_vault && !onDashboard},
        {Command::Undo, !inWizard || m_wizard->canUndo()},
        {Command::Redo, !inWizard || m_wizard->canRedo()},
        {Command::ShowDashboard, m_vault != nullptr},
        {Command::PreviousStep, inWizard},
        {Command::NextStep, inWizard},
        {Command::WhyThisQuestion, inWizard},
    };
    for (const auto& [command, enabled] : all)
        m_window.commands()->setEnabled(command, enabled);
}

/// Away from a draft or a request: what it shows elsewhere is made anew.
void WindowController::leaveFor(const QString& page)
{
    m_window.showPage(page);
    if (page != u"dashboard")
        return;
    // Whoever asked may be a page that goes now.
    QMetaObject::invokeMethod(
        this,
        [this] {
            closeSending();
            closeWizard();
            m_shown.reset();
            if (m_vault)
                m_tasks.start(list());
        },
        Qt::QueuedConnection);
}

void WindowController::retranslate()
{
    const QString language = m_window.language();
    if (auto* finder = m_finder.ifMade())
        finder->setLanguage(language);
    if (auto* procedure = m_procedure.ifMade())
        procedure->setLanguage(language);
    if (m_window.madePage(u"help"_s))
        showHelpTopics();
    if (m_vault)
        m_tasks.start(list());
    if (m_shown && m_window.currentPage() == u"journal")
        showJournal(m_shown);
    // Pages of the wizard hold texts of the catalogue: they are made anew in the new language.
    if (m_wizard && m_window.currentPage() == u"wizard") {
        const auto draft = m_editor->sharedDraft();
        QMetaObject::invokeMethod(
            this, [this, draft] { showWizard(draft); }, Qt::QueuedConnection);
    }
}

std::optional<ui::PageContext> WindowController::contextFor(const vault::Draft& draft)
{
    const catalogue::Catalogue& catalogue = m_services.catalogueOf(editions::editionOf(draft.content()));
    const catalogue::Procedure* procedure = catalogue.find(draft.content().request.procedure);
    if (!procedure)
        return std::nullopt;
    ui::PageContext context{catalogue, *procedure, m_window.language()};
    context.places = m_services.places();
    return context;
}

void WindowController::showWizard(std::shared_ptr<vault::Draft> draft)
{
    closeWizard();
    if (draft->content().edition.isEmpty() && !draft->isReadOnly()) // it says from now on what it was begun under
        draft->update([](vault::DraftContent& content) { content.edition = editions::editionOf(content); });
    const auto context = contextFor(*draft);
    if (!context)
        return;
    m_editor = std::make_unique<ui::RequestEditor>(draft, *context);
    const ui::DocumentServices documents{
        m_services.inspector(), m_services.scanners(),
        [this] { return m_services.settings().value(u"documents/folder"_s, QDir::homePath()).toString(); },
        [this](const QString& folder) { m_services.settings().setValue(u"documents/folder"_s, folder); }};
    const ui::ReviewServices review{[this] { return m_test; },
                                    [this] { return quietHoursInWords(m_quietHours, QDateTime::currentDateTime()); }};
    m_wizard = new ui::Wizard(*m_editor, ui::pageSet(*m_editor, documents, review));
    m_window.addPage(u"wizard"_s, {m_wizard, m_wizard->side(), m_wizard->top(), true, u"dashboard"_s,
                                   [this] { m_wizard->focusHeading(); }});
    connect(m_wizard, &ui::Wizard::closeWanted, this, [this] { leaveFor(u"dashboard"_s); });
    connect(m_wizard, &ui::Wizard::otherProcedureWanted, this, [this] {
        m_carried = m_editor->request();
        m_carriedFrom = m_editor->sharedDraft();
        m_finder->restart();
        m_window.showPage(u"finder"_s);
    });
    connect(m_wizard, &ui::Wizard::filingWanted, this, &WindowController::send);
    connect(m_wizard, &ui::Wizard::undoChanged, this, &WindowController::refreshCommands);
    connect(m_wizard, &ui::Wizard::coverWanted, this, [this](QWidget* view) {
        m_window.addPage(u"cover"_s, {view, nullptr, nullptr, false, u"dashboard"_s, [view] { view->setFocus(); }});
        m_window.showPage(u"cover"_s);
    });
    connect(m_wizard, &ui::Wizard::coverDone, this, [this](QWidget*) { m_window.showPage(u"wizard"_s); });
    offerEdition();
    m_window.showPage(u"wizard"_s);
}

/// The draft goes to disk with its last change when nobody holds it any more.
void WindowController::closeWizard()
{
    if (!m_wizard)
        return;
    if (m_window.currentPage() == u"wizard" || m_window.currentPage() == u"cover")
        m_window.showPage(u"dashboard"_s);
    delete m_wizard;
    m_wizard = nullptr;
    m_editor.reset();
}

void WindowController::say(Tone tone, const QString& sentence)
{
    using Kind = ui::Banner::Kind;
    m_dashboard->banner()->setKind(tone == Tone::Good        ? Kind::Good
                                   : tone == Tone::Attention ? Kind::Attention
                                                             : Kind::Error);
    m_dashboard->banner()->setText(sentence);
    m_dashboard->banner()->show();
}

void WindowController::tell(const Failure& failure)
{
    say(Tone::Error, ui::failureWords(failure));
}

} // namespace guichet::window
