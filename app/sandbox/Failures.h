#pragma once

#include "model/Failure.h"

/// Codes 8500–8999: the sandbox.
namespace guichet::sandbox::failure {

inline constexpr FailureCode keyUnusable{8501};    ///< the signing key can't be made or read
inline constexpr FailureCode passwordFailed{8502}; ///< a password can't be hashed: not enough memory
inline constexpr FailureCode noticeFailed{8503};   ///< an e-mail or SMS can't be written to the outbox folder
inline constexpr FailureCode faultUnknown{8504};   ///< %1 what was asked for, %2 what there is

} // namespace guichet::sandbox::failure
