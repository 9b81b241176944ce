#pragma once

#include "model/Failure.h"

/// Codes 2000–2799: procedures, rules, assessment.
namespace guichet::catalogue::failure {

inline constexpr FailureCode fileMissing{2001};      ///< %1 file: not there, or larger than a catalogue's file can be
inline constexpr FailureCode notJson{2002};          ///< %1 file, %2 byte
inline constexpr FailureCode againstSchema{2003};    ///< %1 file, %2 pointer, %3 reason
inline constexpr FailureCode unknownOperator{2004};  ///< %1 file#pointer, %2 operator
inline constexpr FailureCode wrongArguments{2005};   ///< %1 file#pointer, %2 operator
inline constexpr FailureCode defaultInVar{2006};     ///< %1 file#pointer
inline constexpr FailureCode nestedTooDeep{2007};    ///< %1 file#pointer
inline constexpr FailureCode uncertainBlock{2008};   ///< %1 file, %2 pointer, %3 rule: only certain facts may block
inline constexpr FailureCode unknownReference{2009}; ///< %1 file, %2 what is referred to but not defined
inline constexpr FailureCode definedTwice{2010};     ///< %1 file, %2 what has two definitions

} // namespace guichet::catalogue::failure
