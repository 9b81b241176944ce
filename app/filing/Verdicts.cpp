#include "filing/Verdicts.h"

#include "model/RequestJson.h"
#include "service/Failures.h"

#include <algorithm>
#include <tuple>

namespace guichet::filing {

namespace {

bool isOneOf(FailureCode code, std::initializer_list<FailureCode> codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

QString procedureOf(const FilingState& state)
{
    return state.request[QLatin1StringView("procedure")].toString();
}

} // namespace

Verdict verdictOn(const Failure& failure)
{
    namespace code = service::failure;
    if (isOneOf(failure.code, {code::unreachable, code::signInNeeded, code::signInRefused, code::providerUnusable,
                               code::plainHttpRefused, code::tlsRefused, code::programTooOld, code::uploadForeign}))
        return Verdict::NotSent;
    if (isOneOf(failure.code, {code::requestRefused, code::requestChanged, code::callRefused, code::notFound,
                               code::tooLargeForService, code::editionNotAccepted}))
        return Verdict::Refused;
    if (failure.code == code::documentsDiffer)
        return Verdict::UploadsGone;
    return failure.code == code::busy ? Verdict::Later : Verdict::Unknown;
}

bool mayPass(const Failure& failure)
{
    namespace code = service::failure;
    return isOneOf(failure.code, {code::unreachable, code::outcomeUnknown, code::notTheService, code::redirected,
                                  code::answerUnreadable, code::answerTooLarge, code::busy});
}

bool concernsOneDraft(const Failure& failure)
{
    namespace code = service::failure;
    const int folder = static_cast<int>(failure.code) / 1000;
    constexpr int vaults = 3;
    constexpr int ours = 7;
    return folder == vaults || folder == ours ||
           isOneOf(failure.code,
                   {code::requestRefused, code::requestChanged, code::documentsDiffer, code::tooLargeForService,
                    code::notFound, code::uploadDamaged, code::editionNotAccepted});
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
    return sent == received && receipt.procedure == procedureOf(state);
}

} // namespace guichet::filing
