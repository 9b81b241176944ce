#pragma once

#include "model/Failure.h"

/// Codes 4000–4999: talking to the service, signing in, uploading.
namespace guichet::service::failure {

inline constexpr FailureCode unreachable{4001};        ///< %1 host; nothing left this machine
inline constexpr FailureCode outcomeUnknown{4002};     ///< %1 host; the call may have arrived
inline constexpr FailureCode answerTooLarge{4003};     ///< %1 limit in bytes
inline constexpr FailureCode notTheService{4004};      ///< %1 host; a page of something else answered (captive portal)
inline constexpr FailureCode redirected{4005};         ///< %1 host
inline constexpr FailureCode tlsRefused{4006};         ///< %1 host
inline constexpr FailureCode plainHttpRefused{4007};   ///< %1 host; http is for loopback only
inline constexpr FailureCode answerUnreadable{4008};   ///< %1 host
inline constexpr FailureCode signInNeeded{4010};       ///< no token, or it expired or was revoked
inline constexpr FailureCode requestRefused{4011};     ///< detail: the service's own words
inline constexpr FailureCode documentsDiffer{4012};    ///< the service holds other bytes than were named
inline constexpr FailureCode busy{4013};               ///< %1 seconds to wait
inline constexpr FailureCode notFound{4014};           ///< no such request of this account
inline constexpr FailureCode requestChanged{4015};     ///< changed at the service meanwhile
inline constexpr FailureCode callRefused{4016};        ///< %1 status, %2 problem type
inline constexpr FailureCode tooLargeForService{4017}; ///< %1 limit in bytes
inline constexpr FailureCode programTooOld{4018};      ///< %1 least version
inline constexpr FailureCode alreadyFiled{4019};       ///< a request with this reference or key is there already
inline constexpr FailureCode uploadForeign{4020};      ///< the upload's address is at another origin
inline constexpr FailureCode uploadStuck{4021};        ///< too many rounds without progress
inline constexpr FailureCode uploadDamaged{4022};      ///< the same chunk was refused again and again
inline constexpr FailureCode uploadUnsupported{4023};  ///< the server's tus version or extensions don't fit
inline constexpr FailureCode uploadPaused{4024};       ///< the person paused it
inline constexpr FailureCode editionNotAccepted{4025}; ///< %1 the service's words: the newest edition
inline constexpr FailureCode signInRefused{4030};      ///< %1 error code of the provider
inline constexpr FailureCode signInForged{4031};       ///< %1 which check failed: state, iss, nonce, signature, …
inline constexpr FailureCode signInExpired{4032};      ///< nobody answered in time
inline constexpr FailureCode listenerRefused{4033};    ///< no loopback port could be opened
inline constexpr FailureCode providerUnusable{4034};   ///< %1 what its discovery document lacks

} // namespace guichet::service::failure
