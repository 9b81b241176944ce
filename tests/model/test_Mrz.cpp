#include "model/mrz/Mrz.h"

#include <QRandomGenerator>
#include <QTest>

using namespace guichet;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 28);

// Specimens of ICAO 9303 and of domain §4.1.
const QStringList passport{u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
                           u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s};
const QStringList card{u"IDFRAX4RTBPFW46<<<<<<<<<<<<<<<"_s, u"9007138F3002119FRA<<<<<<<<<<<6"_s,
                       u"MARTIN<<MAELYS<GAELLE<MARIE<<<"_s};
const QStringList oldCard{u"IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<"_s, u"8806923102858CORINNE<<<<<<<6512068F6"_s};
const QStringList licence{u"D1FRA13AA000026181231MARTIN<<9"_s};

/// The TD1 zone of a card; check digits are filled in.
QStringList td1(const QString& number, const QString& birth, const QString& names, const QString& optional = {})
{
    QString first = u"IDFRA"_s + number.leftJustified(9, u'<');
    first = (first + mrzCheckDigit(QStringView(first).mid(5, 9)) + optional).leftJustified(30, u'<');
    QString second = birth + mrzCheckDigit(birth) + u"F300211"_s + mrzCheckDigit(u"300211") + u"FRA<<<<<<<<<<<"_s;
    second += mrzCheckDigit(first.mid(5) + second.mid(0, 7) + second.mid(8, 7) + second.mid(18, 11));
    return {first, second, names.leftJustified(30, u'<', true)};
}

} // namespace

class TestMrz : public QObject
{
    Q_OBJECT

private slots:
    void aPassportIsRead()
    {
        const auto mrz = readMrz(passport, today);
        QVERIFY(mrz);
        QCOMPARE(mrz->layout, MrzLayout::Td3);
        QCOMPARE(mrz->documentType, u"P"_s);
        QCOMPARE(mrz->issuer, u"UTO"_s);
        QCOMPARE(mrz->number, u"L898902C3"_s);
        QCOMPARE(mrz->surname, u"ERIKSSON"_s);
        QCOMPARE(mrz->givenNames, QStringList({u"ANNA"_s, u"MARIA"_s}));
        QCOMPARE(mrz->nationality, u"UTO"_s);
        QCOMPARE(mrz->sex, Sex::F);
        QCOMPARE(mrz->birth, PartialDate::fromParts(1974, 8, 12));
        QCOMPARE(mrz->expiry, PartialDate::fromParts(2012, 4, 15));
        QVERIFY(!mrz->surnameCut && !mrz->givenNamesCut && mrz->repairs.isEmpty());
    }

    void aCardIsRead()
    {
        const auto mrz = readMrz(card, today);
        QVERIFY(mrz);
        QCOMPARE(mrz->layout, MrzLayout::Td1);
        QCOMPARE(mrz->number, u"X4RTBPFW4"_s);
        QCOMPARE(mrz->surname, u"MARTIN"_s);
        QCOMPARE(mrz->givenNames, QStringList({u"MAELYS"_s, u"GAELLE"_s, u"MARIE"_s}));
        QCOMPARE(mrz->birth, PartialDate::fromParts(1990, 7, 13));
        QCOMPARE(mrz->expiry, PartialDate::fromParts(2030, 2, 11));
    }

    void anOldFrenchCardIsRead()
    {
        const auto mrz = readMrz(oldCard, today);
        QVERIFY(mrz);
        QCOMPARE(mrz->layout, MrzLayout::FrenchCard);
        QCOMPARE(mrz->number, u"880692310285"_s);
        QCOMPARE(mrz->surname, u"BERTHIER"_s);
        QCOMPARE(mrz->givenNames, QStringList({u"CORINNE"_s}));
        QCOMPARE(mrz->birth, PartialDate::fromParts(1965, 12, 6));
        QCOMPARE(mrz->sex, Sex::F);
        QVERIFY(!mrz->expiry);
    }

    void aFrenchLicenceIsRead()
    {
        const auto mrz = readMrz(licence, today);
        QVERIFY(mrz);
        QCOMPARE(mrz->layout, MrzLayout::FrenchLicence);
        QCOMPARE(mrz->number, u"13AA00002"_s);
        QCOMPARE(mrz->surname, u"MARTIN"_s);
        QCOMPARE(mrz->expiry, PartialDate::fromParts(2018, 12, 31));
        QVERIFY(mrz->givenNames.isEmpty() && !mrz->birth);
    }

    void unknownDaysAndMonthsArePartialDates_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("iso");
        QTest::newRow("fillers") << u"62<<<<"_s << u"1962-00-00"_s;
        QTest::newRow("zeros") << u"620000"_s << u"1962-00-00"_s;
        QTest::newRow("day only") << u"6205<<"_s << u"1962-05-00"_s;
        QTest::newRow("whole") << u"620517"_s << u"1962-05-17"_s;
        QTest::newRow("unknown") << u"<<<<<<"_s << QString();
    }

    void unknownDaysAndMonthsArePartialDates()
    {
        QFETCH(QString, birth);
        QFETCH(QString, iso);
        const auto mrz = readMrz(td1(u"SPEC62014"_s, birth, u"HADDAD<<YASMINA"_s), today);
        QVERIFY(mrz);
        QCOMPARE(mrz->birth ? mrz->birth->toIso() : QString(), iso);
    }

    void birthsAreNeverInTheFuture_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<int>("year");
        QTest::newRow("today") << u"261128"_s << 2026;
        QTest::newRow("tomorrow") << u"261129"_s << 1926;
        QTest::newRow("this year, day unknown") << u"26<<<<"_s << 2026;
        QTest::newRow("next year") << u"27<<<<"_s << 1927;
        QTest::newRow("turn of the century") << u"000229"_s << 2000;
    }

    void birthsAreNeverInTheFuture()
    {
        QFETCH(QString, birth);
        QFETCH(int, year);
        const auto mrz = readMrz(td1(u"SPEC62014"_s, birth, u"HADDAD<<SAMI"_s), today);
        QVERIFY(mrz && mrz->birth);
        QCOMPARE(mrz->birth->year(), year);
    }

    void namesThatFillTheirFieldAreCut()
    {
        const auto given = readMrz(td1(u"A"_s, u"900713"_s, u"VANDERBERGHE<<MARIE<CHARLOTTES"_s), today);
        QVERIFY(given && given->givenNamesCut && !given->surnameCut);
        const auto surname = readMrz(td1(u"A"_s, u"900713"_s, u"DE<LA<ROCHEFOUCAULD<MONTBEL<DUC"_s), today);
        QVERIFY(surname && surname->surnameCut && surname->givenNames.isEmpty());
        QCOMPARE(surname->surname, u"DE LA ROCHEFOUCAULD MONTBEL DU"_s);
    }

    void aLongNumberGoesOnInTheOptionalField()
    {
        // ICAO 9303-5, appendix: a Belgian-like number of twelve characters.
        const QString number = u"592123456789"_s;
        QString first = u"IDBEL592123456<789"_s + mrzCheckDigit(number);
        first = first.leftJustified(30, u'<');
        QString second =
            u"900713"_s + mrzCheckDigit(u"900713") + u"M300211"_s + mrzCheckDigit(u"300211") + u"BEL<<<<<<<<<<<"_s;
        second += mrzCheckDigit(first.mid(5) + second.mid(0, 7) + second.mid(8, 7) + second.mid(18, 11));
        const auto mrz = readMrz({first, second, u"PEETERS<<JAN<<<<<<<<<<<<<<<<<<"_s}, today);
        QVERIFY(mrz);
        QCOMPARE(mrz->number, number);
    }

    void lookAlikesAreRepairedAndTold()
    {
        QStringList read = card;
        read[1][0] = u'g'; // stands for nothing
        QVERIFY(!readMrz(read, today));
        read = card;
        read[1][1] = u'O'; // 9O07138
        read[1][4] = u'I';
        read[2][1] = u'4';
        QVERIFY(!readMrz(read, today)); // 4 looks like no letter
        read[2][1] = u'A';
        read[2][4] = u'1'; // MART1N
        const auto mrz = readMrz(read, today);
        QVERIFY(mrz);
        QCOMPARE(mrz->lines, card);
        QCOMPARE(mrz->repairs.size(), 3);
        QVERIFY(mrz->repairs.contains(MrzRepair{1, 1, u'O', u'0'}));
        QVERIFY(mrz->repairs.contains(MrzRepair{1, 4, u'I', u'1'}));
        QVERIFY(mrz->repairs.contains(MrzRepair{2, 4, u'1', u'I'}));
    }

    void whatMayBeEitherIsNotRepaired()
    {
        QStringList read = card;
        read[0].replace(u'X', u'8'); // the number has letters and digits alike
        QVERIFY(!readMrz(read, today));
        read = card;
        read[0][8] = u'1'; // 'T'
        QVERIFY(!readMrz(read, today));
    }

    void aRepairThatTheCheckDigitsContradictIsNone()
    {
        QStringList read = card;
        read[1][1] = u'B'; // 9B07138: would be an 8, where a 0 belongs
        QVERIFY(!readMrz(read, today));
    }

    void anyOneWrongCharacterThatIsCheckedIsSeen()
    {
        // Weights 7, 3 and 1 see every change of one digit by another (each has an inverse modulo 10).
        for (const QStringList& lines : {passport, card, oldCard, licence}) {
            const bool oneLine = lines.size() == 1;
            const int line = oneLine ? 0 : 1;
            const int length = oneLine ? 29 : lines[line].size();
            for (int column = 0; column < length; ++column) {
                if (!lines[line][column].isDigit())
                    continue;
                QStringList wrong = lines;
                wrong[line][column] = QChar(u'0' + (lines[line][column].digitValue() + 1) % 10);
                QVERIFY2(!readMrz(wrong, today), qPrintable(wrong.join(u' ')));
            }
        }
    }

    void whatIsWrittenIsRead()
    {
        QRandomGenerator random(7);
        const auto pick = [&](const QString& from, int length) {
            QString text;
            for (int i = 0; i < length; ++i)
                text += from[random.bounded(int(from.size()))];
            return text;
        };
        const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
        for (int i = 0; i < 2000; ++i) {
            const QString number = pick(letters + u"0123456789"_s, random.bounded(1, 10));
            const QDate birth = QDate(1930, 1, 1).addDays(random.bounded(96 * 365));
            const QString surname = pick(letters, random.bounded(1, 12));
            const QString given = pick(letters, random.bounded(1, 12));
            const auto mrz = readMrz(td1(number, birth.toString(u"yyMMdd"), surname + u"<<"_s + given), today);
            QVERIFY(mrz);
            QCOMPARE(mrz->number, number);
            QCOMPARE(mrz->surname, surname);
            QCOMPARE(mrz->givenNames, QStringList{given});
            QVERIFY(mrz->birth && mrz->birth->latest() <= today && mrz->birth->month() == birth.month());
        }
    }

    void otherThingsAreNotRead_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("empty lines") << QStringList{{}, {}, {}};
        QTest::newRow("a line short") << card.mid(0, 2);
        QTest::newRow("cut") << QStringList{passport[0], passport[1].chopped(1)};
        QTest::newRow("fillers") << QStringList(3, QString(30, u'<'));
        QTest::newRow("TD2 of another State")
            << QStringList{u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<"_s, u"D231458907UTO7408122F1204159<<<<<<<6"_s};
        QTest::newRow("a licence of another State") << QStringList{u"D1UTO13AA000026181231MARTIN<<9"_s};
    }

    void otherThingsAreNotRead()
    {
        QFETCH(QStringList, lines);
        QVERIFY(!readMrz(lines, today));
    }

    void plausibilityGrowsWithWhatAgrees()
    {
        QCOMPARE(mrzPlausibility(card), 1.0);
        QStringList wrong = card;
        wrong[1][2] = u'9';
        const double less = mrzPlausibility(wrong);
        QVERIFY(less < 1 && less > 0);
        QCOMPARE(mrzPlausibility({u"SOMETHING ELSE"_s}), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestMrz)
#include "test_Mrz.moc"
