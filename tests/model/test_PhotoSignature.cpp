#include "model/PhotoSignature.h"

#include <QTest>

using namespace guichet;

class TestPhotoSignature : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPastedLosesSpacesAndHyphens()
    {
        QCOMPARE(normalisedPhotoCode(u" 4817 20k6-9035\u00a01173\u20118452 83\n"), "481720K69035117384528"
                                                                                   "3");
    }

    void lettersAreNeverRefused()
    {
        QVERIFY(isPhotoCodeComplete(u"4817200690351173845283"));
        QVERIFY(isPhotoCodeComplete(u"481720K690351173845283"));
    }

    void onlyTwentyTwoPlainCharactersAreComplete()
    {
        QVERIFY(!isPhotoCodeComplete(u""));
        QVERIFY(!isPhotoCodeComplete(u"48172006903511738452"));
        QVERIFY(!isPhotoCodeComplete(u"48172006903511738452831"));
        QVERIFY(!isPhotoCodeComplete(u"481720069035117384528\u00c9"));
        QVERIFY(!isPhotoCodeComplete(u"481720069035117384528_"));
    }

    void confusablePairsArePointedOut()
    {
        QCOMPARE(confusablePositions(u"48O7I0X1"), (QList<int>{2, 4, 5, 7}));
        QVERIFY(confusablePositions(u"482K").isEmpty());
    }

    void groupsOfFour()
    {
        QCOMPARE(groupedPhotoCode(u"481720K690351173845283"), "4817 20K6 9035 1173 8452 83");
        QCOMPARE(groupedPhotoCode(u"48"), "48");
    }
};

QTEST_GUILESS_MAIN(TestPhotoSignature)
#include "test_PhotoSignature.moc"
