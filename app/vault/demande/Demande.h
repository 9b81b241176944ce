#pragma once

#include "vault/OpenedDraft.h"
#include "vault/crypto/SecretBytes.h"

/// The `.demande` file: one draft with its documents, protected by a passphrase, to be carried elsewhere. In clear:
/// what it is, its format version, the cost of its passphrase and a salt. Then one sealed stream, bound to what is in
/// clear:
///     u32 size, JSON of the DraftContent · u32 count · for each document: id (32 characters), u64 size, bytes
/// All numbers little-endian.
namespace guichet::vault {

inline constexpr quint32 demandeFormat = 1;
inline constexpr qint64 demandeLimit = 600'000'000; ///< bytes of the whole file

/// Refuses a size in bytes above that limit.
Result<void> checkDemandeSize(qint64 size);

/// Errors: demandeExists, demandeTooLarge, those of the draft and the disk.
/// Gives the notice draftRecovered if it was the previous generation that could be read.
/// The cost is for files that leave the machine: libsodium's "moderate", 3 passes over 256 MiB.
Result<std::optional<Failure>> writeDemande(const DraftFolder& folder, const FileSystem::Path& file,
                                            const Passphrase& passphrase,
                                            const PassphraseCost& cost = {3, 256LL * 1024 * 1024});

/// What is in a `.demande`, piece by piece, in the order: content, then each document.
class DemandeReceiver
{
public:
    virtual ~DemandeReceiver() = default;
    virtual Result<void> content(DraftContent content) = 0;
    /// The documents that the content lists, in its order.
    virtual Result<void> document(const StoredDocument& listed, const QByteArray& bytes) = 0;
};

/// Reads hostile bytes: nothing is asked of memory or time past the stated limits, nothing is given to the receiver
/// that was not authenticated, and what it was given counts only if the whole is good in the end. Errors:
/// demandeForeign, demandeNewer, demandeTooLarge, demandeCost, demandeLocked, demandeDamaged, demandeOverfull.
Result<void> readDemande(InputFile& file, const Passphrase& passphrase, DemandeReceiver& receiver);

/// A new draft with new ids made of it.
Result<OpenedDraft> importedDraft(const std::shared_ptr<VaultContext>& context, const FileSystem::Path& file,
                                  const Passphrase& passphrase);

} // namespace guichet::vault
