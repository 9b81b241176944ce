#include "server/sql/Dialect.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

QStringList connectionStatements(Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return {u"PRAGMA busy_timeout = 10000"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s};
    return {u"SET client_min_messages = warning"_s, u"SET synchronous_commit = on"_s, u"SET lock_timeout = '10s'"_s};
}

QString beginStatement(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN ISOLATION LEVEL SERIALIZABLE"_s;
}

QString beginReadStatement(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

bool isRetryable(Dialect dialect, const QString& nativeCode)
{
    if (dialect == Dialect::Sqlite)
        return nativeCode == u"5" || nativeCode == u"6" || nativeCode == u"517"; // busy, locked, busy snapshot
    // Serialization failure, deadlock; a row that another transaction inserted after we looked: looking again finds it.
    return nativeCode == u"40001" || nativeCode == u"40P01" || nativeCode == u"23505";
}

QString serialColumn(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? u"INTEGER PRIMARY KEY AUTOINCREMENT"_s : u"BIGSERIAL PRIMARY KEY"_s;
}

QStringList appendOnlyStatements(Dialect dialect, const QString& table)
{
    if (dialect == Dialect::Sqlite) {
        QStringList statements;
        for (const QString& verb : {u"UPDATE"_s, u"DELETE"_s})
            statements.append(
                u"CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1 BEGIN SELECT RAISE(ABORT, 'append only'); END"_s.arg(table,
                                                                                                               verb));
        return statements;
    }
    return {u"CREATE FUNCTION %1_append_only() RETURNS trigger AS "
            "$$ BEGIN RAISE EXCEPTION 'append only'; END $$ LANGUAGE plpgsql"_s.arg(table),
            u"CREATE TRIGGER %1_append_only BEFORE UPDATE OR DELETE ON %1 "
            "FOR EACH ROW EXECUTE FUNCTION %1_append_only()"_s.arg(table)};
}

} // namespace guichet::server
