#include "server/ServerFixture.h"

#include <QTest>

using namespace guichet;
using namespace guichet::server;
using namespace guichet::server::testing;

/// Two people try each other's uploads, requests, outputs and events by every verb.
class TestOwners : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfAnotherAccountExists()
    {
        ServerFixture fixture;
        const QByteArray upload = fixture.upload("yasmina", "0123456789");
        const QByteArray request = fixture.fileOne("yasmina");
        const QList<QByteArray> targets{"/v1/uploads/" + upload, "/v1/requests/" + request,
                                        "/v1/requests/" + request + "/events",
                                        "/v1/requests/" + request + "/outputs/filing-receipt"};
        const QList<QByteArray> absent{"/v1/uploads/" + QByteArray(32, '0'), "/v1/requests/" + fixture.uuid(),
                                       "/v1/requests/" + fixture.uuid() + "/events",
                                       "/v1/requests/" + fixture.uuid() + "/outputs/filing-receipt"};
        for (qsizetype i = 0; i < targets.size(); ++i) {
            for (const char* verb : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
                const HttpResponse refused = everyHeader(fixture, verb, targets.at(i), "marcel");
                QVERIFY2(refused.status == 404 || refused.status == 405, verb + targets.at(i));
                // The same answer, byte for byte, as for what doesn't exist at all.
                const HttpResponse nothing = everyHeader(fixture, verb, absent.at(i), "marcel");
                QCOMPARE(refused.status, nothing.status);
                QCOMPARE(refused.body, nothing.body);
                QCOMPARE(refused.headers, nothing.headers);
            }
        }
        QCOMPARE(fixture.tus("HEAD", targets.at(0), "yasmina").header("Upload-Offset"), "10");
        QCOMPARE(fixture.call("GET", targets.at(1), "yasmina").status, 200);
    }

    void listsAndReferencesAreEachAccountsOwn()
    {
        ServerFixture fixture;
        const QByteArray request = fixture.fileOne("yasmina");
        const QJsonObject seen = fixture.json(fixture.call("GET", "/v1/requests", "yasmina"));
        QCOMPARE(seen.value(u"requests").toArray().size(), 1);
        const QByteArray reference = seen.value(u"requests")[0][u"clientReference"].toString().toLatin1();
        for (const QByteArray& target : {QByteArray("/v1/requests"), "/v1/requests?clientReference=" + reference}) {
            QCOMPARE(fixture.json(fixture.call("GET", target, "yasmina")).value(u"requests").toArray().size(), 1);
            QCOMPARE(fixture.json(fixture.call("GET", target, "marcel")).value(u"requests").toArray().size(), 0);
        }
    }

    void withoutTokenThereIsNothing()
    {
        ServerFixture fixture;
        const QByteArray request = fixture.fileOne("yasmina");
        const QByteArray target = "/v1/requests/" + request;
        const HttpResponse none = fixture.call("GET", target, {});
        QCOMPARE(none.status, 401);
        QCOMPARE(fixture.slug(none), u"sign-in-required"_s);
        QCOMPARE(none.header("WWW-Authenticate"), "Bearer");
        const HttpResponse expired = fixture.call("GET", target, "expired");
        QCOMPARE(expired.status, 401);
        QCOMPARE(fixture.slug(expired), u"sign-in-expired"_s);
        QCOMPARE(expired.header("WWW-Authenticate"), "Bearer error=\"invalid_token\"");
        const HttpResponse down = fixture.call("GET", target, "down");
        QCOMPARE(down.status, 503);
        QCOMPARE(down.header("Retry-After"), "5");
    }

private:
    /// With every header that some route asks for, so that nothing but the owner stands in the way.
    static HttpResponse everyHeader(ServerFixture& fixture, const QByteArray& verb, const QByteArray& target,
                                    const QByteArray& token)
    {
        QHash<QByteArray, QByteArray> headers{{"tus-resumable", "1.0.0"},
                                              {"upload-offset", "10"},
                                              {"if-match", "*"},
                                              {"idempotency-key", fixture.quoted(fixture.uuid())}};
        QByteArray body;
        headers.insert("content-type", verb == "PATCH" ? "application/offset+octet-stream" : "application/json");
        if (verb == "PUT")
            body = QJsonDocument(fixture.filing(fixture.uuid(), {})).toJson();
        return fixture.call(verb, target, token, headers, body);
    }
};

QTEST_GUILESS_MAIN(TestOwners)
#include "test_Owners.moc"
