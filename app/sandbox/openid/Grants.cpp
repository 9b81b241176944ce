#include "sandbox/openid/Grants.h"

#include "sandbox/Secrets.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

namespace {
constexpr std::chrono::seconds codeLife{60};
}

Grants::Grants(SandboxStore& store, const server::Clock& clock, std::chrono::seconds accessLife)
    : m_store(store)
    , m_clock(clock)
    , m_accessLife(accessLife)
{
}

QString Grants::insertGrant(server::Connection& connection, const QString& subject, const QString& scope)
{
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    connection.run(u"INSERT INTO grants (id, subject, scope, revoked) VALUES (?, ?, ?, 0)"_s, {id, subject, scope});
    return id;
}

std::optional<Grants::Grant> Grants::liveGrant(server::Connection& connection, const QString& id)
{
    QSqlQuery& row = connection.run(u"SELECT subject, scope FROM grants WHERE id = ? AND revoked = 0"_s, {id});
    if (!row.next())
        return std::nullopt;
    return Grant{id, row.value(0).toString(), row.value(1).toString()};
}

IssuedTokens Grants::insertTokens(server::Connection& connection, const Grant& grant)
{
    IssuedTokens tokens;
    tokens.subject = grant.subject;
    tokens.scope = grant.scope;
    tokens.accessToken = freshSecret();
    const qint64 expires = now() + std::chrono::milliseconds(m_accessLife).count();
    connection.run(u"INSERT INTO access_tokens (hash, grant_id, expires_at) VALUES (?, ?, ?)"_s,
                   {hashed(tokens.accessToken), grant.id, expires});
    connection.run(u"DELETE FROM access_tokens WHERE expires_at < ?"_s, {now()});
    if (grant.scope.split(u' ').contains(u"offline_access"_s)) {
        tokens.refreshToken = freshSecret();
        connection.run(u"INSERT INTO refresh_tokens (hash, grant_id, used) VALUES (?, ?, 0)"_s,
                       {hashed(tokens.refreshToken), grant.id});
    }
    return tokens;
}

void Grants::end(server::Connection& connection, const QString& grant)
{
    connection.run(u"UPDATE grants SET revoked = 1 WHERE id = ?"_s, {grant});
    connection.run(u"DELETE FROM access_tokens WHERE grant_id = ?"_s, {grant});
}

Result<QByteArray> Grants::issueCode(const CodeRequest& request)
{
    const QByteArray code = freshSecret();
    const Result<void> done = m_store.database().transact([&](server::Connection& connection) {
        const QString grant = insertGrant(connection, request.subject, request.scope);
        connection.run(u"DELETE FROM codes WHERE expires_at < ?"_s, {now() - 3'600'000});
        connection.run(u"INSERT INTO codes (hash, grant_id, redirect_uri, challenge, nonce, expires_at, used) "
                       "VALUES (?, ?, ?, ?, ?, ?, 0)"_s,
                       {hashed(code), grant, request.redirectUri, QString::fromLatin1(request.challenge),
                        QString::fromUtf8(request.nonce), now() + std::chrono::milliseconds(codeLife).count()});
        return true;
    });
    return done.map([&] { return code; });
}

tl::expected<IssuedTokens, GrantRefusal> Grants::redeemCode(const QByteArray& code, const QString& redirectUri,
                                                            const QByteArray& verifier)
{
    std::optional<IssuedTokens> tokens;
    const Result<void> done = m_store.database().transact([&](server::Connection& connection) {
        tokens.reset();
        QSqlQuery& row = connection.run(
            u"SELECT grant_id, redirect_uri, challenge, nonce, expires_at, used FROM codes WHERE hash = ?"_s,
            {hashed(code)});
        if (!row.next())
            return false;
        const QString grantId = row.value(0).toString();
        const QByteArray nonce = row.value(3).toByteArray();
        const bool fits = row.value(1).toString() == redirectUri &&
                          row.value(2).toByteArray() == challengeOf(verifier) && row.value(4).toLongLong() > now();
        const bool used = row.value(5).toLongLong() != 0;
        row.finish();
        connection.run(u"UPDATE codes SET used = 1 WHERE hash = ?"_s, {hashed(code)});
        const std::optional<Grant> grant = liveGrant(connection, grantId);
        if (used || !fits || !grant) {
            end(connection, grantId);
            return true;
        }
        tokens = insertTokens(connection, *grant);
        tokens->nonce = nonce;
        return true;
    });
    if (!done)
        return tl::make_unexpected(GrantRefusal::Failed);
    if (!tokens)
        return tl::make_unexpected(GrantRefusal::Invalid);
    return *tokens;
}

tl::expected<IssuedTokens, GrantRefusal> Grants::refresh(const QByteArray& refreshToken)
{
    std::optional<IssuedTokens> tokens;
    const Result<void> done = m_store.database().transact([&](server::Connection& connection) {
        tokens.reset();
        QSqlQuery& row =
            connection.run(u"SELECT grant_id, used FROM refresh_tokens WHERE hash = ?"_s, {hashed(refreshToken)});
        if (!row.next())
            return false;
        const QString grantId = row.value(0).toString();
        const bool used = row.value(1).toLongLong() != 0;
        row.finish();
        const std::optional<Grant> grant = liveGrant(connection, grantId);
        if (used || !grant) {
            end(connection, grantId);
            return true;
        }
        connection.run(u"UPDATE refresh_tokens SET used = 1 WHERE hash = ?"_s, {hashed(refreshToken)});
        tokens = insertTokens(connection, *grant);
        return true;
    });
    if (!done)
        return tl::make_unexpected(GrantRefusal::Failed);
    if (!tokens)
        return tl::make_unexpected(GrantRefusal::Invalid);
    return *tokens;
}

tl::expected<IssuedTokens, GrantRefusal> Grants::issueFor(const QString& subject, const QString& scope)
{
    IssuedTokens tokens;
    const Result<void> done = m_store.database().transact([&](server::Connection& connection) {
        tokens = insertTokens(connection, {insertGrant(connection, subject, scope), subject, scope});
        return true;
    });
    if (!done)
        return tl::make_unexpected(GrantRefusal::Failed);
    return tokens;
}

Result<void> Grants::revoke(const QByteArray& token)
{
    return m_store.database().transact([&](server::Connection& connection) {
        QSqlQuery& row = connection.run(u"SELECT grant_id FROM refresh_tokens WHERE hash = ?"_s, {hashed(token)});
        if (row.next()) {
            const QString grant = row.value(0).toString();
            row.finish();
            end(connection, grant);
            return true;
        }
        connection.run(u"DELETE FROM access_tokens WHERE hash = ?"_s, {hashed(token)});
        return true;
    });
}

Result<std::optional<QString>> Grants::subjectOf(const QByteArray& accessToken)
{
    std::optional<QString> subject;
    const Result<void> done = m_store.database().read([&](server::Connection& connection) {
        QSqlQuery& row = connection.run(
            u"SELECT grants.subject FROM access_tokens JOIN grants ON grants.id = access_tokens.grant_id "
            "WHERE access_tokens.hash = ? AND access_tokens.expires_at > ? AND grants.revoked = 0"_s,
            {hashed(accessToken), now()});
        if (row.next())
            subject = row.value(0).toString();
    });
    return done.map([&] { return subject; });
}

tl::expected<server::Account, server::TokenRefusal> Grants::verify(const QByteArray& accessToken)
{
    const auto subject = subjectOf(accessToken);
    if (!subject)
        return tl::make_unexpected(server::TokenRefusal::Unavailable);
    if (!*subject)
        return tl::make_unexpected(server::TokenRefusal::Invalid);
    // The sandbox's address changes with its port; its accounts don't.
    return server::accountOf("sandbox", (*subject)->toUtf8());
}

} // namespace guichet::sandbox
