#pragma once

#include "server/Http.h"
#include "server/http/Channel.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace guichet::server {

struct ListenOptions
{
    QString host = QStringLiteral("127.0.0.1"); ///< an address or "localhost"
    quint16 port = 0;                           ///< 0: any free one
    std::optional<TlsContext> tls;
    bool anywhere = false; ///< with TLS only: other addresses than loopback
    /// One line per call, free of personal data: method, route, status, milliseconds. May be empty.
    std::function<void(const QByteArray& line)> accessLog;
};

/// "HOST:PORT", "[::1]:8080"; nothing if it is none.
std::optional<ListenOptions> listenOptionsFrom(const QString& hostAndPort);

/// Serves an HttpService on a socket, with cpp-httplib as the parser. Plain HTTP on loopback only.
class HttpListener
{
public:
    /// `service` outlives the listener.
    HttpListener(HttpService& service, ListenOptions options);
    /// Ends running calls and waits for them.
    ~HttpListener();

    /// Binds; from then on the address is known.
    Result<void> bind();
    /// Serves in threads of its own until `stop`.
    void start();
    void stop();

    quint16 port() const { return m_port; }
    /// "http://127.0.0.1:8080".
    QString address() const;

private:
    class Adapter;
    HttpService& m_service;
    ListenOptions m_options;
    std::unique_ptr<Adapter> m_adapter;
    std::thread m_thread;
    quint16 m_port = 0;
};

} // namespace guichet::server
