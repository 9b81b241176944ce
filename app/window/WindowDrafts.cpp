#include "window/WindowController.h"

#include "editions/Moving.h"
#include "filing/Freezing.h"
#include "tasks/Await.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/find/FinderPage.h"
#include "ui/kit/Banner.h"
#include "ui/kit/ProgressLine.h"
#include "ui/signin/PassphrasePage.h"
#include "ui/wizard/FailureWords.h"
#include "ui/wizard/OtherProcedure.h"
#include "ui/wizard/RequestEditor.h"
#include "window/Entries.h"
#include "window/Examples.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace guichet::window {

namespace {
using namespace std::chrono_literals;
constexpr auto tick = 5s; // how often filed requests and the outbox are thought of; each has its own pace
} // namespace

void WindowController::begin(std::optional<vault::KeyChoice> choice, const QString& what)
{
    m_openAfterUnlock = what;
    m_tasks.start(discoverService());
    if (choice)
        m_tasks.start(unlock(*std::move(choice)));
    else
        askForKey({}, vault::Vault::count(m_services.profile()) > 0);
}

void WindowController::askForKey(const QString& why, bool existing)
{
    m_unlock->setMode(existing ? ui::PassphrasePage::Mode::ExistingVault : ui::PassphrasePage::Mode::NewVault);
    m_unlock->setProblem(why);
    m_window.showPage(u"unlock"_s);
}

void WindowController::stopWaitingForKey()
{
    ++m_unlocking;
    m_dashboard->progress()->finish();
    askForKey(
        tr("You no longer wait for the keyring. If your requests have a passphrase, it opens them; the keyring is "
           "asked again when the program starts."),
        vault::Vault::count(m_services.profile()) > 0);
}

Task<void> WindowController::unlock(vault::KeyChoice choice)
{
    m_inMemory = choice.kind == vault::KeyChoice::Kind::Memory;
    const int attempt = ++m_unlocking;
    if (choice.kind == vault::KeyChoice::Kind::Keychain)
        m_dashboard->waitForKey();
    const auto unlocked = co_await vault::Vault::unlock(m_services.profile(), choice, &m_services.secrets());
    if (attempt != m_unlocking)
        co_return; // nobody waits for it any more
    m_dashboard->progress()->finish();
    if (auto* page = m_unlock.ifMade())
        page->setBusy(false);
    if (!unlocked) {
        // No keychain, another key, a wrong passphrase: the person is asked, and told why.
        askForKey(ui::failureWords(unlocked.error()), vault::Vault::count(m_services.profile()) > 0);
        co_return;
    }
    m_vault = *unlocked;
    if (auto* page = m_unlock.ifMade())
        page->clear();
    m_window.showPage(u"dashboard"_s);
    co_await importExamples();
    co_await list();
    if (!m_openAfterUnlock.isEmpty())
        open(std::exchange(m_openAfterUnlock, QString()));
    tellAboutEdition();
    m_ticker.start(tick);
    co_await sendOutbox();
}

void WindowController::open(const QString& what)
{
    m_window.raise();
    m_window.activateWindow();
    if (what.isEmpty())
        return;
    if (!m_vault)
        m_openAfterUnlock = what;
    else if (QFileInfo(what).isFile())
        askForPassphrase(what, {});
    else if (!idFrom(what).isNull())
        m_tasks.start(openEntry(what));
}

Task<void> WindowController::importExamples()
{
    const QStringList files = std::exchange(m_examples, {});
    for (const QString& file : files)
        co_await importExample(file);
}

/// The demo's invented people: their answers and papers become a draft of this profile.
Task<void> WindowController::importExample(QString file)
{
    const auto example = co_await readExample(file);
    if (!example) {
        tell(example.error());
        co_return;
    }
    vault::DraftContent content;
    content.request = example->request;
    content.edition = m_services.catalogue().edition();
    content.journal.append({QDateTime::currentDateTimeUtc(), u"created"_s, {}});
    const auto draft = co_await m_vault->create(content);
    if (!draft) {
        tell(draft.error());
        co_return;
    }
    QList<SupportingDocument> documents;
    for (const ExamplePaper& paper : example->papers) {
        const auto stored = co_await (*draft)->attach(paper.bytes, paper.name);
        if (!stored)
            continue;
        if (documents.isEmpty() || documents.last().kind != paper.kind)
            documents.append({paper.kind, {}});
        documents.last().files.append(stored->id);
    }
    (*draft)->update([&](vault::DraftContent& value) { value.request.documents = documents; });
    co_await (*draft)->flush();
}

/// Opens a draft, or gives the one that is open already: a second opening could only read it.
Task<WindowController::OpenedDraft> WindowController::openDraft(vault::DraftId id)
{
    while (m_opening.contains(id))
        co_await pause(10ms);
    if (const auto alive = m_opened.value(id).lock())
        co_return alive;
    m_opening.insert(id);
    const auto opened = co_await m_vault->open(id);
    m_opening.remove(id);
    if (opened)
        m_opened.insert(id, *opened);
    co_return opened;
}

Task<void> WindowController::list()
{
    const auto summaries = co_await m_vault->list();
    if (!summaries) {
        tell(summaries.error());
        co_return;
    }
    const QDate today = QDate::currentDate();
    m_looks.setCircumstances({m_window.language(), today.toString(Qt::ISODate), m_services.catalogue().edition()});
    m_summaries.clear();
    QList<ui::DashboardEntry> entries;
    m_outboxWaits = false;
    QSet<QString> editionsUsed;
    bool readable = true;
    for (const vault::DraftSummary& summary : *summaries) {
        m_summaries.insert(summary.id, summary);
        entries.append(knownOf(summary));
        if (!summary.failure)
            editionsUsed.insert(editions::editionOf(summary));
        readable = readable && !summary.failure;
        m_outboxWaits = m_outboxWaits || summary.waiting;
    }
    m_dashboard->setEntries(entries, today);
    m_window.setUrgentCount(m_dashboard->urgentCount());
    m_tasks.start(offerRecoveryCode(!summaries->isEmpty()));
    // A draft that can't be read, or isn't in this vault, may need any of them.
    if (readable && !m_inMemory)
        m_tasks.start(tidyEditions(editionsUsed));
}

/// A draft that is open may know more than its disk.
ui::DashboardEntry WindowController::knownOf(const vault::DraftSummary& summary)
{
    if (const auto open = m_opened.value(summary.id).lock())
        return entryFor(summary, &open->content());
    const auto look = m_looks.find(summary);
    return look ? *look : entryFor(summary, nullptr);
}

ui::DashboardEntry WindowController::entryFor(const vault::DraftSummary& summary, const vault::DraftContent* content)
{
    const QString edition = content ? editions::editionOf(*content) : editions::editionOf(summary);
    return entryOf(summary, content, m_services.catalogueOf(edition), m_window.language(), QDate::currentDate());
}

/// Looks into drafts that are on the page, a few at a time so that words come as they are known.
Task<void> WindowController::lookInto(QStringList ids)
{
    constexpr qsizetype atOnce = 10;
    QList<ui::DashboardEntry> found;
    for (const QString& id : ids) {
        const vault::DraftSummary summary = m_summaries.value(idFrom(id));
        if (summary.id.isNull() || m_looking.contains(summary.id) || m_looks.find(summary))
            continue;
        m_looking.insert(summary.id);
        const auto content = co_await m_vault->read(summary.id);
        m_looking.remove(summary.id);
        if (!content)
            continue; // the next list says what is wrong
        m_looks.keep(summary, entryFor(summary, &*content));
        found.append(knownOf(summary));
        if (found.size() == atOnce)
            m_dashboard->complete(std::exchange(found, {}));
    }
    m_dashboard->complete(found);
}

Task<void> WindowController::create(QString procedure, Request request, std::shared_ptr<vault::Draft> papersFrom)
{
    vault::DraftContent content;
    content.request = request;
    content.request.procedure = procedure;
    content.edition = m_services.catalogue().edition();
    content.request.documents.clear();
    content.journal.append({QDateTime::currentDateTimeUtc(), u"created"_s, {}});
    const auto draft = co_await m_vault->create(content);
    if (!draft) {
        m_window.showPage(u"dashboard"_s);
        tell(draft.error());
        co_return;
    }
    m_opened.insert((*draft)->id(), *draft);
    if (papersFrom) {
        (*draft)->update([&](vault::DraftContent& value) { value.request.documents = request.documents; });
        co_await copyPapers(papersFrom, *draft);
    }
    showWizard(*draft);
}

/// A draft owns its papers: those taken over are copied, and keep what was found about them.
Task<void> WindowController::copyPapers(std::shared_ptr<vault::Draft> from, std::shared_ptr<vault::Draft> to)
{
    QList<SupportingDocument> documents = to->content().request.documents;
    QHash<QString, QJsonObject> reports;
    for (SupportingDocument& document : documents) {
        QStringList copied;
        for (const QString& file : std::as_const(document.files)) {
            const vault::StoredDocument* listed = from->content().document(file);
            const vault::StoredDocument source = listed ? *listed : vault::StoredDocument();
            const auto bytes = co_await from->read(file);
            if (!bytes)
                continue;
            const auto stored = co_await to->attach(*bytes, source.displayName);
            if (!stored)
                continue;
            copied.append(stored->id);
            reports.insert(stored->id, source.report);
        }
        document.files = copied;
    }
    documents.removeIf([](const SupportingDocument& document) { return document.files.isEmpty(); });
    to->update([&](vault::DraftContent& content) {
        content.request.documents = documents;
        for (vault::StoredDocument& stored : content.documents)
            stored.report = reports.value(stored.id);
    });
}

Task<void> WindowController::openEntry(QString id)
{
    const OpenedDraft draft = co_await openDraft(idFrom(id));
    if (!draft) {
        tell(draft.error());
        co_return;
    }
    using Phase = filing::FilingState::Phase;
    const filing::FilingState filing = filing::filingOf(**draft);
    const bool underWay = filing.phase == Phase::Frozen || filing.phase == Phase::OutcomeUnknown;
    if (underWay)
        showSending(*draft);
    else if ((*draft)->content().state == RequestState::Draft)
        showWizard(*draft);
    else
        showJournal(*draft);
}

/// A request that the administration wants completed.
Task<void> WindowController::editEntry(QString id)
{
    const OpenedDraft draft = co_await openDraft(idFrom(id));
    if (draft)
        showWizard(*draft);
    else
        tell(draft.error());
}

Task<void> WindowController::removeEntry(QString id)
{
    if (m_editor && m_editor->draft().id() == idFrom(id))
        closeWizard();
    const auto removed = co_await m_vault->remove(idFrom(id));
    if (!removed)
        tell(removed.error());
    co_await list();
}

/// From today the days of the notice count.
Task<void> WindowController::noteRetentionShown(QString id)
{
    const OpenedDraft draft = co_await openDraft(idFrom(id));
    if (!draft || (*draft)->isReadOnly() || (*draft)->content().retention.toldOn.isValid())
        co_return;
    (*draft)->update([](vault::DraftContent& content) { content.retention.toldOn = QDate::currentDate(); });
}

Task<void> WindowController::keepCopy(QString id)
{
    const OpenedDraft draft = co_await openDraft(idFrom(id));
    if (!draft) {
        tell(draft.error());
        co_return;
    }
    (*draft)->update([](vault::DraftContent& content) { content.retention.keep = true; });
    co_await list();
}

Task<void> WindowController::exportEntry(QString id, QString file, QString passphrase)
{
    const auto written = co_await m_vault->exportDraft(idFrom(id), file, vault::passphraseFromText(passphrase));
    m_passphrase->setBusy(false);
    if (!written) {
        m_passphrase->setProblem(ui::failureWords(written.error()));
        co_return;
    }
    m_passphrase->clear();
    m_window.showPage(u"dashboard"_s);
    const QString done = tr("**The draft was exported.** Keep its passphrase: nobody can open it without.");
    const std::optional<Failure>& recovered = *written;
    say(recovered ? Tone::Attention : Tone::Good, recovered ? done + u' ' + ui::failureWords(*recovered) : done);
}

Task<void> WindowController::importFile(QString file, QString passphrase)
{
    const auto draft = co_await m_vault->importDraft(file, vault::passphraseFromText(passphrase));
    m_passphrase->setBusy(false);
    if (!draft) {
        m_passphrase->setProblem(ui::failureWords(draft.error()));
        co_return;
    }
    m_passphrase->clear();
    m_opened.insert((*draft)->id(), *draft);
    showWizard(*draft);
}

/// The passphrase of an exported draft is asked for in the file's own moment: it is no setting and is kept nowhere.
void WindowController::askForPassphrase(const QString& file, const QString& exportedId)
{
    m_passphraseFile = file;
    m_exportedId = exportedId;
    m_passphrase->setMode(exportedId.isEmpty() ? ui::PassphrasePage::Mode::ImportedFile
                                               : ui::PassphrasePage::Mode::ExportedFile);
    m_passphrase->setFile(QFileInfo(file).fileName());
    m_passphrase->setProblem({});
    m_passphrase->clear();
    m_window.showPage(u"passphrase"_s);
}

/// A refused request begins anew with its answers; the photo code was used up with it (seed).
Task<void> WindowController::startAgain(QString entry)
{
    const OpenedDraft draft = co_await openDraft(idFrom(entry));
    if (!draft) {
        tell(draft.error());
        co_return;
    }
    const QString id = (*draft)->content().request.procedure;
    const catalogue::Procedure* procedure = m_services.catalogue().find(id);
    if (!procedure)
        co_return;
    Request request = ui::requestForOtherProcedure((*draft)->content().request, *procedure, QDate::currentDate());
    request.photoSignature = {};
    co_await create(id, request, *draft);
}

void WindowController::connectDashboard()
{
    using ui::DashboardPage;
    connect(m_dashboard, &DashboardPage::newRequested, this, [this] {
        m_carried = {};
        m_carriedFrom.reset();
        m_finder->restart();
        m_window.showPage(u"finder"_s);
    });
    const auto start = [this](Task<void> (WindowController::*what)(QString)) {
        return [this, what](const QString& id) {
            if (m_vault && !id.isEmpty())
                m_tasks.start((this->*what)(id));
        };
    };
    connect(m_dashboard, &DashboardPage::deletedThereShown, this, start(&WindowController::noteRetentionShown));
    connect(m_dashboard, &DashboardPage::keepRequested, this, start(&WindowController::keepCopy));
    connect(m_dashboard, &DashboardPage::openRequested, this, start(&WindowController::openEntry));
    connect(m_dashboard, &DashboardPage::journalRequested, this, start(&WindowController::openEntry));
    connect(m_dashboard, &DashboardPage::completeRequested, this, start(&WindowController::editEntry));
    connect(m_dashboard, &DashboardPage::startAgainRequested, this, start(&WindowController::startAgain));
    connect(m_dashboard, &DashboardPage::deleteRequested, this, start(&WindowController::removeEntry));
    const auto fileDialog = [this](const QString& title, const QString& exported) {
        auto* dialog = new QFileDialog(&m_window, title, QDir::homePath(), tr("Exported drafts (*.demande)"));
        dialog->setObjectName(u"draftFileDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const bool exporting = !exported.isEmpty();
        dialog->setAcceptMode(exporting ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        dialog->setDefaultSuffix(u"demande"_s);
        dialog->setFileMode(exporting ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, exported](const QString& file) { askForPassphrase(file, exported); });
        dialog->open();
    };
    connect(m_dashboard, &DashboardPage::exportRequested, this, [fileDialog](const QString& id) {
        if (!id.isEmpty())
            fileDialog(tr("Export a draft"), id);
    });
    connect(m_dashboard, &DashboardPage::importRequested, this, [fileDialog] { fileDialog(tr("Import a draft"), {}); });
}

} // namespace guichet::window
