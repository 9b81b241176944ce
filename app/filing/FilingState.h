#pragma once

#include "model/Request.h"
#include "service/TusUpload.h"
#include "vault/StoredDocument.h"

#include <QUuid>

namespace guichet::filing {

/// One frozen part: bytes of the draft that will be sent, and how far their upload is.
struct FrozenPart
{
    DocumentKind kind;
    vault::DocumentId document;
    QByteArray sha256;
    qint64 bytes = 0;
    service::UploadState upload;
    bool held = false; ///< the service holds it already (completing a request)

    bool operator==(const FrozenPart&) const = default;
};

/// Where the filing of a draft stands. On disk before the first byte leaves, so that whatever happens the same request
/// is filed once: same bytes, same idempotency key, same reference.
struct FilingState
{
    enum class Phase
    {
        None,           ///< not being filed: the draft may be edited
        Frozen,         ///< parts are being sent; can still be thawed
        OutcomeUnknown, ///< the submission may have arrived: ask before repeating, never thaw unasked
        Filed,
    };

    Phase phase = Phase::None;
    bool waiting = false; ///< in the outbox: any running program sends it
    QUuid key;            ///< idempotency key of the submission
    QUuid clientReference;
    QString server;
    QString edition;
    QJsonObject request; ///< as it was frozen
    QList<FrozenPart> parts;
    QDateTime frozenAt;
    QString completes; ///< id of the filed request that this completes; empty for a new one
    QByteArray etag;   ///< of the filed request, as last seen; of a completion under way: as the person saw it
    bool outputsPending = false; ///< papers of the service are not all here: the next look asks for everything

    bool operator==(const FilingState&) const = default;
};

QJsonObject toJson(const FilingState& state);
/// What can't be read counts as Phase::None.
FilingState filingStateFromJson(const QJsonObject& json);

} // namespace guichet::filing
