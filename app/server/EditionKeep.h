#pragma once

#include "server/Editions.h"

namespace guichet::server {

/// An edition as it lies in the server's data folder, and since when.
struct KeptEdition
{
    catalogue::SignedEdition bytes;
    QDateTime since;
};

/// Every edition kept in the folder: a file each, "3.cbor".
QList<KeptEdition> keptEditions(const QString& folder);

/// Lays the edition there, durably, in the place of what is there of its number.
Result<void> keepEdition(const QString& folder, const KnownEdition& edition);

} // namespace guichet::server
