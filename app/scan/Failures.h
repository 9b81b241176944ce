#pragma once

#include "model/Failure.h"

/// Codes 5000–5999: the decoder and what comes back from it; from 5101 on, scanners. A document that can't be decoded
/// is a finding, no failure.
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

inline constexpr FailureCode scanningUnavailable{5101}; ///< no guichet-scanner: another system, or a part is missing
inline constexpr FailureCode noScanner{5102};           ///< no device answers
inline constexpr FailureCode scannerDied{5103};         ///< guichet-scanner ended by itself or sent nonsense
inline constexpr FailureCode scannerSilent{5104};       ///< it sent nothing for so long that it was killed
inline constexpr FailureCode scanCancelled{5105};       ///< by the person, here or on the device
inline constexpr FailureCode scannerBusy{5106};         ///< another program or person uses it
inline constexpr FailureCode scannerJammed{5107};       ///< paper is stuck in it
inline constexpr FailureCode noPages{5108};             ///< its feeder is empty
inline constexpr FailureCode scannerOpen{5109};         ///< its cover is open
inline constexpr FailureCode scannerLost{5110};         ///< the connection to it failed
inline constexpr FailureCode scannerMemory{5111};       ///< no memory for a page
inline constexpr FailureCode scannerForbidden{5112};    ///< the system or the device doesn't let this person use it
inline constexpr FailureCode scannerUnable{5113};       ///< it can't do what was asked
inline constexpr FailureCode scannerGone{5114};         ///< it doesn't know a setting, or isn't there any more

} // namespace guichet::scan::failure
