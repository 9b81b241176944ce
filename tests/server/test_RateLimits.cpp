#include "server/ServerFixture.h"

#include <QTest>

using namespace guichet;
using namespace guichet::server;
using namespace guichet::server::testing;
using namespace std::chrono_literals;

namespace {

/// Five calls at once, then one a second.
struct Strict : ServerFixture
{
    Strict()
    {
        settings.callsAtOnce = 5;
        settings.callsPerMinute = 60;
        restart();
    }

    /// Calls until one is refused; how many were not.
    int served(const QByteArray& target, const QByteArray& token, int atMost = 100)
    {
        for (int calls = 0; calls < atMost; ++calls)
            if (call("GET", target, token).status == 429)
                return calls;
        return atMost;
    }
};

} // namespace

/// Nobody keeps the server busy for everybody else.
class TestRateLimits : public QObject
{
    Q_OBJECT

private slots:
    void anAccountThatAsksTooMuchWaitsAndIsServedAgain()
    {
        Strict fixture;
        QCOMPARE(fixture.served("/v1/requests", "yasmina"), 5);
        const HttpResponse refused = fixture.call("GET", "/v1/requests", "yasmina");
        QCOMPARE(refused.status, 429);
        QCOMPARE(fixture.slug(refused), u"too-many-requests"_s);
        const int wait = refused.header("Retry-After").toInt();
        QVERIFY(wait >= 1 && wait <= 2);
        fixture.clock.forward(std::chrono::seconds(wait));
        QCOMPARE(fixture.call("GET", "/v1/requests", "yasmina").status, 200);
        QCOMPARE(fixture.call("GET", "/v1/requests", "yasmina").status, 429);
        fixture.clock.forward(1h); // no more than at once, however long one was silent
        QCOMPARE(fixture.served("/v1/requests", "yasmina"), 5);
    }

    void othersAreServedMeanwhile()
    {
        Strict fixture;
        fixture.served("/v1/requests", "yasmina");
        QCOMPARE(fixture.call("GET", "/v1/requests", "marcel").status, 200);
        QCOMPARE(fixture.call("GET", "/.well-known/guichet-permis", {}).status, 200);
    }

    void aRefusedFilingLeavesNothingAndIsFiledAfterTheWait()
    {
        Strict fixture;
        const QByteArray paper = "%PDF-1.7 identity";
        const QByteArray upload = fixture.upload("yasmina", paper);
        const QJsonObject filing =
            fixture.filing(fixture.uuid(), fixture.documents(u"identity"_s, {fixture.part(upload, paper)}));
        const QByteArray key = fixture.uuid();
        fixture.served("/v1/requests", "yasmina");
        QCOMPARE(fixture.post("yasmina", key, filing).status, 429);
        fixture.clock.forward(2s);
        QCOMPARE(fixture.post("yasmina", key, filing).status, 201);
        fixture.clock.forward(2s);
        QCOMPARE(fixture.json(fixture.call("GET", "/v1/requests", "yasmina")).value(u"requests").toArray().size(), 1);
    }

    void chunksOfADocumentAreNotCounted()
    {
        Strict fixture;
        const HttpResponse created = fixture.tus("POST", "/v1/uploads", "yasmina", {{"upload-length", "50"}});
        const QByteArray id = created.header("Location").split('/').last();
        for (int chunk = 0; chunk < 50; ++chunk)
            QCOMPARE(fixture.patch(id, "yasmina", chunk, "x").status, 204);
    }

    void whoTriesTokensIsSlowedDownByAddress()
    {
        Strict fixture;
        QCOMPARE(fixture.served("/v1/requests", "expired"), 5);
        const HttpResponse refused = fixture.call("GET", "/v1/requests", "expired");
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.header("Retry-After").toInt() >= 1);
        // Who has a good token isn't kept from using it.
        QCOMPARE(fixture.call("GET", "/v1/requests", "yasmina").status, 200);
        fixture.clock.forward(2s);
        QCOMPARE(fixture.call("GET", "/v1/requests", "expired").status, 401);
    }

    void whoHasNoTokenIsSlowedDownToo()
    {
        Strict fixture;
        QCOMPARE(fixture.served("/.well-known/guichet-permis", {}), 5);
        QCOMPARE(fixture.served("/v1/requests", "yasmina"), 5);
    }
};

QTEST_GUILESS_MAIN(TestRateLimits)
#include "test_RateLimits.moc"
