#include "catalogue/Answers.h"
#include "catalogue/ProcedureJson.h"
#include "catalogue/RequestAnswers.h"
#include "catalogue/Schema.h"

#include <QFile>
#include <QJsonDocument>

using namespace guichet;
using namespace guichet::catalogue;
using namespace guichet::test;

/// The JSON that scripts read, as programs promise it, and the schema of a Request.
class TestAnswerForms : public QObject
{
    Q_OBJECT

    static QJsonObject schema()
    {
        QFile file(u":/catalogue/request.schema.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private slots:
    void theListOfProceduresHasItsForm()
    {
        const QJsonArray list = procedureListJson(embedded(), u"fr"_s);
        QCOMPARE(list.size(), embedded().procedures().size());
        for (const QJsonValue& each : list) {
            QCOMPARE(each.toObject().keys(), QStringList({u"id"_s, u"kind"_s, u"path"_s, u"title"_s}));
            QVERIFY(QStringList({u"procedure"_s, u"guide"_s}).contains(each[u"kind"_s].toString()));
            QVERIFY(!each[u"path"_s].toArray().isEmpty());
        }
        QVERIFY(list != procedureListJson(embedded(), u"en"_s));
    }

    void aProcedureTellsItsParts()
    {
        const QJsonObject json = procedureJson(procedure(u"fab-perte"_s), u"en"_s);
        for (const char* part : {"id", "path", "title", "kind", "steps", "fields", "documents", "rules", "outputs",
                                 "fee", "advice", "meanwhile", "edition"})
            QVERIFY2(json.contains(QLatin1StringView(part)), part);
        QCOMPARE(json[u"documents"_s][0][u"kind"_s].toString(), u"identity"_s);
        QVERIFY(json[u"steps"_s][1][u"pointers"_s].toArray().contains(u"/filedBy"_s));
    }

    void anAssessmentHasItsForm()
    {
        const QJsonObject json = toJson(assessed(with(loss(), u"/civilStatus/familyName"_s, u"H4ddad"_s)), u"en"_s);
        for (const char* member :
             {"procedure", "edition", "eligible", "reasons", "missing", "documents", "fee", "outputs", "advice"})
            QVERIFY2(json.contains(QLatin1StringView(member)), member);
        QCOMPARE(json[u"eligible"_s], QJsonValue(false));
        const QJsonObject reason = json[u"reasons"_s][0].toObject();
        QCOMPARE(reason[u"rule"_s].toString(), u"field-format"_s);
        QCOMPARE(reason[u"effect"_s].toString(), u"block"_s);
        QCOMPARE(reason[u"certainty"_s].toString(), u"high"_s);
        QVERIFY(!reason[u"source"_s].toString().isEmpty());
        QVERIFY(reason[u"text"_s].toString().contains(u"H4ddad"_s));
        const QJsonObject document = json[u"documents"_s][0].toObject();
        QCOMPARE(document[u"kind"_s].toString(), u"identity"_s);
        QCOMPARE(document[u"required"_s], QJsonValue(true));
        QVERIFY(!document[u"why"_s].toString().isEmpty());
        QCOMPARE(toJson(assess(procedure(u"fab-perte"_s), {}, day), u"fr"_s)[u"eligible"_s], QJsonValue(u"unknown"_s));
    }

    void theSchemaOfARequestAcceptsWhatTheProgramWrites()
    {
        QVERIFY(!schema().isEmpty());
        for (const QJsonObject& answers : {loss(), diploma(), correction()}) {
            const auto given = Schema(schema()).check(answers, u"answers"_s);
            QVERIFY2(given, qPrintable(given ? QString() : given.error().arguments.join(u' ')));
            QVERIFY(Schema(schema()).check(toJson(*requestFromJson(answers)), u"answers"_s));
        }
    }

    void theSchemaAndTheReaderRefuseTheSame_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const QString& pointer, const QJsonValue& value) {
            QTest::newRow(qPrintable(pointer)) << pointer << value;
        };
        row(u"/procedure"_s, 3);
        row(u"/filedBy"_s, u"robot"_s);
        row(u"/civilStatus"_s, u"Haddad"_s);
        row(u"/civilStatus/sex"_s, u"X"_s);
        row(u"/civilStatus/birthDate"_s, u"31/05/1962"_s);
        row(u"/civilStatus/givenNames"_s, u"Yasmina"_s);
        row(u"/civilStatus/familyName"_s, QString(501, u'x'));
        row(u"/categories"_s, QJsonArray{u"Z"_s});
        row(u"/contact/email"_s, true);
        row(u"/photoSignature/classicPhoto"_s, u"yes"_s);
        row(u"/details"_s, QJsonArray());
        row(u"/documents"_s, QJsonArray{u"identity.jpg"_s});
    }

    void theSchemaAndTheReaderRefuseTheSame()
    {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        const QJsonObject answers = with(loss(), pointer, value);
        QVERIFY(!requestFromJson(answers));
        const auto checked = Schema(schema()).check(answers, u"answers.json"_s);
        QVERIFY(!checked);
        QCOMPARE(checked.error().arguments.value(0), u"answers.json"_s);
        QVERIFY2(checked.error().arguments.value(1).startsWith(pointer),
                 qPrintable(checked.error().arguments.join(u' ')));
    }

    /// Rules read a Request without its JSON; both must say the same.
    void everyAnswerIsFoundAsItsJsonHasIt()
    {
        for (const QJsonObject& answers : {loss(), diploma(), correction(), common(u"fab-perte"_s)}) {
            const Request request = *requestFromJson(answers);
            const RequestAnswers found(request);
            const QJsonObject json = toJson(request);
            QStringList pointers = {u"/procedure"_s,
                                    u"/photoSignature/classicPhoto"_s,
                                    u"/photoSignature/code"_s,
                                    u"/details/nothing"_s,
                                    u"/nothing"_s,
                                    u"/consents"_s,
                                    u"/documents"_s,
                                    u"/civilStatus/usageName"_s,
                                    u"/civilStatus/birthPlace/inseeCode"_s};
            for (const Procedure& each : embedded().procedures())
                for (const Field& field : each.fields)
                    pointers.append(field.pointer);
            for (const QString& pointer : pointers)
                QVERIFY2(found.at(pointer) == valueAt(json, pointer) || pointer.startsWith(u"/consents/"),
                         qPrintable(pointer));
        }
    }

    void anUnknownLanguageGetsFrench()
    {
        QCOMPARE(procedureListJson(embedded(), u"pt"_s), procedureListJson(embedded(), u"fr"_s));
    }
};

QTEST_GUILESS_MAIN(TestAnswerForms)
#include "test_catalogue_AnswerForms.moc"
