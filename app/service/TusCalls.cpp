#include "service/TusCalls.h"

#include "service/Failures.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::service::tus {

namespace {

constexpr const char* version = "1.0.0";

HttpCall callTo(const char* method, const QUrl& url, const char* label)
{
    HttpCall call;
    call.method = method;
    call.url = url;
    call.headers.insert("Tus-Resumable", version);
    call.label = label;
    return call;
}

QList<QByteArray> listed(const HttpAnswer& answer, const char* header)
{
    QList<QByteArray> entries;
    for (const QByteArray& entry : answer.header(header).split(','))
        entries.append(entry.trimmed());
    return entries;
}

/// -1 where the header is absent or no size.
qint64 numberIn(const HttpAnswer& answer, const char* header)
{
    bool isNumber = false;
    const qint64 number = answer.header(header).trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

/// Each answer may prolong it.
void noteExpiry(const HttpAnswer& answer, UploadState* state)
{
    const QString text = QString::fromLatin1(answer.header("upload-expires"));
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    if (date.isValid())
        state->expires = date;
}

Step reached(qint64 offset)
{
    Step step;
    step.offset = offset;
    return step;
}

Step stepOf(Step::Kind kind, const Failure& failure)
{
    Step step;
    step.kind = kind;
    step.failure = failure;
    return step;
}

Failure unsupported(const QString& why)
{
    return {failure::uploadUnsupported, {}, why};
}

} // namespace

Step afterFailure(const Failure& failure)
{
    const bool passing = failure.code == failure::unreachable || failure.code == failure::outcomeUnknown ||
                         failure.code == failure::notTheService || failure.code == failure::redirected ||
                         failure.code == failure::busy;
    Step step = stepOf(passing ? Step::Kind::Again : Step::Kind::Give, failure);
    step.passing = passing;
    return step;
}

Step afterRefusal(const HttpAnswer& answer, bool creating)
{
    const Problem problem = problemOf(answer);
    Step step = stepOf(Step::Kind::Give, failureOf(problem));
    step.wait = std::chrono::seconds(problem.retryAfter);
    const Step::Kind doubt = creating ? Step::Kind::Again : Step::Kind::AskOffset;
    switch (answer.status) {
    case 400: // some servers, while a dead call still holds the upload
        step.kind = creating && problem.told ? Step::Kind::Give : doubt;
        break;
    case 403:
    case 404:
    case 410:
        step.kind = creating ? (problem.told ? Step::Kind::Give : Step::Kind::Again) : Step::Kind::BeginAnew;
        break;
    case 409:
    case 423:
    case 429:
        step.kind = doubt;
        step.passing = answer.status != 409 || problem.type == u"idempotency-in-progress";
        break;
    case 412:
        step.failure = unsupported(u"version"_s);
        break;
    case 422:
        step.kind = creating && problem.type == u"idempotency-key-reused" ? Step::Kind::BeginAnew : Step::Kind::Give;
        break;
    case 460:
        step.kind = Step::Kind::AskOffset;
        step.damaged = true;
        break;
    default:
        if (answer.status >= 500) {
            step.kind = doubt;
            step.passing = true;
        }
    }
    return step;
}

Task<Result<Server>> askServer(Transport* transport, Session* session)
{
    const auto service = co_await session->discovery();
    if (!service)
        co_return fail(service.error());
    const HttpCall call = callTo("OPTIONS", service->uploads, "OPTIONS /v1/uploads");
    const auto answer = co_await transport->send(call);
    if (!answer)
        co_return fail(answer.error());
    if (answer->status >= 500 || answer->status == 429)
        co_return fail(failureOf(problemOf(*answer)));
    const QList<QByteArray> extensions = listed(*answer, "tus-extension");
    if (!listed(*answer, "tus-version").contains(version))
        co_return fail(answer->header("tus-resumable").isEmpty() && answer->status == 200
                           ? notTheService(hostOf(call.url))
                           : unsupported(u"version"_s));
    if (!extensions.contains("creation"))
        co_return fail(unsupported(u"creation"_s));
    Server server;
    server.uploads = service->uploads;
    server.chunk = service->chunk;
    server.checksum = extensions.contains("checksum") && listed(*answer, "tus-checksum-algorithm").contains("sha256");
    server.termination = extensions.contains("termination");
    for (const qint64 limit : {service->uploadLimit, numberIn(*answer, "tus-max-size")})
        if (limit > 0)
            server.largest = server.largest > 0 ? std::min(server.largest, limit) : limit;
    co_return server;
}

Task<Step> create(Transport* transport, Session* session, Server server, DocumentKind kind, UploadState* state)
{
    HttpCall call = callTo("POST", server.uploads, "POST /v1/uploads");
    call.headers.insert("Upload-Length", QByteArray::number(state->bytes));
    call.headers.insert("Upload-Metadata", "kind " + kind.toUtf8().toBase64());
    call.headers.insert("Idempotency-Key", '"' + state->key.toByteArray(QUuid::WithoutBraces) + '"');
    const auto answer = co_await authorised(transport, session, call);
    if (!answer)
        co_return afterFailure(answer.error());
    if (answer->status >= 400)
        co_return afterRefusal(*answer, true);
    if (answer->status != 201 || answer->header("location").isEmpty())
        co_return afterFailure(notTheService(hostOf(call.url)));
    const QUrl location = server.uploads.resolved(QUrl::fromEncoded(answer->header("location")));
    if (!sameOrigin(location, session->server()))
        co_return stepOf(Step::Kind::Give, foreignAddress().value());
    state->url = location;
    noteExpiry(*answer, state);
    co_return reached(0);
}

Task<Step> askOffset(Transport* transport, Session* session, UploadState* state)
{
    const HttpCall call = callTo("HEAD", state->url, "HEAD /v1/uploads/{upload}");
    const auto answer = co_await authorised(transport, session, call);
    if (!answer)
        co_return afterFailure(answer.error());
    if (answer->status >= 400)
        co_return afterRefusal(*answer, false);
    const qint64 offset = numberIn(*answer, "upload-offset");
    if (answer->header("tus-resumable").isEmpty())
        co_return afterFailure(notTheService(hostOf(call.url)));
    if (offset < 0 || offset > state->bytes)
        co_return stepOf(Step::Kind::BeginAnew, {});
    noteExpiry(*answer, state);
    co_return reached(offset);
}

Task<Step> sendChunk(Transport* transport, Session* session, Server server, UploadState* state, qint64 offset,
                     Chunk chunk)
{
    HttpCall call = callTo("PATCH", state->url, "PATCH /v1/uploads/{upload}");
    call.headers.insert("Upload-Offset", QByteArray::number(offset));
    call.headers.insert("Content-Type", "application/offset+octet-stream");
    if (server.checksum)
        call.headers.insert("Upload-Checksum", "sha256 " + chunk.sha256.toBase64());
    call.body = chunk.bytes;
    const auto answer = co_await authorised(transport, session, call);
    if (!answer) {
        // The chunk may have arrived: a PATCH is never repeated blindly.
        Step step = afterFailure(answer.error());
        if (step.kind == Step::Kind::Again)
            step.kind = Step::Kind::AskOffset;
        co_return step;
    }
    if (answer->status >= 400)
        co_return afterRefusal(*answer, false);
    noteExpiry(*answer, state);
    if (answer->status != 204 || numberIn(*answer, "upload-offset") != offset + chunk.bytes.size())
        co_return stepOf(Step::Kind::AskOffset, {});
    co_return reached(offset + chunk.bytes.size());
}

Task<void> end(Transport* transport, Session* session, QUrl url)
{
    if (url.isEmpty() || !sameOrigin(url, session->server()))
        co_return;
    const HttpCall call = callTo("DELETE", url, "DELETE /v1/uploads/{upload}");
    co_await authorised(transport, session, call);
}

} // namespace guichet::service::tus
