#include "window/WindowController.h"

#include "ui/dashboard/DashboardPage.h"
#include "ui/filing/SendingPage.h"
#include "ui/find/FinderPage.h"
#include "ui/find/ProcedurePage.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/OutputViewer.h"
#include "ui/kit/DateWords.h"
#include "ui/shell/AboutPage.h"
#include "ui/shell/HelpPage.h"
#include "ui/signin/PassphrasePage.h"
#include "ui/signin/RecoveryCodePage.h"
#include "ui/signin/SignInPage.h"
#include "ui/wizard/FailureWords.h"
#include "ui/wizard/OtherProcedure.h"

#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;

/// The pages: the dashboard at once, each other when it is first asked for.
namespace guichet::window {

namespace {

void openLink(const QUrl& url) // only ever on the person's click
{
    QDesktopServices::openUrl(url);
}

} // namespace

void WindowController::makePages()
{
    m_dashboard = new ui::DashboardPage;
    m_window.addPage(u"dashboard"_s,
                     {m_dashboard, nullptr, nullptr, true, u"dashboard"_s, [this] { m_dashboard->focusHeading(); }});
    using Maker = QWidget* (WindowController::*)();
    const auto add = [this](const QString& name, bool withSide, Maker make, std::function<void()> focus = {}) {
        m_window.addPage(name, {nullptr, nullptr, nullptr, withSide, u"dashboard"_s, std::move(focus),
                                [this, make] { return (this->*make)(); }});
    };
    add(u"unlock"_s, true, &WindowController::makeUnlock);
    add(u"passphrase"_s, false, &WindowController::makePassphrase);
    add(u"recovery-code"_s, false, &WindowController::makeRecovery, [this] { m_recovery->focusHeading(); });
    add(u"finder"_s, false, &WindowController::makeFinder, [this] { m_finder->focusHeading(); });
    add(u"procedure"_s, true, &WindowController::makeProcedure, [this] { m_procedure->focusHeading(); });
    add(u"journal"_s, true, &WindowController::makeJournal, [this] { m_journal->focusHeading(); });
    add(u"viewer"_s, true, &WindowController::makeViewer, [this] { m_viewer->focusHeading(); });
    add(u"sign-in"_s, true, &WindowController::makeSignIn);
    connect(&m_window, &ui::MainWindow::pageMade, this, &WindowController::fillOwnPage);
    connect(&m_window, &ui::MainWindow::pageShown, this, [this](const QString& page) {
        if (page != u"help" && m_window.madePage(u"help"_s))
            m_window.helpPage()->setReturn({});
    });
}

QWidget* WindowController::makeUnlock()
{
    auto* page = new ui::PassphrasePage;
    connect(page, &ui::PassphrasePage::passphraseGiven, this, [this](const QString& passphrase) {
        m_unlock->setBusy(true);
        m_tasks.start(unlock(vault::KeyChoice::withPassphrase(vault::passphraseFromText(passphrase))));
    });
    connect(page, &ui::PassphrasePage::memoryWanted, this,
            [this] { m_tasks.start(unlock(vault::KeyChoice::memory())); });
    return page;
}

QWidget* WindowController::makePassphrase()
{
    auto* page = new ui::PassphrasePage;
    connect(page, &ui::PassphrasePage::passphraseGiven, this, [this](const QString& passphrase) {
        if (!m_vault)
            return;
        m_passphrase->setProblem({});
        m_passphrase->setBusy(true);
        m_tasks.start(m_exportedId.isEmpty() ? importFile(m_passphraseFile, passphrase)
                                             : exportEntry(m_exportedId, m_passphraseFile, passphrase));
    });
    connect(page, &ui::PassphrasePage::cancelled, this, [this] {
        m_passphrase->clear();
        leaveFor(m_wizard ? u"wizard"_s : u"dashboard"_s);
    });
    return page;
}

QWidget* WindowController::makeRecovery()
{
    auto* page = new ui::RecoveryCodePage;
    connect(page, &ui::RecoveryCodePage::codeWanted, this, [this] { m_tasks.start(makeRecoveryCode()); });
    connect(page, &ui::RecoveryCodePage::sheetWanted, this, &WindowController::showRecoverySheet);
    connect(page, &ui::RecoveryCodePage::leaveWanted, this,
            [this] { leaveFor(m_wizard ? u"wizard"_s : u"dashboard"_s); });
    return page;
}

QWidget* WindowController::makeFinder()
{
    auto* page = new ui::FinderPage(m_services.catalogue(), m_window.language());
    if (!m_serviceName.isEmpty())
        page->setTestEnvironment(m_test);
    connect(page, &ui::FinderPage::procedureChosen, this, [this](const QString& id, const QStringList& path) {
        m_procedure->setProcedure(id, path);
        m_window.showPage(u"procedure"_s);
    });
    connect(page, &ui::FinderPage::backRequested, this, [this] { leaveFor(m_wizard ? u"wizard"_s : u"dashboard"_s); });
    connect(page, &ui::FinderPage::helpRequested, this, [this](const QString& topic) {
        m_window.helpPage()->setReturn(tr("Back to my search"));
        m_window.showPage(u"help"_s);
        m_window.helpPage()->openArticle(topic);
    });
    connect(page, &ui::FinderPage::noticeRequested, this, [this] { m_window.showPage(u"about"_s); });
    connect(page, &ui::FinderPage::languageRequested, this, [this] { m_window.showPage(u"settings"_s); });
    return page;
}

QWidget* WindowController::makeProcedure()
{
    auto* page = new ui::ProcedurePage(m_services.catalogue(), m_window.language(), QDate::currentDate());
    connect(page, &ui::ProcedurePage::backRequested, this, [this] { m_window.showPage(u"finder"_s); });
    connect(page, &ui::ProcedurePage::linkActivated, this, openLink);
    connect(page, &ui::ProcedurePage::startRequested, this, [this](const QString& id) {
        const catalogue::Procedure* procedure = m_services.catalogue().find(id);
        if (!procedure || !m_vault)
            return;
        const Request request =
            ui::requestForOtherProcedure(std::exchange(m_carried, {}), *procedure, QDate::currentDate());
        m_tasks.start(create(id, request, std::exchange(m_carriedFrom, nullptr)));
    });
    return page;
}

QWidget* WindowController::makeJournal()
{
    auto* page = new ui::JournalPage;
    connect(page, &ui::JournalPage::backRequested, this, [this] { leaveFor(u"dashboard"_s); });
    connect(page, &ui::JournalPage::refreshRequested, this, [this] { m_tasks.start(refreshRequest()); });
    connect(page, &ui::JournalPage::completeRequested, this, [this] {
        if (m_shown)
            showWizard(m_shown);
    });
    connect(page, &ui::JournalPage::startAgainRequested, this,
            [this](const QString& id) { m_tasks.start(startAgain(id)); });
    connect(page, &ui::JournalPage::linkActivated, this, openLink);
    connect(page, &ui::JournalPage::outputOpened, this,
            [this](const QString&, const QString& name) { m_tasks.start(showOutput(name, false, false)); });
    connect(page, &ui::JournalPage::outputSaved, this,
            [this](const QString&, const QString& name) { m_tasks.start(showOutput(name, true, false)); });
    connect(page, &ui::JournalPage::outputPrinted, this,
            [this](const QString&, const QString& name) { m_tasks.start(showOutput(name, false, true)); });
    return page;
}

QWidget* WindowController::makeViewer()
{
    auto* page = new ui::OutputViewer(ui::failureWords);
    connect(page, &ui::OutputViewer::backRequested, this, [this] { m_window.showPage(m_beforeViewer); });
    return page;
}

QWidget* WindowController::makeSignIn()
{
    auto* page = new ui::SignInPage(openLink);
    connect(page, &ui::SignInPage::leaveWanted, this, [this] { leaveFor(m_sending ? u"sending"_s : u"dashboard"_s); });
    connect(page, &ui::SignInPage::signedIn, this, [this] {
        m_nextLook.clear();
        if (m_sending) {
            m_window.showPage(u"sending"_s);
            m_sending->start();
        } else {
            leaveFor(u"dashboard"_s);
        }
    });
    return page;
}

/// What a page of the window's own shows and doesn't know by itself.
void WindowController::fillOwnPage(const QString& name)
{
    if (name == u"about" && !m_serviceName.isEmpty())
        m_window.aboutPage()->setService(m_serviceName, m_test);
    if (name != u"help")
        return;
    connect(m_window.helpPage(), &ui::HelpPage::returnRequested, this, [this] { m_window.showPage(u"finder"_s); });
    connect(m_window.helpPage(), &ui::HelpPage::linkActivated, this, openLink);
    showHelpTopics();
}

void WindowController::showHelpTopics()
{
    const QString language = m_window.language();
    QList<ui::HelpArticle> articles;
    for (const catalogue::HelpTopic& topic : m_services.catalogue().help()) {
        const QString asOf = topic.asOf.isValid() ? tr("As of %1").arg(ui::dayMonthYear(topic.asOf)) : QString();
        articles.append({topic.id, topic.title.in(language), topic.body.in(language), asOf});
    }
    m_window.helpPage()->setArticles(articles);
}

} // namespace guichet::window
