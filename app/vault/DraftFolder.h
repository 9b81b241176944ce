#pragma once

#include "vault/Draft.h"
#include "vault/Generation.h"
#include "vault/VaultContext.h"
#include "vault/disk/DurableReplace.h"

#include <functional>

namespace guichet::vault {

/// The folder of one draft on disk: `header`, `content`, `content.1` (the generation before), `doc-…`, `lock`. Called
/// from any thread; while it lives it keeps the lock, if it has it.
class DraftFolder
{
public:
    DraftFolder(std::shared_ptr<VaultContext> context, DraftId id);

    struct Loaded
    {
        Generation generation;
        std::optional<Failure> recovered; ///< draftRecovered if the previous generation had to be used
    };

    const DraftId& id() const { return m_id; }
    const VaultContext& context() const { return *m_context; }

    /// Makes a complete draft: nobody ever sees a part of one. Takes the lock. `fill` adds documents first, if given.
    Result<void> make(const Generation& first, const std::function<Result<void>()>& fill = {});

    enum class Access
    {
        Mine,
        Elsewhere,
        NotWritable
    };
    /// Takes the lock if it is free; else says who has it. NotWritable: a read-only disk or folder.
    Result<Access> lock(std::optional<LockHolder>& holder);

    /// Errors: draftUnknown, draftDamaged, draftNewer, diskDenied.
    Result<Loaded> load() const;

    /// Errors: those of the disk and of limits. On an error, what was there before is there still.
    Result<void> save(const Generation& generation, Previous previous) const;

    Result<void> writeDocument(const DocumentId& id, const QByteArray& bytes) const;
    /// Errors: documentLost, documentDamaged, diskDenied.
    Result<QByteArray> readDocument(const StoredDocument& document) const;

    /// Deletes files that neither `listed` nor the previous generation knows.
    void sweep(const QList<StoredDocument>& listed) const;

    /// Deletes the whole draft; needs the lock, and no key.
    Result<void> remove() const;

private:
    Result<Generation> generation(const char* name) const;
    Result<void> exists() const;
    Result<void> checkHeader() const;
    Result<void> fillNew(const Generation& first, const std::function<Result<void>()>& fill) const;
    Result<void> moveTo(const FileSystem::Path& place) const;

    std::shared_ptr<VaultContext> m_context;
    DraftId m_id;
    SecretBytes m_key;
    FileSystem::Path m_folder;
    std::unique_ptr<FolderLock> m_lock;
};

/// Ids of the drafts in a folder of drafts.
QList<DraftId> draftIdsIn(FileSystem& files, const FileSystem::Path& folder);

/// Another one whenever the draft was saved; empty if it can't be told, as while it is being saved.
QString draftStamp(FileSystem& files, const FileSystem::Path& folder, const DraftId& id);

/// Deletes what creations and removals that were killed left in a folder of drafts.
void sweepUnfinished(FileSystem& files, const FileSystem::Path& folder);

} // namespace guichet::vault
