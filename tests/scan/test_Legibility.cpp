#include "scan/Legibility.h"
#include "scan/Thresholds.h"

#include <QTest>
#include <algorithm>

using namespace guichet::scan;

namespace {

protocol::PageNumbers sharpPage()
{
    protocol::PageNumbers page{};
    page.width = 2480;
    page.height = 3508;
    page.paper = 240;
    page.letters = 900;
    page.letterHeight = 24;
    page.measuredHeight = 18;
    page.contrast = 180;
    page.edgeAcross = page.leastAcross = 2.4;
    page.edgeDown = page.leastDown = 2.2;
    page.edgeFalling = page.edgeRising = page.leastFalling = page.leastRising = 2.7;
    return page;
}

Witnesses only(std::size_t witness, double value)
{
    Witnesses witnesses;
    witnesses[witness] = value;
    return witnesses;
}

} // namespace

class TestLegibility : public QObject
{
    Q_OBJECT

private slots:
    void everyWitnessIsAProbabilityThatGrows()
    {
        for (std::size_t witness = 0; witness < witnessCount; ++witness) {
            double last = 0;
            for (double value = 1e-9; value < 1e6; value *= 1.1) {
                const double legibility = legibilityOf(only(witness, value));
                QVERIFY(legibility >= last && legibility <= 1);
                last = legibility;
            }
            QVERIFY(legibilityOf(only(witness, 0)) < 0.05);
            QVERIFY(last > 0.95);
        }
    }

    void aCurveIsAHalfWhereItSays()
    {
        for (const LegibilityCurve& curve : thresholds::fittedCurves) {
            QCOMPARE(curve.at(curve.half), 0.5);
            QVERIFY(curve.at(curve.half * 2) > 0.9);
            QVERIFY(curve.at(curve.half / 2) < 0.1);
        }
    }

    void noPageIsMoreLegibleThanItsWeakestWitness()
    {
        const Witnesses good = witnessesOf(sharpPage());
        for (std::size_t witness = 0; witness < witnessCount; ++witness)
            for (const double value : {1.0, 5.0, 50.0}) {
                Witnesses weakened = good;
                weakened[witness] = value;
                QVERIFY(legibilityOf(weakened) <= legibilityOf(only(witness, value)));
            }
    }

    void aGoodPageIsSurelyRead()
    {
        QVERIFY(legibilityOf(witnessesOf(sharpPage())) > 0.95);
        QCOMPARE(legibilityOf(Witnesses()), 1.0);
    }

    void aPageOfBlackAndWhiteIsNotAskedForSharpEdges()
    {
        protocol::PageNumbers page = sharpPage();
        page.edgeAcross = page.edgeDown = page.edgeFalling = page.edgeRising = 15;
        QVERIFY(legibilityOf(witnessesOf(page)) < 0.1);
        page.twoTone = 1;
        QVERIFY(legibilityOf(witnessesOf(page)) > 0.95);
    }

    void whereNoLettersAreToldApartThePageIsAsked()
    {
        protocol::PageNumbers page = sharpPage();
        page.letters = 3;
        page.pageEdge = 1.5;
        QVERIFY(legibilityOf(witnessesOf(page)) > 0.9);
        page.pageEdge = 12;
        QVERIFY(legibilityOf(witnessesOf(page)) < 0.1);
        page.pageEdge = 1.5;
        page.width = page.height = 120;
        QVERIFY(legibilityOf(witnessesOf(page)) < 0.1);
    }

    void whatIsRefusedIsNotLikelyToBeRead()
    {
        using namespace thresholds;
        const auto at = [](Witness witness, double value) { return legibilityOf(only(std::size_t(witness), value)); };
        QVERIFY(at(Witness::Sharpness, refuseSharpness) < 0.5);
        QVERIFY(at(Witness::Letters, refuseLetterHeight) < 0.5);
        QVERIFY(at(Witness::Light, refusePaper) <= 0.55);
        QVERIFY(at(Witness::Contrast, refuseContrast) < 0.5);
    }

    void movementIsBelievedOnlyWhereTheLettersAgree()
    {
        protocol::PageNumbers page = sharpPage();
        page.edgeAcross = 14;
        page.leastAcross = 12;
        QVERIFY(LetterEdges(page).areMoved());
        const double moved = legibilityOf(witnessesOf(page));
        page.leastAcross = 2.5; // pieces of rules among sharp letters
        QVERIFY(!LetterEdges(page).areMoved());
        QVERIFY(legibilityOf(witnessesOf(page)) > 0.9);
        QVERIFY(moved < 0.5);
    }
};

QTEST_GUILESS_MAIN(TestLegibility)
#include "test_Legibility.moc"
