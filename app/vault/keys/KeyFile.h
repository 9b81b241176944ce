#pragma once

#include "model/Failure.h"
#include "vault/crypto/KeyDerivation.h"

#include <QByteArray>
#include <optional>

/// `key.json` beside the drafts: where their master key is to be had, and nothing by which it could be guessed more
/// cheaply than by trying passphrases.
namespace guichet::vault {

/// The master key, sealed with a key made from a passphrase.
struct WrappedKey
{
    PassphraseCost cost;
    QByteArray salt;
    QByteArray wrapped;

    bool operator==(const WrappedKey&) const = default;
};

struct KeyFile
{
    QByteArray check;      ///< keyCheck of the master key
    bool keychain = false; ///< the keychain has it
    std::optional<WrappedKey> passphrase;
    std::optional<WrappedKey> recovery; ///< by the printable code

    bool operator==(const KeyFile&) const = default;
};

inline constexpr std::size_t keyFileLimit = 16 * 1024; ///< bytes

/// The key; an error if there was no memory to hold it.
Result<SecretBytes> heldKey(SecretBytes key);

QByteArray toFile(const KeyFile& file);
/// Errors: keyFileDamaged, keyFileNewer, keyCostOutOfBounds.
Result<KeyFile> keyFileFromFile(const QByteArray& bytes);

/// Errors: keyMemoryShort, passphraseUnusable.
Result<WrappedKey> wrapKey(const MasterKey& master, const Passphrase& passphrase, const PassphraseCost& cost);
/// Errors: keyMemoryShort, passphraseWrong.
Result<MasterKey> unwrapKey(const WrappedKey& wrapped, const Passphrase& passphrase);

/// Refuses none, an empty one and one past the limit, which are all null.
Result<void> checkPassphrase(const Passphrase& passphrase);

/// keyFromPassphrase with its failures in words.
Result<SecretBytes> derivedKey(const Passphrase& passphrase, const QByteArray& salt, const PassphraseCost& cost);

} // namespace guichet::vault
