#pragma once

#include "catalogue/editions/SignedEdition.h"
#include "publisher/SecretKey.h"

#include <QStringList>

namespace guichet::publisher {

/// What an edition is to say besides its files.
struct Announcement
{
    QList<QByteArray> announces; ///< public keys that count from this edition on
    QList<QByteArray> retires;
};

/// Signs the catalogue in `folder` (data files as in resources/catalogue; number, name and expiry stand in its
/// catalogue.json) and writes the edition into the new folder `target`. Refuses a catalogue that no program would take,
/// and with `before` (the folder of the edition before) one whose number doesn't grow or whose name is the same.
Result<catalogue::Manifest> publish(const QString& folder, const QString& target, const SecretKey& key,
                                    const Announcement& announcement, const QDateTime& now, const QString& before = {});

/// The manifest of the edition in `folder`, if one of the keys signed it and everything in it is as a program wants it;
/// else the first thing that is wrong.
Result<catalogue::Manifest> verify(const QString& folder, const catalogue::TrustedKeys& keys,
                                   const QString& before = {});

} // namespace guichet::publisher
