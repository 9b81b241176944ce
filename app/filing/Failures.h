#pragma once

#include "model/Failure.h"

/// Codes 7000–7999: filing and following requests.
namespace guichet::filing::failure {

inline constexpr FailureCode documentVanished{7001}; ///< %1 kind; a document named by the request isn't in the draft
inline constexpr FailureCode nothingToFile{7002};    ///< the draft is read-only or was filed already
inline constexpr FailureCode receiptDiffers{7003};   ///< the receipt doesn't name what was sent
inline constexpr FailureCode otherSender{7004};      ///< another program sends the outbox
inline constexpr FailureCode filedElsewhere{7006};   ///< %1 host; its submission may be at that other service
inline constexpr FailureCode alreadySubmitted{7005}; ///< too late to edit: the request may be at the service
inline constexpr FailureCode notedAsFiled{7007};     ///< %1 day; the person noted it as filed on the official site

} // namespace guichet::filing::failure
