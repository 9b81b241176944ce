#include "server/Server.h"

#include "server/FilingDesk.h"
#include "server/HeaderValues.h"
#include "server/routes/Routes.h"

namespace guichet::server {

Server::Server(const Core& core, std::function<void()> onFiled)
    : m_core(core)
    , m_problems(core.texts)
    , m_limiter(core.clock, core.settings.callsPerMinute, core.settings.callsAtOnce)
    , m_desk(std::make_unique<FilingDesk>(core, std::move(onFiled)))
{
    m_routes.push_back(discoveryRoute(m_core));
    for (auto& route : catalogueRoutes(m_core))
        m_routes.push_back(std::move(route));
    m_routes.push_back(uploadsRoute(m_core));
    m_routes.push_back(uploadRoute(m_core));
    m_routes.push_back(requestsRoute(m_core, *m_desk));
    m_routes.push_back(requestRoute(m_core, *m_desk));
    m_routes.push_back(eventsRoute(m_core));
    m_routes.push_back(outputRoute(m_core));
}

Server::~Server() = default;

std::pair<Route*, QList<QByteArray>> Server::find(const QByteArray& path) const
{
    for (const auto& route : m_routes)
        if (const auto places = matchPath(route->pattern(), path))
            return {route.get(), *places};
    return {nullptr, {}};
}

qint64 Server::bodyLimit(const QByteArray& method, const QByteArray& path) const
{
    const Route* route = find(path).first;
    return route ? route->bodyLimit(method) : 0;
}

QByteArray Server::routeOf(const QByteArray& path) const
{
    const Route* route = find(path).first;
    return route ? route->pattern() : QByteArray("-");
}

HttpResponse Server::tooLarge(const HttpRequest& request, qint64 limit) const
{
    HttpResponse response = m_problems.tooLarge(languageOf(request.header("accept-language")), limit);
    if (const Route* route = find(request.path).first)
        route->finish(response);
    return response;
}

HttpResponse Server::handle(const HttpRequest& request)
{
    const auto [route, places] = find(request.path);
    if (!route)
        return m_problems.make(ProblemKind::NotFound, languageOf(request.header("accept-language")));
    HttpResponse response = answer(request, *route, places);
    route->finish(response);
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.method == "HEAD")
        response.body.clear();
    return response;
}

HttpResponse Server::notAllowed(const Route& route, Language language) const
{
    HttpResponse response = m_problems.make(ProblemKind::MethodNotAllowed, language);
    response.setHeader("Allow", route.methods().join(", "));
    return response;
}

HttpResponse Server::answer(const HttpRequest& request, Route& route, const QList<QByteArray>& places)
{
    Call call{request, {}, languageOf(request.header("accept-language")), places};
    const QList<QByteArray> methods = route.methods();
    const bool headOfGet = request.method == "HEAD" && !methods.contains("HEAD") && methods.contains("GET");
    const QByteArray method = headOfGet ? QByteArray("GET") : request.method;
    if (!methods.contains(method))
        return notAllowed(route, call.language);
    if (request.body.size() > route.bodyLimit(method))
        return m_problems.tooLarge(call.language, route.bodyLimit(method));

    if (route.needsSignIn(method)) {
        const auto token = bearerFrom(request.header("authorization"));
        if (!token) {
            HttpResponse refused = m_problems.make(ProblemKind::SignInRequired, call.language);
            refused.setHeader("WWW-Authenticate", "Bearer");
            return refused;
        }
        const auto account = m_core.tokens.verify(*token);
        if (!account && account.error() == TokenRefusal::Unavailable)
            return m_problems.tryLater(ProblemKind::Unavailable, call.language, 5);
        if (!account) {
            // Trying tokens is as slow as calling with one.
            if (const int wait = m_limiter.secondsToWait("refused " + request.peer); wait > 0)
                return m_problems.tryLater(ProblemKind::TooManyRequests, call.language, wait);
            HttpResponse refused = m_problems.make(ProblemKind::SignInExpired, call.language);
            refused.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            return refused;
        }
        call.owner = account->owner;
    }
    if (route.isCounted(method)) {
        const int wait = m_limiter.secondsToWait(call.owner.isEmpty() ? "peer " + request.peer : call.owner);
        if (wait > 0)
            return m_problems.tryLater(ProblemKind::TooManyRequests, call.language, wait);
    }
    return route.answer(call);
}

} // namespace guichet::server
