#pragma once

#include "filing/FilingState.h"
#include "vault/Draft.h"

namespace guichet::filing {

/// Freezes a draft for filing at `server` under its own edition of the catalogue (`edition` if it names none): the
/// request, the digests of its documents and the key are on disk when this ends. A draft that is frozen already keeps
/// what it has; one frozen for another server is frozen anew, unless its submission may have arrived there
/// (filedElsewhere). A draft whose request is to-complete is frozen as the completion of that request; with
/// `keepOthers`, parts that the service holds of kinds that the draft has no files for stay as they are. One that the
/// person noted as filed on the official site is not frozen (notedAsFiled).
Task<Result<FilingState>> freeze(std::shared_ptr<vault::Draft> draft, QString server, QString edition,
                                 bool keepOthers = false);

/// A document named by the request isn't in the draft, or its bytes are not those that were attached.
tl::unexpected<Failure> documentVanished(const DocumentKind& kind, const Failure& why = {});

/// Makes a frozen draft editable again. alreadySubmitted once its submission may have left.
Result<void> thaw(vault::Draft& draft);

/// The state of a draft's filing, and the same put back. The value is on disk once the draft is flushed.
FilingState filingOf(const vault::Draft& draft);
void setFiling(vault::Draft& draft, const FilingState& state);

} // namespace guichet::filing
