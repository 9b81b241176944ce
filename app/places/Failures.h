#pragma once

#include "model/Failure.h"

/// Codes 2800–2899: the list of places.
namespace guichet::places::failure {

inline constexpr FailureCode listDamaged{2801}; ///< %1 line: it can't be read, or names a place that isn't in the list

} // namespace guichet::places::failure
