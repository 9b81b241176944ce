#include "vault/disk/RemoveTree.h"

namespace guichet::vault {

DiskOutcome removeTree(FileSystem& files, const FileSystem::Path& folder, int depth)
{
    DiskOutcome first;
    const auto note = [&first](const DiskOutcome& outcome) {
        if (first.good() && !outcome.good() && outcome.error != DiskError::Missing)
            first = outcome;
    };
    std::vector<std::string> names;
    note(files.list(folder, names));
    for (const std::string& name : names) {
        if (name == "lock")
            continue;
        const DiskOutcome removed = files.remove(folder / name);
        if (removed.good() || depth == 0)
            note(removed);
        else
            note(removeTree(files, folder / name, depth - 1));
    }
    note(files.remove(folder / "lock"));
    note(files.removeFolder(folder));
    return first;
}

} // namespace guichet::vault
