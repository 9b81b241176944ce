#include "filing/Filer.h"

#include "filing/Failures.h"
#include "filing/Following.h"
#include "filing/Freezing.h"
#include "filing/Verdicts.h"
#include "service/Failures.h"
#include "tasks/Await.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace guichet::filing {

namespace {

using Phase = FilingState::Phase;

qint64 sentOf(const FrozenPart& part)
{
    return part.held || part.upload.finished ? part.bytes : 0;
}

qint64 bytesOf(const FrozenPart& part)
{
    return part.bytes;
}

qint64 sumOver(const QList<FrozenPart>& parts, qint64 (*amount)(const FrozenPart&))
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0),
                           [&](qint64 sum, const FrozenPart& part) { return sum + amount(part); });
}

/// Of the parts that the service has not, the first from this one on; the number of parts if there is none.
qsizetype nextToSend(const QList<FrozenPart>& parts, qsizetype from)
{
    while (from < parts.size() && (parts[from].held || parts[from].upload.finished))
        ++from;
    return from;
}

FilingProgress progressAt(FilingProgress::Step step)
{
    FilingProgress progress;
    progress.step = step;
    return progress;
}

/// Nothing left this machine: the draft is as it was before, unless an earlier attempt left a doubt.
void backFromDoubt(vault::Draft& draft, bool inDoubt)
{
    if (inDoubt)
        return;
    FilingState state = filingOf(draft);
    state.phase = Phase::Frozen;
    setFiling(draft, state);
}

std::chrono::seconds askedWait(const Failure& failure)
{
    return std::chrono::seconds(failure.code == service::failure::busy ? failure.arguments.value(0).toInt() : 0);
}

} // namespace

Filer::Filer(service::ApiClient* api, QString edition)
    : m_api(api)
    , m_edition(std::move(edition))
{
}

Task<Result<FilingReceipt>> Filer::file(std::shared_ptr<vault::Draft> draft, std::stop_token paused)
{
    service::Backoff backoff = m_api->uploads().backoff();
    m_sinceProgress.start();
    while (true) {
        auto receipt = co_await attempt(draft, paused);
        if (receipt || !mayPass(receipt.error()))
            co_return receipt;
        if (m_sinceProgress.hasExpired(std::chrono::milliseconds(m_patience).count()))
            co_return receipt;
        const auto wait = backoff.next(askedWait(receipt.error()));
        emit waiting(receipt.error(), wait);
        co_await service::pauseUnless(paused, wait);
        if (paused.stop_requested())
            co_return receipt;
    }
}

/// Once through all that isn't done yet.
Task<Result<FilingReceipt>> Filer::attempt(std::shared_ptr<vault::Draft> draft, std::stop_token paused)
{
    emit progressed(progressAt(FilingProgress::Step::Freezing));
    const QString server = m_api->session()->server().toString();
    const auto frozen = co_await freeze(draft, server, m_edition, m_keepOthers);
    if (!frozen)
        co_return fail(frozen.error());
    if (frozen->phase == Phase::OutcomeUnknown) {
        const auto found = co_await ask(*frozen);
        if (!found)
            co_return fail(found.error());
        if (*found) {
            auto receipt = co_await accept(draft, **found);
            co_return receipt;
        }
    }
    for (bool sentAnew = false;; sentAnew = true) {
        const auto sent = co_await sendParts(draft, paused);
        if (!sent)
            co_return fail(sent.error());
        const auto filed = co_await submit(draft);
        if (filed) {
            auto receipt = co_await accept(draft, *filed);
            co_return receipt;
        }
        const Verdict verdict = verdictOn(filed.error());
        if (verdict == Verdict::Refused) {
            const auto open = co_await reopen(draft);
            co_return fail(open ? filed.error() : open.error());
        }
        if (verdict != Verdict::UploadsGone || sentAnew)
            co_return fail(filed.error());
        // The service lost or ended uploads: all is sent anew, once.
        FilingState state = filingOf(*draft);
        for (FrozenPart& part : state.parts)
            part.upload = {};
        setFiling(*draft, state);
    }
}

Task<Result<void>> Filer::sendParts(std::shared_ptr<vault::Draft> draft, std::stop_token paused)
{
    FilingState state = filingOf(*draft);
    FilingProgress progress;
    progress.step = FilingProgress::Step::Sending;
    progress.parts = static_cast<int>(state.parts.size());
    progress.bytes = sumOver(state.parts, bytesOf);
    // The next document is read while one is on its way.
    QFuture<Result<QByteArray>> reading;
    for (qsizetype index = nextToSend(state.parts, 0); index < state.parts.size();) {
        const FrozenPart part = state.parts[index];
        if (!reading.isValid())
            reading = draft->startReading(part.document);
        const auto bytes = co_await bytesFor(draft, part, std::exchange(reading, {}));
        if (!bytes)
            co_return fail(bytes.error());
        const qsizetype next = nextToSend(state.parts, index + 1);
        if (next < state.parts.size())
            reading = draft->startReading(state.parts[next].document);
        progress.kind = part.kind;
        progress.part = static_cast<int>(index) + 1;
        progress.partBytes = part.bytes;
        const qint64 before = sumOver(state.parts, sentOf);
        service::UploadWatch watch;
        watch.paused = paused;
        watch.progress = [this, &progress, before](qint64 sent) {
            progress.partSent = sent;
            progress.sent = before + sent;
            m_sinceProgress.restart();
            emit progressed(progress);
        };
        watch.waiting = [this](const Failure& why, std::chrono::milliseconds time) { emit waiting(why, time); };
        watch.changed = [&draft, &state, index](const service::UploadState& upload) {
            if (state.parts[index].upload == upload)
                return;
            state.parts[index].upload = upload;
            setFiling(*draft, state);
        };
        const auto sent =
            co_await m_api->uploads().send(*bytes, part.sha256, part.kind, part.upload, watch, m_patience);
        if (!sent)
            co_return fail(sent.error());
        index = next;
    }
    co_return Result<void>();
}

/// The bytes that were frozen and no others. A draft whose file is gone is editable again, so that it can be added.
Task<Result<QByteArray>> Filer::bytesFor(std::shared_ptr<vault::Draft> draft, FrozenPart part,
                                         QFuture<Result<QByteArray>> reading)
{
    const auto bytes = co_await resultOf(std::move(reading));
    const vault::StoredDocument* stored = draft->content().document(part.document); // which the bytes were read by
    const bool same = bytes && stored && bytes->size() == part.bytes && stored->sha256 == part.sha256;
    if (same)
        co_return *bytes;
    if (thaw(*draft))
        co_await draft->flush();
    co_return documentVanished(part.kind, bytes ? Failure() : bytes.error());
}

Task<Result<service::ServiceRequest>> Filer::submit(std::shared_ptr<vault::Draft> draft)
{
    FilingState state = filingOf(*draft);
    const bool inDoubt = state.phase == Phase::OutcomeUnknown; // of an earlier attempt
    // A sign-in that is needed anyway is asked for before the outcome can be in doubt.
    const auto token = co_await m_api->session()->accessToken();
    if (!token)
        co_return fail(token.error());
    emit progressed(progressAt(FilingProgress::Step::Submitting));
    state.phase = Phase::OutcomeUnknown;
    setFiling(*draft, state);
    const auto written = co_await draft->flush();
    if (!written) {
        backFromDoubt(*draft, inDoubt);
        co_return fail(written.error());
    }

    auto filed = co_await put(state);
    if (filed)
        co_return filed;
    const Verdict verdict = verdictOn(filed.error());
    if (verdict == Verdict::NotSent)
        backFromDoubt(*draft, inDoubt);
    if (verdict == Verdict::Unknown) {
        const auto found = co_await ask(state);
        if (found && *found)
            co_return **found;
    }
    co_return filed;
}

Task<Result<service::ServiceRequest>> Filer::put(FilingState state)
{
    const service::Submission submission = submissionOf(state);
    if (state.completes.isEmpty()) {
        auto filed = co_await m_api->submit(submission, state.key);
        co_return filed;
    }
    auto completed = co_await m_api->complete(state.completes, state.etag, submission, state.key);
    co_return completed;
}

/// Asks the service what became of a submission: nothing if it never arrived.
Task<Result<std::optional<service::ServiceRequest>>> Filer::ask(FilingState state)
{
    emit progressed(progressAt(FilingProgress::Step::Asking));
    if (state.completes.isEmpty()) {
        auto found = co_await m_api->findByReference(state.clientReference);
        co_return found;
    }
    const auto current = co_await m_api->request(state.completes);
    if (!current)
        co_return fail(current.error());
    const bool arrived =
        *current && (*current)->state != RequestState::ToComplete && namesAll((*current)->receipt, state);
    co_return arrived ? *current : std::optional<service::ServiceRequest>();
}

/// After a refusal for good: what was frozen may be changed, and is filed next time under a new key.
Task<Result<void>> Filer::reopen(std::shared_ptr<vault::Draft> draft)
{
    FilingState state = filingOf(*draft);
    state.phase = Phase::Frozen;
    setFiling(*draft, state);
    const auto thawed = thaw(*draft);
    if (!thawed)
        co_return fail(thawed.error());
    auto flushed = co_await draft->flush();
    co_return flushed;
}

Task<Result<FilingReceipt>> Filer::accept(std::shared_ptr<vault::Draft> draft, service::ServiceRequest filed)
{
    FilingState state = filingOf(*draft);
    if (!namesAll(filed.receipt, state))
        co_return fail(failure::receiptDiffers);
    state.phase = Phase::Filed;
    state.waiting = false;
    state.outputsPending = true;
    draft->update([&](vault::DraftContent& content) {
        content.filing = toJson(state);
        content.receipt = filed.receipt;
        content.state = filed.state;
        content.serverUrl = state.server;
        content.journal.append({QDateTime::currentDateTimeUtc(), u"filed"_s, filed.receipt.number});
    });
    const auto flushed = co_await draft->flush();
    if (!flushed)
        co_return fail(flushed.error());
    emit progressed(progressAt(FilingProgress::Step::Fetching));
    co_await take(m_api, draft, filed); // outputs that can't be had now come with the next look
    emit progressed(progressAt(FilingProgress::Step::Done));
    co_return filed.receipt;
}

} // namespace guichet::filing
