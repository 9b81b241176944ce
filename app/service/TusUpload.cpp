#include "service/TusUpload.h"

#include "model/JsonReading.h"
#include "model/ValueJson.h"
#include "service/Failures.h"
#include "tasks/Await.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::service {

namespace {

constexpr int mostRounds = 3; ///< of the same chunk refused for its checksum, of an offset that doesn't move

/// What one call of the protocol led to.
struct Step
{
    enum class Kind
    {
        Go,
        AskOffset,
        BeginAnew,
        Wait,
        Give
    };
    Kind kind = Kind::Go;
    qint64 offset = 0;
    int wait = 0; ///< seconds
    Failure failure;
};

HttpCall tusCall(const char* method, const QUrl& url, const char* label)
{
    HttpCall call;
    call.method = method;
    call.url = url;
    call.headers.insert("Tus-Resumable", "1.0.0");
    call.label = label;
    return call;
}

qint64 offsetOf(const HttpAnswer& answer)
{
    bool isNumber = false;
    const qint64 offset = answer.header("upload-offset").toLongLong(&isNumber);
    return isNumber && offset >= 0 ? offset : -1;
}

QDateTime expiryOf(const HttpAnswer& answer)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(answer.header("upload-expires")),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

/// Transport failures are worth another try; a person who must sign in isn't waited for here.
Step afterFailure(const Failure& failure)
{
    const bool passing = failure.code == failure::unreachable || failure.code == failure::outcomeUnknown ||
                         failure.code == failure::notTheService;
    return {passing ? Step::Kind::Wait : Step::Kind::Give, 0, 1, failure};
}

/// The rows of the protocol's failures: what a status means for the client.
Step afterRefusal(const HttpAnswer& answer)
{
    const Problem problem = problemOf(answer);
    const Failure failure = failureOf(problem);
    switch (answer.status) {
    case 409:
        if (problem.type == u"idempotency-in-progress")
            return {Step::Kind::Wait, 0, std::max(1, problem.retryAfter), failure};
        return {Step::Kind::AskOffset, 0, 0, failure};
    case 403:
    case 404:
    case 410:
        return {Step::Kind::BeginAnew, 0, 0, failure};
    case 423:
    case 429:
        return {Step::Kind::Wait, 0, std::max(1, problem.retryAfter), failure};
    case 460:
        return {Step::Kind::AskOffset, 0, 0, failure};
    default:
        return {answer.status >= 500 ? Step::Kind::Wait : Step::Kind::Give, 0, std::max(1, problem.retryAfter),
                failure};
    }
}

Task<Step> create(Transport* transport, Session* session, DocumentKind kind, UploadState* state)
{
    const auto service = co_await session->discovery();
    if (!service)
        co_return afterFailure(service.error());
    HttpCall call = tusCall("POST", service->uploads, "POST /v1/uploads");
    call.headers.insert("Upload-Length", QByteArray::number(state->bytes));
    call.headers.insert("Upload-Metadata", "kind " + kind.toUtf8().toBase64());
    call.headers.insert("Idempotency-Key", '"' + state->key.toByteArray(QUuid::WithoutBraces) + '"');
    const auto answer = co_await authorised(transport, session, call);
    if (!answer)
        co_return afterFailure(answer.error());
    if (answer->status != 201)
        co_return afterRefusal(*answer);
    const QUrl location = service->uploads.resolved(QUrl::fromEncoded(answer->header("location")));
    if (!sameOrigin(location, session->server()))
        co_return Step{Step::Kind::Give, 0, 0, fail(failure::uploadUnsupported).value()};
    state->url = location;
    state->expires = expiryOf(*answer);
    co_return Step{Step::Kind::Go, 0, 0, {}};
}

Task<Step> askOffset(Transport* transport, Session* session, UploadState state)
{
    const HttpCall call = tusCall("HEAD", state.url, "HEAD /v1/uploads/{upload}");
    const auto answer = co_await authorised(transport, session, call);
    if (!answer)
        co_return afterFailure(answer.error());
    if (answer->status >= 400)
        co_return afterRefusal(*answer);
    const qint64 offset = offsetOf(*answer);
    if (offset < 0 || offset > state.bytes)
        co_return Step{Step::Kind::BeginAnew, 0, 0, {}};
    co_return Step{Step::Kind::Go, offset, 0, {}};
}

Task<Step> sendChunk(Transport* transport, Session* session, UploadState state, qint64 offset, QByteArray chunk)
{
    HttpCall call = tusCall("PATCH", state.url, "PATCH /v1/uploads/{upload}");
    call.headers.insert("Upload-Offset", QByteArray::number(offset));
    call.headers.insert("Content-Type", "application/offset+octet-stream");
    call.headers.insert("Upload-Checksum",
                        "sha256 " + QCryptographicHash::hash(chunk, QCryptographicHash::Sha256).toBase64());
    call.body = chunk;
    const auto answer = co_await authorised(transport, session, call);
    if (!answer) {
        // The chunk may have arrived: only the server knows.
        Step step = afterFailure(answer.error());
        if (step.kind == Step::Kind::Wait)
            step.kind = Step::Kind::AskOffset;
        step.wait = 1;
        co_return step;
    }
    if (answer->status >= 400)
        co_return afterRefusal(*answer);
    const qint64 reached = offsetOf(*answer);
    const bool moved = answer->status == 204 && reached == offset + chunk.size();
    co_return Step{moved ? Step::Kind::Go : Step::Kind::AskOffset, reached, 0, {}};
}

} // namespace

QJsonObject toJson(const UploadState& state)
{
    return {{u"url"_s, state.url.toString()},
            {u"key"_s, state.key.toString(QUuid::WithoutBraces)},
            {u"sha256"_s, QString::fromLatin1(state.sha256.toHex())},
            {u"bytes"_s, state.bytes},
            {u"expires"_s, momentToJson(state.expires)},
            {u"finished"_s, state.finished}};
}

UploadState uploadStateFromJson(const QJsonObject& object)
{
    std::optional<Failure> ignored; // a state that can't be read is one that begins anew
    JsonReader json(object, {}, ignored);
    return {QUrl(json.text("url", 1000)),
            QUuid::fromString(json.text("key", 50)),
            QByteArray::fromHex(json.text("sha256", 64).toLatin1()),
            json.integer("bytes"),
            momentFromJson(json, "expires"),
            json.flag("finished")};
}

Task<Result<UploadState>> upload(Transport* transport, Session* session, QByteArray bytes, DocumentKind kind,
                                 UploadState state, UploadWatch watch, std::chrono::seconds patience)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const bool expired = state.expires.isValid() && state.expires < QDateTime::currentDateTimeUtc().addSecs(30);
    if (state.sha256 != digest || state.bytes != bytes.size() || expired || state.key.isNull())
        state = UploadState{{}, QUuid::createUuid(), digest, bytes.size(), {}, false};
    watch.changed(state);

    const auto service = co_await session->discovery();
    if (!service)
        co_return fail(service.error());
    if (service->uploadLimit > 0 && bytes.size() > service->uploadLimit)
        co_return fail(failureOf({u"too-large"_s, 413, {}, service->uploadLimit, 0, {}}));

    qint64 offset = state.url.isEmpty() ? 0 : -1; // -1: to be asked for
    int rounds = 0;
    double backoff = 1;
    QDateTime lastProgress = QDateTime::currentDateTimeUtc();
    while (true) {
        if (watch.paused.stop_requested())
            co_return fail(failure::uploadPaused);
        Step step;
        const qint64 before = offset;
        if (state.url.isEmpty()) {
            step = co_await create(transport, session, kind, &state);
        } else if (offset < 0) {
            step = co_await askOffset(transport, session, state);
        } else if (offset < state.bytes) {
            step = co_await sendChunk(transport, session, state, offset, bytes.mid(offset, service->chunk));
        } else {
            state.finished = true;
            watch.changed(state);
            co_return state;
        }
        switch (step.kind) {
        case Step::Kind::Go:
            rounds = step.offset > before ? 0 : rounds;
            offset = step.offset;
            backoff = 1;
            lastProgress = QDateTime::currentDateTimeUtc();
            watch.changed(state);
            watch.progress(offset);
            continue;
        case Step::Kind::BeginAnew:
            state = UploadState{{}, QUuid::createUuid(), digest, bytes.size(), {}, false};
            offset = 0;
            break;
        case Step::Kind::AskOffset:
            offset = -1;
            break;
        case Step::Kind::Wait:
            break;
        case Step::Kind::Give:
            co_return fail(step.failure);
        }
        watch.changed(state);
        const bool waited = lastProgress.secsTo(QDateTime::currentDateTimeUtc()) > patience.count();
        const bool checksum = step.failure.arguments.value(1) == u"checksum-mismatch";
        if (checksum && ++rounds > mostRounds)
            co_return fail(failure::uploadDamaged);
        if (step.kind != Step::Kind::Wait && step.wait == 0 && ++rounds > 4 * mostRounds)
            co_return fail(failure::uploadStuck);
        if (waited)
            co_return fail(step.failure);
        if (step.wait > 0) {
            // Jitter keeps many programs from coming back at the same moment.
            const double jitter = 0.75 + QRandomGenerator::global()->bounded(0.5);
            const double seconds = std::max<double>(step.wait > 1 ? step.wait : 0, backoff * jitter * 0.5);
            backoff = std::min(backoff * 2, 30.0);
            co_await pause(std::chrono::milliseconds(static_cast<int>(seconds * 1000)));
        }
    }
}

Task<void> endUpload(Transport* transport, Session* session, UploadState state)
{
    if (state.url.isEmpty())
        co_return;
    const HttpCall call = tusCall("DELETE", state.url, "DELETE /v1/uploads/{upload}");
    co_await authorised(transport, session, call);
}

} // namespace guichet::service
