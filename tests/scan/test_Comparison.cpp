#include "scan/TwoDDocSpecimens.h"
#include "scan/reading/Comparison.h"
#include "scan/reading/Folding.h"
#include "scan/reading/Validity.h"

#include <QRandomGenerator>
#include <QTest>

using namespace guichet;
using namespace guichet::scan;
using namespace specimens;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate filingDay(2026, 11, 28);

const QStringList card{u"IDFRAX4RTBPFW46<<<<<<<<<<<<<<<"_s, u"9007138F3002119FRA<<<<<<<<<<<6"_s,
                       u"MARTIN<<MAELYS<GAELLE<MARIE<<<"_s};
const QStringList oldCard{u"IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<"_s, u"8806923102858CORINNE<<<<<<<6512068F6"_s};
const QStringList licence{u"D1FRA13AA000026181231MARTIN<<9"_s};

Reading zone(const QStringList& lines)
{
    Reading reading;
    reading.mrz = MrzReading{1, {}, *readMrz(lines, filingDay)};
    return reading;
}

Reading code(const QByteArray& bytes)
{
    Reading reading;
    reading.twoDDoc = TwoDDocReading{1, {}, *readTwoDDoc(bytes), Authenticity::Unchecked};
    return reading;
}

Request maelys()
{
    Request request;
    request.procedure = u"fab-perte"_s;
    request.civilStatus.familyName = u"Martin"_s;
    request.civilStatus.givenNames = QStringList{u"Maëlys"_s, u"Gaëlle"_s};
    request.civilStatus.birthDate = PartialDate::fromParts(1990, 7, 13);
    request.civilStatus.sex = Sex::F;
    request.contact.address = {u"14, av. des Tilleuls"_s, {}, u"99370"_s, u"Saint-Ambroise-des-Prés"_s, u"FR"_s};
    return request;
}

ScanReport compared(const Reading& reading, const Request& request, const QString& kind, QDate day = filingDay)
{
    ScanReport report;
    report.read = reading;
    return withComparison(report, {kind, &request, day});
}

/// "family-name:agree given-names:doubtful"
QString grades(const ScanReport& report)
{
    QStringList all;
    for (const Compared& each : report.compared)
        all.append(subjectName(each.subject) + u':' + agreementName(each.agreement));
    return all.join(u' ');
}

/// "mismatch:warn"
QString findings(const ScanReport& report)
{
    QStringList all;
    for (const Finding& each : report.findings)
        all.append(findingName(each.code) + u':' + severityName(each.severity));
    return all.join(u' ');
}

PaperName paper(const QString& words, bool cut = false, bool exact = false)
{
    return {paperWords(words), cut, exact};
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void accentsAndSignsAreFolded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        QTest::newRow("accents") << u"Éloïse"_s << u"ELOISE"_s;
        QTest::newRow("decomposed") << u"E\u0301loi\u0308se"_s << u"ELOISE"_s;
        QTest::newRow("ligatures") << u"Cœur Lætitia"_s << u"COEUR LAETITIA"_s;
        QTest::newRow("foreign") << u"Søren Łukasz Weiß Guðrún Þór"_s << u"SOREN LUKASZ WEISS GUDRUN THOR"_s;
        QTest::newRow("signs") << u"D’Arc-Dupont, l'aîné"_s << u"D ARC DUPONT L AINE"_s;
        QTest::newRow("another script") << u"Иванов"_s << QString();
    }

    void accentsAndSignsAreFolded()
    {
        QFETCH(QString, name);
        QTEST(paperWords(name).join(u' '), "folded");
    }

    void familyNamesAreGraded_data()
    {
        QTest::addColumn<QString>("onPaper");
        QTest::addColumn<bool>("cut");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("usage");
        QTest::addColumn<QString>("agreement");
        const auto row = [](const char* name, const QString& onPaper, bool cut, const QString& birth,
                            const QString& usage, const QString& agreement) {
            QTest::newRow(name) << onPaper << cut << birth << usage << agreement;
        };
        row("same", u"HADDAD"_s, false, u"Haddad"_s, {}, u"agree"_s);
        row("usage name", u"ROUSSEL"_s, false, u"Haddad"_s, u"Roussel"_s, u"agree"_s);
        row("both names", u"HADDAD ROUSSEL"_s, false, u"Haddad"_s, u"Roussel"_s, u"agree"_s);
        row("both names run together", u"HADDADROUSSEL"_s, false, u"Haddad"_s, u"Roussel"_s, u"agree"_s);
        row("hyphens", u"DUPONT DURAND"_s, false, u"Dupont-Durand"_s, {}, u"agree"_s);
        row("particle", u"D ARC"_s, false, u"d’Arc"_s, {}, u"agree"_s);
        row("umlaut", u"MUELLER"_s, false, u"Müller"_s, {}, u"agree"_s);
        row("umlaut plain", u"MULLER"_s, false, u"Müller"_s, {}, u"agree"_s);
        row("cut", u"DE LA ROCHEFOUCAULD MONTB"_s, true, u"de La Rochefoucauld-Montbel"_s, {}, u"agree"_s);
        row("not cut", u"DE LA ROCHEFOUCAULD MONTB"_s, false, u"de La Rochefoucauld-Montbel"_s, {}, u"doubtful"_s);
        row("short and cut", u"DE"_s, true, u"Delon"_s, {}, u"contradict"_s);
        row("part", u"HADDAD"_s, false, u"Haddad Benali"_s, {}, u"doubtful"_s);
        row("one letter", u"ROUSEL"_s, false, u"Roussel"_s, {}, u"doubtful"_s);
        row("short, one letter", u"LI"_s, false, u"Le"_s, {}, u"contradict"_s);
        row("a short name inside", u"LI CHEN"_s, false, u"Li"_s, {}, u"doubtful"_s);
        row("another", u"BERTHIER"_s, false, u"Haddad"_s, {}, u"contradict"_s);
        row("another script", u"IVANOV"_s, false, u"Иванов"_s, {}, u"doubtful"_s);
        // One contains the other as letters, not as words: too lax (domain §3.3).
        row("contained", u"MARTINEZ"_s, false, u"Marti"_s, {}, u"contradict"_s);
    }

    void familyNamesAreGraded()
    {
        QFETCH(QString, onPaper);
        QFETCH(bool, cut);
        QFETCH(QString, birth);
        QFETCH(QString, usage);
        QTEST(agreementName(compareFamilyName(paper(onPaper, cut), birth, usage)), "agreement");
    }

    void whatIsVouchedForIsNoMisreading()
    {
        QCOMPARE(compareFamilyName(paper(u"ROUSEL"_s, false, true), u"Roussel"_s, {}), Agreement::Contradict);
        QCOMPARE(compareGivenNames(paper(u"INEZ"_s, false, true), {u"Inès"_s}), Agreement::Contradict);
    }

    void oneFirstNameIsEnough_data()
    {
        QTest::addColumn<QString>("onPaper");
        QTest::addColumn<bool>("cut");
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QString>("agreement");
        QTest::newRow("first") << u"YASMINA"_s << false << QStringList{u"Yasmina"_s, u"Leïla"_s} << u"agree"_s;
        QTest::newRow("second") << u"LEILA"_s << false << QStringList{u"Yasmina"_s, u"Leïla"_s} << u"agree"_s;
        QTest::newRow("double") << u"JEAN PIERRE"_s << false << QStringList{u"Jean-Pierre"_s} << u"agree"_s;
        QTest::newRow("half of a double") << u"JEAN"_s << false << QStringList{u"Jean-Pierre"_s} << u"doubtful"_s;
        QTest::newRow("initial") << u"Y"_s << false << QStringList{u"Yasmina"_s} << u"doubtful"_s;
        QTest::newRow("cut") << u"MARIE CHARLOT"_s << true << QStringList{u"Charlotte"_s} << u"doubtful"_s;
        QTest::newRow("one letter") << u"INEZ"_s << false << QStringList{u"Inès"_s} << u"doubtful"_s;
        QTest::newRow("another") << u"SAMI"_s << false << QStringList{u"Yasmina"_s, u"Leïla"_s} << u"contradict"_s;
    }

    void oneFirstNameIsEnough()
    {
        QFETCH(QString, onPaper);
        QFETCH(bool, cut);
        QFETCH(QStringList, given);
        QTEST(agreementName(compareGivenNames(paper(onPaper, cut), given)), "agreement");
    }

    void aPersonsOwnNameAlwaysAgrees()
    {
        QRandomGenerator random(3);
        const QString letters = u"abcdefgéèçîñøßœ -'"_s;
        for (int i = 0; i < 3000; ++i) {
            QString name;
            const int length = random.bounded(1, 20);
            for (int at = 0; at < length; ++at)
                name += letters[random.bounded(int(letters.size()))];
            const QStringList words = paperWords(name);
            if (words.isEmpty())
                continue;
            QCOMPARE(compareFamilyName({words, false, true}, name, {}), Agreement::Agree);
            QCOMPARE(compareGivenNames({words, false, true}, {name}), Agreement::Agree);
        }
    }

    void aCardOfThePersonAgrees()
    {
        const ScanReport report = compared(zone(card), maelys(), u"identity"_s);
        QCOMPARE(grades(report), u"family-name:agree given-names:agree birth-date:agree sex:agree expiry:agree"_s);
        QCOMPARE(findings(report), QString());
        QCOMPARE(report.verdict(), Verdict::Accept);
    }

    void anothersCardIsToldWithBothValues()
    {
        const ScanReport report = compared(zone(oldCard), maelys(), u"identity"_s, QDate(1997, 1, 1));
        QCOMPARE(grades(report), u"family-name:contradict given-names:contradict birth-date:contradict sex:agree "
                                 "expiry:agree"_s);
        QCOMPARE(findings(report), u"mismatch:warn mismatch:warn mismatch:warn"_s);
        QCOMPARE(report.verdict(), Verdict::Doubtful);
        QVERIFY(!report.preventing());
        const QString text = findingText(report.findings[0]);
        QVERIFY2(text.contains(u"BERTHIER"_s) && text.contains(u"Martin"_s), qPrintable(text));
        const QJsonObject json = toJson(report);
        QCOMPARE(json[u"findings"_s][0][u"compared"_s][u"onPaper"_s].toString(), u"BERTHIER"_s);
        QCOMPARE(json[u"compared"_s][2][u"inAnswers"_s].toString(), u"13/07/1990"_s);
    }

    void partialDatesAreIntervals_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("agreement");
        QTest::newRow("same") << u"1990-07-13"_s << u"agree"_s;
        QTest::newRow("month") << u"1990-07-00"_s << u"doubtful"_s;
        QTest::newRow("year") << u"1990-00-00"_s << u"doubtful"_s;
        QTest::newRow("another month") << u"1990-08-00"_s << u"contradict"_s;
        QTest::newRow("another year") << u"1991-00-00"_s << u"contradict"_s;
        QTest::newRow("day and month exchanged") << u"1990-01-07"_s << u"contradict"_s;
        // Two digits of a year don't tell a century.
        QTest::newRow("a century before") << u"1890-07-13"_s << u"agree"_s;
    }

    void partialDatesAreIntervals()
    {
        QFETCH(QString, answer);
        Request request = maelys();
        request.civilStatus.birthDate = PartialDate::fromIso(answer);
        const auto all = compareWithAnswers(zone(card), {u"identity"_s, &request, filingDay});
        QCOMPARE(all[2].subject, Subject::BirthDate);
        QTEST(agreementName(all[2].agreement), "agreement");
    }

    void nothingIsComparedWithWhatIsNotAnswered()
    {
        QVERIFY(compareWithAnswers(zone(card), {u"identity"_s, nullptr, filingDay}).isEmpty());
        const Request empty;
        QVERIFY(compareWithAnswers(zone(card), {u"identity"_s, &empty, filingDay}).isEmpty());
        const Reading nothing;
        const Request request = maelys();
        QVERIFY(compareWithAnswers(nothing, {u"identity"_s, &request, filingDay}).isEmpty());
    }

    void papersOfOthersAreNotComparedWithThePerson()
    {
        for (const QString& kind : {u"host-identity"_s, u"guardian-identity"_s})
            QCOMPARE(findings(compared(zone(oldCard), maelys(), kind, QDate(1997, 1, 1))), QString());
        Request hosted = maelys();
        hosted.details[u"housing"_s] = u"hosted"_s;
        const ScanReport report = compared(code(bill(filingDay, "M/ROUSSEL/MARCEL")), hosted, u"residence"_s);
        QVERIFY2(!grades(report).contains(u"name"_s), qPrintable(grades(report)));
        Request corrected = maelys();
        corrected.procedure = u"correction"_s;
        QCOMPARE(findings(compared(zone(licence), corrected, u"licence-copy"_s, QDate(2018, 1, 1))), QString());
    }

    void aBillIsCompared_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("grades");
        const QDate recent(2026, 9, 14);
        const auto row = [](const char* name, const QByteArray& bytes, const QString& expected) {
            QTest::newRow(name) << bytes << expected;
        };
        row("her own", bill(recent, "MME/MARTIN/MAELYS", "14 AVENUE DES TILLEULS"),
            u"family-name:agree address:agree issue-date:agree"_s);
        row("first name first", bill(recent, "MME MAELYS MARTIN", "14 AV DES TILLEULS"),
            u"family-name:agree address:agree issue-date:agree"_s);
        row("a couple's", bill(recent, "M DURAND PAUL ET MME MARTIN MAELYS", "14 AVENUE DES TILLEULS"),
            u"family-name:agree address:agree issue-date:agree"_s);
        row("her husband's", bill(recent, "M/MARTIN/PAUL", "14 AVENUE DES TILLEULS"),
            u"family-name:doubtful address:agree issue-date:agree"_s);
        row("a stranger's", bill(recent, "M/ROUSSEL/MARCEL", "14 AVENUE DES TILLEULS"),
            u"family-name:contradict address:agree issue-date:agree"_s);
        row("another number", bill(recent, "MME/MARTIN/MAELYS", "41 AVENUE DES TILLEULS"),
            u"family-name:agree address:contradict issue-date:agree"_s);
        row("another street", bill(recent, "MME/MARTIN/MAELYS", "14 IMPASSE DU LAVOIR"),
            u"family-name:agree address:contradict issue-date:agree"_s);
        row("another postal code", bill(recent, "MME/MARTIN/MAELYS", "14 AVENUE DES TILLEULS", "99371"),
            u"family-name:agree address:doubtful issue-date:agree"_s);
        row("the last day", bill(QDate(2026, 5, 28), "MME/MARTIN/MAELYS", "14 AVENUE DES TILLEULS"),
            u"family-name:agree address:agree issue-date:agree"_s);
        row("too old", bill(QDate(2026, 5, 27), "MME/MARTIN/MAELYS", "14 AVENUE DES TILLEULS"),
            u"family-name:agree address:agree issue-date:contradict"_s);
        row("of tomorrow", bill(QDate(2026, 11, 29), "MME/MARTIN/MAELYS", "14 AVENUE DES TILLEULS"),
            u"family-name:agree address:agree issue-date:doubtful"_s);
    }

    void aBillIsCompared()
    {
        QFETCH(QByteArray, bytes);
        const ScanReport report = compared(code(bytes), maelys(), u"residence"_s);
        QTEST(grades(report), "grades");
        QVERIFY(!report.preventing());
    }

    void onlyTypesKnownHereAreCompared()
    {
        const QByteArray contract = header("10", filingDay) + "10M/ROUSSEL/MARCEL";
        QCOMPARE(compareWithAnswers(code(contract), {{}, nullptr, filingDay}).size(), 0);
        const Request request = maelys();
        QCOMPARE(compareWithAnswers(code(contract), {{}, &request, filingDay}).size(), 0);
    }

    void foreignDocumentsAndStatementsAreCompared()
    {
        const QByteArray statement = header("AB", filingDay) + "6HMME" + gs + "6GMARTIN" + gs + "60MAELYS/GAELLE" + gs +
                                     "6913071990" + "6ALYON" + gs + "AC121201200001" + gs + "E4APCE550";
        Request request = maelys();
        request.details[u"licenceNumber"_s] = u"121201200002"_s;
        QCOMPARE(grades(compared(code(statement), request, u"rights-attestation"_s)),
                 u"family-name:agree given-names:agree birth-date:agree sex:agree number:contradict"_s);
        const QByteArray foreign = header("13", filingDay) + "62SPECIMEN" + gs + "63MARTIN" + gs + "60MAELYS" + gs +
                                   "68F" + "6900001990" + "6U14 AVENUE DES TILLEULS" + gs + "6W99370" +
                                   "6XSAINT AMBROISE" + gs + "6O30112026";
        QCOMPARE(grades(compared(code(foreign), maelys(), u"identity"_s)),
                 u"family-name:agree given-names:agree birth-date:doubtful sex:agree address:agree expiry:agree"_s);
    }

    void aZoneInside2DDocIsRead()
    {
        QByteArray lines = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
                           "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
        const QByteArray bytes = header("08", filingDay) + "6F" + lines.replace('<', ' ');
        const FoundText found{protocol::FoundKind::DataMatrix, 2, QRectF(0, 0, 0.5, 0.5), bytes};
        const Reading reading = readingOf({found}, {}, filingDay);
        QVERIFY(reading.twoDDoc && reading.mrz);
        QCOMPARE(reading.mrz->mrz.surname, u"ERIKSSON"_s);
        QCOMPARE(reading.mrz->page, 2);
    }

    void termsAreComparedWithTheDayOfFiling_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("found");
        const QString identity = u"identity"_s;
        const QString copy = u"licence-copy"_s;
        const QString warned = u"expired:warn"_s;
        const QString said = u"expired:info"_s;
        // Valid until 11 February 2030; French: five years more (domain §1.6).
        QTest::newRow("last day") << card << identity << QDate(2030, 2, 11) << QString();
        QTest::newRow("day after") << card << identity << QDate(2030, 2, 12) << said;
        QTest::newRow("five years") << card << identity << QDate(2035, 2, 11) << said;
        QTest::newRow("longer") << card << identity << QDate(2035, 2, 12) << warned;
        // Of another State: until 15 April 2012.
        const QStringList foreign{u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
                                  u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s};
        QTest::newRow("foreign, last day") << foreign << identity << QDate(2012, 4, 15) << QString();
        QTest::newRow("foreign, day after") << foreign << identity << QDate(2012, 4, 16) << warned;
        // Issued in June 1988, for ten years; the last day of its month counts.
        QTest::newRow("old card") << oldCard << identity << QDate(1998, 6, 30) << QString();
        QTest::newRow("old card, after") << oldCard << identity << QDate(1998, 7, 1) << said;
        QTest::newRow("old card, long after") << oldCard << identity << QDate(2003, 7, 1) << warned;
        // A licence that ended is what a new one is asked for.
        QTest::newRow("licence") << licence << copy << QDate(2026, 1, 1) << said;
    }

    void termsAreComparedWithTheDayOfFiling()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, kind);
        QFETCH(QDate, day);
        ScanReport report;
        report.read = zone(lines);
        QTEST(findings(withComparison(report, {kind, nullptr, day})), "found");
    }

    void adultsOldCardsLastLonger_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("expiry");
        QTest::newRow("1998") << u"980692310285"_s << u"1965-12-06"_s << u"2008-06-00"_s;
        QTest::newRow("2004, adult") << u"040192310285"_s << u"1965-12-06"_s << u"2019-01-00"_s;
        QTest::newRow("2013, adult") << u"131292310285"_s << u"1965-12-06"_s << u"2028-12-00"_s;
        QTest::newRow("2014") << u"140192310285"_s << u"1965-12-06"_s << u"2024-01-00"_s;
        QTest::newRow("minor") << u"100192310285"_s << u"2000-12-06"_s << u"2020-01-00"_s;
        QTest::newRow("perhaps of age") << u"100692310285"_s << u"1992-00-00"_s << u"2025-06-00"_s;
        QTest::newRow("no month") << u"101392310285"_s << u"1965-12-06"_s << QString();
    }

    void adultsOldCardsLastLonger()
    {
        QFETCH(QString, number);
        QFETCH(QString, birth);
        QFETCH(QString, expiry);
        Mrz mrz;
        mrz.number = number;
        mrz.birth = PartialDate::fromIso(birth);
        const auto end = frenchCardExpiry(mrz);
        QCOMPARE(end ? end->toIso() : QString(), expiry);
    }

    void anotherPaperIsTold_data()
    {
        QTest::addColumn<Reading>("reading");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("other");
        const QByteArray diploma = header("B0", filingDay) + "B0MAELYS" + gs + "B2MARTIN";
        QTest::newRow("card as identity") << zone(card) << u"identity"_s << false;
        QTest::newRow("licence as identity") << zone(licence) << u"identity"_s << false; // accepted, domain §1.6
        QTest::newRow("licence as licence") << zone(licence) << u"licence-copy"_s << false;
        QTest::newRow("card as licence") << zone(card) << u"licence-copy"_s << true;
        QTest::newRow("card as residence") << zone(card) << u"residence"_s << true;
        QTest::newRow("bill as residence") << code(bill(filingDay)) << u"residence"_s << false;
        QTest::newRow("bill as identity") << code(bill(filingDay)) << u"identity"_s << true;
        QTest::newRow("diploma as diploma") << code(diploma) << u"diploma"_s << false;
        QTest::newRow("diploma as residence") << code(diploma) << u"residence"_s << true;
        QTest::newRow("nothing asked") << zone(card) << QString() << false;
        QTest::newRow("kind without a rule") << code(bill(filingDay)) << u"error-proof"_s << false;
    }

    void anotherPaperIsTold()
    {
        QFETCH(Reading, reading);
        QFETCH(QString, kind);
        QFETCH(bool, other);
        ScanReport report;
        report.read = reading;
        QCOMPARE(withComparison(report, {kind, nullptr, {}}).has(FindingCode::WrongKind), other);
    }

    void comparingAgainReplacesWhatWasFound()
    {
        const ScanReport once = compared(zone(oldCard), maelys(), u"identity"_s);
        const Request request = maelys();
        QCOMPARE(withComparison(once, {u"identity"_s, &request, filingDay}), once);
        Request right = maelys();
        right.civilStatus.familyName = u"Berthier"_s;
        QVERIFY(withComparison(once, {u"identity"_s, &right, filingDay}).findings.size() < once.findings.size());
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "test_Comparison.moc"
