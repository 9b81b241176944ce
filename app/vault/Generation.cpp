#include "vault/Generation.h"

#include "model/JsonReading.h"
#include "vault/Failures.h"
#include "vault/crypto/Sealing.h"

#include <QJsonDocument>
#include <QtEndian>

namespace guichet::vault {

namespace {

constexpr QByteArrayView magic("GPDRAFT\n");
constexpr qsizetype versionAt = 8;
constexpr qsizetype numberAt = 12;
constexpr qsizetype createdAt = 20;
constexpr qsizetype savedAt = 28;
constexpr qsizetype clearSize = 36;

QByteArray clearPart(const Generation& generation)
{
    QByteArray clear = magic.toByteArray();
    clear.resize(clearSize);
    qToLittleEndian(draftFormat, clear.data() + versionAt);
    qToLittleEndian(generation.number, clear.data() + numberAt);
    qToLittleEndian(generation.createdAt.toMSecsSinceEpoch(), clear.data() + createdAt);
    qToLittleEndian(generation.savedAt.toMSecsSinceEpoch(), clear.data() + savedAt);
    return clear;
}

QByteArray contextOf(QByteArrayView clear, const DraftId& id)
{
    return clear.toByteArray() + id.toRfc4122();
}

tl::unexpected<Failure> damaged()
{
    return fail(failure::draftDamaged);
}

} // namespace

Result<void> checkDraftFormat(qint64 version)
{
    if (version > qint64(draftFormat))
        return fail(failure::draftNewer, {QString::number(version)});
    return {};
}

Result<QByteArray> generationToFile(const Generation& generation, const DraftId& id, const SecretBytes& key)
{
    const QByteArray json = QJsonDocument(toJson(generation.content)).toJson(QJsonDocument::Compact);
    if (json.size() > draftContentLimit)
        return fail(failure::draftTooLarge, {QString::number(draftContentLimit)});
    const QByteArray clear = clearPart(generation);
    return clear + sealed(json, key, contextOf(clear, id));
}

Result<void> checkContent(const DraftContent& content)
{
    return draftContentFromJson(toJson(content)).map([](const DraftContent&) {});
}

Result<Generation> generationFromFile(const QByteArray& file, const DraftId& id, const SecretBytes& key)
{
    if (file.size() < clearSize || !file.startsWith(magic))
        return damaged();
    if (const auto known = checkDraftFormat(qFromLittleEndian<quint32>(file.constData() + versionAt)); !known)
        return fail(known.error());
    const QByteArrayView clear = QByteArrayView(file).first(clearSize);
    const auto json = unsealed(QByteArrayView(file).sliced(clearSize), key, contextOf(clear, id));
    if (!json)
        return damaged();
    const auto object = parseJsonObject(*json, draftContentLimit);
    const auto content = object ? draftContentFromJson(*object) : Result<DraftContent>(fail(object.error()));
    if (!content)
        return damaged();
    return Generation{*content, qFromLittleEndian<quint64>(file.constData() + numberAt),
                      QDateTime::fromMSecsSinceEpoch(qFromLittleEndian<qint64>(file.constData() + createdAt), Qt::UTC),
                      QDateTime::fromMSecsSinceEpoch(qFromLittleEndian<qint64>(file.constData() + savedAt), Qt::UTC)};
}

} // namespace guichet::vault
