#include "server/sql/Rows.h"
#include "server/sql/SqlStorage.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

QString selectUploads(const QString& condition)
{
    return u"SELECT %1 FROM uploads WHERE %2"_s.arg(QLatin1StringView(uploadColumns), condition);
}

} // namespace

Result<UploadRecord> SqlStorage::createUpload(const UploadRecord& upload)
{
    UploadRecord kept = upload;
    const QVariant key = upload.idempotencyKey.isEmpty() ? QVariant() : QVariant(text(upload.idempotencyKey));
    const Result<void> done = m_database.transact([&](Connection& connection) {
        if (!upload.idempotencyKey.isEmpty()) {
            QSqlQuery& known =
                connection.run(selectUploads(u"owner = ? AND idempotency_key = ?"_s), {text(upload.owner), key});
            if (known.next()) {
                kept = uploadFromRow(known);
                return false;
            }
        }
        connection.run(
            u"INSERT INTO uploads (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(QLatin1StringView(uploadColumns)),
            {text(upload.id), text(upload.owner), upload.length, upload.received, text(upload.metadata), upload.blob,
             toColumn(upload.expiresAt), key});
        return true;
    });
    return done.map([&] { return kept; });
}

Result<std::optional<UploadRecord>> SqlStorage::findUpload(const QByteArray& id)
{
    std::optional<UploadRecord> found;
    const Result<void> done = m_database.read([&](Connection& connection) {
        QSqlQuery& row = connection.run(selectUploads(u"id = ?"_s), {text(id)});
        if (row.next())
            found = uploadFromRow(row);
    });
    return done.map([&] { return found; });
}

Result<bool> SqlStorage::advanceUpload(const QByteArray& id, qint64 from, qint64 to, const QDateTime& expiresAt)
{
    bool moved = false;
    const Result<void> done = m_database.transact([&](Connection& connection) {
        const QSqlQuery& update =
            connection.run(u"UPDATE uploads SET received = ?, expires_at = ? WHERE id = ? AND received = ?"_s,
                           {to, toColumn(expiresAt), text(id), from});
        moved = update.numRowsAffected() == 1;
        return moved;
    });
    return done.map([&] { return moved; });
}

Result<void> SqlStorage::removeUpload(const QByteArray& id)
{
    return m_database.transact([&](Connection& connection) {
        connection.run(u"DELETE FROM uploads WHERE id = ?"_s, {text(id)});
        return true;
    });
}

Result<int> SqlStorage::countUploads(const QByteArray& owner, const QDateTime& moment)
{
    int count = 0;
    const Result<void> done = m_database.read([&](Connection& connection) {
        QSqlQuery& row = connection.run(u"SELECT COUNT(*) FROM uploads WHERE owner = ? AND expires_at > ?"_s,
                                        {text(owner), toColumn(moment)});
        count = row.next() ? row.value(0).toInt() : 0;
    });
    return done.map([&] { return count; });
}

Result<QList<UploadRecord>> SqlStorage::uploadsExpiredBefore(const QDateTime& moment)
{
    QList<UploadRecord> expired;
    const Result<void> done = m_database.read([&](Connection& connection) {
        QSqlQuery& row =
            connection.run(selectUploads(u"expires_at < ? ORDER BY expires_at LIMIT 1000"_s), {toColumn(moment)});
        while (row.next())
            expired.append(uploadFromRow(row));
    });
    return done.map([&] { return expired; });
}

} // namespace guichet::server
