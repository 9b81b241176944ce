#include "service/Failures.h"
#include "service/Problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace guichet;
using namespace guichet::service;
using namespace Qt::Literals::StringLiterals;

namespace {

HttpAnswer answerWith(int status, const QByteArray& body, const QByteArray& type = "application/problem+json")
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.url = QUrl(u"https://service.example/v1/requests"_s);
    answer.headers.insert("content-type", type);
    return answer;
}

HttpAnswer problem(int status, const QByteArray& slug, QJsonObject more = {})
{
    more.insert(u"type"_s, QString::fromLatin1("/problems/" + slug));
    more.insert(u"status"_s, status);
    return answerWith(status, QJsonDocument(more).toJson());
}

} // namespace

class TestProblem : public QObject
{
    Q_OBJECT

private slots:
    void typesDecide_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("code");
        const auto row = [](int status, const char* type, FailureCode code) {
            QTest::addRow("%d %s", status, type) << status << QByteArray(type) << static_cast<int>(code);
        };
        row(401, "sign-in-required", failure::signInNeeded);
        row(401, "sign-in-expired", failure::signInNeeded);
        row(404, "not-found", failure::notFound);
        row(409, "idempotency-in-progress", failure::busy);
        row(409, "already-filed", failure::alreadyFiled);
        row(409, "state-forbids", failure::callRefused);
        row(412, "request-changed", failure::requestChanged);
        row(428, "if-match-missing", failure::requestChanged);
        row(413, "too-large", failure::tooLargeForService);
        row(422, "request-refused", failure::requestRefused);
        row(422, "request-unreadable", failure::requestRefused);
        row(422, "documents-differ", failure::documentsDiffer);
        row(422, "idempotency-key-reused", failure::alreadyFiled);
        row(429, "too-many-requests", failure::busy);
        row(503, "unavailable", failure::busy);
        row(400, "malformed-request", failure::callRefused);
        row(418, "something-new", failure::callRefused);
    }

    void typesDecide()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(int, code);
        QCOMPARE(static_cast<int>(failureOf(problemOf(problem(status, type))).code), code);
        const QByteArray absolute = "{\"type\":\"https://guichet-permis.example/problems/" + type + "\"}";
        QCOMPARE(static_cast<int>(failureOf(problemOf(answerWith(status, absolute))).code), code);
    }

    void whatIsNoProblemDocumentIsNotTheServiceSpeaking_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("html") << QByteArray("<html>blocked</html>") << QByteArray("text/html");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("claims to be one") << QByteArray("not json") << QByteArray("application/problem+json");
        QTest::newRow("json of another") << QByteArray("{\"error\":\"no\"}") << QByteArray("application/json");
        QTest::newRow("list") << QByteArray("[]") << QByteArray("application/problem+json");
    }

    void whatIsNoProblemDocumentIsNotTheServiceSpeaking()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        for (const int status : {400, 403, 404, 407, 409, 412, 422, 451})
            QCOMPARE(failureOf(problemOf(answerWith(status, body, type))).code, failure::notTheService);
        for (const int status : {500, 502, 503, 504, 511, 429})
            QCOMPARE(failureOf(problemOf(answerWith(status, body, type))).code, failure::busy);
    }

    void theServicesWordsArePassedOnOnce()
    {
        const QJsonArray errors{QJsonObject{{u"detail"_s, u"The loss can't lie ahead."_s}},
                                QJsonObject{{u"detail"_s, u"The loss can't lie ahead."_s}},
                                QJsonObject{{u"detail"_s, u"A paper is missing."_s}}};
        const Failure failure = failureOf(
            problemOf(problem(422, "request-refused", {{u"detail"_s, u"Not accepted."_s}, {u"errors"_s, errors}})));
        QCOMPARE(failure.arguments, QStringList{u"Not accepted. The loss can't lie ahead. A paper is missing."_s});
    }

    void retryAfterIsReadInBothForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        const auto date = [](qint64 in) {
            return QLocale::c()
                .toString(QDateTime::currentDateTimeUtc().addSecs(in), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                .toLatin1();
        };
        QTest::newRow("seconds") << QByteArray("7") << 7 << 7;
        QTest::newRow("spaces") << QByteArray(" 7 ") << 7 << 7;
        QTest::newRow("an hour at most") << QByteArray("86400") << 3600 << 3600;
        QTest::newRow("beyond numbers") << QByteArray("99999999999999999999") << 0 << 0;
        QTest::newRow("negative") << QByteArray("-5") << 0 << 0;
        QTest::newRow("a date") << date(100) << 90 << 100;
        QTest::newRow("a date past") << date(-100) << 0 << 0;
        QTest::newRow("rubbish") << QByteArray("soon") << 0 << 0;
        QTest::newRow("absent") << QByteArray() << 0 << 0;
    }

    void retryAfterIsReadInBothForms()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, least);
        QFETCH(int, most);
        HttpAnswer answer;
        answer.headers.insert("retry-after", text);
        const int seconds = retryAfterOf(answer);
        QVERIFY2(seconds >= least && seconds <= most, qPrintable(QString::number(seconds)));
    }

    void aWelcomePageIsNoJson()
    {
        const auto html = jsonOf(answerWith(200, "<html>", "text/html"));
        QVERIFY(!html);
        QCOMPARE(html.error().code, failure::notTheService);
        const auto broken = jsonOf(answerWith(200, "{\"id\": \"ab", "application/json; charset=utf-8"));
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, failure::answerUnreadable);
        QVERIFY(jsonOf(answerWith(200, "{}", "Application/JSON; charset=utf-8")));
    }

    void noBodyWhateverBreaksTheReading()
    {
        const QByteArray good = problem(422, "request-refused", {{u"detail"_s, u"No."_s}}).body;
        QRandomGenerator random(1);
        for (int round = 0; round < 2000; ++round) {
            QByteArray body = good;
            for (int change = random.bounded(1, 6); change > 0; --change)
                body[random.bounded(body.size())] = static_cast<char>(random.bounded(256));
            body.truncate(random.bounded(body.size() + 1));
            const Failure failure = failureOf(problemOf(answerWith(422, body)));
            QVERIFY(static_cast<int>(failure.code) >= 4000 && static_cast<int>(failure.code) < 5000);
        }
    }
};

QTEST_GUILESS_MAIN(TestProblem)
#include "test_Problem.moc"
