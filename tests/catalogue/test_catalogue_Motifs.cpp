#include "catalogue/CompleteAnswers.h"
#include "model/Category.h"

#include <QRegularExpression>

using namespace guichet;
using namespace guichet::catalogue;
using namespace guichet::test;

namespace {

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
        QStringList outputs;
        for (const Output& output : assessment.outputs)
            outputs.append(output.name);
        QCOMPARE(outputs.first(), u"filing-receipt"_s);
        QCOMPARE(outputs.contains(u"photo-signature-form"_s), procedure(id).step(u"photo-signature"_s) != nullptr);
        QVERIFY(assessment.outputs.last().sent); // and what comes in the end
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
        for (const Procedure& each : embedded().procedures()) {
            if (each.kind != ProcedureKind::Guide)
                continue;
            const Assessment assessment = assessed(complete(each));
            QVERIFY2(!assessment.isReady(), qPrintable(each.id));
            QCOMPARE(assessment.isComplete(), each.isPrepared());
        }
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

    void bothEndsOfTheUsualHeavyAges()
    {
        for (const auto& [category, rule, age] :
             {std::tuple("C", "usual-age-c", 21), std::tuple("CE", "usual-age-ce", 21), std::tuple("D", "age-d", 24),
              std::tuple("DE", "age-de", 24)}) {
            const QJsonObject answers = asking(complete(u"fab-reussite"_s), QString::fromLatin1(category));
            const QDate birthday = day.addYears(-age);
            QVERIFY2(!warns(aged(answers, birthday.toString(Qt::ISODate)), QString::fromLatin1(rule)), rule);
            QVERIFY2(warns(aged(answers, birthday.addDays(1).toString(Qt::ISODate)), QString::fromLatin1(rule)), rule);
        }
    }

    void prerequisitesAreAskedForUntilTheyAreHeld()
    {
        for (const auto& [category, rule, before] :
             {std::tuple("BE", "before-be", "B"), std::tuple("C1", "before-c1", "B"), std::tuple("C", "before-c", "B"),
              std::tuple("D1", "before-d1", "B"), std::tuple("D", "before-d", "B"),
              std::tuple("C1E", "before-c1e", "C1"), std::tuple("CE", "before-ce", "C"),
              std::tuple("D1E", "before-d1e", "D1"), std::tuple("DE", "before-de", "D"),
              std::tuple("A", "before-a", "A2")}) {
            const QJsonObject answers = asking(complete(u"fab-reussite"_s), QString::fromLatin1(category));
            QVERIFY2(blocks(answers, QString::fromLatin1(rule)), rule);
            const QJsonObject held = with(with(answers, u"/details/holdsLicence"_s, true), u"/details/heldCategories"_s,
                                          QJsonArray{QString::fromLatin1(before)});
            QVERIFY2(!blocks(held, QString::fromLatin1(rule)), rule);
        }
    }

    /// A military certificate asks for the age, not for two years of A2.
    void aMilitaryCertificateGivesAWithoutA2()
    {
        const QJsonObject answers = asking(complete(u"fab-militaire"_s), u"A"_s);
        QVERIFY(assessed(answers).isReady());
        QVERIFY(blocks(aged(answers, u"2006-11-24"_s), u"age-a"_s));
        QVERIFY(blocks(asking(answers, u"CE"_s), u"before-ce"_s));
        for (const char* other : {"fab-reussite", "fab-diplome", "inscription"})
            QVERIFY2(blocks(asking(complete(QString::fromLatin1(other)), u"A"_s), u"before-a"_s), other);
    }

    void fromA2ToAIsATrainingThatTheSchoolFiles()
    {
        const QJsonObject wanted = with(asking(complete(u"inscription"_s), u"A"_s), u"/details/holdsLicence"_s, true);
        const QJsonObject held = with(wanted, u"/details/heldCategories"_s, QJsonArray{u"A2"_s});
        QVERIFY(hints(held, u"a2-to-a"_s));
        QVERIFY(assessed(held).isReady());
        QVERIFY(!hints(asking(held, u"BE"_s), u"a2-to-a"_s));
        QVERIFY(!hints(with(wanted, u"/details/heldCategories"_s, QJsonArray{u"B"_s}), u"a2-to-a"_s));
        QVERIFY(!hints(with(held, u"/details/holdsLicence"_s, false), u"a2-to-a"_s));
    }

    void aCardIsValidForFifteenYearsOrForFive_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("advice");
        for (const char* category : {"AM", "A1", "A2", "A", "B1", "B", "BE"})
            QTest::newRow(category) << QString::fromLatin1(category) << u"fifteen-years"_s;
        for (const char* category : {"C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"})
            QTest::newRow(category) << QString::fromLatin1(category) << u"five-years"_s;
    }
    void aCardIsValidForFifteenYearsOrForFive()
    {
        QFETCH(QString, category);
        QFETCH(QString, advice);
        for (const char* motif : {"fab-reussite", "fab-diplome", "fab-militaire", "fab-renouvellement"}) {
            const Assessment assessment = assessed(asking(complete(QString::fromLatin1(motif)), category));
            QCOMPARE(shown(assessment.advice).filter(QRegularExpression(u"^f.*-years$"_s)), QStringList{advice});
        }
    }

    void theMedicalPeriodDependsOnTheAge_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("advice");
        // The age counts on the day of the visit, 5 October 2026: both sides of each birthday.
        QTest::newRow("under 55") << u"1971-10-06"_s << u"C"_s << u"medical-five-years"_s;
        QTest::newRow("55") << u"1971-10-05"_s << u"D"_s << u"medical-until-sixty"_s;
        QTest::newRow("under 60") << u"1966-10-06"_s << u"D"_s << u"medical-until-sixty"_s;
        QTest::newRow("lorry, 60") << u"1966-10-05"_s << u"C"_s << u"medical-two-years"_s;
        QTest::newRow("lorry, under 76") << u"1950-10-06"_s << u"CE"_s << u"medical-two-years"_s;
        QTest::newRow("bus, 60") << u"1966-10-05"_s << u"D"_s << u"medical-one-year-bus"_s;
        QTest::newRow("bus, under 76") << u"1950-10-06"_s << u"DE"_s << u"medical-one-year-bus"_s;
        QTest::newRow("76") << u"1950-10-05"_s << u"C"_s << u"medical-one-year"_s;
        QTest::newRow("a car with a medical limit, 60") << u"1966-10-05"_s << u"B"_s << u"medical-two-years"_s;
    }
    void theMedicalPeriodDependsOnTheAge()
    {
        QFETCH(QString, birth);
        QFETCH(QString, category);
        QFETCH(QString, advice);
        QJsonObject answers = aged(asking(complete(u"fab-renouvellement"_s), category), birth);
        answers = with(answers, u"/details/medicalLimit"_s, category == u"B");
        const Assessment assessment = assessed(answers);
        QStringList periods = shown(assessment.advice).filter(u"medical-"_s);
        periods.removeOne(u"medical-visit"_s);
        QCOMPARE(periods, QStringList{advice});
        QCOMPARE(required(assessment, u"medical-opinion"_s), Truth::True);
        // A year alone that holds the birthday decides no period.
        const Assessment open = assessed(with(answers, u"/civilStatus/birthDate"_s, u"1966-00-00"_s));
        QVERIFY(shown(open.advice).filter(QRegularExpression(u"^medical-(five|until|two|one)"_s)).isEmpty());
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
        QVERIFY(blocks(aged(asking(answers, u"AM"_s), u"2012-11-24"_s), rule));
        // Each of several categories counts: AM doesn't bring B along, accompanied driving is for B alone.
        QVERIFY(blocks(aged(with(answers, u"/categories"_s, QJsonArray{u"AM"_s, u"B"_s}), u"2012-01-01"_s), rule));
        QVERIFY(!blocks(aged(with(accompanied, u"/categories"_s, QJsonArray{u"AM"_s, u"B"_s}), u"2011-01-01"_s), rule));
        QVERIFY(blocks(aged(asking(accompanied, u"A1"_s), u"2011-01-01"_s), rule));
        QVERIFY(!blocks(aged(answers, u"2010-00-00"_s), rule)); // perhaps sixteen
    }

    void aCategoryThatIsHeldIsNotRegisteredFor()
    {
        for (Category category : allCategories()) {
            const QString name = categoryName(category);
            const QJsonObject answers =
                with(asking(complete(u"inscription"_s), name), u"/details/holdsLicence"_s, true);
            QVERIFY2(warns(with(answers, u"/details/heldCategories"_s, QJsonArray{name}), u"held-already"_s),
                     qPrintable(name));
            const QString other = name == u"B" ? u"A1"_s : u"B"_s;
            QVERIFY(!warns(with(answers, u"/details/heldCategories"_s, QJsonArray{other}), u"held-already"_s));
        }
    }

    void theServicePaperDependsOnTheAge_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<bool>("accompanied");
        QTest::addColumn<QString>("nationality");
        QTest::addColumn<bool>("holds");
        QTest::addColumn<QStringList>("papers");
        const auto row = [](const char* name, const char* birth, bool accompanied, const char* nationality, bool holds,
                            const QStringList& papers) {
            QTest::newRow(name) << QString::fromLatin1(birth) << accompanied << QString::fromLatin1(nationality)
                                << holds << papers;
        };
        const QString census = u"census"_s;
        const QString defence = u"service-day"_s;
        row("15", "2010-11-24", true, "FR", false, {});
        row("16", "2010-11-23", false, "FR", false, {census});
        row("17", "2009-11-23", false, "FR", false, {defence});
        row("17, accompanied", "2009-11-23", true, "FR", false, {census});
        row("18, accompanied", "2008-11-23", true, "FR", false, {defence});
        row("24", "2001-11-24", false, "FR", false, {defence});
        row("25", "2001-11-23", false, "FR", false, {});
        row("20, with a licence", "2006-01-01", false, "FR", true, {});
        row("20, of another country", "2006-01-01", false, "MA", false, {});
        row("somewhere in the year of being 16 or 17", "2009-00-00", false, "FR", false, {});
    }
    void theServicePaperDependsOnTheAge()
    {
        QFETCH(QString, birth);
        QFETCH(bool, accompanied);
        QFETCH(QString, nationality);
        QFETCH(bool, holds);
        QFETCH(QStringList, papers);
        QJsonObject answers = aged(complete(u"inscription"_s), birth);
        answers = with(answers, u"/details/accompanied"_s, accompanied);
        answers = with(answers, u"/details/holdsLicence"_s, holds);
        answers = with(answers, u"/civilStatus/nationality"_s, nationality);
        QStringList asked;
        for (const AssessedDocument& document : assessed(answers).documents)
            if (document.advised && (document.kind == u"census" || document.kind == u"service-day"))
                asked.append(document.kind);
        QCOMPARE(asked, papers);
    }

    void aFirstLicenceBeforeTwentyOneAsksForRoadSafety()
    {
        const QJsonObject answers = complete(u"inscription"_s);
        QCOMPARE(required(assessed(aged(answers, u"2005-11-24"_s)), u"road-safety"_s), Truth::True);
        QCOMPARE(required(assessed(aged(answers, u"2005-11-23"_s)), u"road-safety"_s), Truth::False);
        QCOMPARE(required(assessed(aged(with(answers, u"/details/holdsLicence"_s, true), u"2005-11-24"_s)),
                          u"road-safety"_s),
                 Truth::False);
        QCOMPARE(required(assessed(with(answers, u"/civilStatus/nationality"_s, u"MA"_s)), u"regular-stay"_s),
                 Truth::True);
        QCOMPARE(required(assessed(with(answers, u"/civilStatus/nationality"_s, u"PT"_s)), u"regular-stay"_s),
                 Truth::False);
        QCOMPARE(required(assessed(with(answers, u"/details/medicalLimit"_s, true)), u"medical-opinion"_s),
                 Truth::True);
    }

    void whatProvesIdentityDependsOnThePerson()
    {
        const auto accepted = [](const char* nationality, const char* birth) {
            const QJsonObject answers = with(aged(complete(u"fab-reussite"_s), QString::fromLatin1(birth)),
                                             u"/civilStatus/nationality"_s, QString::fromLatin1(nationality));
            for (const AssessedDocument& document : assessed(answers).documents)
                if (document.kind == u"identity")
                    return document.accepted.fr;
            return QString();
        };
        QVERIFY(accepted("FR", "1992-04-12").contains(u"non biométrique"));
        QVERIFY(accepted("FR", "2010-04-12").contains(u"parent"));
        QVERIFY(accepted("IT", "1992-04-12").contains(u"carte de séjour européenne"));
        QVERIFY(accepted("MA", "2010-04-12").contains(u"DCEM"));
        QVERIFY(accepted("MA", "1992-04-12").contains(u"visa de long séjour"));
        // Of age or not: nobody knows yet, so the text for everybody stands.
        QCOMPARE(accepted("FR", "2008-00-00"), procedure(u"fab-reussite"_s).document(u"identity"_s)->accepted.fr);
    }

    void aProofOfResidenceIsLessThanSixMonthsOld()
    {
        const QJsonObject answers = complete(u"fab-perte"_s);
        const auto dated = [&](const char* of) {
            return with(answers, u"/details/residenceDate"_s, QString::fromLatin1(of));
        };
        QVERIFY(!warns(dated("2026-05-23"), u"residence-recent"_s));
        QVERIFY(warns(dated("2026-05-22"), u"residence-recent"_s));
        QVERIFY(warns(dated("2026-11-24"), u"residence-date-past"_s));
        QVERIFY(!warns(without(answers, u"/details/residenceDate"_s), u"residence-recent"_s));
    }

    void anAdultWithTheParentsIsHosted()
    {
        const QJsonObject answers = with(complete(u"fab-perte"_s), u"/details/housing"_s, u"parents"_s);
        const auto advised = [](const QJsonObject& of) {
            static const QStringList ofHome{u"host-attestation"_s, u"host-identity"_s, u"parent-attestation"_s};
            QStringList kinds;
            for (const AssessedDocument& document : assessed(of).documents)
                if (document.advised && ofHome.contains(document.kind))
                    kinds.append(document.kind);
            return kinds;
        };
        const QStringList hosts{u"host-attestation"_s, u"host-identity"_s};
        QCOMPARE(advised(aged(answers, u"2008-11-23"_s)), hosts);
        QCOMPARE(advised(aged(answers, u"2008-11-24"_s)), QStringList{u"parent-attestation"_s});
        QCOMPARE(advised(with(answers, u"/details/housing"_s, u"hosted"_s)), hosts);
        QCOMPARE(advised(with(answers, u"/details/housing"_s, u"own-name"_s)), QStringList());
        QVERIFY(warns(answers, u"parents-minor"_s)); // and says which papers
    }

    void aStampIsRefundedWithinEighteenMonths()
    {
        const QJsonObject answers = complete(procedure(u"timbre-remb"_s));
        const auto bought = [&](const char* on) {
            return with(answers, u"/details/stampBoughtOn"_s, QString::fromLatin1(on));
        };
        QVERIFY(assessed(bought("2025-05-23")).isComplete());
        QVERIFY(blocks(bought("2025-05-22"), u"refund-in-time"_s));
        const auto papers = [](const QJsonObject& of) {
            QStringList kinds;
            for (const AssessedDocument& document : assessed(of).documents)
                if (document.required == Truth::True)
                    kinds.append(document.kind);
            return kinds;
        };
        const QJsonObject tobacconist = with(answers, u"/details/stampBoughtFrom"_s, u"tobacconist"_s);
        QCOMPARE(papers(with(tobacconist, u"/details/refundFor"_s, u"individual"_s)),
                 QStringList({u"bank-details"_s, u"identity"_s}));
        QCOMPARE(papers(with(tobacconist, u"/details/refundFor"_s, u"company"_s)),
                 QStringList({u"bank-details"_s, u"company-extract"_s}));
        QCOMPARE(papers(with(answers, u"/details/stampBoughtFrom"_s, u"online"_s)), QStringList());
        QVERIFY(blocks(with(tobacconist, u"/details/iban"_s, u"FR1420041010050500013M02607"_s), u"field-format"_s));
    }

    void aNephNumberIsNotReactivatedAfterAnAnnulment()
    {
        const QJsonObject answers = complete(procedure(u"neph"_s));
        QVERIFY(assessed(answers).isComplete());
        QVERIFY(blocks(with(answers, u"/details/licenceAnnulled"_s, true), u"neph-not-after-annulment"_s));
    }

    void aLostEuropeanLicenceNeedNotBeShown()
    {
        const QJsonObject answers = complete(u"echange-ue"_s);
        QCOMPARE(required(assessed(answers), u"foreign-licence"_s), Truth::True);
        QCOMPARE(required(assessed(with(answers, u"/details/exchangeReason"_s, u"expiry"_s)), u"foreign-licence"_s),
                 Truth::True);
        QCOMPARE(required(assessed(with(answers, u"/details/exchangeReason"_s, u"loss"_s)), u"foreign-licence"_s),
                 Truth::False);
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
        // A short one without alcohol or drugs brings no visit; every other does.
        QCOMPARE(required(assessed(answers), u"medical-opinion"_s), Truth::False);
        QCOMPARE(required(assessed(with(answers, u"/details/alcoholDrugs"_s, true)), u"medical-opinion"_s),
                 Truth::True);
        QCOMPARE(
            required(assessed(with(answers, u"/details/suspensionLength"_s, u"under-six"_s)), u"medical-opinion"_s),
            Truth::True);
        QCOMPARE(required(assessed(with(answers, u"/details/suspensionLength"_s, u"six-or-more"_s)),
                          u"psychotechnical-test"_s),
                 Truth::True);
    }

    void exchangesPartByTheCountryAndTheDates()
    {
        QVERIFY(blocks(with(complete(u"echange-ue"_s), u"/details/issuingCountry"_s, u"MA"_s), u"issued-in-eea"_s));
        const QJsonObject other = complete(u"echange-hors-ue"_s);
        QVERIFY(blocks(with(other, u"/details/issuingCountry"_s, u"ES"_s), u"issued-outside-eea"_s));
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
        // An old title with an error comes here too, and the error is described.
        const QJsonObject old =
            with(complete(u"fab-deterioration"_s), u"/details/damageReason"_s, u"old-format-error"_s);
        QVERIFY(assessed(old).isReady());
        QCOMPARE(assessed(without(old, u"/details/errorDescription"_s)).missing,
                 QStringList{u"/details/errorDescription"_s});
    }
};

QTEST_GUILESS_MAIN(TestMotifs)
#include "test_catalogue_Motifs.moc"
