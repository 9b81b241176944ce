#include "publisher/Publishing.h"

#include "publisher/Failures.h"
#include "publisher/NewFiles.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::Literals::StringLiterals;

namespace guichet::publisher {

namespace {

QString labelOf(const catalogue::Manifest& manifest)
{
    return u"%1 (%2)"_s.arg(manifest.number).arg(manifest.edition);
}

/// Nothing is left out unseen: a JSON file that no edition can hold is named rather than passed over.
Result<void> checkNames(const QString& folder)
{
    const QDir root(QDir(folder).absolutePath()); // names are told relative to it
    QDirIterator files(root.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = root.relativeFilePath(files.next());
        const bool known = catalogue::isCatalogueFileName(name) || name.endsWith(u".schema.json") ||
                           name == QLatin1StringView(catalogue::manifestFileName);
        if (!known)
            return fail(failure::noCatalogueFile, {name});
    }
    return {};
}

/// The edition before is only asked for its number and name: it may be signed by a key that counts no more.
Result<void> checkAfter(const catalogue::Manifest& manifest, const QString& before)
{
    if (before.isEmpty())
        return {};
    const auto earlier = catalogue::manifestFromJson(catalogue::manifestIn(before));
    if (!earlier)
        return fail(earlier.error());
    if (manifest.number <= earlier->number || manifest.edition == earlier->edition)
        return fail(failure::notAfter, {labelOf(manifest), labelOf(*earlier)});
    return {};
}

Result<void> write(const QString& target, const catalogue::SignedEdition& edition)
{
    const QDir folder(target);
    catalogue::CatalogueFiles all = edition.files;
    all.insert(QLatin1StringView(catalogue::manifestFileName), edition.manifest);
    all.insert(QLatin1StringView(catalogue::signatureFileName), catalogue::signatureToText(edition.signature));
    for (auto file = all.begin(); file != all.end(); ++file)
        if (const auto written = writeNew(folder.filePath(file.key()), *file, Readers::Everybody); !written)
            return written;
    return {};
}

} // namespace

Result<catalogue::Manifest> publish(const QString& folder, const QString& target, const SecretKey& key,
                                    const Announcement& announcement, const QDateTime& now, const QString& before)
{
    if (const Result<void> fresh = mustBeNew(target); !fresh)
        return fail(fresh.error());
    if (const Result<void> named = checkNames(folder); !named)
        return fail(named.error());
    catalogue::SignedEdition edition{{}, {}, catalogue::dataFilesIn(folder)};
    const auto catalogue = catalogue::Catalogue::fromFiles(edition.files);
    if (!catalogue)
        return fail(catalogue.error());
    catalogue::Manifest manifest = catalogue::manifestOf(*catalogue, edition.files, now);
    manifest.announces = announcement.announces;
    manifest.retires = announcement.retires;
    edition.manifest = catalogue::toJson(manifest);
    edition.signature = key.sign(edition.manifest);
    // What would be refused later is refused now.
    const auto readBack = catalogue::manifestFromJson(edition.manifest);
    if (!readBack)
        return readBack;
    if (const Result<void> after = checkAfter(manifest, before); !after)
        return fail(after.error());
    if (const Result<void> written = write(target, edition); !written)
        return fail(written.error());
    return readBack;
}

Result<catalogue::Manifest> verify(const QString& folder, const catalogue::TrustedKeys& keys, const QString& before)
{
    const catalogue::SignedEdition edition = catalogue::signedEditionIn(folder);
    if (edition.manifest.isEmpty() || edition.signature.isEmpty())
        return fail(failure::unsignedFolder, {folder});
    const auto manifest = keys.verified(edition.manifest, edition.signature);
    if (!manifest)
        return manifest;
    if (const auto catalogue = catalogue::catalogueOf(*manifest, edition.files); !catalogue)
        return fail(catalogue.error());
    if (const Result<void> after = checkAfter(*manifest, before); !after)
        return fail(after.error());
    return manifest;
}

} // namespace guichet::publisher
