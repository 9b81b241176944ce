#pragma once

#include "server/Http.h"
#include "server/Language.h"

namespace guichet::server {

/// A call that found its route.
struct Call
{
    const HttpRequest& request;
    QByteArray owner; ///< empty where the route needs no sign-in
    Language language = Language::French;
    QList<QByteArray> places; ///< what stands for each {…} of the pattern
};

/// One resource of the API.
class Route
{
public:
    virtual ~Route() = default;

    virtual QByteArray pattern() const = 0; ///< "/v1/requests/{id}"; a {…} stands for one part without '/'
    virtual QList<QByteArray> methods() const = 0;
    virtual bool needsSignIn(const QByteArray& method) const = 0;
    /// Bytes; 0 where a body has no meaning.
    virtual qint64 bodyLimit(const QByteArray& method) const = 0;
    /// Calls of this method count towards the caller's rate.
    virtual bool isCounted(const QByteArray& method) const { return !method.isEmpty(); }
    virtual HttpResponse answer(const Call& call) = 0;
    /// Headers that every answer below this pattern carries, refusals too.
    virtual void finish(HttpResponse& response) const { Q_UNUSED(response) }
};

/// What stands for the {…} of the pattern, or nothing if the path is another one.
std::optional<QList<QByteArray>> matchPath(const QByteArray& pattern, const QByteArray& path);

} // namespace guichet::server
