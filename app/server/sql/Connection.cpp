#include "server/sql/Connection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace guichet::server {

std::optional<DatabaseAddress> databaseAddressFrom(const QString& text)
{
    if (text.startsWith(u"sqlite:") && text.size() > 7)
        return DatabaseAddress{Dialect::Sqlite, text.mid(7)};
    if (text.startsWith(u"postgresql://") || text.startsWith(u"postgres://")) {
        const QUrl url(text, QUrl::StrictMode);
        if (url.isValid() && url.path().size() > 1)
            return DatabaseAddress{Dialect::PostgreSql, text};
    }
    return std::nullopt;
}

namespace {

void applyAddress(QSqlDatabase& database, const DatabaseAddress& address)
{
    if (address.dialect == Dialect::Sqlite) {
        database.setDatabaseName(address.text);
        return;
    }
    const QUrl url(address.text, QUrl::StrictMode);
    const QUrlQuery query(url);
    // A host given as ?host=/folder is that of a local socket, as libpq reads it.
    database.setHostName(query.hasQueryItem(u"host"_s) ? query.queryItemValue(u"host"_s, QUrl::FullyDecoded)
                                                       : url.host());
    if (url.port() > 0)
        database.setPort(url.port());
    database.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    database.setUserName(url.userName(QUrl::FullyDecoded));
    database.setPassword(url.password(QUrl::FullyDecoded));
    if (query.hasQueryItem(u"sslmode"_s))
        database.setConnectOptions(u"sslmode="_s + query.queryItemValue(u"sslmode"_s));
}

} // namespace

Connection::Connection(const DatabaseAddress& address)
    : m_dialect(address.dialect)
    , m_name(QUuid::createUuid().toString(QUuid::Id128))
{
    m_database = QSqlDatabase::addDatabase(m_dialect == Dialect::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_name);
    applyAddress(m_database, address);
    if (!m_database.open()) {
        m_error = m_database.lastError().text();
        return;
    }
    m_open = true;
    for (const QString& statement : connectionStatements(m_dialect))
        run(statement);
    m_open = !m_failed;
    m_queries.clear();
}

Connection::~Connection()
{
    m_queries.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::begin(const QString& statement)
{
    forgetFailure();
    run(statement);
}

QSqlQuery& Connection::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery& query = m_queries.emplace_back(m_database);
    if (m_failed)
        return query;
    query.setForwardOnly(m_dialect == Dialect::Sqlite); // PostgreSQL would allow one unread result at a time
    if (values.isEmpty()) {
        if (!query.exec(sql))
            remember(query);
        return query;
    }
    if (!query.prepare(sql)) {
        remember(query);
        return query;
    }
    for (const QVariant& value : values) {
        // An empty text is a text; only an invalid value is NULL.
        const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isEmpty();
        query.addBindValue(emptyText ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        remember(query);
    return query;
}

bool Connection::commit()
{
    run(u"COMMIT"_s);
    if (m_failed)
        return false;
    m_queries.clear();
    return true;
}

bool Connection::rollBack()
{
    forgetFailure();
    run(u"ROLLBACK"_s);
    m_queries.clear();
    return !m_failed;
}

void Connection::forgetFailure()
{
    m_failed = false;
    m_nativeError.clear();
    m_error.clear();
}

void Connection::remember(const QSqlQuery& query)
{
    m_failed = true;
    m_nativeError = query.lastError().nativeErrorCode();
    m_error = query.lastError().driverText() + u' ' + m_nativeError; // the database's text may quote values
}

} // namespace guichet::server
