#include "model/Failures.h"
#include "model/FilingReceipt.h"
#include "model/JsonReading.h"
#include "model/RequestJson.h"

#include <QJsonDocument>
#include <QTest>

using namespace guichet;
using namespace Qt::Literals::StringLiterals;

namespace {

Request fullRequest()
{
    Request request;
    request.procedure = u"fab-perte"_s;
    request.filedBy = FiledBy::ThirdParty;
    request.civilStatus = {u"Haddad"_s,
                           u"Roussel"_s,
                           {u"Yasmina"_s, u"Leïla"_s},
                           Sex::F,
                           PartialDate::fromIso(u"1962-00-00"),
                           u"MA"_s,
                           {u"MA"_s, u"Tiznit"_s, {}}};
    request.categories = {Category::B, Category::C};
    request.contact = {u"y.haddad@courriel.example"_s,
                       u"+33639984127"_s,
                       {u"14, rue des Tilleuls"_s, {}, u"99999"_s, u"Saint-Ambroise-des-Prés"_s, u"FR"_s}};
    request.photoSignature = {PhotoSignature::Means::Code, u"481720K690351173845283"_s};
    request.details = {{u"lossPlace"_s, u"Lyon"_s}, {u"lossCertain"_s, true}};
    request.documents = {{u"identity"_s, {u"recto.jpg"_s, u"verso.jpg"_s}}};
    const QDateTime moment(QDate(2026, 11, 23), QTime(10, 42, 1, 250), Qt::UTC);
    request.consents = {{u"loss-is-final"_s, moment}};
    request.overruled = {{u"blurred"_s, u"identity"_s, moment}};
    return request;
}

Failure refusal(const char* json)
{
    const auto request = requestFromJson(QJsonDocument::fromJson(json).object());
    return request ? Failure{} : request.error();
}

} // namespace

class TestRequestJson : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites()
    {
        const auto request = requestFromJson(toJson(fullRequest()));
        QVERIFY(request);
        QCOMPARE(*request, fullRequest());
    }

    void anEmptyRequestIsAnEmptyObject()
    {
        QCOMPARE(toJson(Request()), QJsonObject());
        QCOMPARE(*requestFromJson({}), Request());
    }

    void classicPhoto()
    {
        Request request;
        request.photoSignature.means = PhotoSignature::Means::ClassicPhoto;
        QCOMPARE(*requestFromJson(toJson(request)), request);
    }

    void everyMemberMayBeMissing()
    {
        const QJsonObject full = toJson(fullRequest());
        for (const QString& key : full.keys()) {
            QJsonObject without = full;
            without.remove(key);
            QVERIFY(requestFromJson(without));
        }
    }

    void refusalsNameTheirPointer()
    {
        QCOMPARE(refusal(R"({"civilStatus":{"birthDate":"1962-31-01"}})").arguments.first(), "/civilStatus/birthDate");
        QCOMPARE(refusal(R"({"civilStatus":{"birthDate":"1962-31-01"}})").code, model::failure::dateUnreadable);
        QCOMPARE(refusal(R"({"civilStatus":[]})").code, model::failure::jsonWrongType);
        QCOMPARE(refusal(R"({"categories":["Z"]})").code, model::failure::valueUnknown);
        QCOMPARE(refusal(R"({"filedBy":"nobody"})").arguments.first(), "/filedBy");
        QCOMPARE(refusal(R"({"documents":[{"kind":"identity"},7]})").arguments.first(), "/documents/1");
        QCOMPARE(refusal(R"({"contact":{"email":5}})").arguments.first(), "/contact/email");
    }

    void limitsHold()
    {
        const QString longName(requestTextLimit + 1, u'x');
        const auto request = requestFromJson({{u"civilStatus"_s, QJsonObject{{u"familyName"_s, longName}}}});
        QVERIFY(!request);
        QCOMPARE(request.error().code, model::failure::textTooLong);
        QCOMPARE(request.error().arguments.last(), QString::number(requestTextLimit));
        const QString allowed(requestTextLimit, u'x');
        QVERIFY(requestFromJson({{u"civilStatus"_s, QJsonObject{{u"familyName"_s, allowed}}}}));
    }

    void unreadableBytes()
    {
        QCOMPARE(parseJsonObject("{\"a\":", 100).error().code, model::failure::jsonUnreadable);
        QCOMPARE(parseJsonObject("[]", 100).error().code, model::failure::jsonUnreadable);
        QCOMPARE(parseJsonObject("{}       ", 3).error().code, model::failure::jsonTooLarge);
    }

    void receiptReadsWhatItWrites()
    {
        FilingReceipt receipt;
        receipt.id = u"r-1"_s;
        receipt.number = u"26-4471-0093"_s;
        receipt.procedure = u"fab-perte"_s;
        receipt.edition = u"2026-11"_s;
        receipt.filedAt = QDateTime(QDate(2026, 11, 9), QTime(11, 38), Qt::UTC);
        receipt.deletedAt = receipt.filedAt.addMonths(6);
        receipt.documents = {{u"identity"_s, QByteArray(32, '\x07'), 12345}};
        receipt.consents = fullRequest().consents;
        receipt.overruled = fullRequest().overruled;
        QCOMPARE(*receiptFromJson(toJson(receipt)), receipt);
    }
};

QTEST_GUILESS_MAIN(TestRequestJson)
#include "test_RequestJson.moc"
