#pragma once

#include "model/Failure.h"

#include <QByteArray>
#include <QList>

namespace guichet::catalogue {

/// An Ed25519 key that may sign editions of the catalogue.
struct PublicKey
{
    QByteArray bytes;  ///< 32
    bool demo = false; ///< counts in demo profiles only

    bool operator==(const PublicKey&) const = default;
};

inline constexpr qsizetype publicKeySize = 32;
inline constexpr qsizetype signatureSize = 64;
inline constexpr qint64 keyFileLimit = 1000; ///< bytes

/// One line: "guichet-catalogue-key ed25519 BASE64", with " demo" behind it for a demo key.
QByteArray toText(const PublicKey& key);
/// Reads that line; `file` is named in the failure.
Result<PublicKey> publicKeyFromText(const QByteArray& text, const QString& file);

/// Every key in the files "*.pub" of a folder, sorted by name; demo keys only if `demo`. A file that holds none is
/// passed over: one bad file must not take the others' trust away.
QList<PublicKey> publicKeysIn(const QString& folder, bool demo);

/// Does the signature (Ed25519, of the very bytes) come from that key?
bool isSignedBy(const QByteArray& bytes, const QByteArray& signature, const PublicKey& key);

} // namespace guichet::catalogue
