#pragma once

#include "model/EventSink.h"
#include "program/Profile.h"
#include "tasks/Task.h"
#include "vault/Draft.h"
#include "vault/KeyChoice.h"
#include "vault/SecretStore.h"

#include <memory>

namespace guichet::vault {

struct VaultContext;

/// The drafts and filed requests of one profile, encrypted on disk: a folder each. All work is done on threads of its
/// own; every member is called on the thread that unlocked it.
class Vault
{
public:
    /// Finds or makes the key and opens the profile's vault. `secrets` may be null: no keychain. Both pointers outlive
    /// the vault and its drafts. No new key is ever made over drafts that exist: the failure says what is missing
    /// (keyMissing, keyDoesNotFit, passphraseNeeded, passphraseWrong, keychainSilent, keychainUnavailable, …).
    /// With KeyChoice::memory the drafts live in a folder of their own that ends with the vault.
    static Task<Result<std::shared_ptr<Vault>>> unlock(Profile profile, KeyChoice choice, SecretStore* secrets,
                                                       EventSink* events = nullptr);
    explicit Vault(std::shared_ptr<VaultContext> context);
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    /// How many drafts there are, known without their key.
    static qsizetype count(const Profile& profile);

    /// Nothing outlives the program: KeyChoice::memory.
    bool isMemoryOnly() const;

    /// All drafts, newest first. Those that can't be read are listed with their failure.
    Task<Result<QList<DraftSummary>>> list();

    /// What is on disk of a draft, without opening it: for a look. Errors: draftUnknown, draftDamaged, draftNewer,
    /// diskDenied.
    Task<Result<DraftContent>> read(DraftId id);

    /// A new draft, on disk when this ends, open for writing.
    Task<Result<std::shared_ptr<Draft>>> create(DraftContent content);

    /// Opens a draft; read-only if another program (or window) has it open: Draft::isReadOnly, Draft::holder.
    Task<Result<std::shared_ptr<Draft>>> open(DraftId id);

    /// Deletes a draft with its documents, also a damaged one. Refused (draftHeld) while it is open anywhere.
    Task<Result<void>> remove(DraftId id);

    /// Writes what is on disk (flush first) to a new file `.demande`, protected by the passphrase. Gives the notice
    /// draftRecovered if the newest generation was damaged and the previous one went into the file.
    Task<Result<std::optional<Failure>>> exportDraft(DraftId id, QString file, Passphrase passphrase);

    /// Reads a `.demande` as hostile input and makes a new draft of it, with new ids. Answers and documents are kept;
    /// what ties the original to a server (state, receipt, filing, outputs) and what was judged about its documents is
    /// not.
    Task<Result<std::shared_ptr<Draft>>> importDraft(QString file, Passphrase passphrase);

    /// Protects the key by this passphrase from now on; the drafts are not rewritten. Also for a vault whose key is in
    /// the keychain: then both open it.
    Task<Result<void>> setPassphrase(Passphrase passphrase);

    /// A code to print or write down that opens the drafts should their keychain or passphrase be lost, in place of an
    /// earlier one. It is shown once and kept nowhere.
    Task<Result<QString>> makeRecoveryCode();
    Task<Result<bool>> hasRecoveryCode();

private:
    std::shared_ptr<VaultContext> m_context;
};

} // namespace guichet::vault
