#include "filing/Outbox.h"

#include "filing/Failures.h"
#include "filing/Freezing.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::filing {

Outbox::Outbox(vault::Vault* vault, QString profileFolder)
    : m_vault(vault)
    , m_lockPath(std::move(profileFolder) + u"/outbox.lock"_s)
{
}

Task<Result<QList<Outbox::Entry>>> Outbox::entries()
{
    const auto summaries = co_await m_vault->list();
    if (!summaries)
        co_return fail(summaries.error());
    QList<Entry> waiting;
    for (const vault::DraftSummary& summary : *summaries) {
        if (summary.failure || !summary.receiptNumber.isEmpty())
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

Result<std::unique_ptr<QLockFile>> Outbox::lockForSending() const
{
    auto lock = std::make_unique<QLockFile>(m_lockPath);
    lock->setStaleLockTime(0); // only a holder that is gone loses it, however long it takes
    if (!lock->tryLock())
        return fail(failure::otherSender);
    return lock;
}

} // namespace guichet::filing
