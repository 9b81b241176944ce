#include "vault/keys/KeySource.h"

#include "tasks/Await.h"
#include "vault/DraftFolder.h"
#include "vault/Failures.h"
#include "vault/Header.h"
#include "vault/disk/DiskFailure.h"
#include "vault/disk/DurableReplace.h"
#include "vault/keys/RecoveryCode.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace guichet::vault {

namespace {

constexpr const char* keyFileName = "key.json";

tl::unexpected<Failure> keyDoesNotFit()
{
    return fail(failure::keyDoesNotFit);
}

tl::unexpected<Failure> keyMissing()
{
    return fail(failure::keyMissing);
}

tl::unexpected<Failure> passphraseNeeded()
{
    return fail(failure::passphraseNeeded);
}

tl::unexpected<Failure> recoveryCodeNeeded()
{
    return fail(failure::recoveryCodeNeeded);
}

QByteArray bytesOf(const SecretBytes& secret)
{
    return {reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size())};
}

/// The recovery code that was typed, or null.
Passphrase codeIn(const Passphrase& typed)
{
    return recoveryCodeFromText(QString::fromUtf8(bytesOf(typed)));
}

/// By the passphrase or by the recovery code: people type either where they are asked for one.
Result<MasterKey> opened(const KeyFile& file, const Passphrase& typed)
{
    Result<MasterKey> master = fail(failure::recoveryCodeWrong);
    if (file.passphrase)
        master = unwrapKey(*file.passphrase, typed);
    if (master || !file.recovery)
        return master;
    const Passphrase code = codeIn(typed);
    const Result<MasterKey> byCode = code.isNull() ? master : unwrapKey(*file.recovery, code);
    return byCode ? byCode : master;
}

Result<void> writeKeyFile(FileSystem& files, const FileSystem::Path& folder, const KeyFile& file)
{
    const auto step = durableReplace(files, folder, keyFileName, toFile(file));
    if (!step.good())
        return diskFailure(step);
    return {};
}

/// Whether the key opens any draft of the folder: asked only where key.json was lost.
bool opensADraft(const std::shared_ptr<FileSystem>& files, const FileSystem::Path& folder, const MasterKey& key)
{
    const auto context = std::make_shared<VaultContext>();
    context->files = files;
    context->folder = folder;
    context->key = key;
    return std::ranges::any_of(draftIdsIn(*files, folder),
                               [&](const DraftId& id) { return DraftFolder(context, id).load().has_value(); });
}

Result<MasterKey> newMaster()
{
    return heldKey(MasterKey::random(masterKeySize));
}

} // namespace

KeySource::KeySource(std::shared_ptr<FileSystem> files, FileSystem::Path draftsFolder, QString profileId,
                     SecretStore* secrets, PassphraseCost cost)
    : m_files(std::move(files))
    , m_folder(std::move(draftsFolder))
    , m_profileId(std::move(profileId))
    , m_secrets(secrets ? secrets : &m_none)
    , m_cost(cost)
{
}

Result<KeySource::Found> KeySource::look(FileSystem& files, const FileSystem::Path& folder)
{
    Found found;
    found.drafts = !draftIdsIn(files, folder).isEmpty();
    QByteArray bytes;
    const auto step = readWhole(files, folder / keyFileName, keyFileLimit, bytes);
    if (step.error == DiskError::Missing)
        return found;
    if (!step.good())
        return diskFailure(step);
    const Result<KeyFile> file = keyFileFromFile(bytes);
    if (!file)
        return fail(file.error());
    found.file = *file;
    return found;
}

Task<Result<std::unique_ptr<FolderLock>>> KeySource::claim()
{
    // Two programs that start together must not make two keys. Whoever has the lock needs moments, or waits for a
    // person to unlock the keychain: then for as long as the keychain is given.
    for (int i = 0; i < 100; ++i) {
        auto attempt = FolderLock::acquire(m_folder / "key.lock", lockNote());
        if (attempt.lock)
            co_return std::move(attempt.lock);
        if (attempt.outcome.error != DiskError::Busy)
            co_return diskFailure(attempt.outcome);
        co_await pause(100ms);
    }
    co_return fail(failure::keyBusy);
}

Task<Result<MasterKey>> KeySource::unlock(KeyChoice choice)
{
    if (choice.kind == KeyChoice::Kind::Memory)
        co_return newMaster();
    const Result<std::unique_ptr<FolderLock>> claimed = co_await claim();
    if (!claimed)
        co_return fail(claimed.error());
    const auto looking = [files = m_files, folder = m_folder] { return look(*files, folder); };
    const Result<Found> found = co_await onWorker(QThreadPool::globalInstance(), looking);
    if (!found)
        co_return fail(found.error());
    if (choice.kind == KeyChoice::Kind::WithPassphrase) {
        const Result<MasterKey> master = co_await fromPassphrase(*found, choice.passphrase);
        // Whoever types a passphrase may do so because the keychain doesn't answer: it isn't asked again.
        if (master && found->file && found->file->keychain && !codeIn(choice.passphrase).isNull())
            co_await giveBackToKeychain(*master);
        co_return master;
    }
    const Result<MasterKey> master = co_await fromKeychain(*found);
    co_return master;
}

Task<Result<MasterKey>> KeySource::fromPassphrase(Found found, Passphrase passphrase)
{
    const auto work = [files = m_files, folder = m_folder, cost = m_cost, found, passphrase]() -> Result<MasterKey> {
        if (found.file && (found.file->passphrase || (found.file->recovery && found.drafts))) {
            const Result<MasterKey> master = opened(*found.file, passphrase);
            if (master && keyCheck(*master) != found.file->check)
                return keyDoesNotFit();
            return master;
        }
        if (found.drafts && found.file)
            return fail(failure::passphraseUnwanted);
        if (found.drafts)
            return keyMissing();
        const Result<MasterKey> master = newMaster();
        const Result<WrappedKey> wrapped =
            master ? wrapKey(*master, passphrase, cost) : Result<WrappedKey>(fail(master.error()));
        if (!wrapped)
            return fail(wrapped.error());
        const auto written = writeKeyFile(*files, folder, KeyFile{keyCheck(*master), false, *wrapped, std::nullopt});
        if (!written)
            return fail(written.error());
        return master;
    };
    const Result<MasterKey> master = co_await onWorker(QThreadPool::globalInstance(), work);
    co_return master;
}

Task<Result<MasterKey>> KeySource::fromKeychain(Found found)
{
    const bool hasPassphrase = found.file && found.file->passphrase;
    if (hasPassphrase && !found.file->keychain)
        co_return passphraseNeeded();
    Result<std::optional<QByteArray>> kept = co_await m_secrets->read(entry());
    if (!kept && hasPassphrase)
        co_return passphraseNeeded();
    if (!kept)
        co_return fail(kept.error());
    if (*kept) {
        QByteArray& bytes = **kept;
        const bool whole = bytes.size() == qsizetype(masterKeySize);
        const MasterKey master = whole ? MasterKey::copyOf(bytes) : MasterKey();
        wipe(bytes);
        if (master.isNull())
            co_return keyDoesNotFit();
        const Result<MasterKey> fitting = co_await adopted(master, found);
        co_return fitting;
    }
    if (hasPassphrase)
        co_return passphraseNeeded();
    if (found.drafts && found.file && found.file->recovery)
        co_return recoveryCodeNeeded();
    if (found.drafts)
        co_return keyMissing();
    const Result<MasterKey> master = co_await made();
    co_return master;
}

Task<Result<MasterKey>> KeySource::adopted(MasterKey master, Found found)
{
    if (found.file && found.file->check == keyCheck(master))
        co_return master;
    if (found.file && found.drafts)
        co_return keyDoesNotFit();
    if (found.drafts) {
        const auto trying = [files = m_files, folder = m_folder, master] { return opensADraft(files, folder, master); };
        const bool fits = co_await onWorker(QThreadPool::globalInstance(), trying);
        if (!fits)
            co_return keyDoesNotFit();
    }
    const KeyFile file{keyCheck(master), true, std::nullopt, std::nullopt};
    const Result<void> written = co_await write(file);
    if (!written)
        co_return fail(written.error());
    co_return master;
}

Task<Result<MasterKey>> KeySource::made()
{
    const Result<MasterKey> master = newMaster();
    if (!master)
        co_return fail(master.error());
    const QByteArray bytes = bytesOf(*master);
    const Result<void> given = co_await m_secrets->write(entry(), bytes);
    if (!given)
        co_return fail(given.error());
    const Result<std::optional<QByteArray>> kept = co_await m_secrets->read(entry());
    if (!kept)
        co_return fail(kept.error());
    if (*kept != bytes)
        co_return fail(failure::keychainForgot);
    const KeyFile file{keyCheck(*master), true, std::nullopt, std::nullopt};
    const Result<void> written = co_await write(file);
    if (!written)
        co_return fail(written.error());
    co_return master;
}

/// Where the keychain lost the key, or was changed for another: from the next start on nothing need be typed. That it
/// can't be done is no failure.
Task<void> KeySource::giveBackToKeychain(MasterKey master)
{
    const Result<std::optional<QByteArray>> kept = co_await m_secrets->read(entry());
    if (!kept || *kept)
        co_return;
    QByteArray bytes = bytesOf(master);
    const Result<void> given = co_await m_secrets->write(entry(), bytes);
    wipe(bytes);
    Q_UNUSED(given);
}

Task<Result<void>> KeySource::write(KeyFile file)
{
    const auto work = [files = m_files, folder = m_folder, file] { return writeKeyFile(*files, folder, file); };
    const Result<void> written = co_await onWorker(QThreadPool::globalInstance(), work);
    co_return written;
}

Task<Result<void>> KeySource::change(MasterKey master, std::function<Result<void>(KeyFile&)> change)
{
    const Result<std::unique_ptr<FolderLock>> claimed = co_await claim();
    if (!claimed)
        co_return fail(claimed.error());
    const auto work = [files = m_files, folder = m_folder, master, change]() -> Result<void> {
        const Result<Found> found = look(*files, folder);
        if (!found)
            return fail(found.error());
        KeyFile file = found->file.value_or(KeyFile{});
        file.check = keyCheck(master);
        if (const auto changed = change(file); !changed)
            return fail(changed.error());
        return writeKeyFile(*files, folder, file);
    };
    const Result<void> done = co_await onWorker(QThreadPool::globalInstance(), work);
    co_return done;
}

Task<Result<void>> KeySource::setPassphrase(MasterKey master, Passphrase passphrase)
{
    const auto wrapped = [master, passphrase, cost = m_cost](KeyFile& file) -> Result<void> {
        const Result<WrappedKey> made = wrapKey(master, passphrase, cost);
        if (!made)
            return fail(made.error());
        file.passphrase = *made;
        return {};
    };
    const Result<void> done = co_await change(master, wrapped);
    co_return done;
}

Task<Result<QString>> KeySource::makeRecoveryCode(MasterKey master)
{
    const QString code = newRecoveryCode();
    const auto wrapped = [master, code, cost = m_cost](KeyFile& file) -> Result<void> {
        const Result<WrappedKey> made = wrapKey(master, recoveryCodeFromText(code), cost);
        if (!made)
            return fail(made.error());
        file.recovery = *made;
        return {};
    };
    const Result<void> done = co_await change(master, wrapped);
    if (!done)
        co_return fail(done.error());
    co_return code;
}

Task<Result<bool>> KeySource::hasRecoveryCode()
{
    const auto looking = [files = m_files, folder = m_folder] { return look(*files, folder); };
    const Result<Found> found = co_await onWorker(QThreadPool::globalInstance(), looking);
    if (!found)
        co_return fail(found.error());
    co_return found->file && found->file->recovery;
}

} // namespace guichet::vault
