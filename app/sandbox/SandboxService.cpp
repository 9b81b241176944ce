#include "sandbox/SandboxService.h"

#include "sandbox/openid/Forms.h"

namespace guichet::sandbox {

using server::HttpRequest;
using server::HttpResponse;

SandboxService::SandboxService(server::HttpService& api, Provider& provider, Faults& faults)
    : m_api(api)
    , m_provider(provider)
    , m_faults(faults)
{
}

qint64 SandboxService::bodyLimit(const QByteArray& method, const QByteArray& path) const
{
    return Provider::owns(path) ? Provider::bodyLimit(method, path) : m_api.bodyLimit(method, path);
}

HttpResponse SandboxService::tooLarge(const HttpRequest& request, qint64 limit) const
{
    return Provider::owns(request.path) ? oauthError("invalid_request", 413) : m_api.tooLarge(request, limit);
}

HttpResponse SandboxService::handle(const HttpRequest& request)
{
    const std::optional<Fault> fault = m_faults.strike(request.method, request.path);
    if (fault && fault->before)
        return Faults::struck(*fault, {});
    HttpResponse response = Provider::owns(request.path) ? m_provider.handle(request) : m_api.handle(request);
    if (fault)
        response = Faults::struck(*fault, std::move(response));
    return response;
}

QByteArray SandboxService::routeOf(const QByteArray& path) const
{
    return Provider::owns(path) ? QByteArray("/openid") : m_api.routeOf(path);
}

} // namespace guichet::sandbox
