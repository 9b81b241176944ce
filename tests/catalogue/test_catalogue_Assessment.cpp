#include "catalogue/Answers.h"

using namespace guichet;
using namespace guichet::catalogue;
using namespace guichet::test;

class TestAssessment : public QObject
{
    Q_OBJECT

private slots:
    void aCompleteRequestOfEachProcedureMayBeFiled_data()
    {
        QTest::addColumn<QJsonObject>("answers");
        QTest::newRow("loss") << loss();
        QTest::newRow("diploma") << diploma();
        QTest::newRow("correction") << correction();
    }

    void aCompleteRequestOfEachProcedureMayBeFiled()
    {
        QFETCH(QJsonObject, answers);
        const Assessment assessment = assessed(answers);
        QCOMPARE(reasons(assessment, Effect::Block), QStringList());
        QCOMPARE(reasons(assessment, Effect::Warn), QStringList());
        QCOMPARE(assessment.missing, QStringList());
        QCOMPARE(assessment.eligible, Truth::True);
        QVERIFY(assessment.isReady());
    }

    void whatIsNotAnsweredIsMissingAndLeavesItOpen_data()
    {
        QTest::addColumn<QJsonObject>("answers");
        QTest::addColumn<QString>("pointer");
        for (const char* pointer :
             {"/filedBy", "/civilStatus/familyName", "/civilStatus/givenNames", "/civilStatus/birthDate", "/categories",
              "/contact/address/postalCode", "/photoSignature", "/details/lossDate", "/details/stampNumber"})
            QTest::newRow(pointer) << loss() << QString::fromLatin1(pointer);
        for (const char* pointer : {"/details/diplomaKind", "/details/holdsLicence", "/details/heldCategories"})
            QTest::newRow(pointer) << diploma() << QString::fromLatin1(pointer);
        for (const char* pointer : {"/details/cardNumber", "/details/receivedOn", "/details/movedDepartment"})
            QTest::newRow(pointer) << correction() << QString::fromLatin1(pointer);
    }

    void whatIsNotAnsweredIsMissingAndLeavesItOpen()
    {
        QFETCH(QJsonObject, answers);
        QFETCH(QString, pointer);
        const Assessment assessment = assessed(without(answers, pointer));
        QVERIFY2(assessment.missing.contains(pointer), qPrintable(assessment.missing.join(u' ')));
        QCOMPARE(assessment.eligible, Truth::Unknown);
        QVERIFY(!assessment.isReady());
    }

    void anEmptyRequestIsOpenAndSaysWhatIsMissing()
    {
        for (const Procedure& each : embedded().procedures()) {
            const Assessment assessment = assess(each, Request{}, day);
            if (each.kind == ProcedureKind::Guide) {
                QVERIFY(!assessment.filedHere && !assessment.isReady());
                QCOMPARE(assessment.eligible, each.isPrepared() ? Truth::Unknown : Truth::False);
                QCOMPARE(reasons(assessment, each.isPrepared() ? Effect::Hint : Effect::Block),
                         QStringList{u"guide-only"_s});
                continue;
            }
            QCOMPARE(assessment.eligible, Truth::Unknown);
            for (const Reason& reason : assessment.reasons) // a paper that is advised is told from the start
                QVERIFY2(reason.rule == u"document-advised", qPrintable(each.id + u' ' + reason.rule));
            QVERIFY(assessment.missing.contains(u"/civilStatus/familyName"_s));
            QCOMPARE(required(assessment, u"identity"_s), Truth::True);
        }
    }

    void eitherEmailOrMobileIsEnough()
    {
        QVERIFY(assessed(without(loss(), u"/contact/email"_s)).isReady());
        QVERIFY(assessed(without(loss(), u"/contact/mobile"_s)).isReady());
        const Assessment neither = assessed(without(without(loss(), u"/contact/email"_s), u"/contact/mobile"_s));
        QCOMPARE(neither.missing, QStringList({u"/contact/email"_s, u"/contact/mobile"_s}));
    }

    void aConsentThatWasNotGivenIsMissing()
    {
        const Assessment assessment = assessed(with(loss(), u"/consents"_s, QJsonArray()));
        QCOMPARE(assessment.missing, QStringList({u"/consents/loss-is-final"_s, u"/consents/truthful"_s}));
    }

    void anAnswerThatCanNotBeRightBlocks()
    {
        const Assessment assessment = assessed(with(loss(), u"/civilStatus/familyName"_s, u"Hadd4d"_s));
        QCOMPARE(assessment.eligible, Truth::False);
        QCOMPARE(reasons(assessment, Effect::Block), QStringList(u"field-format"_s));
        QCOMPARE(assessment.reasons.first().pointers, QStringList(u"/civilStatus/familyName"_s));
        QVERIFY(assessment.reasons.first().text.fr.contains(u'4'));
    }

    void aLossCostsTwentyFiveEurosAndHalfInGuyane()
    {
        const auto cents = [](const QJsonObject& answers) { return assessed(answers).fee.value_or(Fee{}).cents; };
        QCOMPARE(cents(loss()), 2500);
        QCOMPARE(cents(with(loss(), u"/contact/address/postalCode"_s, u"97300"_s)), 1250);
        QCOMPARE(cents(with(loss(), u"/contact/address/country"_s, u"GF"_s)), 1250);
        QVERIFY(!assessed(without(loss(), u"/contact/address/postalCode"_s)).fee);
        QCOMPARE(cents(diploma()), 0);
        QCOMPARE(cents(correction()), 0);
    }

    void aLossAbroadNeedsAResidentOfFrance()
    {
        const QJsonObject abroad = with(loss(), u"/details/lossCountry"_s, u"ES"_s);
        QVERIFY(assessed(abroad).isReady());
        const QJsonObject foreign =
            with(with(abroad, u"/contact/address/country"_s, u"ES"_s), u"/contact/address/postalCode"_s, u"28001-X"_s);
        QCOMPARE(reasons(assessed(foreign), Effect::Block), QStringList(u"loss-resident"_s));
    }

    void aLossInTheFutureIsRefused()
    {
        const QJsonObject today = with(loss(), u"/details/lossDate"_s, u"2026-11-23"_s);
        const QJsonObject tomorrow = with(loss(), u"/details/lossDate"_s, u"2026-11-24"_s);
        QVERIFY(assessed(today).isReady());
        QCOMPARE(reasons(assessed(tomorrow), Effect::Block), QStringList(u"loss-date-past"_s));
    }

    void aStampOlderThanAYearOnlyWarns()
    {
        const QJsonObject old = with(loss(), u"/details/stampBoughtOn"_s, u"2025-11-22"_s);
        QCOMPARE(reasons(assessed(old), Effect::Warn), QStringList(u"stamp-year"_s));
        QVERIFY(assessed(old).isReady());
        QVERIFY(assessed(with(loss(), u"/details/stampBoughtOn"_s, u"2025-11-23"_s)).reasons.isEmpty());
    }

    void afterALossTheCertificateAndBothWaysToDriveAreTold()
    {
        const Assessment assessment = assessed(loss());
        QStringList outputs;
        for (const Output& output : assessment.outputs)
            outputs.append(output.name);
        QCOMPARE(outputs, QStringList({u"filing-receipt"_s, u"driving-rights-certificate"_s, u"card"_s}));
        QStringList meanwhile;
        for (const Advice& advice : assessment.meanwhile)
            meanwhile.append(advice.id);
        QCOMPARE(meanwhile, QStringList({u"no-driving-yet"_s, u"adcs"_s}));
    }

    void theFormForAClassicPhotoComesWithAClassicPhotoOnly()
    {
        const auto gets = [](const QJsonObject& answers) {
            const QList<Output> outputs = assessed(answers).outputs;
            return std::ranges::any_of(outputs,
                                       [](const Output& each) { return each.name == u"photo-signature-form"; });
        };
        QVERIFY(gets(diploma()));
        QVERIFY(!gets(loss()));
        QVERIFY(!procedure(u"correction"_s).field(u"/photoSignature"_s));
    }

    void heavyCategoriesNeedAMedicalOpinionWithADiplomaOnly()
    {
        const QJsonObject light = with(diploma(), u"/categories"_s, QJsonArray{u"B"_s});
        QCOMPARE(required(assessed(diploma()), u"medical-opinion"_s), Truth::True);
        QCOMPARE(required(assessed(light), u"medical-opinion"_s), Truth::False);
        QCOMPARE(required(assessed(without(diploma(), u"/categories"_s)), u"medical-opinion"_s), Truth::Unknown);
        const QJsonObject heavyLoss = with(loss(), u"/categories"_s, QJsonArray{u"B"_s, u"C"_s});
        QCOMPARE(required(assessed(heavyLoss), u"medical-opinion"_s), Truth::False);
    }

    void aMissingDocumentIsMissing()
    {
        const QJsonObject none = with(diploma(), u"/documents"_s, QJsonArray());
        const QStringList expected = {u"/documents/identity"_s, u"/documents/residence"_s, u"/documents/diploma"_s,
                                      u"/documents/medical-opinion"_s};
        QCOMPARE(assessed(none).missing, expected);
        const QJsonObject empty = with(diploma(), u"/documents"_s,
                                       QJsonArray{QJsonObject{{u"kind"_s, u"identity"_s}, {u"files"_s, QJsonArray()}}});
        QVERIFY(assessed(empty).missing.contains(u"/documents/identity"_s));
    }

    void papersThatAreOnlyUsualWarnAndDoNotPreventFiling()
    {
        const Assessment hosted = assessed(with(loss(), u"/details/housing"_s, u"hosted"_s));
        QCOMPARE(reasons(hosted, Effect::Warn), QStringList({u"document-advised"_s, u"document-advised"_s}));
        QVERIFY(hosted.isReady());
    }

    void aMinorNeedsALegalRepresentative()
    {
        QJsonObject young = with(diploma(), u"/civilStatus/birthDate"_s, u"2009-01-01"_s);
        young = with(with(young, u"/categories"_s, QJsonArray{u"B"_s}), u"/details/housing"_s, u"parents"_s);
        young = with(with(young, u"/details/holdsLicence"_s, false), u"/details/heldCategories"_s, QJsonValue());
        const Assessment assessment = assessed(young);
        QCOMPARE(assessment.missing, QStringList({u"/details/guardianFamilyName"_s, u"/details/guardianGivenName"_s}));
        QCOMPARE(required(assessment, u"guardian-identity"_s), Truth::True);
        QCOMPARE(reasons(assessment, Effect::Block), QStringList());
    }

    void anAdultFiledForByAnotherMayBeUnderGuardianship()
    {
        const QJsonObject other = with(loss(), u"/filedBy"_s, u"third-party"_s);
        QCOMPARE(assessed(other).missing, QStringList(u"/details/underGuardianship"_s));
        QVERIFY(assessed(with(other, u"/details/underGuardianship"_s, false)).isReady());
        QCOMPARE(assessed(with(other, u"/details/underGuardianship"_s, true)).missing.size(), 2);
    }

    /// Nobody else may ask for a correction, so nobody is told to or asked about it there.
    void aCorrectionDoesNotSendARepresentativeInACircle()
    {
        const QString forAnother = u"«\u00a0pour une autre personne\u00a0»"_s;
        const Procedure& motif = procedure(u"correction"_s);
        QVERIFY(!motif.field(u"/details/underGuardianship"_s));
        const Step* whom = motif.step(u"for-whom"_s);
        QVERIFY(whom && whom->help.fr.contains(u"sous tutelle") && !whom->help.fr.contains(forAnother));
        QVERIFY(procedure(u"fab-perte"_s).step(u"for-whom"_s)->help.fr.contains(forAnother));
        const Assessment other = assessed(with(correction(), u"/filedBy"_s, u"third-party"_s));
        QVERIFY(other.reasons.first().text.fr.contains(u"sous tutelle"));
        // A minor's representative is named as everywhere.
        const Assessment minor = assessed(with(correction(), u"/civilStatus/birthDate"_s, u"2009-01-01"_s));
        QCOMPARE(minor.missing, QStringList({u"/details/guardianFamilyName"_s, u"/details/guardianGivenName"_s}));
        QCOMPARE(required(minor, u"guardian-identity"_s), Truth::True);
        QCOMPARE(required(assessed(correction()), u"guardian-identity"_s), Truth::False);
    }

    void categoriesHaveAgesAndPrerequisites_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("held");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QStringList>("blocked");
        const auto row = [](const char* name, const char* wanted, const char* held, const char* birth,
                            const QStringList& blocked) {
            QTest::newRow(name) << QString::fromLatin1(wanted).split(u' ', Qt::SkipEmptyParts)
                                << QString::fromLatin1(held).split(u' ', Qt::SkipEmptyParts)
                                << QString::fromLatin1(birth) << blocked;
        };
        row("B on the day of 17", "B", "A1", "2009-11-23", {});
        row("B a day before 17", "B", "A1", "2009-11-24", {u"age-b"_s});
        row("AM at 13", "AM", "", "2012-11-24", {u"age-am"_s});
        row("A1 at 15", "A1", "", "2010-11-24", {u"age-a1"_s});
        row("A2 at 17", "A2", "", "2008-11-24", {u"age-a2"_s});
        row("A at 19 with A2", "A", "A2", "2006-11-24", {u"age-a"_s});
        row("A at 20 without A2", "A", "B", "2006-11-23", {u"before-a"_s});
        row("C at 18 with B", "C", "B", "2008-11-23", {});
        row("C at 17 with B", "C", "B", "2008-11-24", {u"age-c"_s});
        row("C and B together", "B C", "A1", "2005-01-01", {});
        row("C without B", "C", "A1", "2005-01-01", {u"before-c"_s});
        row("CE with C1 only", "CE", "B C1", "2000-01-01", {u"before-ce"_s});
        row("C1E with C, which includes C1", "C1E", "B C", "2000-01-01", {});
        row("D1 at 20", "D1", "B", "2005-11-24", {u"age-d1"_s});
        row("D at 20 only warns", "D", "B", "2006-01-01", {});
        row("DE without D", "DE", "B D1", "1990-01-01", {u"before-de"_s});
    }

    void categoriesHaveAgesAndPrerequisites()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QStringList, held);
        QFETCH(QString, birth);
        QFETCH(QStringList, blocked);
        QJsonObject answers = with(diploma(), u"/categories"_s, QJsonArray::fromStringList(wanted));
        answers = with(answers, u"/details/heldCategories"_s, QJsonArray::fromStringList(held));
        answers = with(answers, u"/civilStatus/birthDate"_s, birth);
        QCOMPARE(reasons(assessed(answers), Effect::Block), blocked);
    }

    void aCategoryAlreadyHeldOnlyWarns()
    {
        const QJsonObject twice = with(diploma(), u"/details/heldCategories"_s, QJsonArray{u"B"_s, u"C"_s});
        QCOMPARE(reasons(assessed(twice), Effect::Warn), QStringList(u"already-held"_s));
    }

    void anIncompleteBirthDateThatDecidesNothingIsCheckedByHand()
    {
        const QJsonObject early = with(diploma(), u"/details/diplomaDate"_s, u"2025-06-30"_s);
        const QJsonObject answers = with(early, u"/civilStatus/birthDate"_s, u"2008-00-00"_s);
        const Assessment open = assessed(answers, QDate(2026, 6, 1));
        QCOMPARE(open.eligible, Truth::Unknown);
        QVERIFY(reasons(open, Effect::Warn).contains(u"age-c"_s));
        QVERIFY(open.reasons.first().text.fr.contains(u"date incomplète"_s));
        // Over the whole year it is decided.
        QCOMPARE(assessed(answers, QDate(2026, 12, 31)).eligible, Truth::True);
        QCOMPARE(reasons(assessed(answers, QDate(2025, 12, 30)), Effect::Block), QStringList(u"age-c"_s));
    }

    /// Born in November 2008, on a day that nobody knows: 17 or 18 years old today.
    void whatAnIncompleteDateLeavesOpenIsNamedAndCanBeAnswered()
    {
        const QJsonObject answers = with(loss(), u"/civilStatus/birthDate"_s, u"2008-11-00"_s);
        const Assessment open = assessed(answers, QDate(2026, 11, 15));
        QCOMPARE(open.eligible, Truth::Unknown);
        const auto told = std::ranges::find(open.reasons, u"date-incomplete"_s, &Reason::rule);
        QVERIFY(told != open.reasons.end());
        QCOMPARE(told->effect, Effect::Warn);
        QVERIFY2(told->text.fr.contains(u"représentant"_s), qPrintable(told->text.fr));
        const Procedure& procedure = *embedded().find(u"fab-perte"_s);
        const auto request = requestFromJson(answers);
        const auto guardian = std::ranges::find_if(procedure.fields, [](const Field& each) {
            return each.pointer.endsWith(u"guardianFamilyName"_s);
        });
        QVERIFY(guardian != procedure.fields.end());
        QVERIFY(isAsked(*guardian, *request, QDate(2026, 11, 15)));
        QVERIFY(!open.missing.contains(guardian->pointer));
        // Where nobody doubts, nothing is said.
        QVERIFY(!reasons(assessed(answers, QDate(2027, 11, 15)), Effect::Warn).contains(u"date-incomplete"_s));
        QVERIFY(!isAsked(*guardian, *request, QDate(2027, 11, 15)));
        QVERIFY(!reasons(assessed(without(answers, u"/civilStatus/birthDate"_s)), Effect::Warn)
                     .contains(u"date-incomplete"_s));
    }

    void aPostalCodeOrAMobileOfACountryThatIsNotAnsweredBlocksNothing()
    {
        const QJsonObject unknown = without(loss(), u"/contact/address/country"_s);
        const QJsonObject belgian = with(unknown, u"/contact/address/postalCode"_s, u"1000"_s);
        QCOMPARE(assessed(belgian).eligible, Truth::Unknown);
        QCOMPARE(assessed(with(belgian, u"/contact/address/country"_s, u"FR"_s)).eligible, Truth::False);
        QVERIFY(assessed(with(belgian, u"/contact/address/country"_s, u"BE"_s)).eligible != Truth::False);
        const QJsonObject german = with(unknown, u"/contact/mobile"_s, u"0151 23456789"_s);
        QCOMPARE(assessed(german).eligible, Truth::Unknown);
        QVERIFY(assessed(with(german, u"/contact/address/country"_s, u"DE"_s)).eligible != Truth::False);
    }

    void aCorrectionIsRefusedWhereTheSeedSaysSo_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* name, const QString& pointer, const QJsonValue& value, const QString& rule) {
            QTest::newRow(name) << pointer << value << rule;
        };
        row("another's card", u"/details/titleIsMine"_s, false, u"title-is-mine"_s);
        row("moved", u"/details/movedDepartment"_s, true, u"same-department"_s);
        row("foreign exchange", u"/details/firstRequest"_s, u"foreign-exchange"_s, u"not-after-exchange"_s);
        row("international", u"/details/firstRequest"_s, u"international"_s, u"not-international"_s);
        row("on paper", u"/details/firstRequest"_s, u"other"_s, u"from-online-request"_s);
        row("over 6 months", u"/details/receivedOn"_s, u"2026-05-22"_s, u"within-six-months"_s);
        row("old format", u"/details/cardFormat"_s, false, u"card-format"_s);
        row("by someone else", u"/filedBy"_s, u"third-party"_s, u"correction-by-holder"_s);
        row("by an agent", u"/filedBy"_s, u"agent"_s, u"correction-by-holder"_s);
        row("not yet received", u"/details/receivedOn"_s, u"2026-11-24"_s, u"received-past"_s);
    }

    void aCorrectionIsRefusedWhereTheSeedSaysSo()
    {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QFETCH(QString, rule);
        const Assessment assessment = assessed(with(correction(), pointer, value));
        QCOMPARE(assessment.eligible, Truth::False);
        QCOMPARE(reasons(assessment, Effect::Block), QStringList(rule));
    }

    void theLastDayOfTheSixMonthsStillCounts()
    {
        QCOMPARE(assessed(with(correction(), u"/details/receivedOn"_s, u"2026-05-23"_s)).eligible, Truth::True);
    }

    void aDiplomaForAFirstLicenceMeansWaiting()
    {
        const auto meanwhile = [](const QJsonObject& answers) { return assessed(answers).meanwhile.value(0).id; };
        QCOMPARE(meanwhile(diploma()), u"extension"_s);
        QCOMPARE(meanwhile(with(diploma(), u"/details/holdsLicence"_s, false)), u"first-licence"_s);
        QCOMPARE(meanwhile(without(diploma(), u"/details/holdsLicence"_s)), QString());
    }

    void anUnknownBirthDayBringsTheAdviceAboutTheOperators()
    {
        const auto has = [](const QJsonObject& answers) {
            const QList<Advice> advice = assessed(answers).advice;
            return std::ranges::any_of(advice, [](const Advice& each) { return each.id == u"unknown-birth-date"; });
        };
        QVERIFY(has(loss()));
        QVERIFY(!has(with(loss(), u"/civilStatus/birthDate"_s, u"1962-05-31"_s)));
    }

    void aFieldIsAskedOnceWhatItHangsOnIsAnswered()
    {
        const Field& held = *procedure(u"fab-diplome"_s).field(u"/details/heldCategories"_s);
        const auto asked = [&](const QJsonObject& answers) { return isAsked(held, *requestFromJson(answers), day); };
        QVERIFY(asked(diploma()));
        QVERIFY(!asked(with(diploma(), u"/details/holdsLicence"_s, false)));
        QVERIFY(!asked(without(diploma(), u"/details/holdsLicence"_s)));
    }
};

QTEST_GUILESS_MAIN(TestAssessment)
#include "test_catalogue_Assessment.moc"
