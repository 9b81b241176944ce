#pragma once

#include "model/Failure.h"

/// Codes 5000–5999: the decoder and what comes back from it. A document that can't be decoded is a finding, no failure.
namespace guichet::scan::failure {

inline constexpr FailureCode decoderMissing{5001};   ///< the decoder's program can't be started
inline constexpr FailureCode decoderSilent{5002};    ///< it started and was restarted, but takes no documents
inline constexpr FailureCode noMemoryFile{5003};     ///< the system gives no memory file, pipe or socket
inline constexpr FailureCode pageNotDrawn{5004};     ///< %1 page: the decoder failed while drawing it
inline constexpr FailureCode mendFailed{5005};       ///< the decoder failed while mending
inline constexpr FailureCode mendUnsupported{5006};  ///< this type of file can't be mended so
inline constexpr FailureCode tooLargeToOpen{5007};   ///< %1 limit in bytes
inline constexpr FailureCode notSmallEnough{5008};   ///< %1 limit in bytes: no readable version fits
inline constexpr FailureCode reportUnreadable{5009}; ///< a kept report that isn't one
inline constexpr FailureCode bindUnfit{5010};        ///< %1 number of the file: it can't be put together with others
inline constexpr FailureCode bindTooMany{5011};      ///< %1 most pages that are put together
inline constexpr FailureCode bindWorse{5012};        ///< together they are harder to read than apart

} // namespace guichet::scan::failure
