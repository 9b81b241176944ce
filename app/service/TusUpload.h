#pragma once

#include "service/Backoff.h"
#include "service/TusCalls.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace guichet::service {

class Chunks;

/// What an upload needs to know of its outside; each function may be absent.
struct UploadWatch
{
    std::function<void(const UploadState&)> changed; ///< to keep; before and after each step that matters
    std::function<void(qint64 sent)> progress;       ///< bytes that the server has
    std::function<void(Failure why, std::chrono::milliseconds)> waiting; ///< before a pause until the next attempt
    std::stop_token paused; ///< ends with uploadPaused after the current call
};

/// Brings bytes to a service by tus 1.0.0.
class Uploads
{
public:
    /// Both outlive it.
    Uploads(Transport* transport, Session* session)
        : m_transport(transport)
        , m_session(session)
    {
    }

    /// `digest` is the SHA-256 of the bytes. Resumes what `state` began: asks for the server's offset after any doubt,
    /// sends chunks with their SHA-256, begins anew what the server forgot, what expires or what is for other bytes
    /// (whose upload it ends). Waits and tries again while the network or the service fails for a while; ends with the
    /// failure after `patience` without progress. Errors: uploadPaused, uploadStuck, uploadDamaged, uploadUnsupported,
    /// uploadForeign, tooLargeForService, signInNeeded, those of the network.
    Task<Result<UploadState>> send(QByteArray bytes, QByteArray digest, DocumentKind kind, UploadState state,
                                   UploadWatch watch, std::chrono::seconds patience = std::chrono::minutes(2));

    /// The waits between attempts, of this and of whoever sends through it.
    const Backoff& backoff() const { return m_backoff; }
    void setBackoff(const Backoff& backoff) { m_backoff = backoff; }

    /// Ends an upload that nobody needs any more; failures don't matter, it expires by itself.
    Task<void> end(UploadState state);

private:
    Task<tus::Step> next(Chunks* chunks, DocumentKind kind, UploadState* state, qint64 offset);
    bool isForeign(const QUrl& url) const;

    Transport* m_transport;
    Session* m_session;
    Backoff m_backoff;
    std::optional<tus::Server> m_server; ///< asked for once
};

} // namespace guichet::service
