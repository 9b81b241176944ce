#include "window/WindowController.h"

#include "editions/Moving.h"
#include "filing/Following.h"
#include "filing/Outbox.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/filing/ReceiptPage.h"
#include "ui/filing/SendingPage.h"
#include "ui/find/FinderPage.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/OutputViewer.h"
#include "ui/kit/Banner.h"
#include "ui/kit/StatusBadge.h"
#include "ui/shell/AboutPage.h"
#include "ui/signin/SignInPage.h"
#include "ui/wizard/FailureWords.h"
#include "ui/wizard/RequestEditor.h"
#include "window/Entries.h"
#include "window/QuietHours.h"

#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;

namespace guichet::window {

namespace {
constexpr int outboxPause = 60; // seconds between two looks at what waits
}

/// Learns from the service what it is: a test environment is named in the window at all times.
Task<void> WindowController::discoverService()
{
    const QUrl server = m_services.server();
    if (server.isEmpty())
        co_return;
    const auto found = co_await m_services.api(server).session()->discovery();
    if (!found)
        co_return; // said when something is sent
    m_test = found->sandbox;
    m_quietHours = found->quietHours;
    m_window.setTestEnvironment(found->sandbox);
    m_serviceName = found->name;
    if (m_window.madePage(u"about"_s))
        m_window.aboutPage()->setService(m_serviceName, m_test);
    if (auto* finder = m_finder.ifMade())
        finder->setTestEnvironment(m_test);
}

QUrl WindowController::serverFor(const vault::Draft& draft) const
{
    const QString kept = draft.content().serverUrl;
    return kept.isEmpty() ? m_services.server() : QUrl(kept);
}

void WindowController::send(bool atQuietHours)
{
    if (!m_editor)
        return;
    const std::shared_ptr<vault::Draft> draft = m_editor->sharedDraft();
    if (!m_services.editions().find(editions::editionOf(draft->content()))) {
        offerEdition(); // it has to be moved first: said again
        return;
    }
    if (serverFor(*draft).isEmpty()) {
        leaveFor(u"dashboard"_s);
        say(Tone::Attention, tr("**No service is set.** The request is ready and kept here. Start the program with "
                                "--server and the address of the service to file it."));
        return;
    }
    if (atQuietHours && !isQuiet(m_quietHours, QDateTime::currentDateTime()))
        m_tasks.start(postpone(draft));
    else
        showSending(draft);
}

void WindowController::showSending(std::shared_ptr<vault::Draft> draft)
{
    if (m_sending && m_sent == draft) {
        m_window.showPage(u"sending"_s);
        return;
    }
    const auto context = contextFor(*draft);
    if (!context)
        return;
    closeSending();
    closeWizard();
    m_sent = draft;
    const QUrl server = serverFor(*draft);
    m_sending = new ui::SendingPage(draft, *context, m_services.api(server));
    const QDateTime now = QDateTime::currentDateTime();
    m_sending->setQuietHours(isQuiet(m_quietHours, now) ? QString() : quietHoursInWords(m_quietHours, now));
    m_window.addPage(u"sending"_s,
                     {m_sending, nullptr, nullptr, true, u"dashboard"_s, [this] { m_sending->focusHeading(); }});
    // The page must not go while it tells.
    connect(
        m_sending, &ui::SendingPage::filed, this, [this, draft] { showReceipt(draft); }, Qt::QueuedConnection);
    connect(
        m_sending, &ui::SendingPage::editWanted, this,
        [this, draft] {
            showWizard(draft);
            closeSending();
        },
        Qt::QueuedConnection);
    connect(
        m_sending, &ui::SendingPage::quietHoursWanted, this, [this, draft] { m_tasks.start(postpone(draft)); },
        Qt::QueuedConnection);
    connect(m_sending, &ui::SendingPage::leaveWanted, this, [this] { leaveFor(u"dashboard"_s); });
    connect(m_sending, &ui::SendingPage::signInNeeded, this, [this, server] {
        m_signIn->setSession(m_services.api(server).session(),
                             tr("Your request is ready and leaves after the sign-in."));
        m_window.showPage(u"sign-in"_s);
    });
    m_window.showPage(u"sending"_s);
    m_sending->start();
}

void WindowController::closeSending()
{
    if (!m_sending)
        return;
    if (m_window.currentPage() == u"sending")
        m_window.showPage(u"dashboard"_s);
    delete std::exchange(m_sending, nullptr);
    m_sent.reset();
}

Task<void> WindowController::postpone(std::shared_ptr<vault::Draft> draft)
{
    const auto deferred =
        co_await filing::Outbox::defer(draft, serverFor(*draft).toString(), editions::editionOf(draft->content()));
    if (deferred) {
        m_postponed.insert(draft->id());
        m_outboxWaits = true;
        say(Tone::Good, tr("**The request leaves at quiet hours.** %1. Leave the program open.")
                            .arg(quietHoursInWords(m_quietHours, QDateTime::currentDateTime())));
    } else {
        tell(deferred.error());
    }
    leaveFor(u"dashboard"_s);
}

/// What waits in the outbox is sent by the program that runs; what was put off waits for quiet hours.
Task<void> WindowController::sendOutbox()
{
    const QDateTime now = QDateTime::currentDateTime();
    const bool putOff = !m_postponed.isEmpty() && !isQuiet(m_quietHours, now);
    if (!m_vault || m_sendingOutbox || m_sending || !m_outboxWaits || putOff || now < m_nextOutbox)
        co_return;
    m_sendingOutbox = true;
    filing::Outbox outbox(m_vault.get(), m_services.profile().folder());
    const filing::Outbox::ApiFor apiFor = [this](const QUrl& server) { return &m_services.api(server); };
    const auto sent = co_await outbox.send(apiFor, m_services.catalogue().edition());
    m_sendingOutbox = false;
    m_nextOutbox = now.addSecs(outboxPause);
    if (!sent)
        co_return; // another program sends
    for (const filing::Outbox::Sent& each : *sent) {
        m_postponed.remove(each.draft);
        if (each.result)
            say(Tone::Good, tr("**Request %1 was filed.** Its receipt is kept.").arg(each.result->number));
        else
            tell(each.result.error());
    }
    if (!sent->isEmpty())
        co_await list();
}

void WindowController::showReceipt(std::shared_ptr<vault::Draft> draft)
{
    const auto context = contextFor(*draft);
    if (!context)
        return;
    m_shown = draft;
    auto* page = new ui::ReceiptPage(*context, draft->content());
    m_window.addPage(u"receipt"_s, {page, nullptr, nullptr, true, u"dashboard"_s, [page] { page->focusHeading(); }});
    connect(page, &ui::ReceiptPage::leaveWanted, this, [this] { leaveFor(u"dashboard"_s); });
    connect(page, &ui::ReceiptPage::requestWanted, this, [this, draft] { showJournal(draft); });
    connect(page, &ui::ReceiptPage::linkActivated, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(page, &ui::ReceiptPage::outputWanted, this,
            [this](const QString& name) { m_tasks.start(showOutput(name, false, false)); });
    m_window.showPage(u"receipt"_s);
    if (m_receipt)
        m_receipt->deleteLater();
    m_receipt = page;
    closeSending();
    m_nextLook.remove(draft->id());
}

void WindowController::showJournal(std::shared_ptr<vault::Draft> draft)
{
    m_shown = std::move(draft);
    m_journal->setContent(journalOf(*m_shown, m_services.catalogueOf(editions::editionOf(m_shown->content())),
                                    m_window.language(), QDate::currentDate()));
    m_journal->banner()->hide();
    m_window.showPage(u"journal"_s);
}

Task<void> WindowController::refreshRequest()
{
    const std::shared_ptr<vault::Draft> draft = m_shown;
    if (!draft)
        co_return;
    service::ApiClient& api = m_services.api(serverFor(*draft));
    const auto changed = co_await filing::follow(&api, draft);
    if (m_shown != draft)
        co_return;
    if (changed) {
        showJournal(draft);
        co_return;
    }
    m_journal->banner()->setKind(ui::Banner::Kind::Attention);
    m_journal->banner()->setText(ui::failureWords(changed.error()));
    m_journal->banner()->show();
}

/// Asks about the filed requests that may have news; quiet about what can't be reached.
Task<void> WindowController::followAll()
{
    if (!m_vault || m_following || m_sending)
        co_return;
    m_following = true;
    const auto summaries = co_await m_vault->list();
    bool news = false;
    for (const vault::DraftSummary& summary : summaries.value_or(QList<vault::DraftSummary>())) {
        const bool settled = summary.state == RequestState::Draft || summary.state == RequestState::Deleted;
        const bool due = QDateTime::currentDateTimeUtc() >= m_nextLook.value(summary.id);
        if (settled || !due || summary.failure || summary.serverUrl.isEmpty())
            continue;
        service::ApiClient& api = m_services.api(QUrl(summary.serverUrl));
        const auto token = co_await api.session()->accessToken();
        if (!token)
            continue;
        const OpenedDraft opened = co_await openDraft(summary.id);
        if (!opened)
            continue;
        const std::shared_ptr<vault::Draft>& draft = *opened;
        const RequestState before = draft->content().state;
        const auto changed = co_await filing::follow(&api, draft);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_nextLook.insert(summary.id, now.addSecs(filing::nextLook(draft->content(), now).count()));
        news = news || changed.value_or(false);
        if (draft->content().state != before)
            say(actionsIn(draft->content().state).isEmpty() ? Tone::Good : Tone::Attention,
                tr("**Request %1: %2.**").arg(summary.receiptNumber, ui::lookOf(draft->content().state).words));
    }
    m_following = false;
    if (!news)
        co_return;
    if (m_shown && m_window.currentPage() == u"journal")
        showJournal(m_shown);
    co_await list();
}

Task<void> WindowController::showOutput(QString name, bool save, bool print)
{
    const std::shared_ptr<vault::Draft> draft = m_shown;
    if (!draft)
        co_return;
    const auto bytes = co_await draft->read(draft->content().outputs.value(name));
    if (!bytes) {
        m_journal->banner()->setKind(ui::Banner::Kind::Error);
        m_journal->banner()->setText(ui::failureWords(bytes.error()));
        m_journal->banner()->show();
        co_return;
    }
    const catalogue::Procedure* procedure =
        m_services.catalogueOf(editions::editionOf(draft->content())).find(draft->content().request.procedure);
    QString title = name;
    for (const catalogue::Output& output : procedure ? procedure->outputs : QList<catalogue::Output>())
        if (output.name == name)
            title = output.title.in(m_window.language());
    m_viewer->show(*bytes, title, outputFileName(draft->content(), name));
    m_beforeViewer = m_window.currentPage();
    m_window.showPage(u"viewer"_s);
    if (save)
        m_viewer->save();
    if (print)
        m_viewer->print();
}

Task<void> WindowController::signOut()
{
    const QUrl server = m_services.server();
    if (server.isEmpty())
        co_return;
    const auto done = co_await m_services.api(server).session()->signOut();
    leaveFor(u"dashboard"_s);
    if (done)
        say(Tone::Good, tr("**You are signed out.** Your drafts stay on this computer."));
    else
        tell(done.error());
}

} // namespace guichet::window
