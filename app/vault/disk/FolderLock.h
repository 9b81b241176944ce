#pragma once

#include "vault/disk/FileSystem.h"

#include <memory>
#include <string>

namespace guichet::vault {

/// An advisory lock on a file, held as long as this lives and no longer, also if the program is killed. The file says
/// who holds it.
class FolderLock
{
public:
    struct Attempt
    {
        std::unique_ptr<FolderLock> lock; ///< null if not got
        DiskOutcome outcome;              ///< `Busy` if someone else holds it
        std::string holder;               ///< what the one who holds it wrote
    };

    virtual ~FolderLock() = default;

    /// Never waits, never takes it from somebody. `note` has at most 255 bytes.
    static Attempt acquire(const FileSystem::Path& file, const std::string& note);
};

} // namespace guichet::vault
