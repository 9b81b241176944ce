#pragma once

#include "server/Core.h"
#include "server/RateLimiter.h"
#include "server/Route.h"

#include <functional>
#include <memory>
#include <vector>

namespace guichet::server {

class FilingDesk;

/// The API without its transport: one call in, one answer out. Every answer is a value of the contract in
/// resources/api/openapi.yaml.
class Server : public HttpService
{
public:
    /// `onFiled` is told, on the caller's thread, that a request was filed or completed; it returns at once.
    Server(const Core& core, std::function<void()> onFiled);
    ~Server() override;

    qint64 bodyLimit(const QByteArray& method, const QByteArray& path) const override;
    HttpResponse tooLarge(const HttpRequest& request, qint64 limit) const override;
    HttpResponse handle(const HttpRequest& request) override;
    QByteArray routeOf(const QByteArray& path) const override;

private:
    HttpResponse answer(const HttpRequest& request, Route& route, const QList<QByteArray>& places);
    HttpResponse notAllowed(const Route& route, Language language) const;
    std::pair<Route*, QList<QByteArray>> find(const QByteArray& path) const;

    Core m_core;
    Problems m_problems;
    RateLimiter m_limiter;
    std::unique_ptr<FilingDesk> m_desk;
    std::vector<std::unique_ptr<Route>> m_routes;
};

} // namespace guichet::server
