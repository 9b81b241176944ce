#include "server/sql/Rows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

QList<Reason> reasonsFromColumn(const QVariant& column)
{
    QList<Reason> reasons;
    const QJsonArray list = QJsonDocument::fromJson(column.toByteArray()).array();
    for (const QJsonValue& entry : list)
        reasons.append({entry[u"code"].toString(), entry[u"document"].toString(), entry[u"pointer"].toString(),
                        entry[u"text"].toString()});
    return reasons;
}

} // namespace

qint64 toColumn(const QDateTime& at)
{
    return at.toMSecsSinceEpoch();
}

QDateTime momentFromColumn(const QVariant& column)
{
    return QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

UploadRecord uploadFromRow(const QSqlQuery& row)
{
    UploadRecord upload;
    upload.id = row.value(0).toByteArray();
    upload.owner = row.value(1).toByteArray();
    upload.length = row.value(2).toLongLong();
    upload.received = row.value(3).toLongLong();
    upload.metadata = row.value(4).toByteArray();
    upload.blob = row.value(5).toString();
    upload.expiresAt = momentFromColumn(row.value(6));
    upload.idempotencyKey = row.value(7).toByteArray();
    return upload;
}

RequestRecord requestFromRow(const QSqlQuery& row)
{
    RequestRecord request;
    request.id = row.value(0).toString();
    request.number = row.value(1).toString();
    request.owner = row.value(2).toByteArray();
    request.clientReference = row.value(3).toString();
    request.state = stateFromName(row.value(4).toString()).value_or(RequestState::Sent);
    request.procedure = row.value(5).toString();
    request.edition = row.value(6).toString();
    request.language = row.value(7).toString();
    request.request = QJsonDocument::fromJson(row.value(8).toString().toUtf8()).object();
    request.reasons = reasonsFromColumn(row.value(9));
    request.filedAt = momentFromColumn(row.value(10));
    request.changedAt = momentFromColumn(row.value(11));
    request.deletedAt = momentFromColumn(row.value(12));
    request.revision = row.value(13).toLongLong();
    request.folder = row.value(14).toString();
    return request;
}

void readPartsAndOutputs(Connection& connection, RequestRecord& request)
{
    QSqlQuery& parts =
        connection.run(u"SELECT kind, sha256, bytes, blob FROM parts WHERE request = ? ORDER BY place"_s, {request.id});
    while (parts.next())
        request.parts.append({parts.value(0).toString(), QByteArray::fromHex(parts.value(1).toByteArray()),
                              parts.value(2).toLongLong(), parts.value(3).toString()});
    QSqlQuery& outputs = connection.run(
        u"SELECT name, sha256, bytes, blob, created_at FROM outputs WHERE request = ? ORDER BY created_at, name"_s,
        {request.id});
    while (outputs.next())
        request.outputs.append({outputs.value(0).toString(), QByteArray::fromHex(outputs.value(1).toByteArray()),
                                outputs.value(2).toLongLong(), outputs.value(3).toString(),
                                momentFromColumn(outputs.value(4))});
}

void insertParts(Connection& connection, const QString& request, const QList<PartRecord>& parts)
{
    for (qsizetype place = 0; place < parts.size(); ++place) {
        const PartRecord& part = parts.at(place);
        connection.run(u"INSERT INTO parts (request, place, kind, sha256, bytes, blob) VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {request, place, part.kind, text(part.sha256.toHex()), part.bytes, part.blob});
    }
}

void insertOutputs(Connection& connection, const QString& request, const QList<OutputRecord>& outputs)
{
    for (const OutputRecord& output : outputs) {
        connection.run(u"DELETE FROM outputs WHERE request = ? AND name = ?"_s, {request, output.name});
        connection.run(
            u"INSERT INTO outputs (request, name, sha256, bytes, blob, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {request, output.name, text(output.sha256.toHex()), output.bytes, output.blob, toColumn(output.createdAt)});
    }
}

void insertEvents(Connection& connection, const QString& request, const QList<EventRecord>& events)
{
    for (const EventRecord& event : events)
        connection.run(u"INSERT INTO events (request, at, kind, state, output, channel) VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {request, toColumn(event.at), event.kind, event.state ? stateName(*event.state) : QString(),
                        event.output, event.channel});
}

void insertAnswer(Connection& connection, const QByteArray& owner, const QString& request, const StoredAnswer& answer)
{
    QJsonArray headers;
    for (const auto& [name, value] : answer.response.headers)
        headers.append(QJsonArray{text(name), text(value)});
    connection.run(u"INSERT INTO answers (owner, idempotency_key, fingerprint, request, status, headers, body) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {text(owner), text(answer.key), text(answer.fingerprint.toHex()), request, answer.response.status,
                    QString::fromUtf8(QJsonDocument(headers).toJson(QJsonDocument::Compact)),
                    QString::fromUtf8(answer.response.body)});
}

QString reasonsToColumn(const QList<Reason>& reasons)
{
    QJsonArray list;
    for (const Reason& reason : reasons)
        list.append(QJsonObject{{u"code"_s, reason.code},
                                {u"document"_s, reason.document},
                                {u"pointer"_s, reason.pointer},
                                {u"text"_s, reason.text}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString jsonToColumn(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace guichet::server
