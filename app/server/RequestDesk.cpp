#include "server/RequestDesk.h"

#include "model/Sha256.h"
#include "server/Failures.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

RequestRecord asOf(RequestRecord request, const QDateTime& at)
{
    request.changedAt = at;
    return request;
}

} // namespace

RequestDesk::RequestDesk(Storage& storage, const BlobStore& blobs, const Clock& clock, const OutputMaker& outputs)
    : m_storage(storage)
    , m_blobs(blobs)
    , m_clock(clock)
    , m_outputs(outputs)
{
}

Result<QList<RequestRecord>> RequestDesk::inStates(const QList<RequestState>& states) const
{
    return m_storage.requestsIn(states);
}

Result<RequestRecord> RequestDesk::find(const QString& id) const
{
    const auto found = m_storage.findRequest(id);
    if (!found)
        return fail(found.error());
    if (!*found || (*found)->state == RequestState::Deleted)
        return fail(failure::requestUnknown);
    return **found;
}

Result<QByteArray> RequestDesk::partBytes(const RequestRecord& request, const PartRecord& part) const
{
    return m_blobs.read(request.folder, part.blob);
}

Result<bool> RequestDesk::move(const RequestRecord& request, RequestState to, const QList<Reason>& reasons, bool force)
{
    const bool possible = to != RequestState::Draft && to != RequestState::Deleted;
    if (!possible || (!force && !canBecome(request.state, to)))
        return fail(failure::transitionIllegal, {stateName(request.state), stateName(to)});
    StateChange change;
    change.request = request.id;
    change.expectedRevision = request.revision;
    change.to = to;
    change.reasons = reasons;
    change.at = m_clock.now();
    change.events = {{0, change.at, u"state-changed"_s, to, {}, {}}};
    QList<MadeOutput> made;
    if (to == RequestState::Approved)
        made = m_outputs.atApproval(asOf(request, change.at));
    for (const MadeOutput& output : made) {
        const Result<QString> blob = m_blobs.write(request.folder, output.pdf);
        if (!blob)
            return fail(blob.error());
        change.newOutputs.append({output.name, sha256(output.pdf), output.pdf.size(), *blob, change.at});
        change.events.append({0, change.at, u"output-ready"_s, std::nullopt, output.name, {}});
    }
    if (!made.isEmpty()) {
        if (const Result<void> settled = m_blobs.settle(request.folder); !settled)
            return fail(settled.error());
    }
    return m_storage.changeState(change).map([](FilingOutcome outcome) { return outcome == FilingOutcome::Kept; });
}

Result<bool> RequestDesk::wasCompleted(const QString& request) const
{
    return m_storage.events(request, 0, 10'000).map([](const QList<EventRecord>& events) {
        return std::any_of(events.begin(), events.end(),
                           [](const EventRecord& event) { return event.kind == u"completed"; });
    });
}

Result<void> RequestDesk::noteNotice(const QString& request, const QString& channel)
{
    return m_storage.appendEvent(request, {0, m_clock.now(), u"notified"_s, std::nullopt, {}, channel});
}

} // namespace guichet::server
