#include "filing/Failures.h"
#include "filing/Following.h"
#include "filing/support/FilingPlace.h"
#include "model/Sha256.h"
#include "model/ValueJson.h"
#include "service/Failures.h"
#include "service/support/PlayedService.h"
#include "service/support/PlayedUploads.h"

#include <QJsonArray>
#include <QTest>

using namespace guichet;
using namespace guichet::filing;
using namespace Qt::Literals::StringLiterals;
using test::Asked;
using test::changed;
using test::Said;

namespace {

const QString requestId = u"0a1b2c3d-0000-4000-8000-000000000001"_s;

/// A service that the test plays, which may lie.
struct Liar
{
    test::PlayedService service;
    test::PlayedUploads uploads;
    test::Place place;
    QJsonObject lies;      ///< changes to the receipt
    QJsonObject lastFiled; ///< receipt of the last submission
    QByteArray etag = "\"1\"";

    Liar()
    {
        service.signIn();
        const auto answer = [this](const Asked& asked) { return uploads.answer(asked); };
        for (const char* method : {"OPTIONS", "POST"})
            service.instead.insert(method + QByteArray(" /v1/uploads"), answer);
        for (const char* method : {"HEAD", "PATCH", "DELETE"})
            for (int id = 1; id < 30; ++id)
                service.instead.insert(method + QByteArray(" /v1/uploads/u") + QByteArray::number(id), answer);
        service.instead.insert("POST /v1/requests", [this](const Asked& asked) {
            lastFiled = receiptOf(QJsonDocument::fromJson(asked.body).object());
            return told(201);
        });
        service.instead.insert("GET /v1/requests", [this](const Asked&) {
            const QJsonArray list = lastFiled.isEmpty() ? QJsonArray{} : QJsonArray{changed(lastFiled, lies)};
            return Said::json({{u"requests"_s, list}});
        });
        service.instead.insert("GET /v1/requests/" + requestId.toLatin1(), [this](const Asked& asked) {
            Said said = told(200);
            if (asked.header("if-none-match") == etag) {
                said.status = 304;
                said.body.clear();
            }
            return said;
        });
    }

    Said told(int status) const
    {
        Said said = Said::json(changed(lastFiled, lies), status);
        said.headers.insert("ETag", etag);
        return said;
    }

    static QJsonObject receiptOf(const QJsonObject& submission)
    {
        QJsonArray documents;
        for (const QJsonValue& document : submission[u"documents"_s].toArray())
            for (const QJsonValue& part : document[u"parts"_s].toArray())
                documents.append(QJsonObject{{u"kind"_s, document[u"kind"_s]},
                                             {u"sha256"_s, part[u"sha256"_s]},
                                             {u"bytes"_s, part[u"bytes"_s]}});
        return {{u"id"_s, requestId},
                {u"number"_s, u"26-4471-0093"_s},
                {u"state"_s, u"sent"_s},
                {u"procedure"_s, submission[u"request"_s][u"procedure"_s]},
                {u"edition"_s, u"1"_s},
                {u"clientReference"_s, submission[u"clientReference"_s]},
                {u"filedAt"_s, u"2026-11-23T10:00:00Z"_s},
                {u"deletedAt"_s, u"2027-05-23T10:00:00Z"_s},
                {u"documents"_s, documents},
                {u"events"_s,
                 QJsonArray{QJsonObject{
                     {u"at"_s, u"2026-11-23T10:00:00Z"_s}, {u"kind"_s, u"state-changed"_s}, {u"state"_s, u"sent"_s}}}}};
    }

    Result<FilingReceipt> file(const std::shared_ptr<vault::Draft>& draft)
    {
        Filer filer(&service.api, test::edition);
        filer.setPatience(std::chrono::seconds(1));
        return test::finished(filer.file(draft));
    }
};

} // namespace

class TestReceipts : public QObject
{
    Q_OBJECT

private slots:
    void aReceiptThatNamesEverythingFiles()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        const auto receipt = liar.file(draft);
        QVERIFY2(receipt, qPrintable(receipt ? QString() : failureName(receipt.error().code)));
        QVERIFY(draft->content().receipt);
        QCOMPARE(draft->content().state, RequestState::Sent);
        QCOMPARE(draft->content().serverUrl, liar.service.peer.url().toString());
        QVERIFY(filingOf(*draft).phase == FilingState::Phase::Filed);
        QCOMPARE(liar.file(draft).error().code, failure::nothingToFile);
        QCOMPARE(liar.service.peer.count("POST", "/v1/requests"), 1);
    }

    void aReceiptThatDiffersFilesNothing_data()
    {
        QTest::addColumn<QJsonObject>("lies");
        const QJsonObject strange{{u"kind"_s, u"identity"_s}, {u"sha256"_s, QString(64, u'a')}, {u"bytes"_s, 5}};
        QTest::newRow("no documents") << QJsonObject{{u"documents"_s, QJsonArray{}}};
        QTest::newRow("others") << QJsonObject{{u"documents"_s, QJsonArray{strange}}};
        QTest::newRow("another procedure") << QJsonObject{{u"procedure"_s, u"correction"_s}};
    }

    void aReceiptThatDiffersFilesNothing()
    {
        QFETCH(QJsonObject, lies);
        Liar liar;
        liar.lies = lies;
        const auto draft = liar.place.draft();
        const auto receipt = liar.file(draft);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, failure::receiptDiffers);
        QVERIFY(!draft->content().receipt);
        QCOMPARE(draft->content().state, RequestState::Draft);
        QVERIFY(filingOf(*draft).phase == FilingState::Phase::OutcomeUnknown);
        QCOMPARE(thaw(*draft).error().code, failure::alreadySubmitted); // it may be there
        liar.lies = {};
        QVERIFY(liar.file(draft));
        QCOMPARE(liar.service.peer.count("POST", "/v1/requests"), 1); // asked, not repeated
    }

    void aForeignRequestIsNotTakenForOurs()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        // The submission never arrives, and the service answers the question with somebody's request.
        liar.lastFiled = Liar::receiptOf({});
        liar.service.instead.insert("POST /v1/requests", [](const Asked&) { return Said::broken(Said::How::Nothing); });
        const auto receipt = liar.file(draft);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, service::failure::outcomeUnknown);
        QVERIFY(!draft->content().receipt);
    }

    void theDoubtIsOnDiskBeforeTheSubmissionLeaves()
    {
        Liar liar;
        auto draft = liar.place.draft();
        const vault::DraftId id = draft->id();
        FilingState seen;
        liar.service.instead.insert("POST /v1/requests", [&](const Asked&) {
            // As another program would find it: read-only, from the disk.
            seen = filingOf(*liar.place.open(id));
            return Said::problem(503, "unavailable");
        });
        QVERIFY(!liar.file(draft));
        QVERIFY(seen.phase == FilingState::Phase::OutcomeUnknown);
        QVERIFY(!seen.key.isNull() && !seen.clientReference.isNull());
        for (const FrozenPart& part : seen.parts)
            QVERIFY(part.upload.finished);
    }

    void everyAttemptCarriesTheSameKeyAndTheSamePayload()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        int calls = 0;
        QList<Asked> submissions;
        liar.service.instead.insert("POST /v1/requests", [&](const Asked& asked) {
            submissions.append(asked);
            if (++calls < 4)
                return Said::broken(Said::How::Nothing);
            liar.lastFiled = Liar::receiptOf(QJsonDocument::fromJson(asked.body).object());
            return liar.told(201);
        });
        Filer filer(&liar.service.api, test::edition);
        QVERIFY(test::finished(filer.file(draft)));
        QCOMPARE(submissions.size(), 4);
        for (const Asked& each : submissions) {
            QCOMPARE(each.body, submissions.first().body);
            QCOMPARE(each.header("idempotency-key"), submissions.first().header("idempotency-key"));
        }
        // Asked after each doubt.
        QVERIFY(liar.service.peer.count("GET", "/v1/requests?clientReference=") >= 3);
    }

    void whatNeverLeftIsNoDoubt()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        liar.service.instead.insert("POST /v1/requests", [&](const Asked&) {
            liar.service.pendingErrors = {u"invalid_grant"_s};
            return Said::problem(401, "sign-in-expired");
        });
        const auto receipt = liar.file(draft);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, service::failure::signInNeeded);
        QVERIFY(filingOf(*draft).phase == FilingState::Phase::Frozen);
        QVERIFY(thaw(*draft));
    }

    void aProxysRefusalThawsNothing()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        liar.service.instead.insert("POST /v1/requests", [](const Asked&) {
            Said said = Said::html();
            said.status = 403;
            return said;
        });
        const auto receipt = liar.file(draft);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, service::failure::notTheService);
        QVERIFY(filingOf(*draft).phase == FilingState::Phase::OutcomeUnknown);
    }

    void aRefusalByTheServiceMakesTheDraftEditableAndTheNextFilingAnother()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        const auto accepts = liar.service.instead.value("POST /v1/requests");
        QUuid first;
        liar.service.instead.insert("POST /v1/requests", [&](const Asked&) {
            first = filingOf(*draft).key;
            return Said::problem(422, "request-refused", {{u"detail"_s, u"A certain rule."_s}});
        });
        const auto refused = liar.file(draft);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, service::failure::requestRefused);
        QCOMPARE(refused.error().arguments, QStringList{u"A certain rule."_s});
        QVERIFY(filingOf(*draft).phase == FilingState::Phase::None);
        liar.service.instead.insert("POST /v1/requests", accepts);
        QVERIFY(liar.file(draft));
        QVERIFY(filingOf(*draft).key != first);
    }

    void lostUploadsAreSentAnewOnce()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        const auto accepts = liar.service.instead.value("POST /v1/requests");
        int refusals = 1;
        const auto sometimes = [&](const Asked& asked) {
            return refusals-- > 0 ? Said::problem(422, "documents-differ") : accepts(asked);
        };
        liar.service.instead.insert("POST /v1/requests", sometimes);
        QVERIFY(liar.file(draft));
        QCOMPARE(liar.uploads.uploads.size(), 6);

        const auto other = liar.place.draft();
        refusals = 100;
        const auto refused = liar.file(other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, service::failure::documentsDiffer);
        QCOMPARE(liar.uploads.uploads.size(), 12);
    }

    void whatTheServiceHasUnderAnotherKeyIsAskedFor()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        const auto accepts = liar.service.instead.value("POST /v1/requests");
        liar.service.instead.insert("POST /v1/requests", [&](const Asked& asked) {
            accepts(asked);
            return Said::problem(409, "already-filed");
        });
        QVERIFY(liar.file(draft));
        QCOMPARE(liar.service.peer.count("POST", "/v1/requests"), 1);
    }

    void aFileThatIsGoneIsToldAndTheDraftEditable()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        const QString file = draft->content().request.documents.first().files.first();
        QVERIFY(test::finished(freeze(draft, liar.service.peer.url().toString(), test::edition)));
        QCOMPARE(liar.place.lose(file), 1);
        const auto receipt = liar.file(draft);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, failure::documentVanished);
        QCOMPARE(receipt.error().arguments, QStringList{draft->content().request.documents.first().kind});
        QVERIFY(filingOf(*draft).phase == FilingState::Phase::None);
        QCOMPARE(liar.service.peer.count("POST", "/v1/requests"), 0);
    }

    void aFileThatWasNeverThereIsToldBeforeAnythingIsFrozen()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        draft->update(
            [](vault::DraftContent& content) { content.request.documents.first().files.append(QString(32, u'f')); });
        const auto receipt = liar.file(draft);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, failure::documentVanished);
        QVERIFY(filingOf(*draft).phase == FilingState::Phase::None);
        QVERIFY(liar.service.peer.asked().isEmpty());
    }

    void aDoubtElsewhereIsNotRepeatedHere()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        FilingState state = *test::finished(freeze(draft, u"https://elsewhere.example"_s, test::edition));
        QVERIFY(liar.file(draft)); // only frozen there: frozen anew for here
        const auto doubtful = liar.place.draft();
        state = *test::finished(freeze(doubtful, u"https://elsewhere.example"_s, test::edition));
        state.phase = FilingState::Phase::OutcomeUnknown;
        setFiling(*doubtful, state);
        const auto receipt = liar.file(doubtful);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, failure::filedElsewhere);
        QCOMPARE(receipt.error().arguments, QStringList{u"elsewhere.example"_s});
    }

    void editsAfterFreezingAreNotSent()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        QVERIFY(test::finished(freeze(draft, liar.service.peer.url().toString(), test::edition)));
        draft->update([](vault::DraftContent& content) { content.request.civilStatus.familyName = u"Edited"_s; });
        QVERIFY(liar.file(draft));
        for (const Asked& asked : liar.service.peer.asked())
            QVERIFY(!asked.body.contains("Edited"));
    }

    void outputsThatFailAreFetchedAtTheNextLook()
    {
        Liar liar;
        const QByteArray pdf = "%PDF-1.7 a receipt";
        const QByteArray digest = sha256(pdf);
        const QJsonObject output{{u"name"_s, u"filing-receipt"_s},
                                 {u"title"_s, u"Receipt"_s},
                                 {u"url"_s, u"/v1/out"_s},
                                 {u"sha256"_s, QString::fromLatin1(digest.toHex())},
                                 {u"bytes"_s, pdf.size()}};
        liar.lies = {{u"outputs"_s, QJsonArray{output}}};
        bool broken = true;
        liar.service.instead.insert("GET /v1/out", [&](const Asked&) {
            Said said = broken ? Said::broken(Said::How::Nothing) : Said();
            if (!broken)
                said.body = pdf;
            said.headers.insert("Content-Type", "application/pdf");
            return said;
        });
        const auto draft = liar.place.draft();
        QVERIFY(liar.file(draft)); // filed all the same
        QVERIFY(draft->content().outputs.isEmpty());
        QVERIFY(!test::finished(follow(&liar.service.api, draft)));
        broken = false;
        const auto looked = test::finished(follow(&liar.service.api, draft));
        QVERIFY(looked && *looked);
        const vault::DocumentId id = draft->content().outputs.value(u"filing-receipt"_s);
        QCOMPARE(*test::finished(draft->read(id)), pdf);
        const auto again = test::finished(follow(&liar.service.api, draft));
        QVERIFY(again && !*again); // 304
    }

    void anOutputThatChangedReplacesTheOldOne()
    {
        Liar liar;
        QByteArray pdf = "%PDF-1.7 first";
        const auto named = [&] {
            const QByteArray digest = sha256(pdf);
            return QJsonObject{
                {u"outputs"_s, QJsonArray{QJsonObject{{u"name"_s, u"filing-receipt"_s},
                                                      {u"url"_s, u"/v1/out"_s},
                                                      {u"sha256"_s, QString::fromLatin1(digest.toHex())}}}}};
        };
        liar.service.instead.insert("GET /v1/out", [&](const Asked&) {
            Said said;
            said.body = pdf;
            return said;
        });
        liar.lies = named();
        const auto draft = liar.place.draft();
        QVERIFY(liar.file(draft));
        const qsizetype documents = draft->content().documents.size();
        pdf = "%PDF-1.7 second";
        liar.lies = named();
        liar.etag = "\"2\"";
        QVERIFY(test::finished(follow(&liar.service.api, draft)));
        QCOMPARE(*test::finished(draft->read(draft->content().outputs.value(u"filing-receipt"_s))), pdf);
        QCOMPARE(draft->content().documents.size(), documents);
    }

    void whatTheServiceDeletedIsStillProvedHere()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        QVERIFY(liar.file(draft));
        const FilingReceipt receipt = *draft->content().receipt;
        liar.lies = {{u"state"_s, u"deleted"_s}, {u"documents"_s, QJsonArray{}}, {u"consents"_s, QJsonArray{}}};
        liar.etag = "\"3\"";
        const auto looked = test::finished(follow(&liar.service.api, draft));
        QVERIFY(looked && *looked);
        QCOMPARE(draft->content().state, RequestState::Deleted);
        QVERIFY(*draft->content().receipt == receipt);
    }

    void aLookInTheMiddleOfACompletionLeavesWhatWasSeen()
    {
        Liar liar;
        const auto draft = liar.place.draft();
        QVERIFY(liar.file(draft));
        liar.lies = {{u"state"_s, u"to-complete"_s}};
        liar.etag = "\"2\"";
        QVERIFY(test::finished(follow(&liar.service.api, draft)));
        QVERIFY(test::finished(freeze(draft, liar.service.peer.url().toString(), test::edition)));
        liar.etag = "\"3\""; // changed at the service meanwhile
        QVERIFY(test::finished(follow(&liar.service.api, draft)));
        QCOMPARE(filingOf(*draft).etag, QByteArray("\"2\""));
        QVERIFY(filingOf(*draft).phase == FilingState::Phase::Frozen);
    }

    void theNextLookComesSoonWhileSomethingMoves()
    {
        using namespace std::chrono_literals;
        vault::DraftContent content;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(nextLook(content, now) >= 1h); // nothing filed
        content.receipt = FilingReceipt();
        content.state = RequestState::UnderExamination;
        content.receipt->filedAt = now.addSecs(-30);
        const auto fresh = nextLook(content, now);
        content.receipt->filedAt = now.addDays(-3);
        const auto old = nextLook(content, now);
        QVERIFY(fresh >= 1s && fresh <= 10s);
        QVERIFY(old >= 15min);
        content.state = RequestState::Approved;
        QVERIFY(nextLook(content, now) >= old);
    }
};

QTEST_GUILESS_MAIN(TestReceipts)
#include "test_Receipts.moc"
