#include "sandbox/SandboxStore.h"

#include "sandbox/Secrets.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

namespace {

QStringList firstVersion()
{
    return {
        u"CREATE TABLE named_values (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
        u"CREATE TABLE accounts (subject TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, password TEXT NOT NULL)"_s,
        u"CREATE TABLE grants (id TEXT PRIMARY KEY, subject TEXT NOT NULL, scope TEXT NOT NULL, "
        "revoked BIGINT NOT NULL)"_s,
        u"CREATE TABLE codes (hash TEXT PRIMARY KEY, grant_id TEXT NOT NULL, redirect_uri TEXT NOT NULL, "
        "challenge TEXT NOT NULL, nonce TEXT NOT NULL, expires_at BIGINT NOT NULL, used BIGINT NOT NULL)"_s,
        u"CREATE TABLE access_tokens (hash TEXT PRIMARY KEY, grant_id TEXT NOT NULL, expires_at BIGINT NOT NULL)"_s,
        u"CREATE TABLE refresh_tokens (hash TEXT PRIMARY KEY, grant_id TEXT NOT NULL, used BIGINT NOT NULL)"_s,
        u"CREATE TABLE devices (hash TEXT PRIMARY KEY, user_code TEXT NOT NULL UNIQUE, scope TEXT NOT NULL, "
        "expires_at BIGINT NOT NULL, polled_at BIGINT NOT NULL, state TEXT NOT NULL, subject TEXT NOT NULL)"_s,
        u"CREATE TABLE photo_codes (hash TEXT PRIMARY KEY, request TEXT NOT NULL)"_s,
    };
}

} // namespace

Result<std::unique_ptr<SandboxStore>> SandboxStore::open(const QString& file)
{
    std::unique_ptr<SandboxStore> store(new SandboxStore(file));
    const Result<void> migrated = store->m_database.migrate({firstVersion()});
    if (!migrated)
        return fail(migrated.error());
    return store;
}

Result<QByteArray> SandboxStore::value(const QString& name, const std::function<QByteArray()>& make)
{
    QByteArray kept;
    const Result<void> done = m_database.transact([&](server::Connection& connection) {
        QSqlQuery& row = connection.run(u"SELECT value FROM named_values WHERE name = ?"_s, {name});
        if (row.next()) {
            kept = row.value(0).toByteArray();
            return false;
        }
        kept = make();
        connection.run(u"INSERT INTO named_values (name, value) VALUES (?, ?)"_s, {name, QString::fromLatin1(kept)});
        return true;
    });
    return done.map([&] { return kept; });
}

Result<bool> SandboxStore::claimPhotoCode(const QString& code, const QString& request)
{
    const QString hash = hashed(code.toUtf8());
    bool free = false;
    const Result<void> done = m_database.transact([&](server::Connection& connection) {
        QSqlQuery& row = connection.run(u"SELECT request FROM photo_codes WHERE hash = ?"_s, {hash});
        if (row.next()) {
            free = row.value(0).toString() == request;
            return false;
        }
        connection.run(u"INSERT INTO photo_codes (hash, request) VALUES (?, ?)"_s, {hash, request});
        free = true;
        return true;
    });
    return done.map([&] { return free; });
}

} // namespace guichet::sandbox
