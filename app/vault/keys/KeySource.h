#pragma once

#include "tasks/Task.h"
#include "vault/KeyChoice.h"
#include "vault/NoSecretStore.h"
#include "vault/disk/FileSystem.h"
#include "vault/disk/FolderLock.h"
#include "vault/keys/KeyFile.h"

#include <functional>

namespace guichet::vault {

/// Finds the master key of one profile's drafts, or makes it with the first of them. Never makes a new one over drafts
/// that exist.
class KeySource
{
public:
    /// `secrets` may be null and outlives this.
    KeySource(std::shared_ptr<FileSystem> files, FileSystem::Path draftsFolder, QString profileId, SecretStore* secrets,
              PassphraseCost cost);

    /// Errors: those of Vault::unlock.
    Task<Result<MasterKey>> unlock(KeyChoice choice);

    /// Protects `master` by this passphrase from now on, in place of an earlier one.
    Task<Result<void>> setPassphrase(MasterKey master, Passphrase passphrase);

    /// A code that opens `master` from now on, in place of an earlier one. It is kept nowhere.
    Task<Result<QString>> makeRecoveryCode(MasterKey master);
    Task<Result<bool>> hasRecoveryCode();

private:
    struct Found
    {
        std::optional<KeyFile> file;
        bool drafts = false; ///< there are drafts that some key must open
    };

    static Result<Found> look(FileSystem& files, const FileSystem::Path& folder);
    Task<Result<std::unique_ptr<FolderLock>>> claim();
    Task<Result<MasterKey>> fromPassphrase(Found found, Passphrase passphrase);
    Task<Result<MasterKey>> fromKeychain(Found found);
    Task<Result<MasterKey>> made();
    Task<Result<MasterKey>> adopted(MasterKey master, Found found);
    Task<Result<void>> write(KeyFile file);
    /// Changes what is known of the key, or describes it where nothing was known.
    Task<Result<void>> change(MasterKey master, std::function<Result<void>(KeyFile&)> change);
    Task<void> giveBackToKeychain(MasterKey master);
    QString entry() const { return QStringLiteral("drafts-") + m_profileId; }

    std::shared_ptr<FileSystem> m_files;
    FileSystem::Path m_folder;
    QString m_profileId;
    NoSecretStore m_none;
    SecretStore* m_secrets;
    PassphraseCost m_cost;
};

} // namespace guichet::vault
