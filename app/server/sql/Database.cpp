#include "server/Failures.h"
#include "server/sql/Connection.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {
constexpr int attempts = 20;
}

Database::Database(DatabaseAddress address)
    : m_address(std::move(address))
{
}

Database::~Database()
{
    m_connections.setLocalData(nullptr);
}

tl::unexpected<Failure> Database::failure(const Connection& connection)
{
    return fail(failure::databaseFailed, {}, connection.errorText());
}

Result<Connection*> Database::connection()
{
    if (m_connections.hasLocalData() && m_connections.localData()->isOpen())
        return m_connections.localData();
    auto fresh = std::make_unique<Connection>(m_address);
    if (!fresh->isOpen())
        return fail(failure::databaseUnusable, {}, fresh->openingError());
    m_connections.setLocalData(fresh.release());
    return m_connections.localData();
}

Result<void> Database::transact(const std::function<bool(Connection&)>& work)
{
    const Result<Connection*> found = connection();
    if (!found)
        return fail(found.error());
    Connection& connection = **found;
    QMutexLocker writing(m_address.dialect == Dialect::Sqlite ? &m_writing : nullptr);
    for (int attempt = 1;; ++attempt) {
        connection.beginWatch();
        connection.run(beginStatement(dialect()));
        const bool wanted = !connection.failed() && work(connection);
        if (wanted && !connection.failed())
            connection.run(u"COMMIT"_s);
        if (wanted && !connection.failed())
            return {};
        const bool failed = connection.failed();
        const bool again = failed && isRetryable(dialect(), connection.nativeError()) && attempt < attempts;
        const tl::unexpected<Failure> why = failure(connection);
        connection.beginWatch();
        connection.run(u"ROLLBACK"_s);
        const bool lost = connection.failed() && dialect() == Dialect::PostgreSql;
        if (lost)
            m_connections.setLocalData(nullptr); // the server went away; the next call opens a new one
        if (!failed)
            return {};
        if (!again || lost)
            return why;
    }
}

Result<void> Database::read(const std::function<void(Connection&)>& work)
{
    const Result<Connection*> found = connection();
    if (!found)
        return fail(found.error());
    Connection& connection = **found;
    connection.beginWatch();
    connection.run(beginReadStatement(dialect()));
    work(connection);
    const bool failed = connection.failed();
    const tl::unexpected<Failure> why = failure(connection);
    connection.beginWatch();
    connection.run(u"COMMIT"_s);
    if (connection.failed() && dialect() == Dialect::PostgreSql)
        m_connections.setLocalData(nullptr);
    if (failed)
        return why;
    return {};
}

Result<void> Database::migrate(const QList<QStringList>& versions)
{
    for (;;) {
        qint64 version = 0;
        bool applied = false;
        const Result<void> done = transact([&](Connection& connection) {
            connection.run(u"CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)"_s);
            QSqlQuery query = connection.run(u"SELECT version FROM schema_version"_s);
            const bool known = query.next();
            version = known ? query.value(0).toLongLong() : 0;
            if (version >= versions.size())
                return false;
            for (const QString& statement : versions.at(version))
                connection.run(statement);
            connection.run(known ? u"UPDATE schema_version SET version = ?"_s
                                 : u"INSERT INTO schema_version (version) VALUES (?)"_s,
                           {version + 1});
            applied = true;
            return true;
        });
        if (!done)
            return done;
        if (version > versions.size())
            return fail(failure::databaseNewer, {QString::number(version), QString::number(versions.size())});
        if (!applied)
            return {};
    }
}

} // namespace guichet::server
