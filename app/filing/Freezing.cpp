#include "filing/Freezing.h"

#include "filing/Failures.h"
#include "model/RequestJson.h"
#include "service/Transport.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::filing {

namespace {

/// The parts that the request names, with the digests that the vault took when they were attached.
Result<QList<FrozenPart>> partsOf(const vault::DraftContent& content)
{
    QList<FrozenPart> parts;
    for (const SupportingDocument& document : content.request.documents) {
        for (const QString& file : document.files) {
            const vault::StoredDocument* stored = content.document(file);
            if (!stored)
                return documentVanished(document.kind);
            const bool held =
                content.receipt && std::ranges::any_of(content.receipt->documents, [&](const ReceivedDocument& each) {
                    return each.kind == document.kind && each.sha256 == stored->sha256;
                });
            parts.append({document.kind, file, stored->sha256, stored->bytes, {}, held});
        }
    }
    return parts;
}

/// What the service holds of kinds that are not among `given`.
QList<FrozenPart> heldParts(const FilingReceipt& receipt, const QList<FrozenPart>& given)
{
    QList<FrozenPart> held;
    for (const ReceivedDocument& each : receipt.documents)
        if (!std::ranges::any_of(given, [&](const FrozenPart& part) { return part.kind == each.kind; }))
            held.append({each.kind, {}, each.sha256, each.bytes, {}, true});
    return held;
}

/// At the same place: scheme, host and port.
bool isSameServer(const QString& a, const QString& b)
{
    return service::sameOrigin(QUrl(a), QUrl(b));
}

} // namespace

tl::unexpected<Failure> documentVanished(const DocumentKind& kind, const Failure& why)
{
    return fail(failure::documentVanished, {kind}, why == Failure() ? QString() : failureName(why.code));
}

FilingState filingOf(const vault::Draft& draft)
{
    return filingStateFromJson(draft.content().filing);
}

void setFiling(vault::Draft& draft, const FilingState& state)
{
    draft.update([&](vault::DraftContent& content) { content.filing = toJson(state); });
}

Task<Result<FilingState>> freeze(std::shared_ptr<vault::Draft> draft, QString server, QString edition, bool keepOthers)
{
    FilingState state = filingOf(*draft);
    const bool here = isSameServer(state.server, server);
    if (state.phase == FilingState::Phase::OutcomeUnknown && !here)
        co_return fail(failure::filedElsewhere, {service::hostOf(QUrl(state.server))});
    if (state.phase == FilingState::Phase::OutcomeUnknown)
        co_return state;
    const vault::DraftContent& content = draft->content();
    if (content.elsewhere.isFiled()) // nothing is filed twice
        co_return fail(failure::notedAsFiled, {content.elsewhere.filedOn.toString(u"dd/MM/yyyy"_s)});
    if (state.phase == FilingState::Phase::Frozen && here)
        co_return state;
    const bool completing = content.state == RequestState::ToComplete && content.receipt;
    if (draft->isReadOnly() || (content.receipt && !completing))
        co_return fail(failure::nothingToFile);
    auto parts = partsOf(content);
    if (!parts)
        co_return fail(parts.error());
    const QByteArray etag = state.etag;
    const bool waiting = state.waiting;
    state = FilingState{};
    state.waiting = waiting;
    state.phase = FilingState::Phase::Frozen;
    state.key = QUuid::createUuid();
    state.clientReference = QUuid::createUuid();
    state.server = server;
    state.edition = content.edition.isEmpty() ? edition : content.edition;
    state.request = guichet::toJson(content.request);
    state.parts = *std::move(parts);
    state.frozenAt = QDateTime::currentDateTimeUtc();
    if (completing && keepOthers)
        state.parts += heldParts(*content.receipt, state.parts);
    if (completing) {
        state.completes = content.receipt->id;
        state.etag = etag;
    } else {
        for (FrozenPart& part : state.parts)
            part.held = false;
    }
    setFiling(*draft, state);
    const auto flushed = co_await draft->flush();
    if (!flushed)
        co_return fail(flushed.error());
    co_return state;
}

Result<void> thaw(vault::Draft& draft)
{
    FilingState state = filingOf(draft);
    if (state.phase == FilingState::Phase::OutcomeUnknown || state.phase == FilingState::Phase::Filed)
        return fail(failure::alreadySubmitted);
    FilingState thawed;
    thawed.etag = state.etag;
    setFiling(draft, thawed);
    return {};
}

} // namespace guichet::filing
