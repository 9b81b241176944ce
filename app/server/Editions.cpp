#include "server/Editions.h"

#include "server/EditionKeep.h"
#include "server/Failures.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

/// The one in the program, with a list of its files as a signed one has.
catalogue::SignedEdition builtIn(const QDateTime& now)
{
    catalogue::SignedEdition edition{{}, {}, catalogue::Catalogue::embeddedFiles()};
    const auto catalogue = catalogue::Catalogue::fromFiles(edition.files);
    if (catalogue)
        edition.manifest = catalogue::toJson(catalogue::manifestOf(*catalogue, edition.files, now));
    return edition;
}

QStringList editionFolders(const QString& given)
{
    const auto isEdition = [](const QString& folder) {
        return QFileInfo::exists(folder + u'/' + QLatin1StringView(catalogue::manifestFileName));
    };
    if (isEdition(given))
        return {given};
    QStringList found;
    for (const QFileInfo& each : QDir(given).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (isEdition(each.filePath()))
            found.append(each.filePath());
    return found;
}

} // namespace

Result<Editions> Editions::open(const QStringList& folders, const QString& keep, const QDateTime& now)
{
    Editions editions;
    for (const KeptEdition& kept : keptEditions(keep))
        if (const Result<void> added = editions.add(kept.bytes, kept.since); !added)
            return fail(added.error());
    for (const QString& folder : folders) {
        const QStringList found = editionFolders(folder);
        if (found.isEmpty())
            return fail(failure::editionFolderEmpty, {folder});
        for (const QString& each : found) {
            const catalogue::SignedEdition bytes = catalogue::signedEditionIn(each);
            if (bytes.signature.isEmpty())
                return fail(failure::editionUnsigned, {each});
            if (const Result<void> added = editions.add(bytes, now); !added)
                return fail(added.error());
        }
    }
    if (const Result<void> added = editions.add(builtIn(now), now); !added)
        return fail(added.error());
    if (const Result<void> read = editions.readAndKeep(keep, now); !read)
        return fail(read.error());
    return editions;
}

Result<void> Editions::add(const catalogue::SignedEdition& bytes, const QDateTime& since)
{
    auto manifest = catalogue::manifestFromJson(bytes.manifest);
    if (!manifest)
        return fail(manifest.error());
    const auto same = std::ranges::find_if(m_all, [&](const auto& each) {
        return each->manifest.number == manifest->number || each->manifest.edition == manifest->edition;
    });
    if (same == m_all.end()) {
        m_all.push_back(std::make_shared<KnownEdition>(KnownEdition{*std::move(manifest), bytes, since, {}}));
        std::ranges::sort(m_all, {}, [](const auto& each) { return each->manifest.number; });
        return {};
    }
    KnownEdition& known = **same;
    if (known.manifest.number != manifest->number || known.manifest.edition != manifest->edition ||
        known.manifest.files != manifest->files)
        return fail(failure::editionTwice, {u"%1 (%2)"_s.arg(manifest->number).arg(manifest->edition)});
    if (!known.isSigned() && !bytes.signature.isEmpty()) { // known before it was signed
        known.manifest = *std::move(manifest);
        known.bytes = bytes;
    }
    return {};
}

Result<void> Editions::readAndKeep(const QString& keep, const QDateTime& now)
{
    for (const auto& edition : m_all) {
        if (accepts(edition->manifest.edition, now)) {
            auto catalogue = catalogue::catalogueOf(edition->manifest, edition->bytes.files);
            if (!catalogue)
                return fail(catalogue.error());
            edition->catalogue = *std::move(catalogue);
        }
        if (const Result<void> kept = keepEdition(keep, *edition); !kept)
            return kept;
    }
    return {};
}

const KnownEdition* Editions::find(const QString& name) const
{
    const auto found = std::ranges::find_if(m_all, [&](const auto& each) { return each->manifest.edition == name; });
    return found == m_all.end() ? nullptr : found->get();
}

const catalogue::Catalogue* Editions::catalogue(const QString& name) const
{
    const KnownEdition* edition = find(name);
    return edition && edition->catalogue ? &*edition->catalogue : nullptr;
}

const KnownEdition* Editions::findSigned(int number) const
{
    const auto found = std::ranges::find_if(
        m_all, [&](const auto& each) { return each->isSigned() && each->manifest.number == number; });
    return found == m_all.end() ? nullptr : found->get();
}

std::optional<QByteArray> Editions::file(const QByteArray& sha256) const
{
    for (const auto& edition : m_all)
        if (edition->isSigned())
            for (auto file = edition->manifest.files.begin(); file != edition->manifest.files.end(); ++file)
                if (file->sha256 == sha256)
                    return edition->bytes.files.value(file.key());
    return std::nullopt;
}

std::optional<QDateTime> Editions::acceptedUntil(const KnownEdition& edition) const
{
    for (const auto& each : m_all)
        if (each->manifest.number > edition.manifest.number)
            return each->servedSince.addMonths(editionMonths);
    return std::nullopt;
}

bool Editions::accepts(const QString& name, const QDateTime& at) const
{
    const KnownEdition* edition = find(name);
    return edition && at <= acceptedUntil(*edition).value_or(at);
}

} // namespace guichet::server
