#pragma once

#include "vault/disk/FileSystem.h"

namespace guichet::vault {

/// Deletes a folder of the vault with its files and, down to `depth`, the folders in it; the file `lock` goes last, so
/// that what is left after a crash can still be claimed. Goes on after a failure and gives the first one.
DiskOutcome removeTree(FileSystem& files, const FileSystem::Path& folder, int depth = 2);

} // namespace guichet::vault
