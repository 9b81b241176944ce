#pragma once

#include "model/Failure.h"
#include "vault/crypto/SecretBytes.h"

#include <QByteArray>
#include <QUuid>

namespace guichet::vault {

inline constexpr std::size_t masterKeySize = 32;

/// Each draft has a key of its own, so that no two files of different drafts are ever sealed with the same one.
SecretBytes draftKey(const MasterKey& master, const QUuid& draft);

/// What the list of drafts is sealed with.
SecretBytes indexKey(const MasterKey& master);

/// 16 bytes by which a master key is recognised without saying anything about it.
QByteArray keyCheck(const MasterKey& master);

/// How dear it is to try a passphrase (Argon2id).
struct PassphraseCost
{
    qint64 operations = 3;
    qint64 memory = 64LL * 1024 * 1024; ///< bytes

    bool operator==(const PassphraseCost&) const = default;
};

/// What is asked of a reader of files from elsewhere is bounded: one GiB, ten passes.
inline constexpr qint64 passphraseOperationsLimit = 10;
inline constexpr qint64 passphraseMemoryLimit = 1024LL * 1024 * 1024;
bool isAcceptable(const PassphraseCost& cost);

inline constexpr qsizetype saltSize = 16; ///< crypto_pwhash_SALTBYTES
QByteArray newSalt();

/// 32 bytes from a passphrase; null if there is not enough memory. `cost` is acceptable.
SecretBytes keyFromPassphrase(const Passphrase& passphrase, const QByteArray& salt, const PassphraseCost& cost);

} // namespace guichet::vault
