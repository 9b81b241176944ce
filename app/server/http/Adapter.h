#pragma once

#include "server/http/ConnectionStream.h"
#include "server/http/HttpListener.h"

namespace guichet::server {

/// cpp-httplib's server with our connections.
class HttpListener::Adapter : public httplib::Server
{
public:
    Adapter(HttpService& service, const ListenOptions& options);

    std::atomic<bool> stopping{false};

private:
    bool process_and_close_socket(socket_t socket) override;
    void serveConnection(Channel& channel);
    void serve(const httplib::Request& from, httplib::Response& to, const httplib::ContentReader* body);
    void answer(const HttpResponse& response, bool bodyLeft, httplib::Response& to);
    void log(const HttpRequest& request, const HttpResponse& response, qint64 milliseconds) const;

    HttpService& m_service;
    const ListenOptions& m_options;
};

} // namespace guichet::server
