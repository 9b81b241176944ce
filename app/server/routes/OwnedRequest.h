#pragma once

#include "server/Core.h"
#include "server/Route.h"

namespace guichet::server {

/// The request that the first place of the path names, if the caller owns it; otherwise the answer to give.
inline tl::expected<RequestRecord, HttpResponse> ownedRequest(const Core& core, const Problems& problems,
                                                              const Call& call)
{
    const auto found = core.storage.findRequest(QString::fromLatin1(call.places.first()));
    if (!found)
        return tl::make_unexpected(problems.tryLater(ProblemKind::Unavailable, call.language, 5));
    if (!*found || (*found)->owner != call.owner)
        return tl::make_unexpected(problems.make(ProblemKind::NotFound, call.language));
    return **found;
}

/// True if the caller already has what this tag names.
bool holdsAlready(const HttpRequest& request, const QByteArray& tag);

} // namespace guichet::server
