#include "editions/EditionMemory.h"

#include "editions/Failures.h"
#include "model/JsonReading.h"
#include "vault/disk/DiskFailure.h"
#include "vault/disk/DurableReplace.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace guichet::editions {

namespace {

constexpr auto fileName = "state.json";
constexpr qint64 fileLimit = 200'000; ///< bytes
constexpr int listLimit = 500;

QJsonArray toJson(const QList<QByteArray>& keys)
{
    QJsonArray all;
    for (const QByteArray& key : keys)
        all.append(QString::fromLatin1(key.toBase64()));
    return all;
}

QList<QByteArray> keysFrom(JsonReader& json, const char* name)
{
    QList<QByteArray> all;
    for (const QString& text : json.texts(name, listLimit, 100))
        all.append(QByteArray::fromBase64(text.toLatin1()));
    return all;
}

void add(QList<QByteArray>& list, const QByteArray& key)
{
    if (!list.contains(key))
        list.append(key);
}

} // namespace

void EditionMemory::follow(const catalogue::Manifest& manifest)
{
    if (manifest.number <= followed)
        return;
    followed = manifest.number;
    for (const QByteArray& key : manifest.announces) {
        add(announced, key);
        retired.removeAll(key);
    }
    for (const QByteArray& key : manifest.retires) {
        add(retired, key);
        announced.removeAll(key);
    }
}

catalogue::TrustedKeys EditionMemory::trusted(const QList<catalogue::PublicKey>& configured) const
{
    QList<catalogue::PublicKey> keys = configured;
    for (const QByteArray& key : announced)
        keys.append({key, false});
    keys.removeIf([this](const catalogue::PublicKey& key) { return retired.contains(key.bytes); });
    return catalogue::TrustedKeys(keys);
}

Result<EditionMemory> readMemory(vault::FileSystem& files, const QString& folder)
{
    QByteArray bytes;
    const auto read = vault::readWhole(files, vault::diskPath(folder) / fileName, fileLimit, bytes);
    if (read.error == vault::DiskError::Missing)
        return EditionMemory();
    const auto object = parseJsonObject(bytes, fileLimit);
    if (!read.good() || !object)
        return fail(failure::memoryUnreadable);
    std::optional<Failure> wrong;
    JsonReader json(*object, {}, wrong);
    EditionMemory memory;
    memory.highest = static_cast<int>(json.integer("highest"));
    memory.followed = static_cast<int>(json.integer("followed"));
    memory.announced = keysFrom(json, "announced");
    memory.retired = keysFrom(json, "retired");
    const QJsonObject tags = json.object("tags");
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        memory.tags.insert(tag.key(), tag.value().toString().toLatin1());
    if (wrong)
        return fail(Failure{failure::memoryUnreadable, {}, wrong->arguments.join(u' ')});
    return memory;
}

Result<void> writeMemory(vault::FileSystem& files, const QString& folder, const EditionMemory& memory)
{
    QJsonObject tags;
    for (auto tag = memory.tags.begin(); tag != memory.tags.end(); ++tag)
        tags.insert(tag.key(), QString::fromLatin1(*tag));
    const QJsonObject json{{u"highest"_s, memory.highest},
                           {u"followed"_s, memory.followed},
                           {u"announced"_s, toJson(memory.announced)},
                           {u"retired"_s, toJson(memory.retired)},
                           {u"tags"_s, tags}};
    vault::DiskOutcome step = files.makeFolder(vault::diskPath(folder));
    if (step.good())
        step = vault::durableReplace(files, vault::diskPath(folder), fileName, QJsonDocument(json).toJson());
    if (!step.good())
        return notStored(step);
    return {};
}

tl::unexpected<Failure> notStored(const vault::DiskOutcome& outcome)
{
    return fail(failure::editionNotStored, {}, u"system %1"_s.arg(outcome.systemCode));
}

} // namespace guichet::editions
