#pragma once

#include "model/Failure.h"

/// Codes 1000–1999: values and formats.
namespace guichet::model::failure {

inline constexpr FailureCode jsonUnreadable{1001};    ///< %1 position in bytes
inline constexpr FailureCode jsonWrongType{1002};     ///< %1 pointer, %2 expected type
inline constexpr FailureCode jsonTooLarge{1003};      ///< %1 limit in bytes
inline constexpr FailureCode textTooLong{1004};       ///< %1 pointer, %2 limit in characters
inline constexpr FailureCode listTooLong{1005};       ///< %1 pointer, %2 limit in entries
inline constexpr FailureCode valueUnknown{1006};      ///< %1 pointer, %2 accepted values
inline constexpr FailureCode dateUnreadable{1007};    ///< %1 pointer
inline constexpr FailureCode pointerUnreadable{1008}; ///< %1 pointer

} // namespace guichet::model::failure
