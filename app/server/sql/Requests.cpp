#include "server/notices/News.h"
#include "server/sql/Rows.h"
#include "server/sql/SqlStorage.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

Result<QList<RequestRecord>> SqlStorage::select(const QString& condition, const QVariantList& values)
{
    QList<RequestRecord> found;
    const Result<void> done = m_database.read([&](Connection& connection) {
        QSqlQuery& row = connection.run(
            u"SELECT %1 FROM requests WHERE %2"_s.arg(QLatin1StringView(requestColumns), condition), values);
        while (row.next())
            found.append(requestFromRow(row));
        row.finish();
        for (RequestRecord& request : found)
            readPartsAndOutputs(connection, request);
    });
    return done.map([&] { return found; });
}

Result<std::optional<RequestRecord>> SqlStorage::selectOne(const QString& condition, const QVariantList& values)
{
    return select(condition, values).map([](const QList<RequestRecord>& found) {
        return found.isEmpty() ? std::optional<RequestRecord>() : found.first();
    });
}

Result<std::optional<RequestRecord>> SqlStorage::findRequest(const QString& id)
{
    return selectOne(u"id = ?"_s, {id});
}

Result<std::optional<RequestRecord>> SqlStorage::findByReference(const QByteArray& owner, const QString& reference)
{
    return selectOne(u"owner = ? AND client_reference = ?"_s, {text(owner), reference});
}

Result<QList<RequestRecord>> SqlStorage::listRequests(const QByteArray& owner, const QString& before, int limit)
{
    if (!before.isEmpty())
        return select(u"owner = ? AND sequence < (SELECT sequence FROM requests WHERE id = ? AND owner = ?) "
                      "ORDER BY sequence DESC LIMIT ?"_s,
                      {text(owner), before, text(owner), limit});
    return select(u"owner = ? ORDER BY sequence DESC LIMIT ?"_s, {text(owner), limit});
}

Result<QList<EventRecord>> SqlStorage::events(const QString& request, qint64 after, int limit)
{
    QList<EventRecord> events;
    const Result<void> done = m_database.read([&](Connection& connection) {
        QSqlQuery& row = connection.run(u"SELECT at, kind, state, output, channel FROM events "
                                        "WHERE request = ? ORDER BY sequence LIMIT ? OFFSET ?"_s,
                                        {request, limit, after});
        while (row.next())
            events.append({after + events.size() + 1, momentFromColumn(row.value(0)), row.value(1).toString(),
                           stateFromName(row.value(2).toString()), row.value(3).toString(), row.value(4).toString()});
    });
    return done.map([&] { return events; });
}

Result<QList<RequestRecord>> SqlStorage::requestsIn(const QList<RequestState>& states)
{
    QStringList places;
    QVariantList values;
    for (RequestState state : states) {
        places.append(u"?"_s);
        values.append(stateName(state));
    }
    return select(u"state IN (%1) ORDER BY sequence"_s.arg(places.join(u", ")), values);
}

Result<FilingOutcome> SqlStorage::changeState(const StateChange& change)
{
    FilingOutcome outcome = FilingOutcome::Kept;
    const Result<void> done = m_database.transact([&](Connection& connection) {
        outcome = FilingOutcome::Kept;
        const QSqlQuery& update =
            connection.run(u"UPDATE requests SET state = ?, reasons = ?, changed_at = ?, revision = revision + 1 "
                           "WHERE id = ? AND revision = ? AND state <> ?"_s,
                           {stateName(change.to), reasonsToColumn(change.reasons), toColumn(change.at), change.request,
                            change.expectedRevision, stateName(RequestState::Deleted)});
        if (!connection.failed() && update.numRowsAffected() != 1) {
            outcome = FilingOutcome::RevisionStale;
            return false;
        }
        insertOutputs(connection, change.request, change.newOutputs);
        insertEvents(connection, change.request, change.events);
        return true;
    });
    return done.map([&] { return outcome; });
}

Result<void> SqlStorage::appendEvent(const QString& request, const EventRecord& event)
{
    return m_database.transact([&](Connection& connection) {
        connection.run(u"UPDATE requests SET revision = revision + 1 WHERE id = ?"_s, {request});
        insertEvents(connection, request, {event});
        return true;
    });
}

Result<QList<RequestRecord>> SqlStorage::requestsToNotify(const QString& channel, const QDateTime& since)
{
    QStringList places;
    QVariantList values;
    for (RequestState state : newsStates) {
        places.append(u"?"_s);
        values.append(stateName(state));
    }
    return select(u"state IN (%1) AND changed_at > ? AND NOT EXISTS (SELECT 1 FROM events told WHERE told.request = "
                  "requests.id AND told.kind = 'notified' AND told.channel = ? AND told.sequence > "
                  "(SELECT MAX(moved.sequence) FROM events moved WHERE moved.request = requests.id AND "
                  "moved.kind = 'state-changed')) ORDER BY changed_at LIMIT 1000"_s.arg(places.join(u", ")),
                  values + QVariantList{toColumn(since), channel});
}

Result<QList<RequestRecord>> SqlStorage::requestsDueBefore(const QDateTime& moment)
{
    return select(u"deleted_at <= ? AND state <> ? ORDER BY deleted_at LIMIT 1000"_s,
                  {toColumn(moment), stateName(RequestState::Deleted)});
}

Result<void> SqlStorage::eraseRequest(const QString& id, const QDateTime& at)
{
    return m_database.transact([&](Connection& connection) {
        for (const QString& table : {u"parts"_s, u"outputs"_s, u"answers"_s})
            connection.run(u"DELETE FROM %1 WHERE request = ?"_s.arg(table), {id});
        const QSqlQuery& update = connection.run(
            u"UPDATE requests SET state = ?, procedure_id = '', edition = '', request = '{}', reasons = '[]', "
            "folder = '', changed_at = ?, revision = revision + 1 WHERE id = ? AND state <> ?"_s,
            {stateName(RequestState::Deleted), toColumn(at), id, stateName(RequestState::Deleted)});
        if (update.numRowsAffected() == 1)
            insertEvents(connection, id, {{0, at, u"deleted"_s, RequestState::Deleted, {}, {}}});
        return true;
    });
}

Result<QStringList> SqlStorage::namedBlobs()
{
    QStringList names;
    const Result<void> done = m_database.read([&](Connection& connection) {
        for (const QString& sql :
             {u"SELECT blob FROM uploads"_s, u"SELECT folder FROM requests WHERE folder <> ''"_s}) {
            QSqlQuery& row = connection.run(sql);
            while (row.next())
                names.append(row.value(0).toString());
        }
    });
    return done.map([&] { return names; });
}

} // namespace guichet::server
