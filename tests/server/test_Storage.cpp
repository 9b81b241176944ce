#include "server/Failures.h"
#include "server/ServerFixture.h"
#include "server/sql/Schema.h"

#include <QTest>
#include <atomic>
#include <thread>
#include <vector>

using namespace guichet;
using namespace guichet::server;
using namespace guichet::server::testing;

namespace {

DatabaseAddress freshAddress(const QTemporaryDir& folder)
{
    return *databaseAddressFrom(test::freshDatabase(folder.path()));
}

/// The first column of the first row; 0 if there is none.
qint64 number(Database& database, const QString& sql)
{
    qint64 value = -1;
    const Result<void> done = database.read([&](Connection& connection) {
        QSqlQuery& query = connection.run(sql);
        value = query.next() ? query.value(0).toLongLong() : 0;
    });
    return done ? value : -1;
}

Result<void> execute(Database& database, const QString& sql)
{
    return database.transact([&](Connection& connection) {
        connection.run(sql);
        return true;
    });
}

} // namespace

/// Databases themselves: addresses, migrations, transactions of many threads.
class TestStorage : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsReadOrRefused()
    {
        QCOMPARE(databaseAddressFrom(u"sqlite:/tmp/a.sqlite"_s)->dialect, Dialect::Sqlite);
        for (const char* good : {"postgresql://localhost/guichet", "postgres://me:p%40ss@db.example:5433/guichet",
                                 "postgresql://me@localhost/guichet?host=/run/postgresql", "postgresql:///guichet"})
            QCOMPARE(databaseAddressFrom(QString::fromLatin1(good))->dialect, Dialect::PostgreSql);
        for (const char* bad : {"", "sqlite:", "postgresql://", "postgresql://localhost", "postgresql://localhost/",
                                "mysql://localhost/guichet", "/tmp/a.sqlite", "postgresql://local host/guichet"})
            QVERIFY2(!databaseAddressFrom(QString::fromLatin1(bad)), bad);
    }

    void aNewDatabaseIsBroughtToTheNewestVersionOnce()
    {
        QTemporaryDir folder;
        const DatabaseAddress address = freshAddress(folder);
        for (int start = 0; start < 3; ++start)
            QVERIFY(SqlStorage::open(address));
        Database database(address);
        QCOMPARE(number(database, u"SELECT version FROM schema_version"_s), schemaVersions(address.dialect).size());
        QCOMPARE(number(database, u"SELECT COUNT(*) FROM schema_version"_s), 1);
    }

    void laterVersionsAreAppliedInTurnAndKeepWhatIsThere()
    {
        QTemporaryDir folder;
        Database database(freshAddress(folder));
        const QStringList first{u"CREATE TABLE things (name TEXT NOT NULL)"_s};
        const QStringList second{u"ALTER TABLE things ADD COLUMN size BIGINT NOT NULL DEFAULT 7"_s};
        const QStringList third{u"UPDATE things SET size = size + 1"_s};
        QVERIFY(database.migrate({first}));
        QVERIFY(execute(database, u"INSERT INTO things (name) VALUES ('a')"_s));
        QVERIFY(database.migrate({first, second, third}));
        QVERIFY(database.migrate({first, second, third}));
        QCOMPARE(number(database, u"SELECT size FROM things"_s), 8);
        QCOMPARE(number(database, u"SELECT version FROM schema_version"_s), 3);
        const Result<void> older = database.migrate({first});
        QVERIFY(!older);
        QCOMPARE(older.error().code, failure::databaseNewer);
    }

    void aVersionThatFailsLeavesNothingOfItself()
    {
        QTemporaryDir folder;
        Database database(freshAddress(folder));
        const QStringList first{u"CREATE TABLE things (name TEXT NOT NULL)"_s};
        const QStringList broken{u"CREATE TABLE more (name TEXT)"_s, u"CREATE TABLE things (name TEXT)"_s};
        QVERIFY(!database.migrate({first, broken}));
        QCOMPARE(number(database, u"SELECT version FROM schema_version"_s), 1);
        QCOMPARE(number(database, u"SELECT COUNT(*) FROM more"_s), -1);
        const QStringList mended{u"CREATE TABLE more (name TEXT)"_s};
        QVERIFY(database.migrate({first, mended}));
        QCOMPARE(number(database, u"SELECT COUNT(*) FROM more"_s), 0);
    }

    void twoServersThatStartTogetherMakeOneSchema()
    {
        QTemporaryDir folder;
        const DatabaseAddress address = freshAddress(folder);
        std::atomic<int> opened = 0;
        std::vector<std::thread> starters;
        for (int i = 0; i < 4; ++i)
            starters.emplace_back([&] { opened += SqlStorage::open(address) ? 1 : 0; });
        for (std::thread& starter : starters)
            starter.join();
        QCOMPARE(opened.load(), 4);
    }

    void eventsCanOnlyBeAdded()
    {
        QTemporaryDir folder;
        const DatabaseAddress address = freshAddress(folder);
        QVERIFY(SqlStorage::open(address));
        Database database(address);
        QVERIFY(execute(database, u"INSERT INTO requests (id, number, owner, client_reference, state, procedure_id, "
                                  "edition, language, request, reasons, filed_at, changed_at, deleted_at, revision, "
                                  "folder) VALUES ('r', 'n', 'o', 'c', 'sent', 'p', 'e', 'fr', '{}', '[]', 1, 1, 1, "
                                  "1, 'f')"_s));
        QVERIFY(execute(database, u"INSERT INTO events (request, at, kind, state, output, channel) VALUES "
                                  "('r', 1, 'filed', 'sent', '', '')"_s));
        QVERIFY(!execute(database, u"UPDATE events SET at = 2"_s));
        QVERIFY(!execute(database, u"DELETE FROM events"_s));
        QCOMPARE(number(database, u"SELECT at FROM events"_s), 1);
    }

    void whatIsRolledBackLeavesNothing()
    {
        QTemporaryDir folder;
        Database database(freshAddress(folder));
        QVERIFY(execute(database, u"CREATE TABLE things (name TEXT PRIMARY KEY)"_s));
        QVERIFY(database.transact([](Connection& connection) {
            connection.run(u"INSERT INTO things VALUES ('a')"_s);
            return false;
        }));
        QVERIFY(!database.transact([](Connection& connection) {
            connection.run(u"INSERT INTO things VALUES ('b')"_s);
            connection.run(u"INSERT INTO nowhere VALUES ('b')"_s);
            return true;
        }));
        QCOMPARE(number(database, u"SELECT COUNT(*) FROM things"_s), 0);
    }

    /// Each adds what it read: lost updates would show.
    void transactionsOfManyThreadsAreAsIfOneAfterTheOther()
    {
        QTemporaryDir folder;
        Database database(freshAddress(folder));
        QVERIFY(execute(database, u"CREATE TABLE counter (value BIGINT NOT NULL)"_s));
        QVERIFY(execute(database, u"INSERT INTO counter VALUES (0)"_s));
        std::atomic<int> added = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back([&] {
                for (int round = 0; round < 10; ++round)
                    added += database.transact([](Connection& connection) {
                        QSqlQuery& query = connection.run(u"SELECT value FROM counter"_s);
                        const qint64 value = query.next() ? query.value(0).toLongLong() : -1;
                        connection.run(u"UPDATE counter SET value = ?"_s, {value + 1});
                        return true;
                    })
                                 ? 1
                                 : 0;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(added.load(), 60);
        QCOMPARE(number(database, u"SELECT value FROM counter"_s), 60);
    }

    void aDatabaseThatCannotBeReachedIsSaidAndNothingPersonalWithIt()
    {
        for (const char* nowhere :
             {"postgresql://me:secret@localhost:1/guichet", "postgresql://me:secret@localhost/guichet?host=/nowhere",
              "sqlite:/nowhere/secret/server.sqlite"}) {
            const auto opened = SqlStorage::open(*databaseAddressFrom(QString::fromLatin1(nowhere)));
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, failure::databaseUnusable);
            QVERIFY2(!opened.error().detail.contains(u"secret"), qPrintable(opened.error().detail));
        }
    }

    /// The database's server is started anew under ours: calls after that are answered.
    void aConnectionThatWasCutIsMadeAnew()
    {
        if (!test::isOnPostgreSql())
            return; // SQLite has no connection to cut
        QTemporaryDir folder;
        Database database(freshAddress(folder));
        QVERIFY(execute(database, u"CREATE TABLE things (name TEXT)"_s));
        const auto cut = [&] {
            // Everybody else's connections to this database, and then one's own.
            execute(database, u"SELECT pg_terminate_backend(pg_backend_pid())"_s);
        };
        cut();
        QVERIFY(execute(database, u"INSERT INTO things VALUES ('a')"_s));
        cut();
        QCOMPARE(number(database, u"SELECT COUNT(*) FROM things"_s), 1);
    }

    /// While ours was idle: nothing was begun on it, so that the next call is done as if nothing had happened.
    void aConnectionThatWasCutWhileIdleIsNotNoticed()
    {
        if (!test::isOnPostgreSql())
            return; // SQLite has no connection to cut
        QTemporaryDir folder;
        const DatabaseAddress address = freshAddress(folder);
        Database database(address);
        QVERIFY(execute(database, u"CREATE TABLE things (name TEXT)"_s));
        const auto cutOthers = [&] {
            Database administrator(address);
            QVERIFY(execute(administrator, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                           "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s));
        };
        cutOthers();
        QVERIFY(execute(database, u"INSERT INTO things VALUES ('a')"_s));
        cutOthers();
        QCOMPARE(number(database, u"SELECT COUNT(*) FROM things"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "test_Storage.moc"
