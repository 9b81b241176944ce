#include "editions/EditionStore.h"

#include "editions/Failures.h"
#include "model/Sha256.h"
#include "vault/disk/DiskFailure.h"
#include "vault/disk/DurableReplace.h"
#include "vault/disk/RemoveTree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::editions {

namespace {

const QString halfLaid = u".new-"_s;

/// Without reading all of it: another edition may be the one in use.
EditionLabel builtInLabel()
{
    QFile file(u":/catalogue/catalogue.json"_s);
    const QJsonObject json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    return {json.value(u"number").toInt(), json.value(u"edition").toString()};
}

} // namespace

QString installedKeysFolder()
{
    return QCoreApplication::applicationDirPath() + u"/../share/guichet-permis/catalogue-keys"_s;
}

EditionStore::EditionStore(const Profile& profile, const QString& installedKeys,
                           std::shared_ptr<vault::FileSystem> files, BuiltIn builtIn)
    : m_files(std::move(files))
    , m_folder(profile.catalogueFolder())
    , m_builtIn(builtInLabel())
    , m_readBuiltIn(std::move(builtIn))
    , m_configured(catalogue::publicKeysIn(installedKeys, profile.isDemo()) +
                   catalogue::publicKeysIn(profile.catalogueKeysFolder(), profile.isDemo()))
{
}

Result<void> EditionStore::open()
{
    auto memory = readMemory(*m_files, m_folder);
    if (memory)
        m_memory = *std::move(memory);
    else
        m_problem = memory.error();
    for (const Found& each : found()) {
        const bool taken = QFileInfo::exists(each.folder + u'/' + QLatin1StringView(catalogue::signatureFileName));
        if (!taken || each.number <= m_builtIn.number || m_newest)
            continue;
        if (const auto edition = read(each))
            m_newest = *edition;
        else if (!m_problem)
            m_problem = edition.error();
    }
    if (!m_newest)
        m_newest = find(m_builtIn.edition);
    if (!m_newest) {
        m_problem = m_readBuiltIn().error();
        return fail(*m_problem);
    }
    m_known.insert(m_newest->edition(), m_newest);
    m_memory.highest = std::max(m_memory.highest, m_newest->number());
    return {};
}

EditionStore::Edition EditionStore::find(const QString& name)
{
    const QString wanted = name.isEmpty() ? firstEdition : name;
    if (const Edition known = m_known.value(wanted))
        return known;
    Edition edition;
    if (wanted == m_builtIn.edition) {
        if (auto builtIn = m_readBuiltIn())
            edition = std::make_shared<const catalogue::Catalogue>(*std::move(builtIn));
    }
    for (const Found& each : found()) {
        if (edition || each.edition != wanted)
            continue;
        const auto kept = read(each);
        if (kept && (*kept)->edition() == wanted)
            edition = *kept;
    }
    if (edition)
        m_known.insert(wanted, edition);
    return edition;
}

Result<EditionStore::Edition> EditionStore::known(const QString& name)
{
    const Edition edition = find(name);
    if (!edition)
        return fail(failure::editionNotKnown, {name});
    return edition;
}

QString EditionStore::folderOf(int number) const
{
    return u"%1/editions/%2"_s.arg(m_folder).arg(number);
}

/// Highest number first.
QList<EditionStore::Found> EditionStore::found() const
{
    QList<Found> all;
    for (const QString& name : QDir(m_folder + u"/editions"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        if (!isNumber)
            continue;
        const auto manifest = catalogue::manifestFromJson(catalogue::manifestIn(folderOf(number)));
        all.append({number, folderOf(number), manifest ? manifest->edition : QString()});
    }
    std::ranges::sort(all, std::greater(), &Found::number);
    return all;
}

/// Whole, and signed by a key that counts or counted here; a copy of one that was built in has no signature.
Result<EditionStore::Edition> EditionStore::read(const Found& found) const
{
    const catalogue::SignedEdition bytes = catalogue::signedEditionIn(found.folder);
    EditionMemory ever = m_memory;
    ever.announced += ever.retired;
    ever.retired.clear();
    const auto manifest = bytes.signature.isEmpty()
                              ? catalogue::manifestFromJson(bytes.manifest)
                              : ever.trusted(m_configured).verified(bytes.manifest, bytes.signature);
    if (!manifest)
        return fail(manifest.error());
    auto edition = catalogue::catalogueOf(*manifest, bytes.files);
    if (!edition)
        return fail(edition.error());
    return std::make_shared<const catalogue::Catalogue>(*std::move(edition));
}

Result<void> EditionStore::mayTake(const catalogue::Manifest& manifest, QDate today) const
{
    // One that was taken and is damaged since may be taken again.
    if (manifest.number <= m_newest->number() || manifest.number < m_memory.highest)
        return fail(failure::editionNotNewer, {QString::number(manifest.number),
                                               QString::number(std::max(m_memory.highest, m_newest->number()))});
    if (manifest.expires < today)
        return fail(failure::editionExpired, {manifest.expires.toString(Qt::ISODate)});
    bool taken = m_known.contains(manifest.edition);
    for (const Found& each : found())
        taken = taken || (each.edition == manifest.edition && each.number != manifest.number);
    if (taken)
        return fail(failure::editionNameTaken, {manifest.edition});
    return {};
}

std::optional<QByteArray> EditionStore::fileOf(const catalogue::Manifest::File& file) const
{
    const auto among = [&](const catalogue::CatalogueFiles& files) -> std::optional<QByteArray> {
        for (const QByteArray& bytes : files)
            if (bytes.size() == file.bytes && sha256(bytes) == file.sha256)
                return bytes;
        return std::nullopt;
    };
    if (const auto there = among(catalogue::Catalogue::embeddedFiles()))
        return there;
    return isTaken() ? among(catalogue::dataFilesIn(folderOf(m_newest->number()))) : std::nullopt;
}

Result<void> EditionStore::take(const catalogue::SignedEdition& edition, QDate today)
{
    const auto manifest = trusted().verified(edition.manifest, edition.signature);
    if (!manifest)
        return fail(manifest.error());
    if (const auto allowed = mayTake(*manifest, today); !allowed)
        return allowed;
    auto read = catalogue::catalogueOf(*manifest, edition.files);
    if (!read)
        return fail(read.error());
    if (const auto laid = lay(edition, manifest->number); !laid)
        return laid;
    const auto note = [&](EditionMemory& memory) {
        memory.highest = std::max(memory.highest, manifest->number);
        memory.follow(*manifest);
    };
    if (const auto remembered = remember(note); !remembered) {
        vault::removeTree(*m_files, vault::diskPath(folderOf(manifest->number)));
        return remembered;
    }
    m_newest = std::make_shared<const catalogue::Catalogue>(*std::move(read));
    m_known.insert(m_newest->edition(), m_newest);
    m_problem.reset();
    return {};
}

Result<void> EditionStore::lay(const catalogue::SignedEdition& edition, int number) const
{
    catalogue::CatalogueFiles all = edition.files;
    all.insert(QLatin1StringView(catalogue::manifestFileName), edition.manifest);
    if (!edition.signature.isEmpty())
        all.insert(QLatin1StringView(catalogue::signatureFileName), catalogue::signatureToText(edition.signature));
    const auto root = vault::diskPath(m_folder + u"/editions"_s);
    const auto fresh = root / (halfLaid + QString::number(number)).toStdString();
    const auto target = root / QString::number(number).toStdString();
    vault::removeTree(*m_files, fresh);
    vault::DiskOutcome step;
    for (const auto& folder : {vault::diskPath(m_folder), root, fresh, fresh / "procedures"})
        if (step.good())
            step = m_files->makeFolder(folder);
    for (auto file = all.begin(); file != all.end() && step.good(); ++file)
        step = vault::writeFresh(*m_files, fresh / file.key().toStdString(), *file);
    for (const auto& folder : {fresh / "procedures", fresh})
        if (step.good())
            step = m_files->syncFolder(folder);
    if (step.good() && QFileInfo::exists(folderOf(number))) // damaged, else it would not be taken again
        step = vault::removeTree(*m_files, target);
    if (step.good())
        step = m_files->rename(fresh, target);
    if (step.good())
        step = m_files->syncFolder(root);
    if (!step.good()) {
        vault::removeTree(*m_files, fresh);
        return notStored(step);
    }
    return {};
}

/// What another program noted meanwhile is not written over.
template <typename Change>
Result<void> EditionStore::remember(Change change)
{
    EditionMemory memory = readMemory(*m_files, m_folder).value_or(m_memory);
    memory.highest = std::max(memory.highest, m_memory.highest);
    const EditionMemory before = memory;
    change(memory);
    if (memory != before)
        if (const auto written = writeMemory(*m_files, m_folder, memory); !written)
            return written;
    m_memory = memory;
    return {};
}

Result<void> EditionStore::follow(const catalogue::Manifest& manifest)
{
    return remember([&](EditionMemory& memory) { memory.follow(manifest); });
}

Result<void> EditionStore::noteTag(const QString& server, const QByteArray& tag)
{
    return remember([&](EditionMemory& memory) { memory.tags.insert(server, tag); });
}

void EditionStore::adopt(const EditionStore& other)
{
    m_memory = other.m_memory;
    m_problem = other.m_problem;
    if (other.m_newest->number() <= m_newest->number())
        return;
    m_newest = m_known.value(other.m_newest->edition(), other.m_newest); // what was given out stays
    m_known.insert(m_newest->edition(), m_newest);
}

Result<void> EditionStore::tidy(const QSet<QString>& used)
{
    const QList<Found> all = found();
    const bool kept = std::ranges::any_of(all, [this](const Found& each) { return each.number == m_builtIn.number; });
    if (const Edition builtIn = !kept && used.contains(m_builtIn.edition) ? find(m_builtIn.edition) : nullptr) {
        const catalogue::CatalogueFiles files = catalogue::Catalogue::embeddedFiles();
        const auto manifest = catalogue::manifestOf(*builtIn, files, QDateTime::currentDateTimeUtc());
        if (const auto laid = lay({catalogue::toJson(manifest), {}, files}, m_builtIn.number); !laid)
            return laid;
    }
    for (const Found& each : all) {
        if (each.number >= m_newest->number() || used.contains(each.edition))
            continue;
        if (const auto gone = vault::removeTree(*m_files, vault::diskPath(each.folder)); !gone.good())
            return notStored(gone);
    }
    return {};
}

} // namespace guichet::editions
