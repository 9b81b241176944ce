#pragma once

#include "catalogue/editions/SignedEdition.h"
#include "vault/disk/FileSystem.h"

#include <QMap>

namespace guichet::editions {

/// What is remembered about editions besides their files: how far the numbers came, so that none comes back, and what
/// editions said about keys.
struct EditionMemory
{
    int highest = 0;             ///< number of the newest edition ever taken
    int followed = 0;            ///< number of the newest edition whose word about keys was taken
    QList<QByteArray> announced; ///< public keys
    QList<QByteArray> retired;
    QMap<QString, QByteArray> tags; ///< by server: the tag of what it last offered and was dealt with

    bool operator==(const EditionMemory&) const = default;

    /// Takes an edition's word about keys, unless a later one was heard before.
    void follow(const catalogue::Manifest& manifest);
    /// The keys that count, given those configured.
    catalogue::TrustedKeys trusted(const QList<catalogue::PublicKey>& configured) const;
};

/// Reads `folder`/state.json; empty if there is none. memoryUnreadable if it is damaged.
Result<EditionMemory> readMemory(vault::FileSystem& files, const QString& folder);
/// Replaces it, durably.
Result<void> writeMemory(vault::FileSystem& files, const QString& folder, const EditionMemory& memory);

/// The one place that says that the disk refuses.
tl::unexpected<Failure> notStored(const vault::DiskOutcome& outcome);

} // namespace guichet::editions
