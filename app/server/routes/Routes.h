#pragma once

#include "server/Core.h"
#include "server/Route.h"

#include <memory>
#include <vector>

namespace guichet::server {

class FilingDesk;

/// One maker per resource; what is given outlives the route.
std::unique_ptr<Route> discoveryRoute(const Core& core);                  ///< /.well-known/guichet-permis
std::vector<std::unique_ptr<Route>> catalogueRoutes(const Core& core);    ///< /v1/catalogue and below
std::unique_ptr<Route> uploadsRoute(const Core& core);                    ///< /v1/uploads
std::unique_ptr<Route> uploadRoute(const Core& core);                     ///< /v1/uploads/{upload}
std::unique_ptr<Route> requestsRoute(const Core& core, FilingDesk& desk); ///< /v1/requests
std::unique_ptr<Route> requestRoute(const Core& core, FilingDesk& desk);  ///< /v1/requests/{id}
std::unique_ptr<Route> eventsRoute(const Core& core);                     ///< /v1/requests/{id}/events
std::unique_ptr<Route> outputRoute(const Core& core);                     ///< /v1/requests/{id}/outputs/{name}

} // namespace guichet::server
