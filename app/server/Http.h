#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrlQuery>
#include <utility>

namespace guichet::server {

/// One call as a value. Nothing in it is trusted; the adapter only bounds its sizes.
struct HttpRequest
{
    QByteArray method; ///< "GET", …
    QByteArray path;   ///< as sent, without query: "/v1/requests"
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; repeated ones joined with ", " (RFC 9110 §5.3)
    QByteArray body;
    QByteArray peer; ///< address of the caller; for rate limits only, never logged

    QByteArray header(const char* lowerCaseName) const { return headers.value(QByteArray(lowerCaseName)); }
};

/// How the adapter sends an answer. All but Normal are faults that a sandbox was told to make.
enum class Wire
{
    Normal,
    Cut,       ///< closes without a byte of the answer
    Reset,     ///< the same with a TCP reset
    Stall,     ///< sends nothing and keeps the connection open until the other side gives up
    Truncated, ///< the whole Content-Length, half of the body, then closes
    EarlyHint, ///< 103 first, then the answer
    Twice,     ///< the same answer two times
};

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpResponse
{
    int status = 200;
    HttpHeaders headers; ///< Content-Length and Date are the adapter's
    QByteArray body;
    Wire wire = Wire::Normal;

    QByteArray header(const QByteArray& name) const; ///< any case; empty if absent
    void setHeader(const QByteArray& name, const QByteArray& value);
};

/// What an adapter serves. Called from many threads at once.
class HttpService
{
public:
    virtual ~HttpService() = default;

    /// Most bytes of body that this call may have; the adapter answers a larger one with `tooLarge` and reads no
    /// further.
    virtual qint64 bodyLimit(const QByteArray& method, const QByteArray& path) const = 0;
    virtual HttpResponse tooLarge(const HttpRequest& request, qint64 limit) const = 0;
    virtual HttpResponse handle(const HttpRequest& request) = 0;
    /// The route of a call without ids or values, for the access log: "/v1/requests/{id}".
    virtual QByteArray routeOf(const QByteArray& path) const = 0;
};

} // namespace guichet::server
