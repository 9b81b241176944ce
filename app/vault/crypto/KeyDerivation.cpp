#include "vault/crypto/KeyDerivation.h"

#include <QtEndian>
#include <sodium.h>

namespace guichet::vault {

static_assert(masterKeySize == crypto_kdf_KEYBYTES);
static_assert(saltSize == crypto_pwhash_SALTBYTES);

namespace {

constexpr char draftPurpose[crypto_kdf_CONTEXTBYTES + 1] = "gp-draft";
constexpr char indexPurpose[crypto_kdf_CONTEXTBYTES + 1] = "gp-index";
constexpr char checkPurpose[crypto_kdf_CONTEXTBYTES + 1] = "gp-check";

} // namespace

SecretBytes draftKey(const MasterKey& master, const QUuid& draft)
{
    Q_ASSERT(master.size() == masterKeySize);
    // crypto_kdf numbers its keys with 64 bits: those of a digest of the draft's 122 random ones.
    const QByteArray id = draft.toRfc4122();
    unsigned char digest[crypto_generichash_BYTES];
    crypto_generichash(digest, sizeof digest, reinterpret_cast<const unsigned char*>(id.constData()),
                       static_cast<unsigned long long>(id.size()), nullptr, 0);
    const auto number = qFromLittleEndian<quint64>(digest);
    return SecretBytes::filled(32, [&](unsigned char* memory) {
        return crypto_kdf_derive_from_key(memory, 32, number, draftPurpose, master.data()) == 0;
    });
}

SecretBytes indexKey(const MasterKey& master)
{
    return SecretBytes::filled(32, [&](unsigned char* memory) {
        return crypto_kdf_derive_from_key(memory, 32, 0, indexPurpose, master.data()) == 0;
    });
}

QByteArray keyCheck(const MasterKey& master)
{
    QByteArray check(crypto_kdf_BYTES_MIN, '\0');
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char*>(check.data()), static_cast<size_t>(check.size()), 0,
                               checkPurpose, master.data());
    return check;
}

bool isAcceptable(const PassphraseCost& cost)
{
    return cost.operations >= 1 && cost.operations <= passphraseOperationsLimit &&
           cost.memory >= static_cast<qint64>(crypto_pwhash_MEMLIMIT_MIN) && cost.memory <= passphraseMemoryLimit;
}

QByteArray newSalt()
{
    QByteArray salt(saltSize, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return salt;
}

SecretBytes keyFromPassphrase(const Passphrase& passphrase, const QByteArray& salt, const PassphraseCost& cost)
{
    Q_ASSERT(salt.size() == saltSize && isAcceptable(cost));
    return SecretBytes::filled(32, [&](unsigned char* memory) {
        return crypto_pwhash(memory, 32, reinterpret_cast<const char*>(passphrase.data()), passphrase.size(),
                             reinterpret_cast<const unsigned char*>(salt.constData()),
                             static_cast<unsigned long long>(cost.operations), static_cast<size_t>(cost.memory),
                             crypto_pwhash_ALG_ARGON2ID13) == 0;
    });
}

} // namespace guichet::vault
