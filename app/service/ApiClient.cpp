#include "service/ApiClient.h"

#include "model/RequestJson.h"
#include "model/Sha256.h"
#include "model/ValueJson.h"
#include "service/Failures.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace guichet::service {

namespace {

QJsonObject toJson(const Submission& submission)
{
    QJsonArray documents;
    for (const SubmittedDocument& document : submission.documents) {
        QJsonArray parts;
        for (const SubmittedPart& part : document.parts) {
            QJsonObject json{{u"sha256"_s, QString::fromLatin1(part.sha256.toHex())}, {u"bytes"_s, part.bytes}};
            if (!part.upload.isEmpty())
                json.insert(u"upload"_s, part.upload);
            parts.append(json);
        }
        documents.append(QJsonObject{{u"kind"_s, document.kind}, {u"parts"_s, parts}});
    }
    Request request = submission.request;
    request.documents.clear(); // their files are names on this machine
    return {{u"request"_s, guichet::toJson(request)},
            {u"edition"_s, submission.edition},
            {u"clientReference"_s, submission.clientReference.toString(QUuid::WithoutBraces)},
            {u"documents"_s, documents}};
}

QByteArray quoted(QUuid key)
{
    return '"' + key.toByteArray(QUuid::WithoutBraces) + '"';
}

Result<ServiceRequest> readRequest(const QJsonObject& object, const QUrl& base)
{
    const auto receipt = receiptFromJson(object);
    if (!receipt)
        return fail(receipt.error());
    std::optional<Failure> wrong;
    JsonReader json(object, {}, wrong);
    ServiceRequest request;
    request.receipt = *receipt;
    request.json = object;
    request.state = stateFromName(json.text("state", 50)).value_or(RequestState::Sent);
    request.actions = json.texts("actions", 20, 50);
    request.reasons = json.objects("reasons", 500, [](JsonReader& entry) {
        return ServiceReason{entry.text("code", 100), entry.text("document", 100), entry.text("pointer", 500),
                             entry.text("text", 4000)};
    });
    request.outputs = json.objects("outputs", 20, [&](JsonReader& entry) {
        return ServiceOutput{entry.text("name", 100), entry.text("title", 300),
                             base.resolved(QUrl(entry.text("url", 500))),
                             QByteArray::fromHex(entry.text("sha256", 64).toLatin1()), entry.integer("bytes")};
    });
    request.events = json.objects("events", 500, [](JsonReader& entry) {
        return ServiceEvent{momentFromJson(entry, "at"), entry.text("kind", 50), entry.text("state", 50)};
    });
    if (request.receipt.id.isEmpty() || !json.has("state"))
        return fail(unreadableAnswer(base, {}));
    if (wrong)
        return fail(*wrong);
    return request;
}

} // namespace

Task<Result<HttpAnswer>> ApiClient::call(QByteArray method, QString path, QJsonObject body,
                                         QMap<QByteArray, QByteArray> headers, const char* label)
{
    const auto service = co_await m_session->discovery();
    if (!service)
        co_return fail(service.error());
    HttpCall http;
    http.method = method;
    http.url = QUrl(service->api.toString(QUrl::StripTrailingSlash) + path);
    http.headers = headers;
    http.label = label;
    if (!body.isEmpty()) {
        http.headers.insert("Content-Type", "application/json");
        http.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    const auto answer = co_await authorised(m_transport, m_session, http);
    if (!answer)
        co_return fail(answer.error());
    if (answer->status >= 400)
        co_return fail(failureOf(problemOf(*answer)));
    co_return *answer;
}

Result<ServiceRequest> ApiClient::requestOf(const HttpAnswer& answer) const
{
    const auto json = jsonOf(answer);
    if (!json)
        return fail(json.error());
    auto request = readRequest(*json, answer.url);
    if (!request)
        return fail(unreadableAnswer(answer.url, request.error()));
    request->etag = answer.header("etag");
    return request;
}

Task<Result<ServiceRequest>> ApiClient::submit(Submission submission, QUuid idempotencyKey)
{
    QMap<QByteArray, QByteArray> headers;
    headers.insert("Idempotency-Key", quoted(idempotencyKey));
    const auto answer = co_await call("POST", u"/requests"_s, toJson(submission), headers, "POST /v1/requests");
    if (!answer)
        co_return fail(answer.error());
    co_return requestOf(*answer);
}

Task<Result<std::optional<ServiceRequest>>> ApiClient::findByReference(QUuid clientReference)
{
    const QString path = u"/requests?clientReference="_s + clientReference.toString(QUuid::WithoutBraces);
    const auto answer = co_await call("GET", path, {}, {}, "GET /v1/requests");
    if (!answer)
        co_return fail(answer.error());
    const auto json = jsonOf(*answer);
    if (!json)
        co_return fail(json.error());
    // Not whatever comes first: a service that doesn't know the question answers with everything.
    const QString reference = clientReference.toString(QUuid::WithoutBraces);
    for (const QJsonValue& each : json->value(u"requests"_s).toArray()) {
        if (each[u"clientReference"_s].toString() != reference)
            continue;
        // Lists leave out what a receipt may need: the request itself is asked for.
        auto whole = co_await request(each[u"id"_s].toString());
        co_return whole;
    }
    if (!json->value(u"requests"_s).isArray())
        co_return fail(unreadableAnswer(answer->url, {}));
    co_return std::optional<ServiceRequest>();
}

Task<Result<std::optional<ServiceRequest>>> ApiClient::request(QString id, QByteArray etag)
{
    QMap<QByteArray, QByteArray> headers;
    if (!etag.isEmpty())
        headers.insert("If-None-Match", etag);
    const QString path = u"/requests/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
    const auto answer = co_await call("GET", path, {}, headers, "GET /v1/requests/{id}");
    if (!answer)
        co_return fail(answer.error());
    if (answer->status == 304)
        co_return std::optional<ServiceRequest>();
    const auto read = requestOf(*answer);
    if (!read)
        co_return fail(read.error());
    if (read->receipt.id != id)
        co_return fail(unreadableAnswer(answer->url, {}));
    co_return std::optional<ServiceRequest>(*read);
}

Task<Result<QList<ServiceRequest>>> ApiClient::requests()
{
    QList<ServiceRequest> all;
    QString after;
    do {
        QString path = u"/requests?limit=100"_s;
        if (!after.isEmpty())
            path += u"&after="_s + QString::fromLatin1(QUrl::toPercentEncoding(after));
        const auto answer = co_await call("GET", path, {}, {}, "GET /v1/requests");
        if (!answer)
            co_return fail(answer.error());
        const auto json = jsonOf(*answer);
        if (!json)
            co_return fail(json.error());
        const QJsonArray page = json->value(u"requests"_s).toArray();
        for (const QJsonValue& each : page) {
            const auto read = readRequest(each.toObject(), answer->url);
            if (!read)
                co_return fail(unreadableAnswer(answer->url, read.error()));
            all.append(*read);
        }
        after = page.isEmpty() ? QString() : json->value(u"next"_s).toString();
    } while (!after.isEmpty() && all.size() < 10'000);
    co_return all;
}

Task<Result<ServiceRequest>> ApiClient::complete(QString id, QByteArray etag, Submission submission,
                                                 QUuid idempotencyKey)
{
    QMap<QByteArray, QByteArray> headers;
    headers.insert("Idempotency-Key", quoted(idempotencyKey));
    headers.insert("If-Match", etag);
    const QString path = u"/requests/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
    const auto answer = co_await call("PUT", path, toJson(submission), headers, "PUT /v1/requests/{id}");
    if (!answer)
        co_return fail(answer.error());
    co_return requestOf(*answer);
}

Task<Result<QByteArray>> ApiClient::output(ServiceOutput output)
{
    constexpr qint64 largestOutput = 20 * 1024 * 1024;
    HttpCall http;
    http.url = output.url;
    http.answerLimit = largestOutput;
    http.label = "GET /v1/requests/{id}/outputs/{name}";
    const auto answer = co_await authorised(m_transport, m_session, http);
    if (!answer)
        co_return fail(answer.error());
    if (answer->status >= 400)
        co_return fail(failureOf(problemOf(*answer)));
    const bool whole = sha256(answer->body) == output.sha256;
    if (!whole || !answer->body.startsWith("%PDF-"))
        co_return fail(unreadableAnswer(answer->url, {}));
    co_return answer->body;
}

} // namespace guichet::service
