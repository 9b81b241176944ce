#include "server/FilingDesk.h"
#include "server/HeaderValues.h"
#include "server/routes/Routes.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

constexpr int requestsLimit = 100;
constexpr qint64 pageDefault = 50;

QString valueOf(const Call& call, const QString& name)
{
    return call.request.query.queryItemValue(name, QUrl::FullyDecoded);
}

bool isUuid(const QString& text)
{
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text;
}

class RequestsRoute : public Route
{
public:
    RequestsRoute(const Core& core, FilingDesk& desk)
        : m_core(core)
        , m_problems(core.texts)
        , m_desk(desk)
    {
    }

    QByteArray pattern() const override { return "/v1/requests"; }
    QList<QByteArray> methods() const override { return {"GET", "POST"}; }
    bool needsSignIn(const QByteArray&) const override { return true; }
    qint64 bodyLimit(const QByteArray& method) const override
    {
        return method == "POST" ? m_core.settings.bodyMaxSize : 0;
    }

    HttpResponse answer(const Call& call) override
    {
        if (call.request.method == "POST")
            return m_desk.file(call);
        const QUrlQuery& query = call.request.query;
        return query.hasQueryItem(u"clientReference"_s) ? byReference(call) : page(call);
    }

private:
    HttpResponse byReference(const Call& call) const
    {
        const QString reference = valueOf(call, u"clientReference"_s);
        if (!isUuid(reference))
            return m_problems.make(ProblemKind::MalformedRequest, call.language);
        const auto found = m_core.storage.findByReference(call.owner, reference);
        if (!found)
            return m_problems.tryLater(ProblemKind::Unavailable, call.language, 5);
        return list(call, *found ? QList{**found} : QList<RequestRecord>(), requestsLimit);
    }

    HttpResponse page(const Call& call) const
    {
        const QUrlQuery& query = call.request.query;
        const auto limit = query.hasQueryItem(u"limit"_s) ? countFrom(valueOf(call, u"limit"_s).toLatin1())
                                                          : std::optional(pageDefault);
        const QString after = valueOf(call, u"after"_s);
        const bool wrongPlace = query.hasQueryItem(u"after"_s) && !isUuid(after);
        if (!limit || *limit < 1 || *limit > requestsLimit || wrongPlace)
            return m_problems.make(ProblemKind::MalformedRequest, call.language);
        const auto found = m_core.storage.listRequests(call.owner, after, static_cast<int>(*limit) + 1);
        if (!found)
            return m_problems.tryLater(ProblemKind::Unavailable, call.language, 5);
        return list(call, *found, static_cast<int>(*limit));
    }

    HttpResponse list(const Call& call, const QList<RequestRecord>& found, int limit) const
    {
        QJsonArray requests;
        for (const RequestRecord& request : found.first(qMin<qsizetype>(limit, found.size())))
            requests.append(m_desk.view().summary(request, call.language));
        QJsonObject json{{u"requests"_s, requests}};
        if (found.size() > limit)
            json.insert(u"next"_s, found.at(limit - 1).id);
        return jsonResponse(200, json);
    }

    Core m_core;
    Problems m_problems;
    FilingDesk& m_desk;
};

} // namespace

std::unique_ptr<Route> requestsRoute(const Core& core, FilingDesk& desk)
{
    return std::make_unique<RequestsRoute>(core, desk);
}

} // namespace guichet::server
