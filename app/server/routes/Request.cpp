#include "server/FilingDesk.h"
#include "server/routes/OwnedRequest.h"
#include "server/routes/Routes.h"

namespace guichet::server {

namespace {

constexpr int shownEvents = 500;

class RequestRoute : public Route
{
public:
    RequestRoute(const Core& core, FilingDesk& desk)
        : m_core(core)
        , m_problems(core.texts)
        , m_desk(desk)
    {
    }

    QByteArray pattern() const override { return "/v1/requests/{id}"; }
    QList<QByteArray> methods() const override { return {"GET", "PUT"}; }
    bool needsSignIn(const QByteArray&) const override { return true; }
    qint64 bodyLimit(const QByteArray& method) const override
    {
        return method == "PUT" ? m_core.settings.bodyMaxSize : 0;
    }

    HttpResponse answer(const Call& call) override
    {
        if (call.request.method == "PUT")
            return m_desk.complete(call, QString::fromLatin1(call.places.first()));
        const auto request = ownedRequest(m_core, m_problems, call);
        if (!request)
            return request.error();
        const QByteArray tag = RequestView::tag(*request, call.language);
        HttpResponse response;
        if (holdsAlready(call.request, tag)) {
            response.status = 304;
        } else {
            const auto events = m_core.storage.events(request->id, 0, shownEvents);
            if (!events)
                return m_problems.tryLater(ProblemKind::Unavailable, call.language, 5);
            response = jsonResponse(200, m_desk.view().whole(*request, *events, call.language));
        }
        response.setHeader("ETag", '"' + tag + '"');
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Accept-Language, Authorization");
        return response;
    }

private:
    Core m_core;
    Problems m_problems;
    FilingDesk& m_desk;
};

} // namespace

std::unique_ptr<Route> requestRoute(const Core& core, FilingDesk& desk)
{
    return std::make_unique<RequestRoute>(core, desk);
}

} // namespace guichet::server
