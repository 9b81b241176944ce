#pragma once

#include "model/DocumentKind.h"
#include "service/ApiCall.h"
#include "service/Chunks.h"
#include "service/UploadState.h"

#include <chrono>

/// The single calls of tus 1.0.0 and what each answer means for the upload as a whole.
namespace guichet::service::tus {

/// What a server takes, from its answer to OPTIONS and its discovery document.
struct Server
{
    QUrl uploads;
    qint64 largest = 0; ///< bytes of one upload; 0: not said
    qint64 chunk = 0;   ///< most bytes of one PATCH
    bool checksum = false;
    bool termination = false;
};

/// What one call led to.
struct Step
{
    enum class Kind
    {
        Reached,   ///< the server has `offset` bytes
        AskOffset, ///< only the server knows how much it has
        Again,     ///< the same call, later
        BeginAnew, ///< the server has forgotten the upload
        Give,      ///< nothing that trying again would change
    };

    Kind kind = Kind::Reached;
    qint64 offset = 0;
    bool damaged = false;         ///< the chunk arrived with another checksum
    bool passing = false;         ///< of the network or a busy service: worth patience
    std::chrono::seconds wait{0}; ///< what the service asks for
    Failure failure;
};

/// OPTIONS: versions, extensions and limits (tus 1.0.0, Core Protocol). Errors: uploadUnsupported, those of the
/// network.
Task<Result<Server>> askServer(Transport* transport, Session* session);

/// POST: fills in the address and the expiry of `state`, which the caller's frame holds.
Task<Step> create(Transport* transport, Session* session, Server server, DocumentKind kind, UploadState* state);

/// HEAD: how much the server has.
Task<Step> askOffset(Transport* transport, Session* session, UploadState* state);

/// PATCH: one chunk from this offset, with its SHA-256 if the server checks it.
Task<Step> sendChunk(Transport* transport, Session* session, Server server, UploadState* state, qint64 offset,
                     Chunk chunk);

/// DELETE: nobody needs it any more; it expires by itself if this fails.
Task<void> end(Transport* transport, Session* session, QUrl url);

/// What a failure without an answer, or an answer of 400 or more, means.
Step afterFailure(const Failure& failure);
Step afterRefusal(const HttpAnswer& answer, bool creating);

} // namespace guichet::service::tus
