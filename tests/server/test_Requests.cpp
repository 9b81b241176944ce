#include "server/ServerFixture.h"

#include <QTest>

using namespace guichet;
using namespace guichet::server;
using namespace guichet::server::testing;

class TestRequests : public QObject
{
    Q_OBJECT

private slots:
    void theDiscoveryDocumentNamesEverything()
    {
        ServerFixture fixture;
        const HttpResponse response = fixture.call("GET", "/.well-known/guichet-permis", {});
        QCOMPARE(response.status, 200);
        const QJsonObject json = fixture.json(response);
        QCOMPARE(json.value(u"environment").toString(), u"production"_s);
        QCOMPARE(json.value(u"issuer").toString(), u"https://issuer.example"_s);
        QCOMPARE(json.value(u"uploads")[u"chunk"].toInt(), 262144);
        QCOMPARE(json.value(u"quietHours")[0][u"from"].toString(), u"20:00"_s);
    }

    void aRequestIsReadWithItsTag()
    {
        ServerFixture fixture;
        const QByteArray target = "/v1/requests/" + fixture.fileOne("yasmina");
        const HttpResponse first = fixture.call("GET", target, "yasmina");
        QCOMPARE(first.status, 200);
        const QJsonObject json = fixture.json(first);
        QCOMPARE(json.value(u"state").toString(), u"sent"_s);
        QCOMPARE(json.value(u"actions").toArray(), QJsonArray());
        QCOMPARE(json.value(u"request")[u"civilStatus"][u"familyName"].toString(), u"Haddad"_s);
        QVERIFY(!json.value(u"request").toObject().contains(u"documents"));
        QCOMPARE(json.value(u"events")[0][u"kind"].toString(), u"filed"_s);
        QCOMPARE(json.value(u"outputs")[0][u"name"].toString(), u"filing-receipt"_s);

        const HttpResponse same = fixture.call("GET", target, "yasmina", {{"if-none-match", first.header("ETag")}});
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        QCOMPARE(same.header("ETag"), first.header("ETag"));
        QCOMPARE(
            fixture.call("GET", target, "yasmina", {{"if-none-match", first.header("ETag")}, {"accept-language", "en"}})
                .status,
            200);
        const QByteArray id = target.split('/').last();
        QVERIFY(fixture.moveTo(id, RequestState::CheckingImages));
        QCOMPARE(fixture.call("GET", target, "yasmina", {{"if-none-match", first.header("ETag")}}).status, 200);
    }

    void eachStateAllowsWhatTheSeedSays()
    {
        ServerFixture fixture;
        const QByteArray id = fixture.fileOne("yasmina");
        const auto actions = [&](RequestState state) {
            fixture.moveTo(id, state);
            QStringList names;
            const QJsonObject json = fixture.json(fixture.call("GET", "/v1/requests/" + id, "yasmina"));
            for (const QJsonValue& action : json.value(u"actions").toArray())
                names.append(action.toString());
            return names.join(u' ');
        };
        QCOMPARE(actions(RequestState::CheckingImages), QString());
        QCOMPARE(actions(RequestState::UnderExamination), QString());
        QCOMPARE(actions(RequestState::ToComplete), u"complete"_s);
        QCOMPARE(actions(RequestState::ImagesRejected), u"start-again"_s);
        QCOMPARE(actions(RequestState::Rejected), u"start-again"_s);
        QCOMPARE(actions(RequestState::Approved), QString());
    }

    void reasonsAreToldInTheCallersLanguage()
    {
        ServerFixture fixture;
        const QByteArray id = fixture.fileOne("yasmina");
        fixture.moveTo(id, RequestState::ToComplete,
                       {{u"illegible"_s, u"identity"_s, {}, {}}, {u"other"_s, {}, {}, u"The stamp is missing."_s}});
        const auto reason = [&](const QByteArray& language, int index) {
            return fixture.json(fixture.call("GET", "/v1/requests/" + id, "yasmina", {{"accept-language", language}}))
                .value(u"reasons")[index][u"text"]
                .toString();
        };
        QCOMPARE(reason("en", 0), u"This document can't be read well enough. Scan it again, in good light."_s);
        QVERIFY(!reason("fr", 0).isEmpty());
        QCOMPARE(reason("fr", 1), u"The stamp is missing."_s);
    }

    void aListIsReadPageByPage()
    {
        ServerFixture fixture;
        QList<QByteArray> filed;
        for (int i = 0; i < 5; ++i)
            filed.prepend(fixture.fileOne("yasmina"));
        QList<QByteArray> seen;
        QByteArray target = "/v1/requests?limit=2";
        for (int page = 0; page < 3; ++page) {
            const QJsonObject json = fixture.json(fixture.call("GET", target, "yasmina"));
            for (const QJsonValue& request : json.value(u"requests").toArray()) {
                seen.append(request[u"id"].toString().toLatin1());
                QVERIFY(!request.toObject().contains(u"request"));
            }
            QCOMPARE(json.contains(u"next"), page < 2);
            target = "/v1/requests?limit=2&after=" + json.value(u"next").toString().toLatin1();
        }
        QCOMPARE(seen, filed);
        // Where somebody else's requests lie among the owner's, and how many they are, is not to be found out.
        const QByteArray other = fixture.fileOne("karim");
        const QByteArray beyond = "/v1/requests?after=" + other;
        QVERIFY(fixture.json(fixture.call("GET", beyond, "yasmina")).value(u"requests").toArray().isEmpty());
        for (const char* wrong : {"limit=0", "limit=101", "limit=x", "after=-1", "clientReference=x"})
            QCOMPARE(fixture.call("GET", "/v1/requests?" + QByteArray(wrong), "yasmina").status, 400);
    }

    void eventsAreReadFromWhereOneStopped()
    {
        ServerFixture fixture;
        fixture.fileOne("karim");
        const QByteArray id = fixture.fileOne("yasmina");
        const QByteArray target = "/v1/requests/" + id + "/events";
        const QJsonArray first = fixture.json(fixture.call("GET", target, "yasmina")).value(u"events").toArray();
        QCOMPARE(first.size(), 2);                          // filed, output-ready
        QCOMPARE(first.last()[u"sequence"].toInteger(), 2); // counted in this request alone
        fixture.moveTo(id, RequestState::CheckingImages);
        const QByteArray last = QByteArray::number(first.last()[u"sequence"].toInteger());
        const QJsonArray next =
            fixture.json(fixture.call("GET", target + "?after=" + last, "yasmina")).value(u"events").toArray();
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.first()[u"state"].toString(), u"checking-images"_s);
        QCOMPARE(fixture.call("GET", target + "?after=x", "yasmina").status, 400);
    }

    void anOutputIsTheSameBytesAtEachCall()
    {
        ServerFixture fixture;
        const QByteArray id = fixture.fileOne("yasmina");
        const QByteArray target = "/v1/requests/" + id + "/outputs/filing-receipt";
        const HttpResponse first = fixture.call("GET", target, "yasmina");
        QCOMPARE(first.status, 200);
        QCOMPARE(first.header("Content-Type"), "application/pdf");
        QCOMPARE(first.header("ETag"), '"' + fixture.digest(first.body).toHex() + '"');
        QCOMPARE(fixture.call("GET", target, "yasmina").body, first.body);
        QCOMPARE(fixture.call("GET", target, "yasmina", {{"if-none-match", first.header("ETag")}}).status, 304);
        QCOMPARE(fixture.call("GET", "/v1/requests/" + id + "/outputs/none", "yasmina").status, 404);
        QCOMPARE(fixture.call("GET", "/v1/requests/" + id + "/outputs/..", "yasmina").status, 404);
    }

    void theCertificateComesWithTheApproval()
    {
        ServerFixture fixture;
        const QByteArray id = fixture.fileOne("yasmina");
        const QByteArray target = "/v1/requests/" + id + "/outputs/driving-rights-certificate";
        QCOMPARE(fixture.call("GET", target, "yasmina").status, 404);
        fixture.moveTo(id, RequestState::Approved);
        QCOMPARE(fixture.call("GET", target, "yasmina").body, "%PDF-1.7 certificate");
    }

    void theAdministrationCannotLeaveTheRoad()
    {
        ServerFixture fixture;
        const QByteArray id = fixture.fileOne("yasmina");
        RequestDesk desk(*fixture.storage, fixture.blobs, fixture.clock, fixture.outputs);
        const RequestRecord request = *desk.find(QString::fromLatin1(id));
        QVERIFY(!desk.move(request, RequestState::Approved, {}));
        QVERIFY(!desk.move(request, RequestState::Deleted, {}, true));
        QVERIFY(desk.move(request, RequestState::Approved, {}, true).value_or(false));
        QVERIFY(!desk.move(request, RequestState::CheckingImages, {}).value_or(true)); // read before it changed
    }

    void unknownPathsAndVerbsAreTold()
    {
        ServerFixture fixture;
        for (const char* path : {"/", "/v1", "/v1/requests/", "/v2/requests", "/v1/requests/a/b", "//v1/requests", ""})
            QCOMPARE(fixture.call("GET", path, "yasmina").status, 404);
        const HttpResponse refused = fixture.call("DELETE", "/v1/requests", "yasmina");
        QCOMPARE(refused.status, 405);
        QCOMPARE(refused.header("Allow"), "GET, POST");
    }

    void tooManyCallsMustWait()
    {
        ServerFixture fixture;
        fixture.settings.callsPerMinute = 60;
        fixture.settings.callsAtOnce = 5;
        fixture.restart();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(fixture.call("GET", "/v1/requests", "yasmina").status, 200);
        const HttpResponse refused = fixture.call("GET", "/v1/requests", "yasmina");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("Retry-After"), "1");
        QCOMPARE(fixture.call("GET", "/v1/requests", "marcel").status, 200);
        fixture.clock.forward(std::chrono::seconds(1));
        QCOMPARE(fixture.call("GET", "/v1/requests", "yasmina").status, 200);
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "test_Requests.moc"
