#pragma once

#include "model/DocumentKind.h"
#include "service/ApiCall.h"

#include <QUuid>
#include <functional>
#include <stop_token>

namespace guichet::service {

/// Where an upload stands; kept by the caller between runs. The server alone knows how much it has.
struct UploadState
{
    QUrl url;          ///< empty before it was created
    QUuid key;         ///< idempotency key of its creation
    QByteArray sha256; ///< of the bytes it is for
    qint64 bytes = 0;
    QDateTime expires; ///< UTC
    bool finished = false;

    /// The last part of its address: what a submission names.
    QString id() const { return url.path().section(QLatin1Char('/'), -1); }

    bool operator==(const UploadState&) const = default;
};

QJsonObject toJson(const UploadState& state);
UploadState uploadStateFromJson(const QJsonObject& json);

/// What an upload needs to know of its outside.
struct UploadWatch
{
    std::function<void(const UploadState&)> changed; ///< to keep; before and after each step that matters
    std::function<void(qint64 sent)> progress;       ///< bytes that the server has
    std::stop_token paused;                          ///< ends with uploadPaused after the current chunk
};

/// Brings bytes to the server by tus 1.0.0, resuming what `state` began: asks for the server's offset after any doubt,
/// sends chunks with their SHA-256, begins anew what the server forgot or what has changed. Waits and tries again while
/// the network or the service fails for a while; ends with the failure after `patience` without progress.
Task<Result<UploadState>> upload(Transport* transport, Session* session, QByteArray bytes, DocumentKind kind,
                                 UploadState state, UploadWatch watch,
                                 std::chrono::seconds patience = std::chrono::minutes(2));

/// Ends an upload that nobody needs any more; failures don't matter, it expires by itself.
Task<void> endUpload(Transport* transport, Session* session, UploadState state);

} // namespace guichet::service
