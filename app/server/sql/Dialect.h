#pragma once

#include <QString>
#include <QStringList>

namespace guichet::server {

/// All that differs between the databases we speak to. Everything else is plain SQL that both understand.
enum class Dialect
{
    Sqlite,
    PostgreSql
};

/// Statements for a new connection: durability, waiting for locks.
QStringList connectionStatements(Dialect dialect);

/// Begins a transaction that may write.
QString beginStatement(Dialect dialect);

/// Begins a transaction that reads one snapshot.
QString beginReadStatement(Dialect dialect);

/// True for the native error codes that mean: nothing was kept, do the whole transaction again.
bool isRetryable(Dialect dialect, const QString& nativeCode);

/// Type of a column that numbers its rows by itself, never reusing a number.
QString serialColumn(Dialect dialect);

/// Makes a table refuse UPDATE and DELETE.
QStringList appendOnlyStatements(Dialect dialect, const QString& table);

} // namespace guichet::server
