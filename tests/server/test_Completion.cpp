#include "server/Housekeeping.h"
#include "server/ServerFixture.h"

#include <QTest>
#include <thread>

using namespace guichet;
using namespace guichet::server;
using namespace guichet::server::testing;

class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void aRequestToCompleteIsSentAgainWithNewAndHeldParts()
    {
        ServerFixture fixture;
        const QByteArray kept = "%PDF front", replaced = "%PDF bad", fresh = "%PDF good";
        const QJsonArray parts{fixture.part(fixture.upload("yasmina", kept), kept),
                               fixture.part(fixture.upload("yasmina", replaced), replaced)};
        const HttpResponse filed = fixture.post(
            "yasmina", fixture.uuid(), fixture.filing(fixture.uuid(), fixture.documents(u"identity"_s, parts)));
        const QByteArray id = fixture.json(filed).value(u"id").toString().toLatin1();
        QVERIFY(fixture.moveTo(id, RequestState::ToComplete, {{u"illegible"_s, u"identity"_s, {}, {}}}));
        const QByteArray tag = fixture.call("GET", "/v1/requests/" + id, "yasmina").header("ETag");

        const QJsonArray completed{fixture.part({}, kept), fixture.part(fixture.upload("yasmina", fresh), fresh)};
        const QJsonObject body = fixture.filing(fixture.uuid(), fixture.documents(u"identity"_s, completed));
        const QByteArray key = fixture.uuid();
        const HttpResponse done = fixture.put("yasmina", id, key, tag, body);
        QCOMPARE(done.status, 200);
        const QJsonObject json = fixture.json(done);
        QCOMPARE(json.value(u"state").toString(), u"sent"_s);
        QCOMPARE(json.value(u"reasons").toArray(), QJsonArray());
        QCOMPARE(json.value(u"number"), fixture.json(filed).value(u"number"));
        QCOMPARE(json.value(u"documents")[1][u"sha256"].toString(), QString::fromLatin1(fixture.digest(fresh).toHex()));
        const RequestRecord record = **fixture.storage->findRequest(QString::fromLatin1(id));
        QCOMPARE(*fixture.blobs.read(record.folder, record.parts.at(0).blob), kept);
        QCOMPARE(*fixture.blobs.read(record.folder, record.parts.at(1).blob), fresh);
        QCOMPARE(fixture.filesBelow(u"requests"_s), 3); // the replaced part and the old receipt are gone

        // Again: the stored answer, although the tag is old by now.
        const HttpResponse again = fixture.put("yasmina", id, key, tag, body);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, done.body);
        QCOMPARE(again.header("Idempotency-Replayed"), "true");
        QCOMPARE(fixture.put("yasmina", id, fixture.uuid(), tag, body).status, 412);
    }

    void theTagMustBeGivenAndCurrent()
    {
        ServerFixture fixture;
        const QByteArray id = fixture.fileOne("yasmina");
        const QByteArray old = fixture.call("GET", "/v1/requests/" + id, "yasmina").header("ETag");
        fixture.moveTo(id, RequestState::ToComplete);
        const HttpResponse without = fixture.put("yasmina", id, fixture.uuid(), {}, held(fixture));
        QCOMPARE(without.status, 428);
        QCOMPARE(fixture.slug(without), u"if-match-missing"_s);
        const HttpResponse stale = fixture.put("yasmina", id, fixture.uuid(), old, held(fixture));
        QCOMPARE(stale.status, 412);
        QCOMPARE(fixture.slug(stale), u"request-changed"_s);
        QCOMPARE(fixture.put("yasmina", id, fixture.uuid(), "nonsense", held(fixture)).status, 400);
        const QByteArray english =
            fixture.call("GET", "/v1/requests/" + id, "yasmina", {{"accept-language", "en"}}).header("ETag");
        QCOMPARE(fixture.put("yasmina", id, fixture.uuid(), english, held(fixture)).status, 200);
    }

    void onlyARequestToCompleteCanBeCompleted()
    {
        for (RequestState state : {RequestState::Sent, RequestState::CheckingImages, RequestState::UnderExamination,
                                   RequestState::ImagesRejected, RequestState::Rejected, RequestState::Approved}) {
            ServerFixture fixture;
            const QByteArray id = fixture.fileOne("yasmina");
            if (state != RequestState::Sent)
                fixture.moveTo(id, state);
            const HttpResponse refused = fixture.put("yasmina", id, fixture.uuid(), "*", held(fixture));
            QCOMPARE(refused.status, 409);
            QCOMPARE(fixture.slug(refused), u"state-forbids"_s);
        }
    }

    void theProcedureStays()
    {
        ServerFixture fixture;
        const QByteArray id = fixture.fileOne("yasmina");
        fixture.moveTo(id, RequestState::ToComplete);
        QJsonObject body = held(fixture);
        QJsonObject request = body.value(u"request").toObject();
        request.insert(u"procedure"_s, u"fab-vol"_s);
        body.insert(u"request"_s, request);
        QCOMPARE(fixture.put("yasmina", id, fixture.uuid(), "*", body).status, 409);
    }

    void concurrentCompletionsLeaveOne()
    {
        ServerFixture fixture;
        const QByteArray id = fixture.fileOne("yasmina");
        fixture.moveTo(id, RequestState::ToComplete);
        const QByteArray tag = fixture.call("GET", "/v1/requests/" + id, "yasmina").header("ETag");
        std::array<HttpResponse, 8> answers;
        std::vector<std::thread> threads;
        for (HttpResponse& answer : answers)
            threads.emplace_back([&] { answer = fixture.put("yasmina", id, fixture.uuid(), tag, held(fixture)); });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(std::count_if(answers.begin(), answers.end(), [](const auto& a) { return a.status == 200; }), 1);
        const RequestRecord record = **fixture.storage->findRequest(QString::fromLatin1(id));
        QVERIFY(fixture.blobs.read(record.folder, record.parts.first().blob));
        QVERIFY(fixture.blobs.read(record.folder, record.outputs.first().blob));
    }

    void afterSixMonthsOnlyTheNumberIsLeft()
    {
        ServerFixture fixture;
        Housekeeping housekeeping(*fixture.storage, fixture.blobs, fixture.clock, fixture.settings);
        const QByteArray bytes = "%PDF identity", key = fixture.uuid();
        const QJsonObject body = fixture.filing(
            fixture.uuid(), fixture.documents(u"identity"_s, {fixture.part(fixture.upload("yasmina", bytes), bytes)}));
        const QJsonObject filed = fixture.json(fixture.post("yasmina", key, body));
        const QByteArray target = "/v1/requests/" + filed.value(u"id").toString().toLatin1();
        fixture.clock.milliseconds = QDateTime(QDate(2027, 5, 22), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(housekeeping.run()->requests, 0);
        fixture.clock.milliseconds = QDateTime(QDate(2027, 5, 23), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(housekeeping.run()->requests, 1);
        QCOMPARE(housekeeping.run()->requests, 0);
        QCOMPARE(fixture.filesBelow(u"requests"_s), 0);

        const HttpResponse response = fixture.call("GET", target, "yasmina");
        QCOMPARE(response.status, 200);
        const QJsonObject json = fixture.json(response);
        QCOMPARE(json.value(u"state").toString(), u"deleted"_s);
        QCOMPARE(json.value(u"number"), filed.value(u"number"));
        QCOMPARE(json.value(u"documents").toArray(), QJsonArray());
        QVERIFY(!response.body.contains("Haddad") && !response.body.contains("fab-perte"));
        QCOMPARE(fixture.call("GET", target + "/outputs/filing-receipt", "yasmina").status, 404);
        QCOMPARE(fixture.put("yasmina", target.split('/').last(), fixture.uuid(), "*", body).status, 409);
        QCOMPARE(fixture.post("yasmina", key, body).status, 409); // already filed: nothing is filed a second time
    }

    void whatAKillLeftIsTidiedAtTheNextStart()
    {
        ServerFixture fixture;
        const QByteArray id = fixture.fileOne("yasmina");
        const QByteArray upload = fixture.upload("yasmina", "0123456789");
        QVERIFY(fixture.blobs.write(BlobStore::freshName(), "left between writing and committing"));
        QVERIFY(fixture.blobs.writeUpload(BlobStore::freshName(), 0, "orphan"));
        Housekeeping housekeeping(*fixture.storage, fixture.blobs, fixture.clock, fixture.settings);
        QCOMPARE(*housekeeping.tidyAtStart(), 2);
        QCOMPARE(fixture.filesBelow(u"requests"_s), 2);
        QCOMPARE(fixture.filesBelow(u"uploads"_s), 1);
        QCOMPARE(fixture.call("GET", "/v1/requests/" + id + "/outputs/filing-receipt", "yasmina").status, 200);
    }

private:
    static QJsonObject held(ServerFixture& fixture)
    {
        return fixture.filing(fixture.uuid(),
                              fixture.documents(u"identity"_s, {fixture.part({}, "%PDF-1.7 identity")}));
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "test_Completion.moc"
