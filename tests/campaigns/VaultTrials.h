#pragma once

#include "vault/Support.h"

#include <functional>

namespace guichet::test {

/// Something that is done to drafts on disk, and what must be true of them afterwards.
struct Trial
{
    std::function<Result<void>()> act;
    /// With the disk well again. What is lost: "" if it is the old or the new. `done`: what `act` said.
    std::function<QString(bool done)> lost;
    /// How many there are too many.
    std::function<int(bool done)> doubled = [](bool) { return 0; };
};

struct Operation
{
    const char* name;
    std::function<Trial(int documentBytes)> prepare; ///< a place of its own each time
    bool slow = false;                               ///< derives keys from passphrases: in the long form only
};

/// All that the vault does to its disk.
const QList<Operation>& vaultOperations();

} // namespace guichet::test
