#include "server/ServerFixture.h"

#include "model/FilingReceipt.h"

#include <QTest>
#include <set>
#include <thread>

using namespace guichet;
using namespace guichet::server;
using namespace guichet::server::testing;

class TestFiling : public QObject
{
    Q_OBJECT

private slots:
    void aFiledRequestIsAReceiptWithTheDigestOfEveryPart()
    {
        ServerFixture fixture;
        const QByteArray front = "%PDF front", back = QByteArray(600'000, 'b');
        const QByteArray reference = fixture.uuid();
        const QJsonArray parts{fixture.part(fixture.upload("yasmina", front), front),
                               fixture.part(fixture.upload("yasmina", back), back)};
        const HttpResponse filed =
            fixture.post("yasmina", fixture.uuid(), fixture.filing(reference, fixture.documents(u"identity"_s, parts)));
        QCOMPARE(filed.status, 201);
        QCOMPARE(filed.header("ETag"), "\"1-fr\"");
        const Result<FilingReceipt> receipt = receiptFromJson(fixture.json(filed));
        QVERIFY(receipt);
        QCOMPARE(receipt->procedure, u"fab-perte"_s);
        QCOMPARE(receipt->edition, u"2026.10"_s);
        QCOMPARE(receipt->filedAt, fixture.clock.now());
        QCOMPARE(receipt->deletedAt, QDateTime(QDate(2027, 5, 23), QTime(9, 0), Qt::UTC));
        QVERIFY(QRegularExpression(u"^26-\\d{4}-\\d{4}$"_s).match(receipt->number).hasMatch());
        QCOMPARE(receipt->documents.size(), 2);
        QCOMPARE(receipt->documents.at(1).sha256, fixture.digest(back));
        QCOMPARE(receipt->consents.size(), 1);
        QCOMPARE(filed.header("Location"), "/v1/requests/" + receipt->id.toLatin1());
        QCOMPARE(fixture.filedSignals.load(), 1);

        const RequestRecord kept = **fixture.storage->findRequest(receipt->id);
        QCOMPARE(*fixture.blobs.read(kept.folder, kept.parts.at(1).blob), back);
        QCOMPARE(fixture.filesBelow(u"uploads"_s), 0);
        QCOMPARE(fixture.filesBelow(u"requests"_s), 3); // two parts and the receipt's PDF
    }

    void theSameCallAgainGivesTheSameAnswer()
    {
        ServerFixture fixture;
        const QByteArray key = fixture.uuid();
        const QJsonObject body = oneDocument(fixture);
        const HttpResponse first = fixture.post("yasmina", key, body);
        QCOMPARE(first.status, 201);
        fixture.restart();
        for (int i = 0; i < 3; ++i) {
            const HttpResponse again = fixture.post("yasmina", key, body);
            QCOMPARE(again.status, 201);
            QCOMPARE(again.body, first.body);
            QCOMPARE(again.header("ETag"), first.header("ETag"));
            QCOMPARE(again.header("Location"), first.header("Location"));
            QCOMPARE(again.header("Idempotency-Replayed"), "true");
        }
        QCOMPARE(count(fixture), 1);
    }

    void theSameJsonWrittenOtherwiseIsTheSamePayload()
    {
        ServerFixture fixture;
        const QByteArray key = fixture.uuid();
        const QJsonObject body = oneDocument(fixture);
        QCOMPARE(fixture.post("yasmina", key, body).status, 201);
        const HttpResponse again = fixture.call(
            "POST", "/v1/requests", "yasmina",
            {{"content-type", "application/json; charset=utf-8"}, {"idempotency-key", fixture.quoted(key)}},
            QJsonDocument(body).toJson(QJsonDocument::Indented));
        QCOMPARE(again.header("Idempotency-Replayed"), "true");
    }

    void aKeyUsedForAnotherPayloadIsRefused()
    {
        ServerFixture fixture;
        const QByteArray key = fixture.uuid();
        QCOMPARE(fixture.post("yasmina", key, oneDocument(fixture)).status, 201);
        const HttpResponse refused = fixture.post("yasmina", key, oneDocument(fixture));
        QCOMPARE(refused.status, 422);
        QCOMPARE(fixture.slug(refused), u"idempotency-key-reused"_s);
        QCOMPARE(count(fixture), 1);
        QCOMPARE(fixture.post("marcel", key, oneDocument(fixture, "marcel")).status,
                 201); // keys are each account's own
    }

    void keysMustBeThereAndWellFormed()
    {
        ServerFixture fixture;
        const QByteArray body = QJsonDocument(oneDocument(fixture)).toJson();
        const HttpResponse without =
            fixture.call("POST", "/v1/requests", "yasmina", {{"content-type", "application/json"}}, body);
        QCOMPARE(without.status, 400);
        QCOMPARE(fixture.slug(without), u"idempotency-key-missing"_s);
        const HttpResponse bare =
            fixture.call("POST", "/v1/requests", "yasmina",
                         {{"content-type", "application/json"}, {"idempotency-key", fixture.uuid()}}, body);
        QCOMPARE(bare.status, 400);
        QCOMPARE(fixture.slug(bare), u"idempotency-key-malformed"_s);
    }

    void aRefusedPayloadLeavesTheKeyFree()
    {
        ServerFixture fixture;
        const QByteArray key = fixture.uuid();
        QJsonObject body = oneDocument(fixture);
        QJsonObject incomplete = body;
        incomplete.insert(u"request"_s, QJsonObject{{u"procedure"_s, u"fab-perte"_s}});
        const HttpResponse refused = fixture.post("yasmina", key, incomplete);
        QCOMPARE(refused.status, 422);
        QCOMPARE(fixture.slug(refused), u"request-refused"_s);
        QCOMPARE(fixture.json(refused).value(u"errors")[0][u"pointer"].toString(),
                 u"/request/civilStatus/familyName"_s);
        QCOMPARE(fixture.post("yasmina", key, body).status, 201);
    }

    void concurrentDuplicatesMakeOneRequest()
    {
        ServerFixture fixture;
        for (int round = 0; round < 10; ++round) {
            const QByteArray key = fixture.uuid();
            const QJsonObject body = oneDocument(fixture);
            std::array<HttpResponse, 8> answers;
            std::vector<std::thread> threads;
            for (HttpResponse& answer : answers)
                threads.emplace_back([&] { answer = fixture.post("yasmina", key, body); });
            for (std::thread& thread : threads)
                thread.join();
            std::set<QByteArray> receipts;
            for (const HttpResponse& answer : answers) {
                QVERIFY2(answer.status == 201 || answer.status == 409, answer.body.constData());
                if (answer.status == 201)
                    receipts.insert(answer.body);
                else
                    QCOMPARE(fixture.slug(answer), u"idempotency-in-progress"_s);
            }
            QCOMPARE(receipts.size(), 1);
            QCOMPARE(count(fixture), round + 1);
        }
    }

    void concurrentCallsWithOtherKeysMakeOneRequestPerReference()
    {
        ServerFixture fixture;
        const QJsonObject body = oneDocument(fixture);
        std::array<HttpResponse, 8> answers;
        std::vector<std::thread> threads;
        for (HttpResponse& answer : answers)
            threads.emplace_back([&] { answer = fixture.post("yasmina", fixture.uuid(), body); });
        for (std::thread& thread : threads)
            thread.join();
        const auto filed = std::count_if(answers.begin(), answers.end(), [](const auto& a) { return a.status == 201; });
        QCOMPARE(filed, 1);
        QCOMPARE(count(fixture), 1);
    }

    void aReferenceFiledBeforeLeadsToItsRequest()
    {
        ServerFixture fixture;
        const QJsonObject body = oneDocument(fixture);
        const HttpResponse first = fixture.post("yasmina", fixture.uuid(), body);
        const HttpResponse refused = fixture.post("yasmina", fixture.uuid(), body);
        QCOMPARE(refused.status, 409);
        QCOMPARE(fixture.slug(refused), u"already-filed"_s);
        QCOMPARE(refused.header("Location"), first.header("Location"));
    }

    void everyPartMustBeThereByteForByte()
    {
        ServerFixture fixture;
        const QByteArray bytes = "%PDF identity";
        const auto refusedAs = [&](const QJsonObject& part) {
            const HttpResponse refused = fixture.post(
                "yasmina", fixture.uuid(), fixture.filing(fixture.uuid(), fixture.documents(u"identity"_s, {part})));
            return refused.status == 422 && fixture.slug(refused) == u"documents-differ"
                       ? fixture.json(refused).value(u"errors")[0][u"code"].toString()
                       : QString::number(refused.status) + fixture.slug(refused);
        };
        QCOMPARE(refusedAs(fixture.part(QByteArray(32, 'a'), bytes)), u"part-absent"_s);
        QCOMPARE(refusedAs(fixture.part({}, bytes)), u"part-absent"_s);
        QCOMPARE(refusedAs(fixture.part(fixture.upload("marcel", bytes), bytes)), u"part-absent"_s);
        QCOMPARE(refusedAs(fixture.part(fixture.upload("yasmina", bytes), "%PDF identitx")), u"part-digest"_s);
        QCOMPARE(refusedAs(fixture.part(fixture.upload("yasmina", bytes), bytes + "x")), u"part-size"_s);
        const QByteArray unfinished = fixture.tus("POST", "/v1/uploads", "yasmina", {{"upload-length", "13"}})
                                          .header("Location")
                                          .split('/')
                                          .last();
        fixture.patch(unfinished, "yasmina", 0, bytes.left(5));
        QCOMPARE(refusedAs(fixture.part(unfinished, bytes)), u"part-unfinished"_s);
        const QByteArray expired = fixture.upload("yasmina", bytes);
        fixture.clock.forward(std::chrono::hours(73));
        QCOMPARE(refusedAs(fixture.part(expired, bytes)), u"part-absent"_s);
        QCOMPARE(count(fixture), 0);
    }

    void bytesChangedOnDiskAreNoticed()
    {
        ServerFixture fixture;
        const QByteArray bytes = "%PDF identity";
        const QByteArray upload = fixture.upload("yasmina", bytes);
        QVERIFY(fixture.blobs.writeUpload((*fixture.storage->findUpload(upload))->blob, 3, "X"));
        const HttpResponse refused = fixture.post(
            "yasmina", fixture.uuid(),
            fixture.filing(fixture.uuid(), fixture.documents(u"identity"_s, {fixture.part(upload, bytes)})));
        QCOMPARE(fixture.slug(refused), u"documents-differ"_s);
    }

    void anUploadServesOnce()
    {
        ServerFixture fixture;
        const QByteArray bytes = "%PDF identity";
        const QJsonObject part = fixture.part(fixture.upload("yasmina", bytes), bytes);
        const auto body = [&](const QJsonArray& parts) {
            return fixture.filing(fixture.uuid(), fixture.documents(u"identity"_s, parts));
        };
        QCOMPARE(fixture.post("yasmina", fixture.uuid(), body({part, part})).status, 422);
        QCOMPARE(fixture.post("yasmina", fixture.uuid(), body({part})).status, 201);
        QCOMPARE(fixture.post("yasmina", fixture.uuid(), body({part})).status, 422);
    }

    void whatIsNoFilingIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("code");
        const QJsonObject document{{u"kind"_s, u"identity"_s}, {u"parts"_s, QJsonArray{}}};
        QTest::newRow("no request") << "request" << QJsonValue() << "/request"
                                    << "value";
        QTest::newRow("request is a text") << "request" << QJsonValue(u"x"_s) << "/request"
                                           << "type";
        QTest::newRow("request has a wrong type")
            << "request" << QJsonValue(QJsonObject{{u"procedure"_s, 5}}) << "/request/procedure"
            << "type";
        QTest::newRow("request has a long text")
            << "request" << QJsonValue(QJsonObject{{u"procedure"_s, QString(501, u'x')}}) << "/request/procedure"
            << "limit";
        QTest::newRow("reference is no UUID") << "clientReference" << QJsonValue(u"abc"_s) << "/clientReference"
                                              << "value";
        QTest::newRow("document without parts")
            << "documents" << QJsonValue(QJsonArray{document}) << "/documents/0/parts"
            << "value";
        QTest::newRow("documents is no list") << "documents" << QJsonValue(7) << "/documents"
                                              << "type";
    }
    void whatIsNoFilingIsRefusedWithItsPlace()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, pointer);
        QFETCH(QString, code);
        ServerFixture fixture;
        QJsonObject body = oneDocument(fixture);
        if (value.isNull())
            body.remove(member);
        else
            body.insert(member, value);
        const HttpResponse refused = fixture.post("yasmina", fixture.uuid(), body);
        QCOMPARE(refused.status, 422);
        QCOMPARE(fixture.slug(refused), u"request-unreadable"_s);
        QCOMPARE(fixture.json(refused).value(u"errors")[0][u"pointer"].toString(), pointer);
        QCOMPARE(fixture.json(refused).value(u"errors")[0][u"code"].toString(), code);
    }

    void aKindIsAnnouncedOnce()
    {
        ServerFixture fixture;
        QJsonObject body = oneDocument(fixture);
        QJsonArray documents = body.value(u"documents").toArray();
        documents.append(documents.first());
        body.insert(u"documents"_s, documents);
        const HttpResponse refused = fixture.post("yasmina", fixture.uuid(), body);
        QCOMPARE(fixture.json(refused).value(u"errors")[0][u"code"].toString(), u"kind-repeated"_s);
    }

    void theBodyMustBeJson()
    {
        ServerFixture fixture;
        const auto post = [&](const QByteArray& type, const QByteArray& body) {
            return fixture
                .call("POST", "/v1/requests", "yasmina",
                      {{"content-type", type}, {"idempotency-key", fixture.quoted(fixture.uuid())}}, body)
                .status;
        };
        QCOMPARE(post("text/plain", "{}"), 415);
        QCOMPARE(post("application/json", "{"), 400);
        QCOMPARE(post("application/json", "[]"), 400);
        QCOMPARE(post("application/json", {}), 400);
        QCOMPARE(post("application/json", QByteArray(1'000'001, ' ')), 413);
    }

private:
    static QJsonObject oneDocument(ServerFixture& fixture, const QByteArray& token = "yasmina")
    {
        const QByteArray bytes = "%PDF identity";
        return fixture.filing(fixture.uuid(),
                              fixture.documents(u"identity"_s, {fixture.part(fixture.upload(token, bytes), bytes)}));
    }

    static qsizetype count(ServerFixture& fixture)
    {
        return fixture.storage->listRequests(accountOf("test", "yasmina").owner, {}, 1000)->size();
    }
};

QTEST_GUILESS_MAIN(TestFiling)
#include "test_Filing.moc"
