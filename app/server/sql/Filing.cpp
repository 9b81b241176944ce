#include "server/sql/Rows.h"
#include "server/sql/Schema.h"
#include "server/sql/SqlStorage.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

bool exists(Connection& connection, const QString& sql, const QVariantList& values)
{
    QSqlQuery& row = connection.run(sql, values);
    return row.next();
}

/// Takes the uploads away from their owner; false if one isn't there any more.
bool consume(Connection& connection, const QByteArray& owner, const QList<QByteArray>& uploads)
{
    for (const QByteArray& upload : uploads) {
        const QSqlQuery& removal = connection.run(
            u"DELETE FROM uploads WHERE id = ? AND owner = ? AND received = length"_s, {text(upload), text(owner)});
        if (connection.failed() || removal.numRowsAffected() != 1)
            return false;
    }
    return true;
}

bool keyTaken(Connection& connection, const NewFiling& filing)
{
    return exists(connection, u"SELECT 1 FROM answers WHERE owner = ? AND idempotency_key = ?"_s,
                  {text(filing.request.owner), text(filing.answer.key)});
}

void insertRequest(Connection& connection, const RequestRecord& request)
{
    connection.run(
        u"INSERT INTO requests (id, number, owner, client_reference, state, procedure_id, edition, language, request, "
        "reasons, filed_at, changed_at, deleted_at, revision, folder) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {request.id, request.number, text(request.owner), request.clientReference, stateName(request.state),
         request.procedure, request.edition, request.language, jsonToColumn(request.request),
         reasonsToColumn(request.reasons), toColumn(request.filedAt), toColumn(request.changedAt),
         toColumn(request.deletedAt), request.revision, request.folder});
}

} // namespace

Result<std::unique_ptr<SqlStorage>> SqlStorage::open(const DatabaseAddress& address)
{
    std::unique_ptr<SqlStorage> storage(new SqlStorage(address));
    const Result<void> migrated = storage->m_database.migrate(schemaVersions(address.dialect));
    if (!migrated)
        return fail(migrated.error());
    return storage;
}

Result<std::optional<StoredAnswer>> SqlStorage::findAnswer(const QByteArray& owner, const QByteArray& key)
{
    std::optional<StoredAnswer> found;
    const Result<void> done = m_database.read([&](Connection& connection) {
        QSqlQuery& row = connection.run(
            u"SELECT fingerprint, status, headers, body FROM answers WHERE owner = ? AND idempotency_key = ?"_s,
            {text(owner), text(key)});
        if (!row.next())
            return;
        StoredAnswer answer;
        answer.key = key;
        answer.fingerprint = QByteArray::fromHex(row.value(0).toByteArray());
        answer.response.status = row.value(1).toInt();
        const QJsonArray headers = QJsonDocument::fromJson(row.value(2).toString().toUtf8()).array();
        for (const QJsonValue& header : headers)
            answer.response.headers.append({header[0].toString().toLatin1(), header[1].toString().toLatin1()});
        answer.response.body = row.value(3).toString().toUtf8();
        found = answer;
    });
    return done.map([&] { return found; });
}

Result<FilingOutcome> SqlStorage::file(const NewFiling& filing)
{
    const RequestRecord& request = filing.request;
    FilingOutcome outcome = FilingOutcome::Kept;
    const auto refuse = [&outcome](FilingOutcome why) {
        outcome = why;
        return false;
    };
    const Result<void> done = m_database.transact([&](Connection& connection) {
        outcome = FilingOutcome::Kept;
        if (keyTaken(connection, filing))
            return refuse(FilingOutcome::KeyTaken);
        if (exists(connection, u"SELECT 1 FROM requests WHERE owner = ? AND client_reference = ?"_s,
                   {text(request.owner), request.clientReference}))
            return refuse(FilingOutcome::ReferenceTaken);
        if (exists(connection, u"SELECT 1 FROM requests WHERE number = ?"_s, {request.number}))
            return refuse(FilingOutcome::NumberTaken);
        if (!consume(connection, request.owner, filing.uploads))
            return refuse(FilingOutcome::UploadGone);
        insertRequest(connection, request);
        insertParts(connection, request.id, request.parts);
        insertOutputs(connection, request.id, request.outputs);
        insertEvents(connection, request.id, filing.events);
        insertAnswer(connection, request.owner, request.id, filing.answer);
        return true;
    });
    return done.map([&] { return outcome; });
}

Result<FilingOutcome> SqlStorage::complete(const NewFiling& completion)
{
    const RequestRecord& request = completion.request;
    FilingOutcome outcome = FilingOutcome::Kept;
    const auto refuse = [&outcome](FilingOutcome why) {
        outcome = why;
        return false;
    };
    const Result<void> done = m_database.transact([&](Connection& connection) {
        outcome = FilingOutcome::Kept;
        if (keyTaken(connection, completion))
            return refuse(FilingOutcome::KeyTaken);
        const QSqlQuery& update = connection.run(
            u"UPDATE requests SET state = ?, edition = ?, language = ?, request = ?, reasons = ?, changed_at = ?, "
            "revision = ? WHERE id = ? AND owner = ? AND revision = ? AND state = ?"_s,
            {stateName(request.state), request.edition, request.language, jsonToColumn(request.request),
             reasonsToColumn(request.reasons), toColumn(request.changedAt), request.revision, request.id,
             text(request.owner), request.revision - 1, stateName(RequestState::ToComplete)});
        if (!connection.failed() && update.numRowsAffected() != 1)
            return refuse(FilingOutcome::RevisionStale);
        if (!consume(connection, request.owner, completion.uploads))
            return refuse(FilingOutcome::UploadGone);
        connection.run(u"DELETE FROM parts WHERE request = ?"_s, {request.id});
        insertParts(connection, request.id, request.parts);
        insertOutputs(connection, request.id, request.outputs);
        insertEvents(connection, request.id, completion.events);
        insertAnswer(connection, request.owner, request.id, completion.answer);
        return true;
    });
    return done.map([&] { return outcome; });
}

} // namespace guichet::server
