#include "vault/VaultWork.h"

#include "vault/Failures.h"
#include "vault/Header.h"
#include "vault/disk/DiskFailure.h"
#include "vault/disk/RemoveTree.h"

namespace guichet::vault {

namespace {

constexpr const char* sessionPrefix = "session-";

/// Sessions without a key end with their program; after a crash, at the next start.
void sweepSessions(FileSystem& files, const FileSystem::Path& profile)
{
    std::vector<std::string> names;
    files.list(profile, names);
    for (const std::string& name : names) {
        if (!name.starts_with(sessionPrefix))
            continue;
        const auto attempt = FolderLock::acquire(profile / name / "lock", lockNote());
        if (attempt.lock)
            removeTree(files, profile / name);
    }
}

Result<void> makeFolder(FileSystem& files, const FileSystem::Path& folder)
{
    if (const auto step = files.makeFolder(folder); !step.good())
        return diskFailure(step);
    return {};
}

} // namespace

Result<std::shared_ptr<VaultContext>> preparedContext(const Profile& profile, bool memoryOnly)
{
    const auto context = std::make_shared<VaultContext>();
    context->files = diskFileSystem();
    FileSystem& files = *context->files;
    const FileSystem::Path top = diskPath(profile.folder());
    sweepSessions(files, top);
    if (!memoryOnly) {
        context->folder = diskPath(profile.draftsFolder());
        if (const auto made = makeFolder(files, context->folder); !made)
            return fail(made.error());
        sweepUnfinished(files, context->folder);
        return context;
    }
    context->folder = top / (sessionPrefix + DraftId::createUuid().toString(QUuid::Id128).toStdString());
    if (const auto made = makeFolder(files, context->folder); !made)
        return fail(made.error());
    auto attempt = FolderLock::acquire(context->folder / "lock", lockNote());
    if (!attempt.lock)
        return diskFailure(attempt.outcome);
    context->sessionLock = std::move(attempt.lock);
    return context;
}

Result<OpenedDraft> createdDraft(const std::shared_ptr<VaultContext>& context, DraftContent content)
{
    content.documents.clear();
    return createdDraft(context, [&content](const DraftFolder&, DraftContent& filled) -> Result<void> {
        filled = content;
        return {};
    });
}

Result<OpenedDraft> createdDraft(const std::shared_ptr<VaultContext>& context, const FillDraft& fill)
{
    OpenedDraft draft;
    draft.folder = std::make_shared<DraftFolder>(context, DraftId::createUuid());
    Generation& first = draft.loaded.generation;
    first.number = 1;
    first.createdAt = QDateTime::currentDateTimeUtc();
    first.savedAt = first.createdAt;
    const auto made = draft.folder->make(first, [&] { return fill(*draft.folder, first.content); });
    if (!made)
        return fail(made.error());
    return draft;
}

Result<OpenedDraft> openedDraft(const std::shared_ptr<VaultContext>& context, const DraftId& id)
{
    OpenedDraft draft;
    draft.folder = std::make_shared<DraftFolder>(context, id);
    const Result<DraftFolder::Access> access = draft.folder->lock(draft.holder);
    if (!access)
        return fail(access.error());
    draft.access = *access;
    Result<DraftFolder::Loaded> loaded = draft.folder->load();
    if (!loaded)
        return fail(loaded.error());
    draft.loaded = std::move(*loaded);
    if (draft.access == DraftFolder::Access::Mine)
        draft.folder->sweep(draft.loaded.generation.content.documents);
    return draft;
}

Result<void> removeDraft(const std::shared_ptr<VaultContext>& context, const DraftId& id)
{
    DraftFolder folder(context, id);
    std::optional<LockHolder> holder;
    const Result<DraftFolder::Access> access = folder.lock(holder);
    if (!access)
        return fail(access.error());
    if (holder)
        return fail(failure::draftHeld, {holder->program, QString::number(holder->process)});
    if (*access == DraftFolder::Access::NotWritable)
        return diskFailure({DiskError::Denied, 0});
    return folder.remove();
}

} // namespace guichet::vault
