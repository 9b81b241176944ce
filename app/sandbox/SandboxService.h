#pragma once

#include "sandbox/Faults.h"
#include "sandbox/openid/Provider.h"

namespace guichet::sandbox {

/// The server with the sandbox around it: the OpenID provider beside it, faults in front of both.
class SandboxService : public server::HttpService
{
public:
    SandboxService(server::HttpService& api, Provider& provider, Faults& faults);

    qint64 bodyLimit(const QByteArray& method, const QByteArray& path) const override;
    server::HttpResponse tooLarge(const server::HttpRequest& request, qint64 limit) const override;
    server::HttpResponse handle(const server::HttpRequest& request) override;
    QByteArray routeOf(const QByteArray& path) const override;

private:
    server::HttpService& m_api;
    Provider& m_provider;
    Faults& m_faults;
};

} // namespace guichet::sandbox
