#pragma once

#include "model/Failure.h"
#include "server/sql/Dialect.h"

#include <QMutex>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThreadStorage>
#include <deque>
#include <functional>
#include <memory>

namespace guichet::server {

/// A database by its address: `sqlite:FILE` or `postgresql://user:password@host:port/name`.
struct DatabaseAddress
{
    Dialect dialect = Dialect::Sqlite;
    QString text;
};
std::optional<DatabaseAddress> databaseAddressFrom(const QString& text);

/// One thread's connection. Every statement's failure is remembered, so that a transaction is a flat list of lines.
class Connection
{
public:
    explicit Connection(const DatabaseAddress& address);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    bool isOpen() const { return m_open; }
    QString openingError() const { return m_error; }
    Dialect dialect() const { return m_dialect; }

    /// Begins a transaction by its dialect's statement.
    void begin(const QString& statement);
    /// Prepares, binds and executes. After a failure all further statements of the transaction do nothing.
    /// The query is the connection's and lives until the transaction's end: PostgreSQL refuses to let go of a prepared
    /// statement within a transaction that failed.
    QSqlQuery& run(const QString& sql, const QVariantList& values = {});
    /// False if something failed, before or now; `rollBack` is due then.
    bool commit();
    /// False if the database can't be reached any more.
    bool rollBack();

    bool failed() const { return m_failed; }
    QString nativeError() const { return m_nativeError; }
    QString errorText() const { return m_error; }

private:
    void forgetFailure();
    void remember(const QSqlQuery& query);

    Dialect m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    bool m_open = false;
    bool m_failed = false;
    QString m_nativeError;
    QString m_error;
    std::deque<QSqlQuery> m_queries;
};

/// A connection for each thread that asks, and transactions on it.
class Database
{
public:
    explicit Database(DatabaseAddress address);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Dialect dialect() const { return m_address.dialect; }

    /// Runs `work` in one writing transaction and commits; on a lock or a conflict, runs it again from the start.
    /// `work` gives false to roll back on purpose, which is no failure.
    /// After 20 attempts, with growing pauses of at most 256 ms between them, the conflict is a failure.
    Result<void> transact(const std::function<bool(Connection&)>& work);
    /// Runs `work`, which only reads, in one snapshot.
    Result<void> read(const std::function<void(Connection&)>& work);

    /// Brings the schema to the newest version by the statements of each version not yet applied, in one transaction
    /// each. Refuses a database that is newer than this program.
    Result<void> migrate(const QList<QStringList>& versions);

private:
    Result<Connection*> connection();
    /// How a transaction ended that was not committed.
    struct Ended
    {
        std::optional<Failure> failure; ///< none: it was given up on purpose
        bool conflict = false;          ///< with another one: worth another attempt
        bool lost = false;              ///< the connection went with it
    };
    Ended rolledBack(Connection& connection);
    static tl::unexpected<Failure> failure(const Connection& connection);

    DatabaseAddress m_address;
    QThreadStorage<Connection*> m_connections;
    QMutex m_writing; ///< SQLite has one writer; waiting here is fair, its busy handler isn't
};

} // namespace guichet::server
