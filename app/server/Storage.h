#pragma once

#include "server/Records.h"

namespace guichet::server {

/// A request to be kept with the answer to the call that filed it: all of it or nothing.
struct NewFiling
{
    RequestRecord request;
    QList<QByteArray> uploads; ///< those consumed
    QList<EventRecord> events;
    StoredAnswer answer;
};

enum class FilingOutcome
{
    Kept,
    KeyTaken,       ///< another call with this key was kept meanwhile
    ReferenceTaken, ///< the account already filed with this client reference
    NumberTaken,    ///< try another number
    UploadGone,     ///< an upload was consumed, ended or expired meanwhile
    RevisionStale,  ///< completion or change of state: the request changed meanwhile
};

/// A change that the administration makes.
struct StateChange
{
    QString request;
    qint64 expectedRevision = 0;
    RequestState to = RequestState::Sent;
    QList<Reason> reasons;
    QList<OutputRecord> newOutputs;
    QList<EventRecord> events;
    QDateTime at;
};

/// Everything that must survive a kill at any moment. Each call is one transaction, on disk when it returns.
/// Called from many threads at once. Objects are found by id alone: whose they are is the caller's business.
class Storage
{
public:
    virtual ~Storage() = default;

    // Uploads
    /// Keeps the record, or gives the one kept before for the same owner and idempotency key.
    virtual Result<UploadRecord> createUpload(const UploadRecord& upload) = 0;
    virtual Result<std::optional<UploadRecord>> findUpload(const QByteArray& id) = 0;
    /// False if the upload isn't at `from` any more.
    virtual Result<bool> advanceUpload(const QByteArray& id, qint64 from, qint64 to, const QDateTime& expiresAt) = 0;
    virtual Result<void> removeUpload(const QByteArray& id) = 0;
    /// Those that expire after `moment`.
    virtual Result<int> countUploads(const QByteArray& owner, const QDateTime& moment) = 0;
    virtual Result<QList<UploadRecord>> uploadsExpiredBefore(const QDateTime& moment) = 0;

    // Requests
    virtual Result<std::optional<StoredAnswer>> findAnswer(const QByteArray& owner, const QByteArray& key) = 0;
    virtual Result<FilingOutcome> file(const NewFiling& filing) = 0;
    /// Replaces request, parts and outputs of the record with the same id whose revision is one less.
    virtual Result<FilingOutcome> complete(const NewFiling& completion) = 0;
    virtual Result<std::optional<RequestRecord>> findRequest(const QString& id) = 0;
    virtual Result<std::optional<RequestRecord>> findByReference(const QByteArray& owner, const QString& reference) = 0;
    /// Newest first; only those filed before the owner's request `before` (empty: all).
    virtual Result<QList<RequestRecord>> listRequests(const QByteArray& owner, const QString& before, int limit) = 0;
    /// Oldest first, without the first `after`.
    virtual Result<QList<EventRecord>> events(const QString& request, qint64 after, int limit) = 0;

    // The administration's side
    virtual Result<QList<RequestRecord>> requestsIn(const QList<RequestState>& states) = 0;
    virtual Result<FilingOutcome> changeState(const StateChange& change) = 0;
    virtual Result<void> appendEvent(const QString& request, const EventRecord& event) = 0;
    /// Requests whose last change of state since then is news, of which nobody was told by this channel ("email", "sms").
    virtual Result<QList<RequestRecord>> requestsToNotify(const QString& channel, const QDateTime& since) = 0;

    // Forgetting
    virtual Result<QList<RequestRecord>> requestsDueBefore(const QDateTime& moment) = 0;
    /// Leaves id, number, owner, reference and dates; parts, outputs, answers and every text go.
    virtual Result<void> eraseRequest(const QString& id, const QDateTime& at) = 0;
    /// Folders of the blob store and blobs of uploads that are named by some record.
    virtual Result<QStringList> namedBlobs() = 0;
};

} // namespace guichet::server
