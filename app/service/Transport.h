#pragma once

#include "model/EventSink.h"
#include "tasks/Task.h"

#include <QByteArray>
#include <QMap>
#include <QNetworkAccessManager>
#include <QUrl>
#include <chrono>
#include <memory>

namespace guichet::service {

/// One HTTP call. A body is sent exactly once: nothing below repeats it (platform fact P1).
struct HttpCall
{
    QByteArray method = "GET";
    QUrl url;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    qint64 answerLimit = 1024 * 1024;          ///< bytes of the answer's body
    std::chrono::milliseconds silence{30'000}; ///< without a byte in either direction the call is given up
    const char* label = "";                    ///< route template, for events
};

/// A final answer, whatever its status from 200 to 599.
struct HttpAnswer
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in small letters
    QByteArray body;
    QUrl url;

    QByteArray header(const char* name) const { return headers.value(name); }
    bool isJson() const; ///< application/json or application/problem+json
};

/// The only place that opens connections to a service: the system's proxy from the first call, no redirects followed
/// (P4), no HTTP/2, TLS except to loopback, no cookies, answers of bounded size.
class Transport
{
public:
    explicit Transport(EventSink* events = nullptr);
    ~Transport();

    /// Fails with unreachable if nothing can have arrived, with outcomeUnknown if it may have. Ending the waiting task
    /// ends the call.
    Task<Result<HttpAnswer>> send(HttpCall call);

    /// No call is silent for longer than this, whatever it allows.
    void setLongestSilence(std::chrono::milliseconds time) { m_longestSilence = time; }

private:
    QNetworkAccessManager m_network;
    std::shared_ptr<int> m_underWay = std::make_shared<int>(); ///< held by each call that is
    bool m_hasLostConnections = false;
    std::chrono::milliseconds m_longestSilence = std::chrono::milliseconds::max();
    EventSink* m_events;
};

/// "host" or "host:port", for sentences.
QString hostOf(const QUrl& url);

/// Same scheme, host and port.
bool sameOrigin(const QUrl& a, const QUrl& b);

} // namespace guichet::service
