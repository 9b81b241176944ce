#include "sandbox/openid/Devices.h"

#include "sandbox/Secrets.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::sandbox {

Result<DeviceCodes> Devices::begin(const QString& scope, const QString& approvedFor)
{
    const DeviceCodes codes{freshSecret(), freshUserCode()};
    const Result<void> done = m_store.database().transact([&](server::Connection& connection) {
        connection.run(u"DELETE FROM devices WHERE expires_at < ?"_s, {now() - 3'600'000});
        connection.run(u"INSERT INTO devices (hash, user_code, scope, expires_at, polled_at, state, subject) "
                       "VALUES (?, ?, ?, ?, 0, ?, ?)"_s,
                       {hashed(codes.deviceCode), codes.userCode, scope,
                        now() + std::chrono::milliseconds(life).count(),
                        approvedFor.isEmpty() ? u"pending"_s : u"approved"_s, approvedFor});
        return true;
    });
    return done.map([&] { return codes; });
}

Result<bool> Devices::isPending(const QString& userCode)
{
    bool pending = false;
    const Result<void> done = m_store.database().read([&](server::Connection& connection) {
        QSqlQuery& row = connection.run(
            u"SELECT 1 FROM devices WHERE user_code = ? AND state = 'pending' AND expires_at > ?"_s, {userCode, now()});
        pending = row.next();
    });
    return done.map([&] { return pending; });
}

Result<bool> Devices::decide(const QString& userCode, const QString& subject, bool approved)
{
    bool decided = false;
    const Result<void> done = m_store.database().transact([&](server::Connection& connection) {
        const QSqlQuery& update = connection.run(u"UPDATE devices SET state = ?, subject = ? "
                                                "WHERE user_code = ? AND state = 'pending' AND expires_at > ?"_s,
                                                {approved ? u"approved"_s : u"denied"_s, subject, userCode, now()});
        decided = update.numRowsAffected() == 1;
        return decided;
    });
    return done.map([&] { return decided; });
}

Result<Devices::Answer> Devices::poll(const QByteArray& deviceCode)
{
    Answer answer;
    const Result<void> done = m_store.database().transact([&](server::Connection& connection) {
        answer = {};
        QSqlQuery& row = connection.run(
            u"SELECT expires_at, polled_at, state, subject, scope FROM devices WHERE hash = ?"_s, {hashed(deviceCode)});
        if (!row.next() || row.value(0).toLongLong() <= now())
            return false;
        const qint64 polledAt = row.value(1).toLongLong();
        const QString state = row.value(2).toString();
        answer.subject = row.value(3).toString();
        answer.scope = row.value(4).toString();
        row.finish();
        QString next = state;
        if (state == u"denied") {
            answer.poll = Poll::Denied;
        } else if (state == u"approved") {
            answer.poll = Poll::Granted;
            next = u"used"_s;
        } else if (state == u"pending") {
            // A quarter less than asked for: the caller's clock and ours don't start together.
            const qint64 shortest = std::chrono::milliseconds(interval).count() * 3 / 4;
            answer.poll = now() - polledAt < shortest ? Poll::SlowDown : Poll::Pending;
        }
        connection.run(u"UPDATE devices SET polled_at = ?, state = ? WHERE hash = ?"_s,
                       {now(), next, hashed(deviceCode)});
        return true;
    });
    return done.map([&] { return answer; });
}

} // namespace guichet::sandbox
