#pragma once

#include "vault/DraftFolder.h"

namespace guichet::vault {

/// What opening or making a draft on a worker thread gives; a Draft is made of it on its owner's thread.
struct OpenedDraft
{
    std::shared_ptr<DraftFolder> folder;
    DraftFolder::Loaded loaded;
    DraftFolder::Access access = DraftFolder::Access::Mine;
    std::optional<LockHolder> holder;
};

} // namespace guichet::vault
