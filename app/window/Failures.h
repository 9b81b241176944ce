#pragma once

#include "model/Failure.h"

/// Codes 9380–9399: how the window starts.
namespace guichet::window::failure {

inline constexpr FailureCode demoServerSilent{9380}; ///< the test server didn't start or didn't say where it listens

} // namespace guichet::window::failure
