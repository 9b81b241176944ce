#pragma once

#include "model/Failure.h"

/// Codes 9300–9499: the window.
namespace guichet::ui::failure {

inline constexpr FailureCode outputNotSaved{9301};   ///< the chosen file can't be written
inline constexpr FailureCode outputUnreadable{9302}; ///< what the service sent as a document is no PDF

} // namespace guichet::ui::failure
