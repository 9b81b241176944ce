#include "server/routes/OwnedRequest.h"

#include "server/HeaderValues.h"

namespace guichet::server {

bool holdsAlready(const HttpRequest& request, const QByteArray& tag)
{
    const QByteArray header = request.header("if-none-match");
    if (header.isEmpty())
        return false;
    const auto tags = entityTagsFrom(header);
    if (!tags)
        return false;
    return std::any_of(tags->begin(), tags->end(), [&](const QByteArray& given) {
        return given == "*" || given == tag || given == "W/" + tag; // weak comparison (RFC 9110 §13.1.2)
    });
}

} // namespace guichet::server
