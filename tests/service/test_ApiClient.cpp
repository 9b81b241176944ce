#include "model/RequestJson.h"
#include "model/Sha256.h"
#include "service/Failures.h"
#include "service/support/PlayedService.h"
#include "tasks/Finished.h"

#include <QJsonArray>
#include <QTest>

using namespace guichet;
using namespace guichet::service;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString requestId = u"0a1b2c3d-0000-4000-8000-000000000001"_s;

QJsonObject filed(const QJsonObject& changes = {})
{
    return changed(
        {{u"id"_s, requestId},
         {u"number"_s, u"26-4471-0093"_s},
         {u"state"_s, u"sent"_s},
         {u"procedure"_s, u"fab-perte"_s},
         {u"edition"_s, u"1"_s},
         {u"clientReference"_s, u"11111111-2222-4333-8444-555555555555"_s},
         {u"filedAt"_s, u"2026-11-23T10:00:00Z"_s},
         {u"deletedAt"_s, u"2027-05-23T10:00:00Z"_s},
         {u"actions"_s, QJsonArray{}},
         {u"reasons"_s, QJsonArray{}},
         {u"documents"_s,
          QJsonArray{QJsonObject{{u"kind"_s, u"identity"_s}, {u"sha256"_s, QString(64, u'a')}, {u"bytes"_s, 7}}}},
         {u"outputs"_s, QJsonArray{}}},
        changes);
}

Submission submission()
{
    Submission submission;
    submission.request.procedure = u"fab-perte"_s;
    submission.request.documents = {{u"identity"_s, {u"/home/somebody/secret name.jpg"_s}}};
    submission.edition = u"1"_s;
    submission.clientReference = QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s);
    submission.documents = {{u"identity"_s, {{u"abc"_s, QByteArray::fromHex(QByteArray(64, 'a')), 7}}},
                            {u"residence"_s, {{QString(), QByteArray(32, 'x'), 9}}}};
    return submission;
}

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

private slots:
    void aRequestIsFiledAsTheContractWants()
    {
        PlayedService service;
        service.signIn();
        service.instead.insert("POST /v1/requests", [](const Asked&) {
            Said said = Said::json(filed(), 201);
            said.headers.insert("ETag", "\"1-en\"");
            return said;
        });
        const QUuid key = QUuid::createUuid();
        const auto answer = finished(service.api.submit(submission(), key));
        QVERIFY(answer);
        QCOMPARE(answer->receipt.id, requestId);
        QCOMPARE(answer->receipt.number, u"26-4471-0093"_s);
        QCOMPARE(answer->receipt.documents.size(), 1);
        QCOMPARE(answer->state, RequestState::Sent);
        QCOMPARE(answer->etag, QByteArray("\"1-en\""));

        const Asked asked = service.peer.asked().last();
        QCOMPARE(asked.header("idempotency-key"), '"' + key.toByteArray(QUuid::WithoutBraces) + '"');
        QCOMPARE(asked.header("content-type"), QByteArray("application/json"));
        const QJsonObject body = QJsonDocument::fromJson(asked.body).object();
        QCOMPARE(body[u"clientReference"_s].toString(), u"11111111-2222-4333-8444-555555555555"_s);
        QCOMPARE(body[u"edition"_s].toString(), u"1"_s);
        const QJsonArray documents = body[u"documents"_s].toArray();
        QCOMPARE(documents.size(), 2);
        QCOMPARE(documents[0][u"parts"_s][0][u"upload"_s].toString(), u"abc"_s);
        QCOMPARE(documents[0][u"parts"_s][0][u"sha256"_s].toString(), QString(64, u'a'));
        QVERIFY(documents[1][u"parts"_s][0][u"upload"_s].isUndefined()); // the service holds it
        QVERIFY(!asked.body.contains("secret name"));
    }

    void answersThatAreNoReceiptAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::newRow("no id") << QJsonObject{{u"id"_s, QJsonValue()}};
        QTest::newRow("no state") << QJsonObject{{u"state"_s, QJsonValue()}};
        QTest::newRow("documents are a word") << QJsonObject{{u"documents"_s, u"all"_s}};
        QTest::newRow("bytes are a word")
            << QJsonObject{{u"documents"_s, QJsonArray{QJsonObject{{u"kind"_s, u"identity"_s}, {u"bytes"_s, u"7"_s}}}}};
        QTest::newRow("endless") << QJsonObject{{u"number"_s, QString(10'000, u'9')}};
    }

    void answersThatAreNoReceiptAreRefused()
    {
        QFETCH(QJsonObject, changes);
        PlayedService service;
        service.signIn();
        service.instead.insert("POST /v1/requests",
                               [changes](const Asked&) { return Said::json(filed(changes), 201); });
        const auto answer = finished(service.api.submit(submission(), QUuid::createUuid()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, failure::answerUnreadable);
    }

    void findingByReferenceTakesNothingElse()
    {
        PlayedService service;
        service.signIn();
        const QUuid reference = submission().clientReference;
        QJsonArray list{filed({{u"clientReference"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}})};
        service.instead.insert("GET /v1/requests", [&list](const Asked&) {
            return Said::json({{u"requests"_s, list}});
        });
        service.instead.insert("GET /v1/requests/" + requestId.toLatin1(),
                               [](const Asked&) { return Said::json(filed()); });
        const auto nothing = finished(service.api.findByReference(reference));
        QVERIFY(nothing && !*nothing); // a service that ignores the question
        list.append(filed());
        const auto found = finished(service.api.findByReference(reference));
        QVERIFY(found && *found);
        QCOMPARE((*found)->receipt.id, requestId);
        QVERIFY(service.peer.asked()
                    .at(service.peer.asked().size() - 2)
                    .target.contains("clientReference=11111111-2222-4333-8444-555555555555"));
    }

    void anAnswerThatIsNoListIsNoAnswer()
    {
        PlayedService service;
        service.signIn();
        service.instead.insert("GET /v1/requests", [](const Asked&) { return Said::json({}); });
        const auto found = finished(service.api.findByReference(submission().clientReference));
        QVERIFY(!found);
        QCOMPARE(found.error().code, failure::answerUnreadable);
    }

    void whatHasNotChangedIsNotReadAgain()
    {
        PlayedService service;
        service.signIn();
        service.instead.insert("GET /v1/requests/" + requestId.toLatin1(), [](const Asked& asked) {
            Said said = Said::json(filed());
            said.headers.insert("ETag", "\"7\"");
            if (asked.header("if-none-match") == "\"7\"") {
                said.status = 304;
                said.body.clear();
            }
            return said;
        });
        const auto first = finished(service.api.request(requestId));
        QVERIFY(first && *first);
        const auto second = finished(service.api.request(requestId, (*first)->etag));
        QVERIFY(second && !*second);
    }

    void anotherRequestThanAskedForIsRefused()
    {
        PlayedService service;
        service.signIn();
        service.instead.insert("GET /v1/requests/" + requestId.toLatin1(), [](const Asked&) {
            return Said::json(filed({{u"id"_s, u"another"_s}}));
        });
        QCOMPARE(finished(service.api.request(requestId)).error().code, failure::answerUnreadable);
    }

    void idsCantLeaveTheirPath()
    {
        PlayedService service;
        service.signIn();
        QVERIFY(!finished(service.api.request(u"../uploads?x=1#y"_s)));
        QCOMPARE(service.peer.asked().last().target, QByteArray("/v1/requests/..%2Fuploads%3Fx%3D1%23y"));
    }

    void listsAreReadPageByPage()
    {
        PlayedService service;
        service.signIn();
        service.instead.insert("GET /v1/requests", [](const Asked& asked) {
            const bool second = asked.query().hasQueryItem(u"after"_s);
            QJsonObject page{{u"requests"_s, QJsonArray{filed()}}};
            if (!second)
                page.insert(u"next"_s, u"a+b"_s);
            return Said::json(page);
        });
        const auto all = finished(service.api.requests());
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QVERIFY(service.peer.asked().last().target.endsWith("after=a%2Bb"));
    }

    void aListThatNeverEndsEnds()
    {
        PlayedService service;
        service.signIn();
        service.instead.insert("GET /v1/requests", [](const Asked&) {
            return Said::json({{u"requests"_s, QJsonArray{}}, {u"next"_s, u"again"_s}});
        });
        const auto all = finished(service.api.requests());
        QVERIFY(all && all->isEmpty());
        QCOMPARE(service.peer.count("GET", "/v1/requests"), 1);
    }

    void completingNamesWhatWasSeen()
    {
        PlayedService service;
        service.signIn();
        service.instead.insert("PUT /v1/requests/" + requestId.toLatin1(), [](const Asked& asked) {
            return asked.header("if-match") == "\"7\"" ? Said::json(filed()) : Said::problem(412, "request-changed");
        });
        QVERIFY(finished(service.api.complete(requestId, "\"7\"", submission(), QUuid::createUuid())));
        const auto changed = finished(service.api.complete(requestId, "\"6\"", submission(), QUuid::createUuid()));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, failure::requestChanged);
    }

    void anOutputIsCheckedAgainstItsDigest()
    {
        PlayedService service;
        service.signIn();
        const QByteArray pdf = "%PDF-1.7 a receipt";
        service.instead.insert("GET /v1/out", [&](const Asked&) {
            Said said;
            said.headers.insert("Content-Type", "application/pdf");
            said.body = pdf;
            return said;
        });
        ServiceOutput output;
        output.url = service.peer.url(u"/v1/out"_s);
        output.sha256 = sha256(pdf);
        QCOMPARE(*finished(service.api.output(output)), pdf);
        output.sha256 = QByteArray(32, 'x');
        QCOMPARE(finished(service.api.output(output)).error().code, failure::answerUnreadable);
        HttpPeer foreign;
        output.url = foreign.url(u"/v1/out"_s);
        QCOMPARE(finished(service.api.output(output)).error().code, failure::uploadForeign);
        QCOMPARE(foreign.connections(), 0);
    }

    void anOutputThatIsNoPdfIsRefused()
    {
        PlayedService service;
        service.signIn();
        const QByteArray page = "<html>";
        service.instead.insert("GET /v1/out",
                               [&](const Asked&) { return Said::raw("HTTP/1.1 200 OK\r\n\r\n" + page); });
        ServiceOutput output;
        output.url = service.peer.url(u"/v1/out"_s);
        output.sha256 = sha256(page);
        QCOMPARE(finished(service.api.output(output)).error().code, failure::answerUnreadable);
    }

    void theLanguageIsAskedFor()
    {
        PlayedService service;
        service.signIn();
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QVERIFY(!finished(service.api.request(u"x"_s)));
        QCOMPARE(service.peer.asked().last().header("accept-language"), QByteArray("fr"));
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "test_ApiClient.moc"
