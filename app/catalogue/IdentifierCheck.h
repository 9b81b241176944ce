#pragma once

#include "catalogue/FieldCheck.h"

namespace guichet::catalogue {

/// The number of a paper, an account or a company, as domain §3.1 describes it; spaces and letter case don't count.
/// Only what is certain blocks: characters that no NEPH number has, and an account whose own check digits disagree.
/// Nothing for other kinds of answers.
std::optional<FieldFinding> checkIdentifier(FieldKind kind, const QString& text);

/// An account number as banks write it: without spaces and hyphens, in capitals.
QString normalisedIban(const QString& text);

/// Its check digits agree (ISO 13616: the rest of dividing by 97 is 1) and it has the length that such a number can
/// have, 15 to 34; a French one has 27 characters and the right RIB key besides.
bool isIban(const QString& normalised);

/// 14 digits whose Luhn sum agrees; those of La Poste (356000000) add up to a multiple of 5 instead.
bool isSiret(const QString& digits);

} // namespace guichet::catalogue
