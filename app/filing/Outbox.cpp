#include "filing/Outbox.h"

#include "filing/Failures.h"
#include "filing/Freezing.h"
#include "filing/Verdicts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::filing {

Outbox::Outbox(vault::Vault* vault, const QString& profileFolder)
    : m_vault(vault)
    , m_lockPath(profileFolder + u"/outbox.lock"_s)
{
}

Task<Result<QList<Outbox::Entry>>> Outbox::entries()
{
    const auto summaries = co_await m_vault->list();
    if (!summaries)
        co_return fail(summaries.error());
    QList<Entry> waiting;
    for (const vault::DraftSummary& summary : *summaries) {
        if (summary.failure || !summary.waiting || !summary.receiptNumber.isEmpty())
            continue;
        const auto draft = co_await m_vault->open(summary.id);
        if (!draft)
            continue;
        const FilingState state = filingOf(**draft);
        if (state.waiting)
            waiting.append({summary.id, summary.procedure, state.server, state.frozenAt});
    }
    std::ranges::sort(waiting, {}, &Entry::since);
    co_return waiting;
}

Task<Result<void>> Outbox::defer(std::shared_ptr<vault::Draft> draft, QString server, QString edition)
{
    auto frozen = co_await freeze(draft, server, edition);
    if (!frozen)
        co_return fail(frozen.error());
    frozen->waiting = true;
    setFiling(*draft, *frozen);
    auto flushed = co_await draft->flush();
    co_return flushed;
}

Task<Result<void>> Outbox::cancel(std::shared_ptr<vault::Draft> draft)
{
    const auto thawed = thaw(*draft);
    if (!thawed)
        co_return fail(thawed.error());
    auto flushed = co_await draft->flush();
    co_return flushed;
}

Task<Result<FilingReceipt>> Outbox::sendOne(Entry entry, ApiFor apiFor, QString edition, std::stop_token paused)
{
    const auto draft = co_await m_vault->open(entry.draft);
    if (!draft)
        co_return fail(draft.error());
    Filer filer(apiFor(QUrl(entry.server)), edition);
    auto receipt = co_await filer.file(*draft, paused);
    if (!receipt && verdictOn(receipt.error()) == Verdict::Refused) {
        // It waits no more; the person sees why with the draft.
        (*draft)->update([&](vault::DraftContent& content) {
            content.journal.append({QDateTime::currentDateTimeUtc(), u"refused"_s, failureName(receipt.error().code)});
        });
        co_await (*draft)->flush();
    }
    co_return receipt;
}

Task<Result<QList<Outbox::Sent>>> Outbox::send(ApiFor apiFor, QString edition, std::stop_token paused)
{
    const auto lock = lockForSending();
    if (!lock)
        co_return fail(lock.error());
    const auto waiting = co_await entries();
    if (!waiting)
        co_return fail(waiting.error());
    QList<Sent> sent;
    for (const Entry& entry : *waiting) {
        auto receipt = co_await sendOne(entry, apiFor, edition, paused);
        sent.append({entry.draft, receipt});
        if (paused.stop_requested() || (!receipt && !concernsOneDraft(receipt.error())))
            break;
    }
    co_return sent;
}

Result<std::unique_ptr<QLockFile>> Outbox::lockForSending() const
{
    auto lock = std::make_unique<QLockFile>(m_lockPath);
    lock->setStaleLockTime(0); // only a holder that is gone loses it, however long it takes
    if (!lock->tryLock())
        return fail(failure::otherSender);
    return lock;
}

} // namespace guichet::filing
