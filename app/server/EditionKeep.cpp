#include "server/EditionKeep.h"

#include "server/Failures.h"
#include "server/FileSync.h"

#include <QCborMap>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

const QString suffix = u".cbor"_s;
const QString halfLaid = u".new"_s;

QByteArray packed(const KnownEdition& edition)
{
    QCborMap files;
    for (auto file = edition.bytes.files.begin(); file != edition.bytes.files.end(); ++file)
        files.insert(file.key(), *file);
    QCborMap map;
    map.insert(u"since"_s, edition.servedSince.toUTC().toString(Qt::ISODateWithMs));
    map.insert(u"manifest"_s, edition.bytes.manifest);
    map.insert(u"signature"_s, edition.bytes.signature);
    map.insert(u"files"_s, files);
    return map.toCborValue().toCbor();
}

KeptEdition unpacked(const QByteArray& bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    KeptEdition kept{{map.value(u"manifest"_s).toByteArray(), map.value(u"signature"_s).toByteArray(), {}},
                     QDateTime::fromString(map.value(u"since"_s).toString(), Qt::ISODateWithMs)};
    for (const auto& file : map.value(u"files"_s).toMap())
        kept.bytes.files.insert(file.first.toString(), file.second.toByteArray());
    return kept;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<KeptEdition> keptEditions(const QString& folder)
{
    QList<KeptEdition> all;
    const QDir root(folder);
    for (const QString& name : root.entryList({u'*' + suffix}, QDir::Files))
        all.append(unpacked(read(root.filePath(name))));
    return all;
}

Result<void> keepEdition(const QString& folder, const KnownEdition& edition)
{
    const QString name = folder + u'/' + QString::number(edition.manifest.number) + suffix;
    const QByteArray bytes = packed(edition);
    if (read(name) == bytes)
        return {};
    QFile fresh(name + halfLaid);
    const bool kept = QDir().mkpath(folder) && fresh.open(QIODevice::WriteOnly) && fresh.write(bytes) == bytes.size() &&
                      syncFile(fresh) && syncFolder(folder);
    fresh.close();
    if (!kept || (QFile::exists(name) && !QFile::remove(name)) || !fresh.rename(name) || !syncFolder(folder))
        return fail(failure::editionNotKept, {QString::number(edition.manifest.number)});
    return {};
}

} // namespace guichet::server
