#include "server/sql/Schema.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {

QStringList firstVersion(Dialect dialect)
{
    const QString serial = serialColumn(dialect);
    return QStringList{
               u"CREATE TABLE uploads ("
               "id TEXT PRIMARY KEY, owner TEXT NOT NULL, length BIGINT NOT NULL, received BIGINT NOT NULL, "
               "metadata TEXT NOT NULL, blob TEXT NOT NULL, expires_at BIGINT NOT NULL, idempotency_key TEXT, "
               "UNIQUE (owner, idempotency_key))"_s,
               u"CREATE INDEX uploads_by_expiry ON uploads (expires_at)"_s,
               u"CREATE TABLE requests ("
               "sequence %1, id TEXT NOT NULL UNIQUE, number TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, "
               "client_reference TEXT NOT NULL, state TEXT NOT NULL, procedure_id TEXT NOT NULL, edition TEXT NOT "
               "NULL, "
               "language TEXT NOT NULL, request TEXT NOT NULL, reasons TEXT NOT NULL, filed_at BIGINT NOT NULL, "
               "changed_at BIGINT NOT NULL, deleted_at BIGINT NOT NULL, revision BIGINT NOT NULL, folder TEXT NOT "
               "NULL, "
               "UNIQUE (owner, client_reference))"_s.arg(serial),
               u"CREATE INDEX requests_by_state ON requests (state)"_s,
               u"CREATE INDEX requests_by_deletion ON requests (deleted_at)"_s,
               u"CREATE TABLE parts ("
               "request TEXT NOT NULL REFERENCES requests (id), place BIGINT NOT NULL, kind TEXT NOT NULL, "
               "sha256 TEXT NOT NULL, bytes BIGINT NOT NULL, blob TEXT NOT NULL, PRIMARY KEY (request, place))"_s,
               u"CREATE TABLE outputs ("
               "request TEXT NOT NULL REFERENCES requests (id), name TEXT NOT NULL, sha256 TEXT NOT NULL, "
               "bytes BIGINT NOT NULL, blob TEXT NOT NULL, created_at BIGINT NOT NULL, PRIMARY KEY (request, name))"_s,
               u"CREATE TABLE answers ("
               "owner TEXT NOT NULL, idempotency_key TEXT NOT NULL, fingerprint TEXT NOT NULL, "
               "request TEXT NOT NULL REFERENCES requests (id), status BIGINT NOT NULL, headers TEXT NOT NULL, "
               "body TEXT NOT NULL, PRIMARY KEY (owner, idempotency_key))"_s,
               u"CREATE INDEX answers_by_request ON answers (request)"_s,
               u"CREATE TABLE events ("
               "sequence %1, request TEXT NOT NULL REFERENCES requests (id), at BIGINT NOT NULL, kind TEXT NOT NULL, "
               "state TEXT NOT NULL, output TEXT NOT NULL, channel TEXT NOT NULL)"_s.arg(serial),
               u"CREATE INDEX events_by_request ON events (request, sequence)"_s,
           } +
           appendOnlyStatements(dialect, u"events"_s);
}

} // namespace

QList<QStringList> schemaVersions(Dialect dialect)
{
    return {firstVersion(dialect)};
}

} // namespace guichet::server
