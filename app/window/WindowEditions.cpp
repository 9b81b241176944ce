#include "window/WindowController.h"

#include "editions/Failures.h"
#include "editions/Moving.h"
#include "editions/Updater.h"
#include "service/Failures.h"
#include "tasks/Await.h"
#include "ui/kit/DateWords.h"
#include "ui/wizard/EditionNotice.h"
#include "ui/wizard/FailureWords.h"
#include "ui/wizard/RequestEditor.h"
#include "ui/wizard/Wizard.h"

#include <QThreadPool>

namespace guichet::window {

namespace {

constexpr int daySeconds = 24 * 3600;
constexpr int hourSeconds = 3600; ///< until the next look after one that failed

/// What says nothing about the edition: the network, the service, or that nobody configured a key.
bool isSilent(const Failure& failure)
{
    constexpr int serviceCodes = 4;
    return static_cast<int>(failure.code) / 1000 == serviceCodes || failure.code == editions::failure::noKeyConfigured;
}

} // namespace

/// Once a day, in the background: a newer edition is for new requests; drafts keep theirs until the person moves them.
Task<void> WindowController::lookForEdition()
{
    const QDateTime now = QDateTime::currentDateTime();
    const QUrl server = m_services.server();
    if (!m_vault || server.isEmpty() || m_lookingForEdition || (m_nextEditionLook.isValid() && now < m_nextEditionLook))
        co_return;
    m_lookingForEdition = true;
    editions::Updater updater(editions::storeMaker(m_services.profile()), &m_services.transport(), server);
    const auto result = co_await updater.run(QDate::currentDate());
    m_lookingForEdition = false;
    m_nextEditionLook = now.addSecs(result ? daySeconds : hourSeconds);
    if (!result) {
        if (!isSilent(result.error()) && result.error() != m_toldAboutEdition)
            say(Tone::Attention, ui::failureWords(result.error()));
        m_toldAboutEdition = result.error();
        co_return;
    }
    if (!result->taken)
        co_return;
    m_services.adoptEditions(*updater.store());
    retranslate(); // every page that shows the procedures
    say(Tone::Good,
        tr("**A new edition of the procedures is here (%1).** New requests use it; those begun before go on "
           "under theirs, unless you move them.")
            .arg(result->edition));
}

/// Said at the start, above the dashboard: the program works all the same.
void WindowController::tellAboutEdition()
{
    const catalogue::Catalogue& newest = m_services.catalogue();
    if (const auto& problem = m_services.editions().problem())
        say(Tone::Attention, ui::failureWords(*problem));
    else if (QDate::currentDate() > newest.expires())
        say(Tone::Attention, tr("**The procedures are out of date since %1.** Rules may have changed: check on the "
                                "official site what matters to you, or update the program.")
                                 .arg(ui::dayMonthYear(newest.expires())));
}

/// Keeps the edition that came with the program for drafts that will outlive it, and lets go of what no draft uses.
Task<void> WindowController::tidyEditions(QSet<QString> used)
{
    if (m_tidiedEditions)
        co_return;
    m_tidiedEditions = true;
    const auto make = editions::storeMaker(m_services.profile());
    const auto tidy = [make, used] { return make()->tidy(used); };
    co_await onWorker(QThreadPool::globalInstance(), tidy); // what stays too long takes room, nothing more
}

/// A draft under another edition than the newest is offered to be moved, above its pages.
void WindowController::offerEdition()
{
    const std::shared_ptr<vault::Draft> draft = m_editor->sharedDraft();
    const vault::DraftContent& content = draft->content();
    const catalogue::Catalogue& newest = *m_services.editions().newest();
    const QString its = editions::editionOf(content);
    const catalogue::Procedure* after = newest.find(content.request.procedure);
    if (content.state != RequestState::Draft || draft->isReadOnly() || its == newest.edition() || !after)
        return;
    const auto before = editions::procedureUnderItsEdition(m_services.editions(), content);
    const auto change =
        editions::changeBetween(before ? *before : nullptr, *after, content.request, QDate::currentDate());
    auto* notice = ui::EditionNotice::offer({its, newest.edition(), before.has_value()}, change, m_window.language());
    connect(
        notice, &ui::EditionNotice::moveWanted, this, [this, to = newest.edition()] { moveDraft(to, true); },
        Qt::QueuedConnection);
    m_wizard->setNotice(notice);
}

/// The pages are made anew: they hold texts and questions of their edition.
void WindowController::moveDraft(const QString& edition, bool mayGoBack)
{
    if (!m_wizard)
        return;
    const std::shared_ptr<vault::Draft> draft = m_editor->sharedDraft();
    const vault::DraftContent content = draft->content();
    editions::EditionStore& store = m_services.editions();
    const auto target = store.known(edition);
    const auto before = editions::procedureUnderItsEdition(store, content);
    const catalogue::Procedure* known = before ? *before : nullptr;
    const auto moved = target ? editions::moved(content, known, **target, QDateTime::currentDateTimeUtc())
                              : Result<vault::DraftContent>(fail(target.error()));
    if (!moved) {
        leaveFor(QStringLiteral("dashboard"));
        tell(moved.error());
        return;
    }
    const catalogue::Procedure& after = *(*target)->find(content.request.procedure);
    const auto change = editions::changeBetween(known, after, content.request, QDate::currentDate());
    draft->setContent(*moved);
    showWizard(draft);
    if (!mayGoBack)
        return; // back where it was: the offer stands again
    const QString its = editions::editionOf(content);
    auto* notice = ui::EditionNotice::moved({its, edition, known != nullptr}, change, m_window.language(), known);
    connect(
        notice, &ui::EditionNotice::backWanted, this, [this, its] { moveDraft(its, false); }, Qt::QueuedConnection);
    m_wizard->setNotice(notice);
}

} // namespace guichet::window
