#include "vault/DraftIndex.h"

#include "vault/DraftFolder.h"
#include "vault/Failures.h"
#include "vault/TextLimits.h"
#include "vault/crypto/Sealing.h"

#include <QJsonDocument>
#include <QtConcurrentMap>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::vault {

namespace {

constexpr QByteArrayView indexMagic("GPINDEX\n\1");
constexpr const char* indexFileName = "index";
constexpr int listedLimit = 1'000'000; ///< drafts

} // namespace

DraftIndex::Entries DraftIndex::read(const VaultContext& context)
{
    QByteArray file;
    if (!readWhole(*context.files, context.folder / indexFileName, indexLimit, file).good() ||
        !file.startsWith(indexMagic))
        return {};
    const auto json =
        unsealed(QByteArrayView(file).sliced(indexMagic.size()), indexKey(context.key), indexMagic.toByteArray());
    if (!json)
        return {};
    const Result<QJsonObject> object = parseJsonObject(*json, indexLimit);
    if (!object)
        return {};
    std::optional<Failure> failure;
    JsonReader reader(*object, QString(), failure);
    const QList<Entry> all = reader.objects("drafts", listedLimit, [](JsonReader& entry) {
        const QString stamp = entry.text("stamp", shortTextLimit);
        return Entry{stamp, draftSummaryFromJson(entry)};
    });
    if (failure)
        return {};
    Entries entries;
    entries.reserve(all.size());
    for (const Entry& entry : all)
        entries.insert(entry.summary.id, entry);
    return entries;
}

/// Not brought to the device: after a power cut it may be an old one, or none.
void DraftIndex::write(const VaultContext& context, const Entries& entries)
{
    QJsonArray drafts;
    for (const Entry& entry : entries) {
        if (entry.stamp.isEmpty())
            continue;
        QJsonObject json = toJson(entry.summary);
        json.insert(u"stamp"_s, entry.stamp);
        drafts.append(json);
    }
    const QByteArray json = QJsonDocument(QJsonObject{{u"drafts"_s, drafts}}).toJson(QJsonDocument::Compact);
    const QByteArray file = indexMagic.toByteArray() + sealed(json, indexKey(context.key), indexMagic.toByteArray());
    const std::string fresh = freshIndexPrefix + DraftId::createUuid().toString(QUuid::Id128).toStdString();
    std::unique_ptr<OutputFile> output;
    DiskOutcome step = context.files->create(context.folder / fresh, true, output);
    if (!step.good())
        return;
    step = output->write(file.constData(), static_cast<std::size_t>(file.size()));
    if (const DiskOutcome closed = output->close(); step.good())
        step = closed;
    if (step.good())
        step = context.files->rename(context.folder / fresh, context.folder / indexFileName);
    if (!step.good())
        context.files->remove(context.folder / fresh);
}

DraftIndex::Entry DraftIndex::entryOf(const std::shared_ptr<VaultContext>& context, const DraftId& id,
                                      const Entries& known)
{
    // Looked at first: who saves meanwhile makes it an old one.
    const QString stamp = draftStamp(*context->files, context->folder, id);
    const auto found = known.constFind(id);
    if (found != known.cend() && !stamp.isEmpty() && found->stamp == stamp)
        return *found;
    Entry entry;
    entry.summary.id = id;
    const Result<DraftFolder::Loaded> loaded = DraftFolder(context, id).load();
    if (!loaded) {
        entry.summary.failure = loaded.error();
        return entry;
    }
    entry.stamp = stamp;
    entry.summary = summaryOf(id, loaded->generation, loaded->recovered.has_value());
    return entry;
}

QList<DraftSummary> DraftIndex::summaries(const std::shared_ptr<VaultContext>& context)
{
    const std::lock_guard guard(m_mutex);
    if (!m_entries)
        m_entries = read(*context);
    const QList<DraftId> ids = draftIdsIn(*context->files, context->folder);
    const auto now = QtConcurrent::blockingMapped<QList<Entry>>(
        context->pool, ids, [&](const DraftId& id) { return entryOf(context, id, *m_entries); });

    QList<DraftSummary> all;
    Entries entries;
    entries.reserve(now.size());
    bool changed = false;
    for (const Entry& entry : now) {
        // Deleted by someone else since the folder was read.
        if (entry.summary.failure && entry.summary.failure->code == failure::draftUnknown)
            continue;
        all.append(entry.summary);
        changed = changed || entry.stamp != m_entries->value(entry.summary.id).stamp;
        entries.insert(entry.summary.id, entry);
    }
    if (changed || entries.size() != m_entries->size())
        write(*context, entries);
    m_entries = std::move(entries);
    std::ranges::stable_sort(all, std::ranges::greater(), &DraftSummary::modifiedAt);
    return all;
}

} // namespace guichet::vault
