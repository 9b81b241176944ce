#pragma once

#include "vault/crypto/SecretBytes.h"

#include <QString>

namespace guichet::vault {

/// A code to be printed or written down, which opens the drafts where their keychain or passphrase is lost: 24 random
/// characters out of 31 (118 bits) and one that checks them, in five groups. I, L, O, U and Z are never written, and
/// are read as the characters they are taken for.
QString newRecoveryCode();

/// What a code says, however it was typed: capitals, spaces and hyphens don't count. Null if it isn't one: too short,
/// too long, a character changed or two exchanged.
Passphrase recoveryCodeFromText(const QString& text);

} // namespace guichet::vault
