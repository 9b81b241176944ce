#include "sandbox/openid/Accounts.h"

#include "sandbox/Secrets.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

namespace {

constexpr int longestPassword = 200;

QString normalisedEmail(const QString& typed)
{
    const QString email = typed.trimmed().toLower();
    const qsizetype at = email.indexOf(u'@');
    const bool plausible =
        at > 0 && at < email.size() - 1 && email.size() <= 200 && !email.contains(u' ') && email.count(u'@') == 1;
    return plausible ? email : QString();
}

} // namespace

tl::expected<QString, Accounts::Refusal> Accounts::signIn(const QString& email, const QString& password)
{
    QString subject;
    QByteArray hash;
    const Result<void> read = m_store.database().read([&](server::Connection& connection) {
        QSqlQuery& row =
            connection.run(u"SELECT subject, password FROM accounts WHERE email = ?"_s, {normalisedEmail(email)});
        if (row.next()) {
            subject = row.value(0).toString();
            hash = row.value(1).toByteArray();
        }
    });
    if (!read)
        return tl::make_unexpected(Refusal::Failed);
    if (subject.isEmpty() || password.size() > longestPassword || !passwordMatches(hash, password))
        return tl::make_unexpected(Refusal::WrongPassword);
    return subject;
}

tl::expected<QString, Accounts::Refusal> Accounts::create(const QString& email, const QString& password)
{
    const QString address = normalisedEmail(email);
    if (address.isEmpty())
        return tl::make_unexpected(Refusal::AddressMalformed);
    if (password.size() < shortestPassword || password.size() > longestPassword)
        return tl::make_unexpected(Refusal::PasswordTooShort);
    const Result<QByteArray> hash = passwordHash(password);
    if (!hash)
        return tl::make_unexpected(Refusal::Failed);
    const QString subject = QUuid::createUuid().toString(QUuid::WithoutBraces);
    bool taken = false;
    const Result<void> done = m_store.database().transact([&](server::Connection& connection) {
        QSqlQuery& row = connection.run(u"SELECT 1 FROM accounts WHERE email = ?"_s, {address});
        taken = row.next();
        if (!taken)
            connection.run(u"INSERT INTO accounts (subject, email, password) VALUES (?, ?, ?)"_s,
                           {subject, address, QString::fromLatin1(*hash)});
        return !taken;
    });
    if (!done)
        return tl::make_unexpected(Refusal::Failed);
    if (taken)
        return tl::make_unexpected(Refusal::AddressTaken);
    return subject;
}

Result<QString> Accounts::automatic()
{
    const QString subject = u"automatic"_s;
    const Result<void> done = m_store.database().transact([&](server::Connection& connection) {
        QSqlQuery& row = connection.run(u"SELECT 1 FROM accounts WHERE subject = ?"_s, {subject});
        if (row.next())
            return false;
        // No password matches "-": nobody signs in to it by hand.
        connection.run(u"INSERT INTO accounts (subject, email, password) VALUES (?, ?, ?)"_s,
                       {subject, u"automatic@sandbox.example"_s, u"-"_s});
        return true;
    });
    return done.map([&] { return subject; });
}

Result<QString> Accounts::email(const QString& subject)
{
    QString email;
    const Result<void> done = m_store.database().read([&](server::Connection& connection) {
        QSqlQuery& row = connection.run(u"SELECT email FROM accounts WHERE subject = ?"_s, {subject});
        if (row.next())
            email = row.value(0).toString();
    });
    return done.map([&] { return email; });
}

} // namespace guichet::sandbox
