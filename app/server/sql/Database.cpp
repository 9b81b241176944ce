#include "server/Failures.h"
#include "server/sql/Connection.h"

#include <QRandomGenerator>
#include <QThread>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

namespace {
constexpr int attempts = 20;

/// Transactions that met again and again at the same moment would all fail in the end; chance parts them.
void pauseAfter(int attempt)
{
    const quint32 longest = 1U << std::min(attempt, 8);
    QThread::msleep(QRandomGenerator::global()->bounded(longest + 1));
}
} // namespace

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

/// Rolls back what was begun, or could not be, and says what became of it.
Database::Ended Database::rolledBack(Connection& connection)
{
    Ended ended;
    if (connection.failed()) {
        ended.conflict = isRetryable(dialect(), connection.nativeError());
        ended.failure = failure(connection).value();
    }
    ended.lost = !connection.rollBack() && dialect() == Dialect::PostgreSql;
    if (ended.lost)
        m_connections.setLocalData(nullptr); // the next call opens a new one
    return ended;
}

Result<void> Database::transact(const std::function<bool(Connection&)>& work)
{
    QMutexLocker writing(m_address.dialect == Dialect::Sqlite ? &m_writing : nullptr);
    for (int attempt = 1;; ++attempt) {
        const Result<Connection*> found = connection();
        if (!found)
            return fail(found.error());
        Connection& connection = **found;
        connection.begin(beginStatement(dialect()));
        const bool begun = !connection.failed();
        if (begun && work(connection) && connection.commit())
            return {};
        const Ended ended = rolledBack(connection);
        if (!ended.failure)
            return {};
        // A server that was started anew has forgotten the connection.
        const bool again = ended.conflict || (ended.lost && !begun);
        if (!again || attempt == attempts)
            return fail(*ended.failure);
        pauseAfter(attempt);
    }
}

Result<void> Database::read(const std::function<void(Connection&)>& work)
{
    for (int attempt = 1;; ++attempt) {
        const Result<Connection*> found = connection();
        if (!found)
            return fail(found.error());
        Connection& connection = **found;
        connection.begin(beginReadStatement(dialect()));
        const bool begun = !connection.failed();
        if (begun)
            work(connection);
        const Ended ended = rolledBack(connection);
        if (!ended.failure)
            return {};
        if (begun || !ended.lost || attempt == attempts)
            return fail(*ended.failure);
    }
}

Result<void> Database::migrate(const QList<QStringList>& versions)
{
    for (;;) {
        qint64 version = 0;
        bool applied = false;
        const Result<void> done = transact([&](Connection& connection) {
            connection.run(u"CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)"_s);
            QSqlQuery& query = connection.run(u"SELECT version FROM schema_version"_s);
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
