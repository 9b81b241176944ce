#include "vault/DraftFolder.h"

#include "model/Sha256.h"
#include "vault/Failures.h"
#include "vault/Header.h"
#include "vault/crypto/Sealing.h"
#include "vault/disk/DiskFailure.h"
#include "vault/disk/DurableReplace.h"
#include "vault/disk/RemoveTree.h"

#include <QSet>
#include <algorithm>

namespace guichet::vault {

namespace {

constexpr QByteArrayView documentMagic("GPDOC\n\1");
constexpr const char* documentPrefix = "doc-";

std::string folderName(const DraftId& id, const char* prefix = "")
{
    return prefix + id.toString(QUuid::WithoutBraces).toStdString();
}

std::string documentFile(const DocumentId& id)
{
    return documentPrefix + id.toStdString();
}

QByteArray documentContext(const DraftId& draft, const DocumentId& id)
{
    return documentMagic.toByteArray() + draft.toRfc4122() + id.toLatin1();
}

bool isMissing(const Result<Generation>& generation)
{
    return !generation && generation.error().code == failure::diskFileMissing;
}

/// Nothing to be gained from an older generation: the newest may be perfectly good.
bool isFinal(const Failure& failed)
{
    return failed.code == failure::draftNewer || failed.code == failure::diskDenied;
}

} // namespace

DraftFolder::DraftFolder(std::shared_ptr<VaultContext> context, DraftId id)
    : m_context(std::move(context))
    , m_id(id)
    , m_key(m_context->key.isNull() ? SecretBytes() : draftKey(m_context->key, id))
    , m_folder(m_context->folder / folderName(id))
{
}

Result<void> DraftFolder::make(const Generation& first, const std::function<Result<void>()>& fill)
{
    FileSystem& files = *m_context->files;
    const FileSystem::Path place = m_folder;
    m_folder = m_context->folder / folderName(m_id, ".new-");
    const Result<void> filled = [&]() -> Result<void> {
        if (const auto step = files.makeFolder(m_folder); !step.good())
            return diskFailure(step);
        auto attempt = FolderLock::acquire(m_folder / "lock", lockNote());
        if (!attempt.lock)
            return diskFailure(attempt.outcome);
        m_lock = std::move(attempt.lock);
        return fillNew(first, fill);
    }();
    const Result<void> made = filled ? moveTo(place) : filled;
    if (!made) {
        removeTree(files, m_folder, 0);
        removeTree(files, place, 0); // moved, but perhaps not for good
    }
    m_folder = place;
    return made;
}

Result<void> DraftFolder::fillNew(const Generation& first, const std::function<Result<void>()>& fill) const
{
    const auto header = writeFresh(*m_context->files, m_folder / "header", headerToFile(m_id, first.createdAt));
    if (!header.good())
        return diskFailure(header);
    if (const Result<void> filled = fill ? fill() : Result<void>(); !filled)
        return filled;
    return save(first, Previous::Dropped);
}

Result<void> DraftFolder::moveTo(const FileSystem::Path& place) const
{
    DiskOutcome step = m_context->files->rename(m_folder, place);
    if (step.good())
        step = m_context->files->syncFolder(m_context->folder);
    if (!step.good())
        return diskFailure(step);
    return {};
}

Result<DraftFolder::Access> DraftFolder::lock(std::optional<LockHolder>& holder)
{
    if (m_lock)
        return Access::Mine;
    if (const auto found = exists(); !found)
        return fail(found.error());
    auto attempt = FolderLock::acquire(m_folder / "lock", lockNote());
    if (attempt.lock) {
        m_lock = std::move(attempt.lock);
        return Access::Mine;
    }
    if (attempt.outcome.error == DiskError::Busy) {
        holder = holderFromNote(attempt.holder);
        return Access::Elsewhere;
    }
    if (attempt.outcome.error == DiskError::Denied)
        return Access::NotWritable;
    return diskFailure(attempt.outcome);
}

Result<void> DraftFolder::exists() const
{
    std::vector<std::string> names;
    if (m_context->files->list(m_folder, names).error == DiskError::Missing)
        return fail(failure::draftUnknown);
    return {};
}

Result<void> DraftFolder::checkHeader() const
{
    QByteArray header;
    if (!readWhole(*m_context->files, m_folder / "header", headerLimit, header).good())
        return {}; // nothing in it is needed to read the draft
    return checkDraftFormat(headerVersion(header));
}

Result<Generation> DraftFolder::generation(const char* name) const
{
    QByteArray file;
    const auto step = readWhole(*m_context->files, m_folder / name, contentFileLimit, file);
    if (!step.good())
        return diskFailure(step);
    return generationFromFile(file, m_id, m_key);
}

Result<DraftFolder::Loaded> DraftFolder::load() const
{
    if (const auto found = exists(); !found)
        return fail(found.error());
    if (const auto known = checkHeader(); !known)
        return fail(known.error());
    // Someone who is saving at this moment takes `content` away for an instant, and puts `content.new` in its place.
    Result<Generation> newest = generation("content");
    for (int i = 0; i < 3 && isMissing(newest); ++i) {
        newest = generation("content.new");
        if (!newest)
            newest = generation("content");
    }
    if (newest)
        return Loaded{*newest, std::nullopt};
    if (isFinal(newest.error()))
        return fail(newest.error());
    const Result<Generation> previous = generation("content.1");
    if (!previous)
        return fail(newest.error().code == failure::draftDamaged ? newest.error() : previous.error());
    return Loaded{*previous, fail(failure::draftRecovered).value()};
}

Result<void> DraftFolder::save(const Generation& generation, Previous previous) const
{
    const Result<QByteArray> file = generationToFile(generation, m_id, m_key);
    if (!file)
        return fail(file.error());
    const auto proves = [this](const QByteArray& found) { return generationFromFile(found, m_id, m_key).has_value(); };
    const DiskOutcome step = durableReplace(*m_context->files, m_folder, "content", *file, previous, proves);
    if (step.good())
        return {};
    // What can't be read back may be the value's fault and not the disk's.
    if (const Result<void> readable = checkContent(generation.content); !readable)
        return readable;
    return diskFailure(step);
}

Result<void> DraftFolder::writeDocument(const DocumentId& id, const QByteArray& bytes) const
{
    const QByteArray file = documentMagic.toByteArray() + sealed(bytes, m_key, documentContext(m_id, id));
    DiskOutcome step = writeFresh(*m_context->files, m_folder / documentFile(id), file);
    if (step.good())
        step = m_context->files->syncFolder(m_folder);
    if (!step.good())
        return diskFailure(step);
    return {};
}

Result<QByteArray> DraftFolder::readDocument(const StoredDocument& document) const
{
    QByteArray file;
    const qint64 limit = documentMagic.size() + sealedSize(documentLimit);
    const auto step =
        readWhole(*m_context->files, m_folder / documentFile(document.id), static_cast<std::size_t>(limit), file);
    if (step.error == DiskError::Missing)
        return fail(failure::documentLost);
    if (!step.good())
        return diskFailure(step);
    const auto plain = file.startsWith(documentMagic) ? unsealed(QByteArrayView(file).sliced(documentMagic.size()),
                                                                 m_key, documentContext(m_id, document.id))
                                                      : std::nullopt;
    if (!plain || sha256(*plain) != document.sha256)
        return fail(failure::documentDamaged);
    return *plain;
}

void DraftFolder::sweep(const QList<StoredDocument>& listed) const
{
    // A previous generation that can't be read may list anything: then nothing is deleted.
    const Result<Generation> previous = generation("content.1");
    if (!previous && !isMissing(previous))
        return;
    QSet<QString> known;
    for (const StoredDocument& document : listed)
        known.insert(document.id);
    if (previous)
        for (const StoredDocument& document : previous->content.documents)
            known.insert(document.id);
    std::vector<std::string> names;
    m_context->files->list(m_folder, names);
    for (const std::string& name : names)
        if (name.starts_with(documentPrefix) &&
            !known.contains(QString::fromStdString(name.substr(std::string_view(documentPrefix).size()))))
            m_context->files->remove(m_folder / name);
}

Result<void> DraftFolder::remove() const
{
    Q_ASSERT(m_lock);
    const FileSystem::Path gone = m_context->folder / folderName(m_id, ".gone-");
    if (const auto moved = moveTo(gone); !moved)
        return moved;
    // From here on it is gone for everybody; what can't be deleted now is deleted at the next start.
    removeTree(*m_context->files, gone, 0);
    return {};
}

QList<DraftId> draftIdsIn(FileSystem& files, const FileSystem::Path& folder)
{
    std::vector<std::string> names;
    files.list(folder, names);
    QList<DraftId> ids;
    for (const std::string& name : names)
        if (const DraftId id = DraftId::fromString(QString::fromStdString(name));
            !id.isNull() && folderName(id) == name)
            ids.append(id);
    return ids;
}

QString draftStamp(FileSystem& files, const FileSystem::Path& folder, const DraftId& id)
{
    std::string stamp;
    const DiskOutcome step = files.stamp(folder / folderName(id) / "content", stamp);
    return step.good() ? QString::fromStdString(stamp) : QString();
}

void sweepUnfinished(FileSystem& files, const FileSystem::Path& folder)
{
    std::vector<std::string> names;
    files.list(folder, names);
    for (const std::string& name : names) {
        if (name.starts_with(freshIndexPrefix))
            files.remove(folder / name); // who is writing it makes another one next time
        if (!name.starts_with(".new-") && !name.starts_with(".gone-"))
            continue;
        const auto attempt = FolderLock::acquire(folder / name / "lock", lockNote());
        if (attempt.lock)
            removeTree(files, folder / name, 0);
    }
}

} // namespace guichet::vault
