#include "sandbox/Faults.h"
#include "sandbox/SandboxFixture.h"
#include "sandbox/SandboxService.h"

#include <QTest>

using namespace guichet;
using namespace guichet::sandbox;
using namespace guichet::sandbox::testing;
using server::Wire;

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void everyStepHasAName()
    {
        QCOMPARE(Faults::stepOf("POST", "/v1/requests"), u"submit"_s);
        QCOMPARE(Faults::stepOf("PATCH", "/v1/uploads/abc"), u"upload-chunk"_s);
        QCOMPARE(Faults::stepOf("GET", "/v1/requests/abc"), u"request"_s);
        QCOMPARE(Faults::stepOf("GET", "/v1/requests/abc/events"), u"events"_s);
        QCOMPARE(Faults::stepOf("GET", "/v1/requests/abc/outputs/filing-receipt"), u"output"_s);
        QCOMPARE(Faults::stepOf("POST", "/openid/token"), u"token"_s);
        QCOMPARE(Faults::stepOf("GET", "/nowhere"), QString());
    }

    void whatIsNoFaultIsRefused()
    {
        for (const char* kind : {"", "cuts", "status", "status:", "status:99", "status:600", "cut:1", "status:abc"})
            QVERIFY2(!Faults::parse(u"submit"_s, QString::fromLatin1(kind), 1, false), kind);
        QVERIFY(!Faults::parse(u"submission"_s, u"cut"_s, 1, false));
        QCOMPARE(Faults::parse(u"any"_s, u"status:503"_s, 1, false)->kindName(), u"status:503"_s);
        QCOMPARE(Faults::parse(u"any"_s, u"early-hint"_s, 1, false)->kindName(), u"early-hint"_s);
    }

    void aFaultStrikesAsOftenAsAskedThenNoMore()
    {
        SandboxFixture fixture;
        Faults faults;
        SandboxService service(*fixture.server, *fixture.provider, faults);
        faults.set(*Faults::parse(u"discovery"_s, u"status:503"_s, 2, false));
        HttpRequest request;
        request.method = "GET";
        request.path = "/.well-known/guichet-permis";
        QCOMPARE(service.handle(request).status, 503);
        QCOMPARE(service.handle(request).status, 503);
        QCOMPARE(service.handle(request).status, 200);
        QVERIFY(faults.list().isEmpty());
        faults.set(*Faults::parse(u"any"_s, u"html"_s, -1, false));
        for (int i = 0; i < 10; ++i)
            QVERIFY(service.handle(request).body.startsWith("<!DOCTYPE html>"));
        faults.clear();
        QCOMPARE(service.handle(request).status, 200);
    }

    void anAnswerIsLostAfterTheWorkUnlessAskedOtherwise()
    {
        SandboxFixture fixture;
        Faults faults;
        SandboxService service(*fixture.server, *fixture.provider, faults);
        const auto fileOnce = [&] {
            HttpRequest request;
            request.method = "POST";
            request.path = "/v1/requests";
            request.headers = {{"authorization", "Bearer yasmina"},
                               {"content-type", "application/json"},
                               {"idempotency-key", fixture.quoted(fixture.uuid())}};
            request.body = QJsonDocument(fixture.filing(fixture.uuid(), {})).toJson();
            return service.handle(request);
        };
        faults.set(*Faults::parse(u"submit"_s, u"cut"_s, 1, true));
        QCOMPARE(fileOnce().wire, Wire::Cut);
        QCOMPARE(fixture.filedSignals.load(), 0);
        for (const char* kind : {"cut", "stall", "reset", "truncated", "early-hint", "twice"}) {
            const int before = fixture.filedSignals;
            faults.set(*Faults::parse(u"submit"_s, QString::fromLatin1(kind), 1, false));
            QVERIFY(fileOnce().wire != Wire::Normal);
            QCOMPARE(fixture.filedSignals.load(), before + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_Faults.moc"
