#include "model/PartialDate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace guichet;

class TestPartialDate : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("display");
        QTest::addColumn<QDate>("earliest");
        QTest::addColumn<QDate>("latest");
        QTest::newRow("complete") << "1985-02-28"
                                  << "28/02/1985" << QDate(1985, 2, 28) << QDate(1985, 2, 28);
        QTest::newRow("seed's form") << "1962-00-00"
                                     << "00/00/1962" << QDate(1962, 1, 1) << QDate(1962, 12, 31);
        QTest::newRow("day unknown") << "2000-02-00"
                                     << "00/02/2000" << QDate(2000, 2, 1) << QDate(2000, 2, 29);
        QTest::newRow("month unknown") << "1999-00-31"
                                       << "31/00/1999" << QDate(1999, 1, 31) << QDate(1999, 12, 31);
    }

    void readsWhatItWrites()
    {
        QFETCH(QString, iso);
        QFETCH(QString, display);
        const auto date = PartialDate::fromIso(iso);
        QVERIFY(date);
        QCOMPARE(date->toIso(), iso);
        QCOMPARE(date->toDisplay(), display);
        QTEST(date->earliest(), "earliest");
        QTEST(date->latest(), "latest");
        QCOMPARE(date->isComplete(), date->earliest() == date->latest());
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "1962", "1962-13-01", "1962-02-30", "2023-02-29", "0000-01-01", "62-01-01",
                                 "1962/01/01", "1962-01-1x", "+962-01-01", "1962-01-01 ", "1962-00-32"})
            QTest::newRow(text) << text;
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        QVERIFY(!PartialDate::fromIso(text));
    }

    void agesAreThoseOfTheWholeInterval()
    {
        const AgeInterval age = ageOn(*PartialDate::fromIso(u"2008-00-00"), QDate(2026, 6, 1));
        QCOMPARE(age.youngest, 17);
        QCOMPARE(age.oldest, 18);
    }

    void aBirthdayCountsFromItsDay()
    {
        const auto birth = *PartialDate::fromIso(u"2008-11-23");
        QCOMPARE(ageOn(birth, QDate(2026, 11, 22)).oldest, 17);
        QCOMPARE(ageOn(birth, QDate(2026, 11, 23)).oldest, 18);
    }

    void forgettingPartsOnlyWidensTheInterval()
    {
        QRandomGenerator random(20261123);
        for (int i = 0; i < 2000; ++i) {
            const QDate day = QDate(1900, 1, 1).addDays(random.bounded(50000));
            const PartialDate full = PartialDate::fromDate(day);
            for (const auto& partial :
                 {PartialDate::fromParts(day.year(), 0, 0), PartialDate::fromParts(day.year(), day.month(), 0)}) {
                QVERIFY(partial);
                QVERIFY(partial->earliest() <= day && day <= partial->latest());
                const QDate on = day.addDays(random.bounded(30000));
                const AgeInterval wide = ageOn(*partial, on);
                const AgeInterval exact = ageOn(full, on);
                QCOMPARE(exact.youngest, exact.oldest);
                QVERIFY(wide.youngest <= exact.youngest && exact.oldest <= wide.oldest);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPartialDate)
#include "test_PartialDate.moc"
