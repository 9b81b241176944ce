#pragma once

#include "server/Records.h"
#include "server/sql/Connection.h"

/// Between rows and records.
namespace guichet::server {

inline QString text(const QByteArray& latin)
{
    return QString::fromLatin1(latin);
}

qint64 toColumn(const QDateTime& at); ///< milliseconds since 1970, UTC
QDateTime momentFromColumn(const QVariant& column);

inline constexpr const char* uploadColumns = "id, owner, length, received, metadata, blob, expires_at, idempotency_key";
UploadRecord uploadFromRow(const QSqlQuery& row);

inline constexpr const char* requestColumns =
    "id, number, owner, client_reference, state, procedure_id, edition, language, request, reasons, filed_at, "
    "changed_at, deleted_at, revision, folder";
/// Without parts and outputs.
RequestRecord requestFromRow(const QSqlQuery& row);
void readPartsAndOutputs(Connection& connection, RequestRecord& request);

void insertParts(Connection& connection, const QString& request, const QList<PartRecord>& parts);
void insertOutputs(Connection& connection, const QString& request, const QList<OutputRecord>& outputs);
void insertEvents(Connection& connection, const QString& request, const QList<EventRecord>& events);
void insertAnswer(Connection& connection, const QByteArray& owner, const QString& request, const StoredAnswer& answer);

QString reasonsToColumn(const QList<Reason>& reasons);
QString jsonToColumn(const QJsonObject& json);

} // namespace guichet::server
