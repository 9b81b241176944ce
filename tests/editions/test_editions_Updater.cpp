#include "end-to-end/Programs.h"
#include "publisher/EditionMaker.h"
#include "service/support/FaultProxy.h"
#include "service/support/HttpPeer.h"
#include "tasks/Finished.h"

#include "catalogue/Failures.h"
#include "editions/Failures.h"
#include "editions/Updater.h"
#include "model/Sha256.h"
#include "service/Failures.h"

#include <QJsonArray>

using namespace guichet;
using namespace guichet::editions;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

/// Newer editions from a real server, over a network that fails, and from servers that lie.
class TestUpdater : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 28};

    struct Client
    {
        explicit Client(const EditionMaker& maker)
            : profile(Profile::open(folder.path()).value())
        {
            EditionMaker::write(profile.catalogueKeysFolder() + u"/a.pub"_s,
                                catalogue::toText(maker.key().publicKey()));
        }

        Result<UpdateResult> update(const QUrl& server, QDate today)
        {
            Updater updater(storeMaker(profile), &transport, server);
            auto result = finished(updater.run(today));
            if (result)
                taken = updater.store();
            return result;
        }

        int inUse() const
        {
            EditionStore store(profile, QString());
            return store.open() ? store.newest()->number() : 0;
        }

        QTemporaryDir folder;
        Profile profile;
        service::Transport transport;
        std::shared_ptr<const EditionStore> taken;
    };

    static int code(const Result<UpdateResult>& result) { return result ? 0 : int(result.error().code); }

    /// A server that says what the test wants, of editions that the maker made.
    struct Liar
    {
        Liar()
        {
            peer.setAnswer([this](const Asked& asked) { return answer(asked); });
        }

        void offer(const QString& folder)
        {
            const auto edition = catalogue::signedEditionIn(folder);
            const auto manifest = *catalogue::manifestFromJson(edition.manifest);
            editions.insert(manifest.number, edition);
        }

        Said answer(const Asked& asked)
        {
            const QByteArray path = asked.path();
            const QList<QByteArray> parts = path.split('/');
            if (path == "/v1/catalogue") {
                QJsonArray list;
                for (int number : editions.keys())
                    list.append(QJsonObject{
                        {u"number"_s, number}, {u"edition"_s, u"x"_s}, {u"signed"_s, true}, {u"changesKeys"_s, true}});
                return Said::json({{u"editions"_s, list}});
            }
            Said said;
            if (path.contains("/editions/")) {
                const auto edition = editions.value(parts.value(4).toInt());
                said.body =
                    path.endsWith("/signature") ? catalogue::signatureToText(edition.signature) : edition.manifest;
            } else {
                const QByteArray wanted = QByteArray::fromHex(parts.last());
                for (const auto& edition : editions)
                    for (const QByteArray& bytes : edition.files)
                        if (sha256(bytes) == wanted)
                            said.body = bytes;
            }
            if (change)
                change(path, said.body);
            said.headers.insert("Content-Type", "application/json");
            return said;
        }

        HttpPeer peer;
        QMap<int, catalogue::SignedEdition> editions;
        std::function<void(const QByteArray& path, QByteArray& body)> change;
    };

    static auto changedText()
    {
        return [](catalogue::CatalogueFiles& files) {
            EditionMaker::replace(files, u"procedures/points.json"_s, "\"fr\": \"", "\"fr\": \"Nouveau : ");
        };
    }

private slots:
    void theNewestEditionOfAServerIsTaken()
    {
        EditionMaker maker;
        Client client(maker);
        SandboxServer server({u"--catalogue"_s, maker.make(2), u"--catalogue"_s, maker.make(3, changedText())});
        QVERIFY(server.isUp());
        FaultProxy proxy(QUrl(server.url()));
        const auto result = client.update(proxy.url(), m_today);
        QCOMPARE(code(result), 0);
        QVERIFY(result->taken);
        QCOMPARE(result->edition, EditionMaker::nameOf(3));
        QCOMPARE(client.inUse(), 3);
        QCOMPARE(client.taken->newest()->number(), 3);
        // What the program has is not fetched: only the two files that are others came.
        QCOMPARE(proxy.count("GET", "/v1/catalogue/files/"), 2);
        QVERIFY(client.taken->newest()->find(u"points"_s)->title.fr.startsWith(u"Nouveau") ||
                !client.taken->newest()->find(u"points"_s)->summary.fr.isEmpty());

        const auto again = client.update(proxy.url(), m_today);
        QVERIFY(again && !again->taken);
        QCOMPARE(proxy.count("GET", "/v1/catalogue/files/"), 2);
        const auto third = client.update(proxy.url(), m_today); // now with the tag
        QVERIFY(third && !third->taken);
        QVERIFY(!proxy.asked().last().header("if-none-match").isEmpty());
        for (const Asked& asked : proxy.asked())
            QVERIFY(asked.header("authorization").isEmpty());
    }

    void aServerWithNothingNewerIsAsked()
    {
        EditionMaker maker;
        Client client(maker);
        SandboxServer server;
        const auto result = client.update(QUrl(server.url()), m_today);
        QVERIFY(result && !result->taken);
        QCOMPARE(result->number, 1);
        HttpPeer older([](const Asked&) { return Said::problem(404, "not-found"); });
        QCOMPARE(code(client.update(older.url(), m_today)), 0);
        HttpPeer portal([](const Asked&) { return Said::html(); });
        QCOMPARE(code(client.update(portal.url(), m_today)), int(service::failure::notTheService));
    }

    void withoutAKeyNobodyIsAsked()
    {
        EditionMaker maker;
        Client client(maker);
        QVERIFY(QDir(client.profile.catalogueKeysFolder()).removeRecursively());
        HttpPeer peer;
        QCOMPARE(code(client.update(peer.url(), m_today)), int(editions::failure::noKeyConfigured));
        QCOMPARE(peer.connections(), 0);
    }

    /// Whatever call breaks, and however: the edition in use stays, and the next attempt succeeds.
    void aNetworkThatFailsLeavesTheEditionInUse()
    {
        EditionMaker maker;
        SandboxServer server({u"--catalogue"_s, maker.make(2, changedText())});
        using Fault = FaultProxy::Fault;
        for (const char* path : {"/v1/catalogue", "/v1/catalogue/editions/2", "/v1/catalogue/editions/2/signature",
                                 "/v1/catalogue/files/"})
            for (const Fault fault : {Fault::Refuse, Fault::Truncate, Fault::Html, Fault::Unavailable, Fault::Garbage,
                                      Fault::Huge, Fault::LoseAnswer}) {
                Client client(maker);
                FaultProxy proxy(QUrl(server.url()));
                proxy.plan("GET", path, fault);
                const auto broken = client.update(proxy.url(), m_today);
                QVERIFY(proxy.isSpent());
                // A read may be repeated at once; what counts is that all or nothing was taken.
                QVERIFY2(!broken || broken->taken, path);
                QCOMPARE(client.inUse(), broken ? 2 : 1);
                QCOMPARE(code(client.update(proxy.url(), m_today)), 0);
                QCOMPARE(client.inUse(), 2);
            }
    }

    void whoMissedTheChangeOfKeysFollowsItAfterwards()
    {
        EditionMaker maker;
        Client client(maker);
        const publisher::SecretKey second = maker.freshKey(u"second"_s), third = maker.freshKey(u"third"_s);
        SandboxServer server({u"--catalogue"_s, maker.make(2, {}, {{second.publicKey().bytes}, {}}), u"--catalogue"_s,
                              maker.make(3, {}, {{third.publicKey().bytes}, {maker.key().publicKey().bytes}}, &second),
                              u"--catalogue"_s, maker.make(4, {}, {}, &second), u"--catalogue"_s,
                              maker.make(5, {}, {}, &third)});
        const auto result = client.update(QUrl(server.url()), m_today);
        QCOMPARE(code(result), 0);
        QCOMPARE(client.inUse(), 5);
        QCOMPARE(client.taken->trusted().keys().size(), 2);
    }

    void aKeyThatNobodyAnnouncedIsNotFollowed()
    {
        EditionMaker maker;
        Client client(maker);
        const publisher::SecretKey stranger = maker.freshKey(u"stranger"_s);
        // It announces itself.
        SandboxServer server({u"--catalogue"_s, maker.make(2, {}, {{stranger.publicKey().bytes}, {}}, &stranger),
                              u"--catalogue"_s, maker.make(3, {}, {}, &stranger)});
        QCOMPARE(code(client.update(QUrl(server.url()), m_today)), int(catalogue::failure::signatureUnknown));
        QCOMPARE(client.inUse(), 1);
        EditionStore store(client.profile, QString());
        QVERIFY(store.open());
        QCOMPARE(store.trusted().keys().size(), 1);
    }

    void oneByteOnTheWayIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<int>("refused");
        QTest::newRow("manifest") << QByteArray("/editions/2") << int(catalogue::failure::signatureUnknown);
        QTest::newRow("signature") << QByteArray("/signature") << int(catalogue::failure::signatureUnknown);
        QTest::newRow("file") << QByteArray("/files/") << int(catalogue::failure::fileDiffers);
    }

    void oneByteOnTheWayIsNoticed()
    {
        QFETCH(QByteArray, where);
        QFETCH(int, refused);
        EditionMaker maker;
        Client client(maker);
        Liar liar;
        liar.offer(maker.make(2, changedText()));
        liar.change = [where](const QByteArray& path, QByteArray& body) {
            if (path.contains(where) && !body.isEmpty())
                body[body.size() / 2] = char(body[body.size() / 2] ^ 1);
        };
        QCOMPARE(code(client.update(liar.peer.url(), m_today)), refused);
        QCOMPARE(client.inUse(), 1);
    }

    /// An old edition under a new number: what counts is the number that was signed.
    void anOldEditionPlayedAgainIsRefused()
    {
        EditionMaker maker;
        Client client(maker);
        Liar liar;
        liar.offer(maker.make(3));
        QCOMPARE(code(client.update(liar.peer.url(), m_today)), 0);
        QCOMPARE(client.inUse(), 3);
        const auto second = catalogue::signedEditionIn(maker.make(2));
        liar.editions = {{9, second}};
        QCOMPARE(code(client.update(liar.peer.url(), m_today)), int(editions::failure::editionNotNewer));
        QCOMPARE(client.inUse(), 3);
    }

    /// Who only ever offers what was there is not believed for ever: the edition in use says when it is out of date.
    void aServerThatFreezesIsSeenByTheExpiry()
    {
        EditionMaker maker;
        Client client(maker);
        Liar liar;
        liar.offer(maker.make(2, {}, {}, nullptr, u"2026-12-31"_s));
        QCOMPARE(code(client.update(liar.peer.url(), m_today)), 0);
        const auto frozen = client.update(liar.peer.url(), QDate(2027, 6, 1));
        QVERIFY(frozen && !frozen->taken);
        QVERIFY(client.taken->newest()->expires() < QDate(2027, 6, 1));
        Client late(maker);
        QCOMPARE(code(late.update(liar.peer.url(), QDate(2027, 6, 1))), int(editions::failure::editionExpired));
        QCOMPARE(late.inUse(), 1);
    }

    void aSignedEditionThatThisProgramCannotReadIsRefused()
    {
        EditionMaker maker;
        Client client(maker);
        Liar liar;
        // As a publisher with another program would sign it.
        catalogue::SignedEdition edition = catalogue::signedEditionIn(maker.make(2));
        catalogue::Manifest manifest = *catalogue::manifestFromJson(edition.manifest);
        EditionMaker::replace(edition.files, u"procedures/points.json"_s, "\"en\": \"", "\"de\": \"");
        const QByteArray& bytes = edition.files[u"procedures/points.json"_s];
        manifest.files.insert(u"procedures/points.json"_s, {sha256(bytes), bytes.size()});
        edition.manifest = catalogue::toJson(manifest);
        edition.signature = maker.key().sign(edition.manifest);
        liar.editions.insert(2, edition);
        QCOMPARE(code(client.update(liar.peer.url(), m_today)), int(catalogue::failure::translationMissing));
        QCOMPARE(client.inUse(), 1);
    }

    void moreThanWasAnnouncedIsNotRead()
    {
        EditionMaker maker;
        Client client(maker);
        Liar liar;
        liar.offer(maker.make(2, changedText()));
        liar.change = [](const QByteArray& path, QByteArray& body) {
            if (path.contains("/files/"))
                body.append(QByteArray(1'000'000, ' '));
        };
        QCOMPARE(code(client.update(liar.peer.url(), m_today)), int(service::failure::answerTooLarge));
        QCOMPARE(client.inUse(), 1);
    }
};

QTEST_GUILESS_MAIN(TestUpdater)
#include "test_editions_Updater.moc"
