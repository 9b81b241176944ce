#include "filing/Following.h"

#include "filing/Freezing.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::filing {

namespace {

/// Entries for states that the journal doesn't have yet, in the order of the service's log.
QList<vault::JournalEntry> newEntries(const vault::DraftContent& content, const service::ServiceRequest& now)
{
    QList<vault::JournalEntry> entries;
    for (const service::ServiceEvent& event : now.events) {
        if (event.kind != u"state-changed")
            continue;
        const vault::JournalEntry entry{event.at, u"state"_s, event.state};
        if (!content.journal.contains(entry))
            entries.append(entry);
    }
    return entries;
}

QList<vault::AdministrationMessage> messagesOf(const service::ServiceRequest& now)
{
    QList<vault::AdministrationMessage> messages;
    for (const service::ServiceReason& reason : now.reasons)
        messages.append({reason.code, reason.document.isEmpty() ? reason.pointer : reason.document, reason.text,
                         now.receipt.filedAt});
    return messages;
}

/// A submission or a completion is on its way: what it was made from must not move under it.
bool isUnderWay(const FilingState& filing)
{
    return filing.phase == FilingState::Phase::Frozen || filing.phase == FilingState::Phase::OutcomeUnknown;
}

FilingState followed(FilingState filing, const service::ServiceRequest& now)
{
    if (isUnderWay(filing))
        return filing;
    // A request that came back is a draft again, for what is asked; its frozen parts are of the past.
    if (now.state == RequestState::ToComplete)
        filing = FilingState();
    filing.etag = now.etag;
    filing.outputsPending = true;
    return filing;
}

bool holds(const vault::DraftContent& content, const service::ServiceOutput& output)
{
    const vault::StoredDocument* stored = content.document(content.outputs.value(output.name));
    return stored && stored->sha256 == output.sha256;
}

Task<Result<void>> fetch(service::ApiClient* api, std::shared_ptr<vault::Draft> draft, service::ServiceOutput output)
{
    const auto bytes = co_await api->output(output);
    if (!bytes)
        co_return fail(bytes.error());
    const vault::Attachment attachment{vault::StoredDocument::Bytes::Output, {}, {}};
    const auto stored = co_await draft->attach(*bytes, output.name + u".pdf"_s, attachment);
    if (!stored)
        co_return fail(stored.error());
    const vault::DocumentId older = draft->content().outputs.value(output.name);
    draft->update([&](vault::DraftContent& content) {
        content.outputs.insert(output.name, stored->id);
        content.journal.append({QDateTime::currentDateTimeUtc(), u"output"_s, output.name});
    });
    if (!older.isEmpty())
        draft->removeDocument(older);
    co_return Result<void>();
}

} // namespace

Task<Result<bool>> take(service::ApiClient* api, std::shared_ptr<vault::Draft> draft, service::ServiceRequest now)
{
    const vault::DraftContent before = draft->content();
    draft->update([&](vault::DraftContent& content) {
        content.filing = toJson(followed(filingStateFromJson(content.filing), now));
        content.journal += newEntries(content, now);
        content.reasons = messagesOf(now);
        content.state = now.state;
        // What the service has deleted it names no more; the person keeps the proof.
        if (now.state != RequestState::Deleted || !content.receipt)
            content.receipt = now.receipt;
    });
    for (const service::ServiceOutput& output : now.outputs) {
        if (holds(draft->content(), output))
            continue;
        const auto fetched = co_await fetch(api, draft, output);
        if (!fetched) {
            co_await draft->flush(); // what is known is kept all the same
            co_return fail(fetched.error());
        }
    }
    FilingState filing = filingOf(*draft);
    filing.outputsPending = false;
    setFiling(*draft, filing);
    const vault::DraftContent& after = draft->content();
    const bool changed =
        before.state != after.state || before.outputs != after.outputs || before.reasons != after.reasons;
    const auto flushed = co_await draft->flush();
    if (!flushed)
        co_return fail(flushed.error());
    co_return changed;
}

Task<Result<bool>> follow(service::ApiClient* api, std::shared_ptr<vault::Draft> draft)
{
    const vault::DraftContent& content = draft->content();
    if (!content.receipt || draft->isReadOnly())
        co_return false;
    const QString id = content.receipt->id;
    const FilingState filing = filingOf(*draft);
    const QByteArray etag = filing.outputsPending ? QByteArray() : filing.etag;
    const auto now = co_await api->request(id, etag);
    if (!now)
        co_return fail(now.error());
    if (!*now)
        co_return false;
    auto taken = co_await take(api, draft, **now);
    co_return taken;
}

std::chrono::seconds nextLook(const vault::DraftContent& content, QDateTime now)
{
    using namespace std::chrono_literals;
    const bool waiting = content.receipt && actionsIn(content.state).isEmpty() &&
                         content.state != RequestState::Approved && content.state != RequestState::Deleted;
    if (!waiting)
        return 6h;
    const qint64 age = content.receipt->filedAt.secsTo(now);
    return age < 120 ? 2s : age < 3600 ? 30s : age < 86'400 ? 5min : 1h;
}

} // namespace guichet::filing
