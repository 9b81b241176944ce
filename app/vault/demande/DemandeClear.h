#pragma once

#include "vault/crypto/KeyDerivation.h"

#include <QByteArray>

/// The part of a `.demande` that is in clear.
namespace guichet::vault {

/// magic 8 · u32 format · u32 operations · u64 memory · salt 16
inline constexpr qsizetype demandeClearSize = 40;

struct DemandeClear
{
    PassphraseCost cost;
    QByteArray salt;
};

QByteArray toFile(const DemandeClear& clear);
/// Errors: demandeForeign, demandeNewer, demandeCost.
Result<DemandeClear> demandeClearFromFile(const QByteArray& bytes);

} // namespace guichet::vault
