#include "window/WindowController.h"

#include "filing/Following.h"
#include "filing/Outbox.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/filing/SendingPage.h"
#include "ui/find/FinderPage.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/OutputViewer.h"
#include "ui/kit/Banner.h"
#include "ui/shell/AboutPage.h"
#include "ui/signin/SignInPage.h"
#include "ui/wizard/FailureWords.h"
#include "ui/wizard/OtherProcedure.h"
#include "ui/wizard/RequestEditor.h"
#include "window/Entries.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::window {

namespace {

/// « entre 22:00 et 06:00 », in the language of the moment.
QString wordsOf(const QList<service::QuietHours>& hours)
{
    if (hours.isEmpty())
        return {};
    const QLocale locale;
    return WindowController::tr("between %1 and %2")
        .arg(locale.toString(hours.first().from, QLocale::ShortFormat),
             locale.toString(hours.first().to, QLocale::ShortFormat));
}

} // namespace

/// Learns from the service what it is: a test environment is named in the window at all times.
Task<void> WindowController::discoverService()
{
    const QUrl server = m_services.server();
    if (server.isEmpty()) {
        m_window.setTestEnvironment(false);
        co_return;
    }
    const auto found = co_await m_services.api(server).session()->discovery();
    if (!found)
        co_return; // said when something is sent
    m_test = found->sandbox;
    m_quietHours = wordsOf(found->quietHours);
    m_window.setTestEnvironment(found->sandbox);
    m_window.aboutPage()->setService(found->name, found->sandbox);
    m_finder->setTestEnvironment(found->sandbox);
}

void WindowController::send()
{
    if (!m_editor)
        return;
    if (m_sending) {
        m_window.showPage(u"sending"_s);
        m_sending->start();
        return;
    }
    const std::shared_ptr<vault::Draft> draft = m_editor->sharedDraft();
    const QString kept = draft->content().serverUrl;
    const QUrl server = kept.isEmpty() ? m_services.server() : QUrl(kept);
    service::ApiClient& api = m_services.api(server);
    m_sending = new ui::SendingPage(draft, m_editor->context(), api);
    m_sending->setQuietHours(m_quietHours);
    m_window.addPage(u"sending"_s,
                     {m_sending, nullptr, nullptr, true, u"dashboard"_s, [this] { m_sending->focusHeading(); }});
    const auto leaveSending = [this](const QString& page) {
        m_window.showPage(page);
        m_sending->deleteLater();
        m_sending = nullptr;
    };
    connect(m_sending, &ui::SendingPage::filed, this, [this, draft, leaveSending] {
        leaveSending(u"dashboard"_s);
        closeWizard();
        showJournal(draft);
        m_tasks.start(list());
    });
    connect(m_sending, &ui::SendingPage::signInNeeded, this, [this, server] {
        m_signIn->setSession(m_services.api(server).session(),
                             tr("Your request is ready and leaves after the sign-in."));
        m_window.showPage(u"sign-in"_s);
    });
    connect(m_sending, &ui::SendingPage::editWanted, this, [leaveSending] { leaveSending(u"wizard"_s); });
    connect(m_sending, &ui::SendingPage::leaveWanted, this, [this, leaveSending] {
        leaveSending(u"dashboard"_s);
        closeWizard();
        m_tasks.start(list());
    });
    m_window.showPage(u"sending"_s);
    m_sending->start();
}

void WindowController::showJournal(std::shared_ptr<vault::Draft> draft)
{
    m_shown = std::move(draft);
    m_journal->setContent(journalOf(*m_shown, m_services.catalogue(), m_window.language(), QDate::currentDate()));
    m_window.showPage(u"journal"_s);
}

Task<void> WindowController::refreshRequest(QString id)
{
    if (!m_shown || m_shown->id() != idFrom(id))
        co_return;
    service::ApiClient& api = m_services.api(QUrl(m_shown->content().serverUrl));
    const auto changed = co_await filing::follow(&api, m_shown);
    if (!changed) {
        m_journal->banner()->setKind(ui::Banner::Kind::Attention);
        m_journal->banner()->setText(ui::failureWords(changed.error()));
        m_journal->banner()->show();
        co_return;
    }
    showJournal(m_shown);
}

/// Asks about the filed requests that may have news; quiet about what can't be reached.
Task<void> WindowController::followAll()
{
    const auto summaries = co_await m_vault->list();
    bool news = false;
    for (const vault::DraftSummary& summary : summaries.value_or(QList<vault::DraftSummary>())) {
        const bool settled = summary.state == RequestState::Draft || summary.state == RequestState::Approved ||
                             summary.state == RequestState::Deleted || !actionsIn(summary.state).isEmpty();
        if (settled || summary.failure || summary.serverUrl.isEmpty())
            continue;
        std::shared_ptr<vault::Draft> draft = m_shown;
        if (!draft || draft->id() != summary.id) {
            const auto opened = co_await m_vault->open(summary.id);
            if (!opened)
                continue;
            draft = *opened;
        }
        service::ApiClient& api = m_services.api(QUrl(summary.serverUrl));
        if (!api.session()->isSignedIn())
            continue;
        const auto changed = co_await filing::follow(&api, draft);
        news = news || changed.value_or(false);
    }
    if (!news)
        co_return;
    if (m_shown && m_window.currentPage() == u"journal")
        showJournal(m_shown);
    co_await list();
}

Task<void> WindowController::showOutput(QString id, QString name, bool save, bool print)
{
    if (!m_shown || m_shown->id() != idFrom(id))
        co_return;
    const vault::DocumentId document = m_shown->content().outputs.value(name);
    const auto bytes = co_await m_shown->read(document);
    if (!bytes) {
        tell(bytes.error());
        co_return;
    }
    const catalogue::Procedure* procedure = m_services.catalogue().find(m_shown->content().request.procedure);
    QString title = name;
    for (const catalogue::Output& output : procedure ? procedure->outputs : QList<catalogue::Output>())
        if (output.name == name)
            title = output.title.in(m_window.language());
    m_viewer->show(*bytes, title, outputFileName(m_shown->content(), name));
    m_window.showPage(u"viewer"_s);
    if (save)
        m_viewer->save();
    if (print)
        m_viewer->print();
}

/// A refused request begins anew with its answers; the photo code was used up with it (seed).
void WindowController::startAgain(const QString& id)
{
    const auto again = [](WindowController* self, QString which) -> Task<void> {
        const auto draft = co_await self->m_vault->open(idFrom(which));
        if (!draft)
            co_return;
        Request request = (*draft)->content().request;
        const catalogue::Procedure* procedure = self->m_services.catalogue().find(request.procedure);
        if (!procedure)
            co_return;
        request = ui::requestForOtherProcedure(request, *procedure, QDate::currentDate());
        request.photoSignature = {};
        request.documents.clear();
        co_await self->create(procedure->id, request);
    };
    m_tasks.start(again(this, id));
}

void WindowController::connectJournal()
{
    using ui::JournalPage;
    connect(m_journal, &JournalPage::backRequested, this, [this] {
        m_shown.reset();
        m_window.showPage(u"dashboard"_s);
        m_tasks.start(list());
    });
    connect(m_journal, &JournalPage::refreshRequested, this,
            [this](const QString& id) { m_tasks.start(refreshRequest(id)); });
    connect(m_journal, &JournalPage::completeRequested, this, [this] {
        const std::shared_ptr<vault::Draft> draft = std::exchange(m_shown, nullptr);
        if (draft)
            showWizard(draft);
    });
    connect(m_journal, &JournalPage::startAgainRequested, this, &WindowController::startAgain);
    connect(m_journal, &JournalPage::outputOpened, this,
            [this](const QString& id, const QString& name) { m_tasks.start(showOutput(id, name, false, false)); });
    connect(m_journal, &JournalPage::outputSaved, this,
            [this](const QString& id, const QString& name) { m_tasks.start(showOutput(id, name, true, false)); });
    connect(m_journal, &JournalPage::outputPrinted, this,
            [this](const QString& id, const QString& name) { m_tasks.start(showOutput(id, name, false, true)); });
}

} // namespace guichet::window
