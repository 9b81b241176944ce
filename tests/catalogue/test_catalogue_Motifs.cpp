#include "catalogue/Answers.h"

using namespace guichet;
using namespace guichet::catalogue;
using namespace guichet::test;

namespace {

/// An answer to any question, plain and correct; what a motif needs otherwise stands in `own`.
QJsonValue plainAnswer(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Name:
        return u"Haddad"_s;
    case FieldKind::GivenNames:
        return QJsonArray{u"Yasmina"_s};
    case FieldKind::Date:
        return u"2026-10-05"_s;
    case FieldKind::PartialDate:
        return u"1992-04-12"_s;
    case FieldKind::Choice:
        return field.options.first().value;
    case FieldKind::Categories:
        return QJsonArray{u"B"_s};
    case FieldKind::YesNo:
        return false;
    case FieldKind::Country:
        return u"FR"_s;
    case FieldKind::PostalCode:
        return u"37000"_s;
    case FieldKind::Email:
        return u"y.haddad@courriel.example"_s;
    case FieldKind::Mobile:
        return u"06 39 98 41 27"_s;
    case FieldKind::PhotoSignature:
        return QJsonObject{{u"classicPhoto"_s, true}};
    case FieldKind::Neph:
        return u"621201200001"_s;
    case FieldKind::StampNumber:
        return u"1234567890123456"_s;
    default:
        return u"13AA00002"_s;
    }
}

QJsonObject complete(const Procedure& motif)
{
    QJsonObject answers{{u"procedure"_s, motif.id}};
    QJsonArray consents;
    for (const Field& field : motif.fields) {
        if (field.kind == FieldKind::Consent)
            consents.append(QJsonObject{{u"id"_s, field.consent}, {u"givenAt"_s, u"2026-11-23T09:00:00.000Z"_s}});
        else
            answers = with(answers, field.pointer, plainAnswer(field));
    }
    QJsonArray documents;
    for (const DocumentRequirement& document : motif.documents)
        documents.append(QJsonObject{{u"kind"_s, document.kind}, {u"files"_s, QJsonArray{u"a.jpg"_s}}});
    answers[u"consents"_s] = consents;
    answers[u"documents"_s] = documents;
    if (motif.id == u"correction") {
        answers = with(answers, u"/details/firstRequest"_s, u"online"_s);
        answers = with(answers, u"/details/cardFormat"_s, true);
        answers = with(answers, u"/details/titleIsMine"_s, true);
    }
    if (motif.id == u"echange-ue")
        answers = with(answers, u"/details/issuingCountry"_s, u"ES"_s);
    if (motif.id == u"echange-hors-ue")
        answers = with(answers, u"/details/issuingCountry"_s, u"MA"_s);
    return answers;
}

QJsonObject complete(const QString& id)
{
    return complete(procedure(id));
}

QStringList shown(const QList<Advice>& list)
{
    QStringList ids;
    for (const Advice& each : list)
        ids.append(each.id);
    return ids;
}

} // namespace

/// Every motif can be taken from the first question to ready, and says what is still missing on the way.
class TestMotifs : public QObject
{
    Q_OBJECT

    static bool blocks(const QJsonObject& answers, const QString& rule)
    {
        return reasons(assessed(answers), Effect::Block).contains(rule);
    }
    static bool warns(const QJsonObject& answers, const QString& rule)
    {
        return reasons(assessed(answers), Effect::Warn).contains(rule);
    }
    static bool hints(const QJsonObject& answers, const QString& rule)
    {
        return reasons(assessed(answers), Effect::Hint).contains(rule);
    }
    static QJsonObject aged(const QJsonObject& answers, const QString& birth)
    {
        return with(answers, u"/civilStatus/birthDate"_s, birth);
    }
    static QJsonObject asking(const QJsonObject& answers, const QString& category)
    {
        return with(answers, u"/categories"_s, QJsonArray{category});
    }

private slots:
    void everyMotifBecomesReady_data()
    {
        QTest::addColumn<QString>("id");
        for (const Procedure& each : embedded().procedures())
            if (each.kind == ProcedureKind::Procedure)
                QTest::newRow(qPrintable(each.id)) << each.id;
    }
    void everyMotifBecomesReady()
    {
        QFETCH(QString, id);
        const Assessment assessment = assessed(complete(id));
        QVERIFY2(assessment.isReady(),
                 qPrintable(assessment.missing.join(u' ') + u" | "_s + reasons(assessment, Effect::Block).join(u' ')));
        QCOMPARE(assessment.eligible, Truth::True);
        QVERIFY(assessment.fee && assessment.fee->asOf.isValid());
        QVERIFY(!assessment.meanwhile.isEmpty());
        QVERIFY(!assessment.outputs.isEmpty());
    }

    void anAlmostCompleteOneSaysWhatIsMissing_data() { everyMotifBecomesReady_data(); }
    void anAlmostCompleteOneSaysWhatIsMissing()
    {
        QFETCH(QString, id);
        const QJsonObject all = complete(id);
        for (const Field& field : procedure(id).fields) {
            const bool other = field.kind == FieldKind::Email || field.kind == FieldKind::Mobile;
            const auto request = requestFromJson(all);
            if (other || field.kind == FieldKind::Consent || !isAsked(field, *request, day) ||
                field.required.source() == QJsonValue(false))
                continue;
            const Assessment assessment = assessed(without(all, field.pointer));
            QVERIFY2(assessment.missing.contains(field.pointer), qPrintable(field.pointer));
            QVERIFY2(!assessment.isReady(), qPrintable(field.pointer));
        }
        QJsonObject bare = all;
        bare[u"documents"_s] = QJsonArray();
        QVERIFY(assessed(bare).missing.contains(u"/documents/identity"_s));
        bare[u"consents"_s] = QJsonArray();
        QVERIFY(assessed(bare).missing.contains(u"/consents/truthful"_s));
    }

    void guidesAreNeverReadyToFile()
    {
        for (const Procedure& each : embedded().procedures())
            if (each.kind == ProcedureKind::Guide)
                QVERIFY2(!assess(each, Request{}, day).isReady(), qPrintable(each.id));
        QCOMPARE(procedure(u"fab-formation"_s).kind, ProcedureKind::Guide);
    }

    void minimumAgesAreThoseOfTheCodeDeLaRoute_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<int>("age");
        const QList<std::pair<const char*, int>> ages = {{"AM", 14}, {"A1", 16}, {"A2", 18}, {"A", 20},   {"B1", 16},
                                                         {"B", 17},  {"BE", 18}, {"C1", 18}, {"C1E", 18}, {"C", 18},
                                                         {"CE", 18}, {"D1", 21}, {"D1E", 21}};
        for (const auto& [category, age] : ages)
            QTest::newRow(category) << QString::fromLatin1(category) << age;
    }
    void minimumAgesAreThoseOfTheCodeDeLaRoute()
    {
        QFETCH(QString, category);
        QFETCH(int, age);
        const QString rule = u"age-"_s + category.toLower();
        const QJsonObject answers = asking(complete(u"fab-reussite"_s), category);
        const QDate birthday = day.addYears(-age);
        QVERIFY(!blocks(aged(answers, birthday.toString(Qt::ISODate)), rule));
        QVERIFY(blocks(aged(answers, birthday.addDays(1).toString(Qt::ISODate)), rule));
        // A year alone is an interval: it neither proves the age nor the contrary.
        const Assessment open = assessed(aged(answers, birthday.toString(u"yyyy-00-00"_s)));
        QVERIFY(!reasons(open, Effect::Block).contains(rule));
        QVERIFY(reasons(open, Effect::Warn).contains(rule));
    }

    void heavyCategoriesAreUsuallyHadLater()
    {
        const QJsonObject young = aged(complete(u"fab-reussite"_s), u"2007-01-01"_s);
        QVERIFY(warns(asking(young, u"C"_s), u"usual-age-c"_s));
        QVERIFY(warns(asking(young, u"D"_s), u"age-d"_s));
        QVERIFY(!warns(asking(complete(u"fab-reussite"_s), u"C"_s), u"usual-age-c"_s));
    }

    void prerequisitesAreAskedFor()
    {
        for (const auto& [category, rule] :
             {std::pair{"BE", "before-be"}, std::pair{"C", "before-c"}, std::pair{"CE", "before-ce"},
              std::pair{"D", "before-d"}, std::pair{"C1E", "before-c1e"}, std::pair{"A", "before-a"}})
            QVERIFY2(
                blocks(asking(complete(u"fab-reussite"_s), QString::fromLatin1(category)), QString::fromLatin1(rule)),
                category);
    }

    void theMedicalPeriodDependsOnTheAge_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("advice");
        QTest::newRow("under 55") << u"1980-01-01"_s << u"C"_s << u"medical-five-years"_s;
        QTest::newRow("55 to 60") << u"1970-01-01"_s << u"D"_s << u"medical-until-sixty"_s;
        QTest::newRow("lorry, 60 to 76") << u"1960-01-01"_s << u"C"_s << u"medical-two-years"_s;
        QTest::newRow("bus, 60 to 76") << u"1960-01-01"_s << u"D"_s << u"medical-one-year-bus"_s;
        QTest::newRow("76 and over") << u"1945-01-01"_s << u"C"_s << u"medical-one-year"_s;
    }
    void theMedicalPeriodDependsOnTheAge()
    {
        QFETCH(QString, birth);
        QFETCH(QString, category);
        QFETCH(QString, advice);
        const Assessment assessment = assessed(aged(asking(complete(u"fab-renouvellement"_s), category), birth));
        QStringList periods = shown(assessment.advice).filter(u"medical-"_s);
        periods.removeOne(u"medical-visit"_s);
        QCOMPARE(periods, QStringList{advice});
        QCOMPARE(required(assessment, u"medical-opinion"_s), Truth::True);
    }

    void registrationStartsAtSixteenOrFifteenWithAccompaniedDriving()
    {
        const QJsonObject answers = complete(u"inscription"_s);
        const QString rule = u"registration-age"_s;
        QVERIFY(!blocks(aged(answers, u"2010-11-23"_s), rule));
        QVERIFY(blocks(aged(answers, u"2010-11-24"_s), rule));
        const QJsonObject accompanied = with(answers, u"/details/accompanied"_s, true);
        QVERIFY(!blocks(aged(accompanied, u"2011-11-23"_s), rule));
        QVERIFY(blocks(aged(accompanied, u"2011-11-24"_s), rule));
        QVERIFY(!blocks(aged(asking(answers, u"AM"_s), u"2012-11-23"_s), rule));
        QVERIFY(warns(
            with(with(answers, u"/details/holdsLicence"_s, true), u"/details/heldCategories"_s, QJsonArray{u"B"_s}),
            u"held-already"_s));
    }

    void aSuspensionAsksForItsPapersSevenDaysBeforeItsEnd()
    {
        const QJsonObject answers = complete(u"fab-suspension"_s);
        const auto ending = [&](const char* end) {
            return with(answers, u"/details/suspensionEnd"_s, QString::fromLatin1(end));
        };
        QVERIFY(hints(ending("2026-12-01"), u"seven-days-before"_s));
        QVERIFY(!hints(ending("2026-11-30"), u"seven-days-before"_s));
        QVERIFY(warns(answers, u"short-suspension"_s));
        QVERIFY(!warns(with(answers, u"/details/alcoholDrugs"_s, true), u"short-suspension"_s));
        QCOMPARE(required(assessed(answers), u"psychotechnical-test"_s), Truth::False);
        QCOMPARE(required(assessed(with(answers, u"/details/suspensionLength"_s, u"six-or-more"_s)),
                          u"psychotechnical-test"_s),
                 Truth::True);
    }

    void exchangesPartByTheCountryAndTheDates()
    {
        QVERIFY(blocks(with(complete(u"echange-ue"_s), u"/details/issuingCountry"_s, u"MA"_s), u"issued-in-eea"_s));
        const QJsonObject other = complete(u"echange-hors-ue"_s);
        QVERIFY(blocks(with(other, u"/details/issuingCountry"_s, u"ES"_s), u"issued-outside-eea"_s));
        QVERIFY(warns(with(other, u"/details/residentSince"_s, u"2025-11-22"_s), u"within-one-year"_s));
        QVERIFY(!warns(with(other, u"/details/residentSince"_s, u"2025-11-23"_s), u"within-one-year"_s));
        QVERIFY(
            blocks(with(other, u"/details/rightsAttestationDate"_s, u"2026-08-22"_s), u"attestation-three-months"_s));
    }

    void theInternationalLicenceIsForResidentsWithAnAcceptedLicence()
    {
        const QJsonObject answers = complete(u"international"_s);
        QVERIFY(blocks(with(answers, u"/details/licenceOrigin"_s, u"other"_s), u"issuer-accepted"_s));
        QVERIFY(blocks(with(answers, u"/contact/address/country"_s, u"ES"_s), u"resident-in-france"_s));
        QVERIFY(!assessed(answers).fee->cents);
    }

    void aTheftIsDeclaredFirstAndCostsAStamp()
    {
        const Assessment theft = assessed(complete(u"fab-vol"_s));
        QCOMPARE(theft.fee->cents, std::optional(2500));
        QCOMPARE(required(theft, u"theft-declaration"_s), Truth::True);
        QCOMPARE(assessed(with(complete(u"fab-vol"_s), u"/contact/address/postalCode"_s, u"97300"_s)).fee->cents,
                 std::optional(1250));
        QCOMPARE(shown(theft.meanwhile), QStringList({u"theft-receipt"_s, u"adcs"_s}));
    }

    void theExamCertificateIsWorthFourMonths()
    {
        const QJsonObject answers = complete(u"fab-reussite"_s);
        QVERIFY(!warns(with(answers, u"/details/examDate"_s, u"2026-07-23"_s), u"cepc-four-months"_s));
        QVERIFY(warns(with(answers, u"/details/examDate"_s, u"2026-07-22"_s), u"cepc-four-months"_s));
        QVERIFY(assessed(with(answers, u"/details/examDate"_s, u"2026-07-22"_s)).isReady());
    }

    void theStampOfADamagedLicenceIsLeftOpen()
    {
        const Assessment damaged = assessed(complete(u"fab-deterioration"_s));
        QVERIFY(damaged.isReady());
        QVERIFY(damaged.fee && !damaged.fee->cents);
    }
};

QTEST_GUILESS_MAIN(TestMotifs)
#include "test_catalogue_Motifs.moc"
