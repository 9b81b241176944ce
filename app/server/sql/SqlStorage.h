#pragma once

#include "server/Storage.h"
#include "server/sql/Connection.h"

namespace guichet::server {

/// Storage in SQLite or PostgreSQL.
class SqlStorage : public Storage
{
public:
    /// Opens the database and brings it to this program's version.
    static Result<std::unique_ptr<SqlStorage>> open(const DatabaseAddress& address);

    Result<UploadRecord> createUpload(const UploadRecord& upload) override;
    Result<std::optional<UploadRecord>> findUpload(const QByteArray& id) override;
    Result<bool> advanceUpload(const QByteArray& id, qint64 from, qint64 to, const QDateTime& expiresAt) override;
    Result<void> removeUpload(const QByteArray& id) override;
    Result<int> countUploads(const QByteArray& owner, const QDateTime& moment) override;
    Result<QList<UploadRecord>> uploadsExpiredBefore(const QDateTime& moment) override;

    Result<std::optional<StoredAnswer>> findAnswer(const QByteArray& owner, const QByteArray& key) override;
    Result<FilingOutcome> file(const NewFiling& filing) override;
    Result<FilingOutcome> complete(const NewFiling& completion) override;
    Result<std::optional<RequestRecord>> findRequest(const QString& id) override;
    Result<std::optional<RequestRecord>> findByReference(const QByteArray& owner, const QString& reference) override;
    Result<QList<RequestRecord>> listRequests(const QByteArray& owner, const QString& before, int limit) override;
    Result<QList<EventRecord>> events(const QString& request, qint64 after, int limit) override;

    Result<QList<RequestRecord>> requestsIn(const QList<RequestState>& states) override;
    Result<FilingOutcome> changeState(const StateChange& change) override;
    Result<void> appendEvent(const QString& request, const EventRecord& event) override;
    Result<QList<RequestRecord>> requestsToNotify(const QString& channel, const QDateTime& since) override;

    Result<QList<RequestRecord>> requestsDueBefore(const QDateTime& moment) override;
    Result<void> eraseRequest(const QString& id, const QDateTime& at) override;
    Result<QStringList> namedBlobs() override;

private:
    explicit SqlStorage(const DatabaseAddress& address)
        : m_database(address)
    {
    }

    Result<QList<RequestRecord>> select(const QString& condition, const QVariantList& values);
    Result<std::optional<RequestRecord>> selectOne(const QString& condition, const QVariantList& values);

    Database m_database;
};

} // namespace guichet::server
