#include "server/FilingDesk.h"
#include "server/HeaderValues.h"
#include "server/routes/Routes.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

constexpr int requestsLimit = 100;
constexpr int pageDefault = 50;

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
        const QString reference = call.request.query.queryItemValue(u"clientReference"_s, QUrl::FullyDecoded);
        const QUuid uuid = QUuid::fromString(reference);
        if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != reference)
            return m_problems.make(ProblemKind::MalformedRequest, call.language);
        const auto found = m_core.storage.findByReference(call.owner, reference);
        if (!found)
            return m_problems.tryLater(ProblemKind::Unavailable, call.language, 5);
        return list(call, *found ? QList{**found} : QList<RequestRecord>(), requestsLimit);
    }

    HttpResponse page(const Call& call) const
    {
        const auto number = [&](const QString& name, qint64 otherwise) -> std::optional<qint64> {
            const QUrlQuery& query = call.request.query;
            if (!query.hasQueryItem(name))
                return otherwise;
            return countFrom(query.queryItemValue(name, QUrl::FullyDecoded).toLatin1());
        };
        const auto limit = number(u"limit"_s, pageDefault);
        const auto after = number(u"after"_s, 0);
        if (!limit || !after || *limit < 1 || *limit > requestsLimit)
            return m_problems.make(ProblemKind::MalformedRequest, call.language);
        const auto found = m_core.storage.listRequests(call.owner, *after, static_cast<int>(*limit) + 1);
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
            json.insert(u"next"_s, QString::number(found.at(limit - 1).sequence));
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
