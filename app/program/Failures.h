#pragma once

#include "model/Failure.h"

/// Codes 9000–9099: starting a program. (cli 9100–9299, ui 9300–9499.)
namespace guichet::program::failure {

inline constexpr FailureCode profileUnusable{9001}; ///< the folder can't be made, read or written

} // namespace guichet::program::failure
