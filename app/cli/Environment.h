#pragma once

#include "catalogue/Catalogue.h"
#include "cli/CommandLine.h"
#include "editions/EditionStore.h"
#include "program/Profile.h"
#include "scan/Inspector.h"
#include "scan/source/ScannerProcess.h"
#include "vault/KeychainStore.h"
#include "vault/Vault.h"

#include <memory>

namespace guichet::cli {

/// What the commands share in one run: made once by main, used by every command.
class Environment
{
public:
    static Result<std::shared_ptr<Environment>> make(const Arguments& arguments);

    /// The newest edition on this computer.
    const catalogue::Catalogue& catalogue() const { return *m_editions->newest(); }
    editions::EditionStore& editions() { return *m_editions; }
    const Profile& profile() const { return m_profile; }
    vault::SecretStore& secrets() { return m_secrets; }
    scan::Inspector& inspector() { return m_inspector; }
    scan::ScanSource& scanners() { return m_scanners; }

    /// The procedure of that slug.
    Result<const catalogue::Procedure*> procedure(const QString& id) const;
    /// The same, but none that is only read: it has no questions.
    Result<const catalogue::Procedure*> procedureToPrepare(const QString& id) const;

    /// The vault, unlocked with the key that the options name. A key in memory is refused: what it keeps ends with the
    /// command.
    Task<Result<std::shared_ptr<vault::Vault>>> vault(Arguments arguments);

    /// The same for a command that ends with what it stores: where no key is to be had, a vault that lives in memory.
    Task<Result<std::shared_ptr<vault::Vault>>> vaultForOneCommand(Arguments arguments);

    /// An open draft, by its whole id.
    Task<Result<std::shared_ptr<vault::Draft>>> draft(Arguments arguments, QString word);

    Environment(Profile profile, std::unique_ptr<editions::EditionStore> editions);

private:
    Profile m_profile;
    std::unique_ptr<editions::EditionStore> m_editions;
    vault::KeychainStore m_secrets;
    scan::Inspector m_inspector;
    scan::ScannerProcess m_scanners;
    std::shared_ptr<vault::Vault> m_vault;
};

Failure unreadableFile(const QString& path);
Failure wrongUse(const QString& complaint);

/// The whole content of a file that the command line names, up to `limit` bytes.
Result<QByteArray> readFile(const QString& path, qint64 limit);

/// Writes a new file; never overwrites.
Result<void> writeNewFile(const QString& path, const QByteArray& bytes);

/// The path of a program that lies beside this one.
QString programBeside(const QString& name);

} // namespace guichet::cli
