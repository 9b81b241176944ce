#include "service/Failures.h"
#include "service/support/PlayedService.h"
#include "tasks/Finished.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>

using namespace guichet;
using namespace guichet::service;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

class TestDiscovery : public QObject
{
    Q_OBJECT

private slots:
    void aServiceTellsWhatItIs()
    {
        PlayedService service;
        const auto found = finished(discover(&service.transport, service.peer.url()));
        QVERIFY(found);
        QCOMPARE(found->name, u"Guichet Permis"_s);
        QVERIFY(found->sandbox);
        QCOMPARE(found->api, service.peer.url(u"/v1"_s));
        QCOMPARE(found->uploads, service.peer.url(u"/v1/uploads"_s));
        QCOMPARE(found->chunk, 262'144);
        QCOMPARE(found->quietHours.size(), 1);
        QCOMPARE(found->quietHours.first().from, QTime(20, 0));
        QCOMPARE(found->quietHours.first().timeZone, QByteArray("Europe/Paris"));
        QVERIFY(service.peer.asked().first().header("authorization").isEmpty());
    }

    void onlyProductionIsNoSandbox()
    {
        PlayedService service;
        service.discoveryChanges = {{u"environment"_s, u"production"_s}};
        QVERIFY(!finished(discover(&service.transport, service.peer.url()))->sandbox);
        for (const QString& other : {u"Production"_s, u"staging"_s, QString()}) {
            service.discoveryChanges = {{u"environment"_s, other}};
            QVERIFY(finished(discover(&service.transport, service.peer.url()))->sandbox);
        }
    }

    void chunksStayWithinTheirBounds()
    {
        PlayedService service;
        const auto chunkFor = [&](const QJsonValue& chunk) {
            service.discoveryChanges = {
                {u"uploads"_s, changed({{u"url"_s, u"/v1/uploads"_s}, {u"chunk"_s, 0}}, {{u"chunk"_s, chunk}})}};
            return finished(discover(&service.transport, service.peer.url()))->chunk;
        };
        QCOMPARE(chunkFor(10'000'000), 262'144);
        QCOMPARE(chunkFor(100'000), 100'000);
        QCOMPARE(chunkFor(-5), 1024);
        QCOMPARE(chunkFor(QJsonValue()), 262'144);
    }

    void whatLeadsElsewhereIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::newRow("api") << QJsonObject{{u"api"_s, u"https://elsewhere.example/v1"_s}};
        QTest::newRow("api, no scheme") << QJsonObject{{u"api"_s, u"//elsewhere.example/v1"_s}};
        QTest::newRow("uploads") << QJsonObject{
            {u"uploads"_s, QJsonObject{{u"url"_s, u"http://127.0.0.1:1/uploads"_s}, {u"chunk"_s, 1024}}}};
        QTest::newRow("no api") << QJsonObject{{u"api"_s, QJsonValue()}};
        QTest::newRow("no issuer") << QJsonObject{{u"issuer"_s, QJsonValue()}};
        QTest::newRow("no client") << QJsonObject{{u"clientId"_s, QJsonValue()}};
        QTest::newRow("wrong types") << QJsonObject{{u"name"_s, 5}, {u"quietHours"_s, u"always"_s}};
    }

    void whatLeadsElsewhereIsRefused()
    {
        QFETCH(QJsonObject, changes);
        PlayedService service;
        service.discoveryChanges = changes;
        const auto found = finished(discover(&service.transport, service.peer.url()));
        QVERIFY(!found);
        QCOMPARE(found.error().code, failure::answerUnreadable);
    }

    void aProgramTooOldIsTold()
    {
        PlayedService service;
        service.discoveryChanges = {{u"minimumVersion"_s, u"1.10.0"_s}};
        const auto found = finished(discover(&service.transport, service.peer.url()));
        QVERIFY(!found);
        QCOMPARE(found.error().code, failure::programTooOld);
        QCOMPARE(found.error().arguments, QStringList{u"1.10.0"_s});
    }

    void aWelcomePageIsNoService()
    {
        PlayedService service;
        service.instead.insert("GET /.well-known/guichet-permis", [](const Asked&) { return Said::html(); });
        const auto found = finished(discover(&service.transport, service.peer.url()));
        QVERIFY(!found);
        QCOMPARE(found.error().code, failure::notTheService);
    }

    void aProviderMustNameItselfByItsAddress()
    {
        PlayedService service;
        QVERIFY(finished(discoverProvider(&service.transport, QUrl(service.issuer()))));
        service.providerChanges = {{u"issuer"_s, u"https://elsewhere.example"_s}};
        const auto found = finished(discoverProvider(&service.transport, QUrl(service.issuer())));
        QVERIFY(!found);
        QCOMPARE(found.error().code, failure::providerUnusable);
        QCOMPARE(found.error().arguments, QStringList{u"issuer"_s});
    }

    void aProviderMustHaveWhatIsNeeded()
    {
        for (const QString& needed : {u"token_endpoint"_s, u"jwks_uri"_s}) {
            PlayedService service;
            service.providerChanges = {{needed, QJsonValue()}};
            const auto found = finished(discoverProvider(&service.transport, QUrl(service.issuer())));
            QVERIFY(!found);
            QCOMPARE(found.error().arguments, QStringList{needed});
        }
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "test_Discovery.moc"
