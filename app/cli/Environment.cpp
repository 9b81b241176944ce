#include "cli/Environment.h"

#include "cli/Console.h"
#include "cli/Failures.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

Environment::Environment(Profile profile, std::unique_ptr<editions::EditionStore> editions)
    : m_profile(std::move(profile))
    , m_editions(std::move(editions))
    , m_inspector(programBeside(u"guichet-decoder"_s), nullptr,
                  scan::TwoDDocCertificates::fromFolder(m_profile.certificatesFolder()))
    , m_scanners(programBeside(u"guichet-scanner"_s))
{
}

Result<std::shared_ptr<Environment>> Environment::make(const Arguments& arguments)
{
    auto profile = Profile::open(arguments.has("profile") ? arguments.value("profile") : Profile::defaultFolder());
    if (!profile)
        return fail(profile.error());
    auto editions = std::make_unique<editions::EditionStore>(*profile, editions::installedKeysFolder());
    if (const Result<void> opened = editions->open(); !opened)
        return fail(opened.error());
    return std::make_shared<Environment>(*std::move(profile), std::move(editions));
}

namespace {
Result<const catalogue::Procedure*> known(const catalogue::Procedure* found, const QString& id)
{
    if (found)
        return found;
    return fail(failure::unknownProcedure, {id});
}
} // namespace

Result<const catalogue::Procedure*> Environment::procedure(const QString& id) const
{
    return known(catalogue().find(id), id);
}

Result<const catalogue::Procedure*> Environment::procedureToPrepare(const QString& id) const
{
    const catalogue::Procedure* found = catalogue().find(id);
    if (found && !found->isPrepared())
        return fail(failure::onlyToRead, {id});
    return known(found, id);
}

Task<Result<std::shared_ptr<vault::Vault>>> Environment::vault(Arguments arguments)
{
    if (m_vault)
        co_return m_vault;
    auto choice = vault::parseKeyChoice(arguments.value("key"));
    if (!choice)
        co_return fail(choice.error());
    if (choice->kind == vault::KeyChoice::Kind::Memory)
        co_return fail(failure::memoryKeyForDraft);
    auto unlocked = co_await vault::Vault::unlock(m_profile, *std::move(choice), &m_secrets);
    if (unlocked)
        m_vault = *unlocked;
    co_return unlocked;
}

Task<Result<std::shared_ptr<vault::Vault>>> Environment::vaultForOneCommand(Arguments arguments)
{
    if (arguments.value("key") != u"memory") {
        const auto unlocked = co_await vault(arguments);
        const bool chosen = arguments.has("key") || qEnvironmentVariableIsSet("GUICHET_PASSPHRASE_FILE");
        if (unlocked || chosen || vault::Vault::count(m_profile) > 0)
            co_return unlocked;
    }
    const vault::KeyChoice memory = vault::KeyChoice::memory();
    auto unlocked = co_await vault::Vault::unlock(m_profile, memory, &m_secrets);
    if (unlocked)
        m_vault = *unlocked;
    co_return unlocked;
}

Task<Result<std::shared_ptr<vault::Draft>>> Environment::draft(Arguments arguments, QString word)
{
    auto unlocked = co_await vault(arguments);
    if (!unlocked)
        co_return fail(unlocked.error());
    const vault::DraftId id = QUuid::fromString(word);
    const auto summaries = co_await (*unlocked)->list();
    if (!summaries)
        co_return fail(summaries.error());
    const bool known = std::ranges::any_of(*summaries, [&](const auto& summary) { return summary.id == id; });
    if (id.isNull() || !known)
        co_return fail(failure::unknownDraft, {word});
    auto opened = co_await (*unlocked)->open(id);
    if (opened && (*opened)->recovered())
        remark(*(*opened)->recovered());
    co_return opened;
}

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(unreadableFile(path));
    return file.read(limit + 1);
}

Failure unreadableFile(const QString& path)
{
    return {failure::fileUnreadable, {path}, {}};
}

Failure wrongUse(const QString& complaint)
{
    return {failure::wrongUse, {complaint}, {}};
}

Result<void> writeNewFile(const QString& path, const QByteArray& bytes)
{
    if (QFileInfo::exists(path))
        return fail(failure::fileExists, {path});
    QFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!written)
        return fail(failure::fileNotWritten, {path});
    return {};
}

QString programBeside(const QString& name)
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + u'/' + name + u".exe"_s;
#else
    return QCoreApplication::applicationDirPath() + u'/' + name;
#endif
}

} // namespace guichet::cli
