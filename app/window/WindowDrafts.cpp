#include "window/WindowController.h"

#include "model/JsonReading.h"
#include "model/RequestJson.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/find/FinderPage.h"
#include "ui/kit/Banner.h"
#include "ui/signin/UnlockPage.h"
#include "ui/wizard/FailureWords.h"
#include "ui/wizard/RequestEditor.h"
#include "vault/Failures.h"
#include "window/Entries.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

using namespace Qt::Literals::StringLiterals;

namespace guichet::window {

void WindowController::begin(vault::KeyChoice choice, const QString& what)
{
    m_openAfterUnlock = what;
    m_tasks.start(unlock(std::move(choice)));
    m_tasks.start(discoverService());
}

Task<void> WindowController::unlock(vault::KeyChoice choice)
{
    const bool drafts = vault::Vault::count(m_services.profile()) > 0;
    const bool typed = choice.kind == vault::KeyChoice::Kind::WithPassphrase;
    const auto unlocked = co_await vault::Vault::unlock(m_services.profile(), choice, &m_services.secrets());
    m_unlock->setBusy(false);
    if (!unlocked) {
        // No keychain, another key, a wrong passphrase: the person is asked, and told why.
        m_unlock->setMode(drafts || (typed && unlocked.error().code != vault::failure::passphraseNeeded)
                              ? ui::UnlockPage::Mode::ExistingPassphrase
                              : ui::UnlockPage::Mode::NewPassphrase);
        m_unlock->setProblem(ui::failureWords(unlocked.error()));
        m_window.showPage(u"unlock"_s);
        co_return;
    }
    m_vault = *unlocked;
    m_unlock->clear();
    m_window.showPage(u"dashboard"_s);
    co_await importExamples();
    co_await list();
    if (!m_openAfterUnlock.isEmpty())
        open(std::exchange(m_openAfterUnlock, QString()));
    using namespace std::chrono_literals;
    m_followTimer.start(5s);
}

void WindowController::open(const QString& what)
{
    if (!m_vault)
        m_openAfterUnlock = what;
    else if (QFileInfo(what).isFile())
        askForPassphrase(what, false);
    else if (!idFrom(what).isNull())
        m_tasks.start(openEntry(what));
    m_window.raise();
    m_window.activateWindow();
}

/// The demo's invented people: their answers and papers become drafts of this profile.
Task<void> WindowController::importExamples()
{
    for (const QString& file : std::exchange(m_examples, {})) {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            continue;
        const auto json = parseJsonObject(source.readAll(), requestJsonLimit);
        auto request = json ? requestFromJson(*json) : fail(json.error());
        if (!request)
            continue;
        vault::DraftContent content;
        content.request = *request;
        content.request.documents.clear();
        content.request.consents.clear(); // given by a person only
        const auto draft = co_await m_vault->create(content);
        if (!draft)
            continue;
        for (SupportingDocument& document : request->documents) {
            for (QString& each : document.files) {
                QFile scan(QFileInfo(file).absoluteDir().filePath(each));
                if (!scan.open(QIODevice::ReadOnly))
                    continue;
                const QByteArray bytes = scan.readAll();
                const QString name = QFileInfo(each).fileName();
                const auto stored = co_await (*draft)->attach(bytes, name);
                if (stored)
                    each = stored->id;
            }
        }
        (*draft)->update([&](vault::DraftContent& value) { value.request.documents = request->documents; });
        co_await (*draft)->flush();
    }
}

Task<void> WindowController::list()
{
    const auto summaries = co_await m_vault->list();
    if (!summaries) {
        tell(summaries.error());
        co_return;
    }
    QList<ui::DashboardEntry> entries;
    const QDate today = QDate::currentDate();
    for (const vault::DraftSummary& summary : *summaries) {
        std::shared_ptr<vault::Draft> draft;
        if (m_editor && m_editor->draft().id() == summary.id)
            draft = m_editor->sharedDraft();
        else if (!summary.failure) {
            const auto opened = co_await m_vault->open(summary.id);
            if (opened)
                draft = *opened;
        }
        entries.append(
            entryOf(summary, draft ? &draft->content() : nullptr, m_services.catalogue(), m_window.language(), today));
    }
    m_dashboard->setEntries(entries, today);
    m_window.setUrgentCount(m_dashboard->urgentCount());
}

Task<void> WindowController::create(QString procedure, Request request)
{
    vault::DraftContent content;
    content.request = request;
    content.request.procedure = procedure;
    content.journal.append({QDateTime::currentDateTimeUtc(), u"created"_s, {}});
    const auto draft = co_await m_vault->create(content);
    if (!draft) {
        m_window.showPage(u"dashboard"_s);
        tell(draft.error());
        co_return;
    }
    showWizard(*draft);
}

Task<void> WindowController::openEntry(QString id)
{
    if (m_editor && m_editor->draft().id() == idFrom(id)) {
        m_window.showPage(m_sending ? u"sending"_s : u"wizard"_s);
        co_return;
    }
    closeWizard();
    const auto draft = co_await m_vault->open(idFrom(id));
    if (!draft) {
        tell(draft.error());
        co_return;
    }
    const RequestState state = (*draft)->content().state;
    if (state == RequestState::Draft)
        showWizard(*draft);
    else
        showJournal(*draft);
}

Task<void> WindowController::removeEntry(QString id)
{
    const auto removed = co_await m_vault->remove(idFrom(id));
    if (!removed)
        tell(removed.error());
    co_await list();
}

Task<void> WindowController::exportEntry(QString id, QString file, QString passphrase)
{
    const auto written =
        co_await m_vault->exportDraft(idFrom(id), file, vault::Passphrase::copyOf(passphrase.toUtf8()));
    if (!written) {
        tell(written.error());
        co_return;
    }
    m_dashboard->banner()->setKind(ui::Banner::Kind::Good);
    m_dashboard->banner()->setText(tr("The draft was exported. Keep its passphrase: nobody can open it without."));
    m_dashboard->banner()->show();
}

Task<void> WindowController::importFile(QString file, QString passphrase)
{
    const auto draft = co_await m_vault->importDraft(file, vault::Passphrase::copyOf(passphrase.toUtf8()));
    if (!draft) {
        tell(draft.error());
        co_return;
    }
    showWizard(*draft);
}

/// The passphrase of an exported draft is asked for in the file's own moment: it is no setting and is kept nowhere.
void WindowController::askForPassphrase(const QString& file, bool exporting)
{
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setTextEchoMode(QLineEdit::Password);
    dialog->setWindowTitle(exporting ? tr("Export a draft") : tr("Import a draft"));
    dialog->setLabelText(exporting ? tr("Choose a passphrase for the exported file:")
                                   : tr("Passphrase of the exported file:"));
    const QString id = m_dashboard->currentId();
    connect(dialog, &QInputDialog::textValueSelected, this, [this, file, exporting, id](const QString& passphrase) {
        if (passphrase.isEmpty())
            return;
        m_tasks.start(exporting ? exportEntry(id, file, passphrase) : importFile(file, passphrase));
    });
    dialog->open();
}

void WindowController::connectDashboard()
{
    using ui::DashboardPage;
    connect(m_dashboard, &DashboardPage::newRequested, this, [this] {
        m_carried = {};
        m_finder->restart();
        m_window.showPage(u"finder"_s);
    });
    connect(m_dashboard, &DashboardPage::openRequested, this,
            [this](const QString& id) { m_tasks.start(openEntry(id)); });
    connect(m_dashboard, &DashboardPage::journalRequested, this,
            [this](const QString& id) { m_tasks.start(openEntry(id)); });
    connect(m_dashboard, &DashboardPage::completeRequested, this, [this](const QString& id) {
        const auto complete = [](WindowController* self, QString which) -> Task<void> {
            const auto draft = co_await self->m_vault->open(idFrom(which));
            if (draft)
                self->showWizard(*draft);
        };
        m_tasks.start(complete(this, id));
    });
    connect(m_dashboard, &DashboardPage::startAgainRequested, this, &WindowController::startAgain);
    connect(m_dashboard, &DashboardPage::deleteRequested, this,
            [this](const QString& id) { m_tasks.start(removeEntry(id)); });
    connect(m_dashboard, &DashboardPage::exportRequested, this, [this](const QString&) {
        auto* dialog =
            new QFileDialog(&m_window, tr("Export a draft"), QDir::homePath(), tr("Exported drafts (*.demande)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"demande"_s);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString& file) { askForPassphrase(file, true); });
        dialog->open();
    });
    connect(m_dashboard, &DashboardPage::importRequested, this, [this] {
        auto* dialog =
            new QFileDialog(&m_window, tr("Import a draft"), QDir::homePath(), tr("Exported drafts (*.demande)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString& file) { askForPassphrase(file, false); });
        dialog->open();
    });
}

} // namespace guichet::window
