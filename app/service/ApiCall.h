#pragma once

#include "service/Problem.h"
#include "service/Session.h"

namespace guichet::service {

/// Sends one call of the API with the session's token: only to the service's own origin, and once more with a fresh
/// token if the first is refused. Answers from 400 on are given as they are; what isn't sent again is up to the caller.
Task<Result<HttpAnswer>> authorised(Transport* transport, Session* session, HttpCall call);

/// An address that isn't at the service's own origin; no token goes there.
tl::unexpected<Failure> foreignAddress();

} // namespace guichet::service
