#include "filing/Filer.h"

#include "filing/Failures.h"
#include "filing/Following.h"
#include "filing/Freezing.h"
#include "model/RequestJson.h"
#include "service/Failures.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace guichet::filing {

namespace {

qint64 sentOf(const FrozenPart& part)
{
    return part.held || part.upload.finished ? part.bytes : 0;
}

template <typename Amount>
qint64 sumOver(const QList<FrozenPart>& parts, Amount amount)
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0),
                           [&](qint64 sum, const FrozenPart& part) { return sum + amount(part); });
}

service::Submission submissionOf(const FilingState& state)
{
    service::Submission submission;
    submission.request = requestFromJson(state.request).value_or(Request());
    submission.edition = state.edition;
    submission.clientReference = state.clientReference;
    for (const FrozenPart& part : state.parts) {
        auto found = std::ranges::find(submission.documents, part.kind, &service::SubmittedDocument::kind);
        if (found == submission.documents.end()) {
            submission.documents.append({part.kind, {}});
            found = std::prev(submission.documents.end());
        }
        found->parts.append({part.held ? QString() : part.upload.id(), part.sha256, part.bytes});
    }
    return submission;
}

/// Every part, with its digest and size, and nothing else.
bool namesAll(const FilingReceipt& receipt, const FilingState& state)
{
    const auto less = [](const ReceivedDocument& a, const ReceivedDocument& b) {
        return std::tie(a.kind, a.sha256, a.bytes) < std::tie(b.kind, b.sha256, b.bytes);
    };
    QList<ReceivedDocument> sent;
    for (const FrozenPart& part : state.parts)
        sent.append({part.kind, part.sha256, part.bytes});
    QList<ReceivedDocument> received = receipt.documents;
    std::ranges::sort(sent, less);
    std::ranges::sort(received, less);
    return sent == received;
}

/// The service has refused the whole, or part of it: what was frozen may be changed again.
bool refusedForGood(FailureCode code)
{
    return code == service::failure::requestRefused || code == service::failure::requestChanged ||
           code == service::failure::callRefused || code == service::failure::notFound;
}

} // namespace

Filer::Filer(service::ApiClient* api, QString edition)
    : m_api(api)
    , m_edition(std::move(edition))
{
}

Task<Result<FilingReceipt>> Filer::file(std::shared_ptr<vault::Draft> draft, std::stop_token paused)
{
    emit progressed({});
    const QString server = m_api->session()->server().toString();
    const auto frozen = co_await freeze(draft, server, m_edition, m_keepOthers);
    if (!frozen)
        co_return fail(frozen.error());
    if (frozen->phase == FilingState::Phase::OutcomeUnknown) {
        FilingProgress asking;
        asking.step = FilingProgress::Step::Asking;
        emit progressed(asking);
        const auto found = co_await ask(*frozen);
        if (!found)
            co_return fail(found.error());
        if (*found) {
            auto receipt = co_await accept(draft, **found);
            co_return receipt;
        }
    }
    for (int attempt = 0;; ++attempt) {
        const auto sent = co_await sendParts(draft, paused);
        if (!sent)
            co_return fail(sent.error());
        const auto filed = co_await submit(draft);
        if (filed) {
            auto receipt = co_await accept(draft, *filed);
            co_return receipt;
        }
        const FailureCode code = filed.error().code;
        if (refusedForGood(code)) {
            FilingState state = filingOf(*draft);
            state.phase = FilingState::Phase::Frozen;
            setFiling(*draft, state);
            thaw(*draft);
            co_return fail(filed.error());
        }
        // The service lost or ended uploads: send them anew, once.
        if (code != service::failure::documentsDiffer || attempt > 0)
            co_return fail(filed.error());
        FilingState state = filingOf(*draft);
        state.phase = FilingState::Phase::Frozen;
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
    progress.bytes = sumOver(state.parts, [](const FrozenPart& part) { return part.bytes; });
    for (qsizetype index = 0; index < state.parts.size(); ++index) {
        const FrozenPart part = state.parts[index];
        if (part.held || part.upload.finished)
            continue;
        const auto bytes = co_await draft->read(part.document);
        if (!bytes)
            co_return fail(bytes.error());
        progress.kind = part.kind;
        progress.part = static_cast<int>(index) + 1;
        progress.partBytes = part.bytes;
        const qint64 before = sumOver(state.parts, sentOf);
        service::UploadWatch watch;
        watch.paused = paused;
        watch.progress = [this, &progress, before](qint64 sent) {
            progress.partSent = sent;
            progress.sent = before + sent;
            emit progressed(progress);
        };
        watch.changed = [&draft, &state, index](const service::UploadState& upload) {
            if (state.parts[index].upload == upload)
                return;
            state.parts[index].upload = upload;
            setFiling(*draft, state);
        };
        const auto sent =
            co_await service::upload(m_api->transport(), m_api->session(), *bytes, part.kind, part.upload, watch);
        if (!sent)
            co_return fail(sent.error());
    }
    co_return Result<void>();
}

Task<Result<service::ServiceRequest>> Filer::submit(std::shared_ptr<vault::Draft> draft)
{
    FilingState state = filingOf(*draft);
    // A sign-in that is needed anyway is asked for before the outcome can be in doubt.
    const auto token = co_await m_api->session()->accessToken();
    if (!token)
        co_return fail(token.error());
    FilingProgress progress;
    progress.step = FilingProgress::Step::Submitting;
    emit progressed(progress);
    state.phase = FilingState::Phase::OutcomeUnknown;
    setFiling(*draft, state);
    const auto written = co_await draft->flush();
    if (!written)
        co_return fail(written.error());

    const service::Submission submission = submissionOf(state);
    if (!state.completes.isEmpty()) {
        auto completed = co_await m_api->complete(state.completes, state.etag, submission, state.key);
        co_return completed;
    }
    auto filed = co_await m_api->submit(submission, state.key);
    if (!filed && filed.error().code == service::failure::outcomeUnknown) {
        const auto found = co_await ask(state);
        if (found && *found)
            co_return **found;
    }
    co_return filed;
}

/// Asks the service what became of a submission: nothing if it never arrived.
Task<Result<std::optional<service::ServiceRequest>>> Filer::ask(FilingState state)
{
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

Task<Result<FilingReceipt>> Filer::accept(std::shared_ptr<vault::Draft> draft, service::ServiceRequest filed)
{
    FilingState state = filingOf(*draft);
    if (!namesAll(filed.receipt, state))
        co_return fail(failure::receiptDiffers);
    state.phase = FilingState::Phase::Filed;
    state.waiting = false;
    state.etag = filed.etag;
    draft->update([&](vault::DraftContent& content) {
        content.filing = toJson(state);
        content.receipt = filed.receipt;
        content.serverUrl = state.server;
        content.journal.append({QDateTime::currentDateTimeUtc(), u"filed"_s, filed.receipt.number});
    });
    const auto flushed = co_await draft->flush();
    if (!flushed)
        co_return fail(flushed.error());
    FilingProgress progress;
    progress.step = FilingProgress::Step::Fetching;
    emit progressed(progress);
    co_await take(m_api, draft, filed); // outputs that can't be had now come with the next look
    progress.step = FilingProgress::Step::Done;
    emit progressed(progress);
    co_return filed.receipt;
}

} // namespace guichet::filing
