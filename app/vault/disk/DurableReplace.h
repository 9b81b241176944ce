#pragma once

#include "vault/disk/FileSystem.h"

#include <QByteArray>
#include <functional>

namespace guichet::vault {

/// What is to become of the file that is replaced.
enum class Previous
{
    Dropped,
    Kept
};

/// Replaces `folder/name` by `bytes` so that at any moment, also after a power cut, either the old or the new is there:
/// writes `name.new`, syncs it (checked), reads it back and asks `proves`, keeps the old as `name.1` if told so,
/// renames, syncs the folder. When this is good, the new bytes are on the device. On any failure the old file is as it
/// was, or (only if the folder could not be synced) the new one is in place but not yet proven durable.
DiskOutcome durableReplace(FileSystem& files, const FileSystem::Path& folder, const std::string& name,
                           const QByteArray& bytes, Previous previous = Previous::Dropped,
                           const std::function<bool(const QByteArray&)>& proves = {});

/// The bytes of a file; `TooLarge` past `limit`.
DiskOutcome readWhole(FileSystem& files, const FileSystem::Path& file, std::size_t limit, QByteArray& bytes);

/// Writes a file that doesn't exist yet, with its name not yet synced; removes what it began if it fails.
DiskOutcome writeFresh(FileSystem& files, const FileSystem::Path& file, const QByteArray& bytes);

} // namespace guichet::vault
