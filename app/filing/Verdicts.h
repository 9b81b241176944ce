#pragma once

#include "filing/FilingState.h"
#include "service/ApiClient.h"

/// What answers and failures mean for a filing, as pure functions.
namespace guichet::filing {

/// What a failed submission says about whether it was filed.
enum class Verdict
{
    NotSent,     ///< nothing left this machine, or the service did nothing for want of a sign-in
    Refused,     ///< the service has decided: not filed, and the same would be refused again
    UploadsGone, ///< not filed: the service doesn't hold the bytes that were named
    Later,       ///< the service asks to wait
    Unknown,     ///< it may have been filed: ask before repeating
};
Verdict verdictOn(const Failure& failure);

/// The network or the service may be better in a while: worth another try by itself.
bool mayPass(const Failure& failure);

/// Other drafts of the outbox would not meet this failure.
bool concernsOneDraft(const Failure& failure);

/// What is submitted for a frozen draft: always the same for the same state of uploads.
service::Submission submissionOf(const FilingState& state);

/// The receipt names every frozen part with its digest and size and nothing else, for the same procedure.
bool namesAll(const FilingReceipt& receipt, const FilingState& state);

} // namespace guichet::filing
