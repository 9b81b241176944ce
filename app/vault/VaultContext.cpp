#include "vault/VaultContext.h"

#include "vault/disk/RemoveTree.h"

namespace guichet::vault {

VaultContext::~VaultContext()
{
    if (isMemoryOnly())
        removeTree(*files, folder);
}

} // namespace guichet::vault
