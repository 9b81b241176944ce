#pragma once

#include "model/Failure.h"

/// Codes 2500–2699: editions of the catalogue on this computer.
namespace guichet::editions::failure {

inline constexpr FailureCode editionNotNewer{2501};  ///< %1 its number, %2 the highest that was ever taken
inline constexpr FailureCode editionExpired{2502};   ///< %1 its last day
inline constexpr FailureCode editionNameTaken{2503}; ///< %1 name that an edition on this computer has
inline constexpr FailureCode editionNotStored{2504}; ///< the disk refuses
inline constexpr FailureCode memoryUnreadable{2505}; ///< what was noted about editions and keys can't be read
inline constexpr FailureCode noKeyConfigured{2506};  ///< no edition can be taken: no key counts here
inline constexpr FailureCode editionNotKnown{2507};  ///< %1 name of a draft's edition that isn't on this computer
inline constexpr FailureCode procedureDropped{2508}; ///< %1 name of the edition that doesn't have the procedure

} // namespace guichet::editions::failure
