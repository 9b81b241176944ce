#pragma once

#include "catalogue/editions/Keys.h"
#include "vault/crypto/SecretBytes.h"

namespace guichet::publisher {

/// The private half of a key that signs editions. It lives in a file that only its owner can read, on a machine that
/// serves nothing.
class SecretKey
{
public:
    /// Makes a new pair: FILE with the secret, FILE.pub to be handed out. Overwrites nothing.
    static Result<SecretKey> generate(const QString& file, bool demo);
    /// Refuses a file that others may read.
    static Result<SecretKey> read(const QString& file);

    const catalogue::PublicKey& publicKey() const { return m_publicKey; }
    QByteArray sign(const QByteArray& bytes) const;

private:
    static std::optional<SecretKey> fromSeed(const vault::SecretBytes& seed, bool demo);

    vault::SecretBytes m_secret;
    catalogue::PublicKey m_publicKey;
};

} // namespace guichet::publisher
