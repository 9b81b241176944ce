#pragma once

#include "model/Failure.h"

/// Codes 2000–2499: procedures, rules, assessment, and the form of a signed edition.
namespace guichet::catalogue::failure {

inline constexpr FailureCode fileMissing{2001};        ///< %1 file: not there, or larger than a catalogue's file can be
inline constexpr FailureCode notJson{2002};            ///< %1 file, %2 byte
inline constexpr FailureCode againstSchema{2003};      ///< %1 file, %2 pointer, %3 reason
inline constexpr FailureCode unknownOperator{2004};    ///< %1 file#pointer, %2 operator
inline constexpr FailureCode wrongArguments{2005};     ///< %1 file#pointer, %2 operator
inline constexpr FailureCode defaultInVar{2006};       ///< %1 file#pointer
inline constexpr FailureCode nestedTooDeep{2007};      ///< %1 file#pointer
inline constexpr FailureCode uncertainBlock{2008};     ///< %1 file, %2 pointer, %3 rule: only certain facts may block
inline constexpr FailureCode unknownReference{2009};   ///< %1 file, %2 what is referred to but not defined
inline constexpr FailureCode definedTwice{2010};       ///< %1 file, %2 what has two definitions
inline constexpr FailureCode translationMissing{2011}; ///< %1 file, %2 pointer, %3 language

inline constexpr FailureCode manifestUnreadable{2101}; ///< %1 member: not there, of another type or past its limit
inline constexpr FailureCode manifestNewer{2102};      ///< %1 its format, %2 the newest that this program knows
inline constexpr FailureCode signatureUnknown{2103};   ///< none of the keys that count signed it
inline constexpr FailureCode fileDiffers{2104};        ///< %1 file: missing, or not the one that was signed
inline constexpr FailureCode fileUnlisted{2105};       ///< %1 file that the signature doesn't cover
inline constexpr FailureCode editionMislabelled{2106}; ///< %1 what the manifest says, %2 what catalogue.json says
inline constexpr FailureCode keyUnreadable{2107};      ///< %1 file that should hold a key

} // namespace guichet::catalogue::failure
