#pragma once

#include "model/Failure.h"

/// Codes 9300–9499: the window.
namespace guichet::ui::failure {

inline constexpr FailureCode outputNotSaved{9301};   ///< the chosen file can't be written
inline constexpr FailureCode outputUnreadable{9302}; ///< what the service sent as a document is no PDF

inline constexpr FailureCode fileVanished{9310};     ///< a chosen file isn't there any more
inline constexpr FailureCode fileUnreadable{9311};   ///< a chosen file can't be read
inline constexpr FailureCode folderNotWritten{9312}; ///< the prepared folder can't be written where the person chose
inline constexpr FailureCode demoServerSilent{9380}; ///< the test server of the demo didn't start

} // namespace guichet::ui::failure
