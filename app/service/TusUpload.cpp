#include "service/TusUpload.h"

#include "service/Chunks.h"
#include "service/Failures.h"
#include "tasks/Await.h"

#include <QElapsedTimer>

namespace guichet::service {

namespace {

using Kind = tus::Step::Kind;

constexpr qint64 unknownOffset = -1;
constexpr int mostDamaged = 3;      ///< times the same chunk is sent again for its checksum
constexpr int mostRounds = 6;       ///< answers in a row that lead nowhere
constexpr qint64 expiryMargin = 60; ///< seconds: begun anew before it expires, not after

UploadState freshState(const QByteArray& digest, qint64 bytes)
{
    return {{}, QUuid::createUuid(), digest, bytes, {}, false};
}

bool expires(const UploadState& state)
{
    return state.expires.isValid() && state.expires < QDateTime::currentDateTimeUtc().addSecs(expiryMargin);
}

/// How an upload goes on the whole. Only bytes that no attempt brought before count as progress, whatever the server
/// says meanwhile: so that no pair of answers keeps it busy for ever.
class Course
{
public:
    Course(std::chrono::seconds patience, const Backoff& backoff)
        : m_patience(patience)
        , m_backoff(backoff)
    {
        m_sinceProgress.start();
    }

    void reached(qint64 offset)
    {
        if (offset <= m_most)
            return;
        m_most = offset;
        m_rounds = 0;
        m_damaged = 0;
        m_backoff.reset();
        m_sinceProgress.restart();
    }

    /// The failure to end with, if this step was one too many.
    std::optional<Failure> troubled(const tus::Step& step)
    {
        if (step.kind == Kind::Give)
            return step.failure;
        if (step.damaged && ++m_damaged > mostDamaged)
            return fail(failure::uploadDamaged).value();
        if (step.passing)
            return m_sinceProgress.hasExpired(std::chrono::milliseconds(m_patience).count())
                       ? std::optional(step.failure)
                       : std::nullopt;
        return !step.damaged && ++m_rounds > mostRounds
                   ? std::optional(fail(failure::uploadStuck, {}, failureName(step.failure.code)).value())
                   : std::nullopt;
    }

    std::chrono::milliseconds wait(const tus::Step& step) { return m_backoff.next(step.wait); }

private:
    std::chrono::seconds m_patience;
    Backoff m_backoff;
    QElapsedTimer m_sinceProgress;
    qint64 m_most = 0;
    int m_rounds = 0;
    int m_damaged = 0;
};

} // namespace

/// The call that the state asks for.
Task<tus::Step> Uploads::next(Chunks* chunks, DocumentKind kind, UploadState* state, qint64 offset)
{
    if (!m_server) {
        const auto server = co_await tus::askServer(m_transport, m_session);
        if (!server)
            co_return tus::afterFailure(server.error());
        m_server = *server;
    }
    if (m_server->largest > 0 && state->bytes > m_server->largest)
        co_return tus::afterFailure(tooLargeForService(m_server->largest));
    if (state->url.isEmpty()) {
        auto step = co_await tus::create(m_transport, m_session, *m_server, kind, state);
        co_return step;
    }
    if (offset == unknownOffset) {
        auto step = co_await tus::askOffset(m_transport, m_session, state);
        co_return step;
    }
    const Chunk chunk = co_await chunks->at(offset, m_server->chunk);
    auto step = co_await tus::sendChunk(m_transport, m_session, *m_server, state, offset, chunk);
    co_return step;
}

bool Uploads::isForeign(const QUrl& url) const
{
    return !url.isEmpty() && !sameOrigin(url, m_session->server());
}

Task<Result<UploadState>> Uploads::send(QByteArray bytes, QByteArray digest, DocumentKind kind, UploadState state,
                                        UploadWatch watch, std::chrono::seconds patience)
{
    const bool other = state.sha256 != digest || state.bytes != bytes.size();
    if (other && !state.url.isEmpty())
        co_await end(state);
    if (other || state.key.isNull() || expires(state) || isForeign(state.url))
        state = freshState(digest, bytes.size());
    state.finished = false;

    const auto tell = [&watch, &state] {
        if (watch.changed)
            watch.changed(state);
    };
    tell();
    Chunks chunks(bytes);
    Course course(patience, m_backoff);
    qint64 offset = unknownOffset;
    while (offset < state.bytes) {
        if (watch.paused.stop_requested())
            co_return fail(failure::uploadPaused);
        if (expires(state)) {
            state = freshState(digest, bytes.size());
            offset = unknownOffset;
        }
        const tus::Step step = co_await next(&chunks, kind, &state, offset);
        if (step.kind == Kind::Reached) {
            offset = step.offset;
            course.reached(offset);
            tell();
            if (watch.progress)
                watch.progress(offset);
            continue;
        }
        const std::optional<Failure> last = course.troubled(step);
        if (last)
            co_return fail(*last);
        if (step.kind == Kind::BeginAnew)
            state = freshState(digest, bytes.size());
        if (step.kind != Kind::Again)
            offset = unknownOffset;
        tell();
        const auto wait = course.wait(step);
        if (watch.waiting)
            watch.waiting(step.failure, wait);
        co_await pauseUnless(watch.paused, wait);
    }
    state.finished = true;
    tell();
    co_return state;
}

Task<void> Uploads::end(UploadState state)
{
    co_await tus::end(m_transport, m_session, state.url);
}

} // namespace guichet::service
