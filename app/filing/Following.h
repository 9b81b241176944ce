#pragma once

#include "service/ApiClient.h"
#include "vault/Draft.h"

namespace guichet::filing {

/// Takes over what the service says of a filed request: state, reasons, journal entries for what is new, and outputs
/// not yet held, which are fetched and kept encrypted with the draft. Ends with true if anything changed.
Task<Result<bool>> take(service::ApiClient* api, std::shared_ptr<vault::Draft> draft, service::ServiceRequest now);

/// Asks the service about a filed request and takes over what changed; quiet (304) if nothing did.
Task<Result<bool>> follow(service::ApiClient* api, std::shared_ptr<vault::Draft> draft);

/// How long to wait before the next look: short while the administration works quickly, longer as time goes by.
std::chrono::seconds nextLook(const vault::DraftContent& content, QDateTime now);

} // namespace guichet::filing
