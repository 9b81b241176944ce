#include "server/HeaderValues.h"
#include "server/RequestView.h"
#include "server/routes/OwnedRequest.h"
#include "server/routes/Routes.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

constexpr int eventsLimit = 500;

class EventsRoute : public Route
{
public:
    explicit EventsRoute(const Core& core)
        : m_core(core)
        , m_problems(core.texts)
    {
    }

    QByteArray pattern() const override { return "/v1/requests/{id}/events"; }
    QList<QByteArray> methods() const override { return {"GET"}; }
    bool needsSignIn(const QByteArray&) const override { return true; }
    qint64 bodyLimit(const QByteArray&) const override { return 0; }

    HttpResponse answer(const Call& call) override
    {
        const auto request = ownedRequest(m_core, m_problems, call);
        if (!request)
            return request.error();
        qint64 after = 0;
        if (call.request.query.hasQueryItem(u"after"_s)) {
            const auto given = countFrom(call.request.query.queryItemValue(u"after"_s, QUrl::FullyDecoded).toLatin1());
            if (!given)
                return m_problems.make(ProblemKind::MalformedRequest, call.language);
            after = *given;
        }
        const auto events = m_core.storage.events(request->id, after, eventsLimit);
        if (!events)
            return m_problems.tryLater(ProblemKind::Unavailable, call.language, 5);
        return jsonResponse(200, {{u"events"_s, RequestView::events(*events)}});
    }

private:
    Core m_core;
    Problems m_problems;
};

} // namespace

std::unique_ptr<Route> eventsRoute(const Core& core)
{
    return std::make_unique<EventsRoute>(core);
}

} // namespace guichet::server
