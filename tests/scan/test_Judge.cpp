#include "scan/Judge.h"
#include "scan/Mending.h"
#include "scan/Thresholds.h"

#include <QTest>
#include <algorithm>

using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;

namespace {

protocol::PageNumbers goodPage()
{
    protocol::PageNumbers numbers{};
    numbers.width = 2480;
    numbers.height = 3508;
    numbers.ink = 0.05;
    numbers.paper = 240;
    numbers.letters = 900;
    numbers.letterHeight = 24;
    numbers.measuredHeight = 18;
    numbers.contrast = 180;
    numbers.edgeAcross = 2.4;
    numbers.edgeDown = 2.2;
    numbers.edgeFalling = numbers.edgeRising = 2.7;
    numbers.leastAcross = numbers.leastDown = numbers.leastFalling = numbers.leastRising = 2;
    return numbers;
}

DecoderReply replyOf(QList<protocol::PageNumbers> pages, protocol::Format format = protocol::Format::Jpeg,
                     std::uint32_t flags = 0)
{
    DecoderReply reply;
    protocol::Record file{};
    file.format = format;
    file.pages = int(pages.size());
    file.flags = flags;
    reply.file = file;
    for (int i = 0; i < pages.size(); ++i)
        reply.pages.append({i + 1, pages[i]});
    reply.done = true;
    return reply;
}

ScanReport judged(const protocol::PageNumbers& page)
{
    return judge(replyOf({page}), false, 1'000'000, {});
}

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT

private slots:
    void aGoodPageIsLeftAlone()
    {
        const ScanReport report = judged(goodPage());
        QCOMPARE(report.verdict(), Verdict::Accept);
        QVERIFY(report.findings.isEmpty());
        QVERIFY(*report.legibility > 0.9);
    }

    void aDocumentWhoseTimeWasOverIsJudgedByThePagesBefore()
    {
        DecoderReply late = replyOf({goodPage(), goodPage()});
        late.file->pages = 5;
        late.done = false;
        QVERIFY(judge(late, false, 1000, {}).has(FindingCode::DecoderFailed));
        late.leftOff = true;
        const ScanReport report = judge(late, false, 1000, {});
        QCOMPARE(report.verdict(), Verdict::Accept);
        QVERIFY(report.find(FindingCode::Unjudged));
        QCOMPARE(report.find(FindingCode::Unjudged)->page, 3);
    }

    void hardFindingsPreventFiling_data()
    {
        QTest::addColumn<DecoderReply>("reply");
        QTest::addColumn<FindingCode>("code");
        QTest::newRow("heic") << replyOf({}, protocol::Format::Heic) << FindingCode::WrongFormat;
        QTest::newRow("other") << replyOf({}, protocol::Format::Other) << FindingCode::WrongFormat;
        QTest::newRow("corrupt") << replyOf({}, protocol::Format::Pdf, protocol::FileCorrupt) << FindingCode::Corrupt;
        QTest::newRow("locked") << replyOf({}, protocol::Format::Pdf, protocol::FileEncrypted)
                                << FindingCode::Encrypted;
        protocol::PageNumbers blank{};
        blank.paper = 250;
        QTest::newRow("blank") << replyOf({blank}) << FindingCode::Blank;
        DecoderReply cut = replyOf({});
        cut.done = false;
        QTest::newRow("ended") << cut << FindingCode::DecoderFailed;
        DecoderReply broken = replyOf({});
        broken.broken = true;
        QTest::newRow("rubbish") << broken << FindingCode::DecoderFailed;
    }

    void hardFindingsPreventFiling()
    {
        QFETCH(DecoderReply, reply);
        QFETCH(FindingCode, code);
        const ScanReport report = judge(reply, false, 1000, {});
        QCOMPARE(report.verdict(), Verdict::Refuse);
        QVERIFY(report.preventing());
        QCOMPARE(report.preventing()->code, code);
        QVERIFY(code == FindingCode::Blank ? report.legibility == 0.0 : !report.legibility);
    }

    void sizesAreThoseOfTheSeed()
    {
        QCOMPARE(judge(replyOf({goodPage()}), false, 11'000'000, {}).verdict(), Verdict::Accept);
        QCOMPARE(judge(replyOf({goodPage()}), false, 11'000'001, {}).verdict(), Verdict::Doubtful);
        QCOMPARE(judge(replyOf({goodPage()}), false, 11'534'337, {}).verdict(), Verdict::Refuse);
        QCOMPARE(judgeUnopened(0)->findings.first().code, FindingCode::Empty);
        QVERIFY(!judgeUnopened(5));
    }

    void worseIsNeverJudgedBetter_data()
    {
        QTest::addColumn<int>("witness");
        QTest::newRow("edges") << 0;
        QTest::newRow("light") << 1;
        QTest::newRow("contrast") << 2;
        QTest::newRow("letters") << 3;
    }

    void worseIsNeverJudgedBetter()
    {
        QFETCH(int, witness);
        Verdict last = Verdict::Accept;
        double legibility = 1;
        for (double part = 1; part > 0.02; part *= 0.95) {
            protocol::PageNumbers page = goodPage();
            if (witness == 0)
                page.edgeAcross = page.edgeDown = page.edgeFalling = page.edgeRising = 2.2 / part;
            else if (witness == 1)
                page.paper *= part;
            else if (witness == 2)
                page.contrast *= part;
            else
                page.letterHeight *= part;
            const ScanReport report = judged(page);
            QVERIFY(report.verdict() >= last);
            QVERIFY(*report.legibility <= legibility);
            last = report.verdict();
            legibility = *report.legibility;
        }
        QCOMPARE(last, Verdict::Refuse);
    }

    void grainsOfAnEmptySheetAreNoLetters()
    {
        protocol::PageNumbers empty = goodPage();
        empty.ink = 0;
        empty.letters = 150;
        empty.noise = 5;
        empty.contrast = 20;
        QVERIFY(judged(empty).has(FindingCode::Blank));
        empty.noise = 1; // pale text on clean paper
        QVERIFY(!judged(empty).has(FindingCode::Blank));
    }

    void aBlankPageAmongOthersIsOnlySaid()
    {
        protocol::PageNumbers blank{};
        blank.paper = 250;
        const ScanReport report = judge(replyOf({goodPage(), blank}), false, 1000, {});
        QCOMPARE(report.verdict(), Verdict::Accept);
        QVERIFY(report.has(FindingCode::Blank));
    }

    void aPageWithoutLettersAndWithoutASharpEdgeIsBlurred()
    {
        protocol::PageNumbers numbers = goodPage();
        numbers.letters = 2;
        numbers.pageEdge = 4.5;
        numbers.pageEdgeOther = 4;
        const ScanReport doubtful = judged(numbers);
        QCOMPARE(doubtful.verdict(), Verdict::Doubtful);
        QVERIFY(doubtful.has(FindingCode::Blurred));
        QVERIFY(*doubtful.legibility < 0.5);
        numbers.pageEdge = 8;
        const ScanReport moved = judged(numbers);
        QCOMPARE(moved.verdict(), Verdict::Refuse);
        QVERIFY(moved.has(FindingCode::MotionBlurred));
        QVERIFY(*moved.legibility < *doubtful.legibility);
    }

    void aSignatureIsNotAskedForLetters()
    {
        protocol::PageNumbers numbers = goodPage();
        numbers.letters = 2;
        numbers.pageEdge = 8;
        numbers.pageEdgeOther = 6;
        numbers.width = 300;
        numbers.height = 120;
        Expectation expected;
        expected.paper = Expectation::Paper::Signature;
        QCOMPARE(judge(replyOf({numbers}), false, 1000, expected).verdict(), Verdict::Accept);
    }

    void aPictureOfFewPixelsWithoutLettersIsTooSmall()
    {
        protocol::PageNumbers numbers = goodPage();
        numbers.letters = 2;
        numbers.width = 450;
        numbers.height = 630;
        QCOMPARE(judged(numbers).verdict(), Verdict::Doubtful);
        QVERIFY(judged(numbers).has(FindingCode::LowResolution));
        numbers.height = numbers.width = 240;
        QCOMPARE(judged(numbers).verdict(), Verdict::Refuse);
    }

    void movementIsAskedInAllFourDirections()
    {
        using Page = protocol::PageNumbers;
        const std::pair<double Page::*, double Page::*> directions[] = {{&Page::edgeAcross, &Page::leastAcross},
                                                                        {&Page::edgeDown, &Page::leastDown},
                                                                        {&Page::edgeFalling, &Page::leastFalling},
                                                                        {&Page::edgeRising, &Page::leastRising}};
        for (const auto& [middle, least] : directions) {
            Page numbers = goodPage();
            numbers.*middle = 18;
            numbers.*least = 15;
            const ScanReport report = judged(numbers);
            QVERIFY(report.has(FindingCode::MotionBlurred));
            QVERIFY(report.verdict() != Verdict::Accept);
            numbers.*least = 3; // some letters are sharp: what isn't has no edges in that direction
            QCOMPARE(judged(numbers).verdict(), Verdict::Accept);
        }
    }

    void whatIsReadAllTheSameIsOnlySaid_data()
    {
        QTest::addColumn<FindingCode>("code");
        QTest::addColumn<protocol::PageNumbers>("page");
        protocol::PageNumbers page = goodPage();
        page.letterHeight = 7;
        QTest::newRow("small letters") << FindingCode::LowResolution << page;
        page = goodPage();
        page.paper = 100;
        page.contrast = 215; // of evened paper
        QTest::newRow("dark paper") << FindingCode::TooDark << page;
        page = goodPage();
        page.contrast = 80;
        QTest::newRow("pale ink") << FindingCode::LowContrast << page;
    }

    void whatIsReadAllTheSameIsOnlySaid()
    {
        QFETCH(FindingCode, code);
        QFETCH(protocol::PageNumbers, page);
        const ScanReport report = judged(page);
        QCOMPARE(report.verdict(), Verdict::Accept);
        QVERIFY(report.has(code));
        QVERIFY(*report.legibility > 0.5);
        QVERIFY(isBetter(report, judged(goodPage()), {}));
    }

    void grainThatDrownsTheLettersWarns()
    {
        protocol::PageNumbers numbers = goodPage();
        numbers.noise = 20;
        QVERIFY(judged(numbers).findings.isEmpty());
        numbers.noise = 30; // only said, and may be calmed
        QCOMPARE(judged(numbers).verdict(), Verdict::Accept);
        QCOMPARE(mendPlan(judged(numbers)).first().kind, MendStep::Kind::Denoise);
        numbers.noise = 60;
        QVERIFY(judged(numbers).has(FindingCode::Noisy));
        QVERIFY(*judged(numbers).legibility < 0.5);
    }

    void paleInkOnBlownOutPaperIsTooBright()
    {
        protocol::PageNumbers numbers = goodPage();
        numbers.contrast = 30;
        QVERIFY(judged(numbers).has(FindingCode::LowContrast));
        numbers.paper = 255;
        QVERIFY(judged(numbers).has(FindingCode::TooBright));
    }

    void aTurnedPageWarnsAndCanBeMended()
    {
        protocol::PageNumbers numbers = goodPage();
        numbers.turns = 3;
        const ScanReport report = judged(numbers);
        QCOMPARE(report.verdict(), Verdict::Doubtful);
        QCOMPARE(report.findings.first().code, FindingCode::Rotated);
        QCOMPARE(report.findings.first().value, 270.0);
        QVERIFY(report.mendable);
        const QList<MendStep> steps = mendPlan(report);
        QCOMPARE(steps.first(), (MendStep{MendStep::Kind::Turn, 1}));
        QCOMPARE(steps.last().kind, MendStep::Kind::Reencode);
    }

    void aLightShadowIsOnlySaidAndADeepOneWarns()
    {
        protocol::PageNumbers numbers = goodPage();
        numbers.shade = 0.6;
        numbers.shadePlace = {0, 0.5, 0.4, 0.5};
        QCOMPARE(judged(numbers).verdict(), Verdict::Accept);
        QCOMPARE(judged(numbers).findings.first().severity, Severity::Info);
        numbers.shade = 0.4; // dark, but not as dark as a clerk gives up at
        QCOMPARE(judged(numbers).verdict(), Verdict::Accept);
        numbers.shade = 0.3;
        const ScanReport deep = judged(numbers);
        QCOMPARE(deep.findings.first().severity, Severity::Warn);
        QCOMPARE(deep.findings.first().place, QRectF(0, 0.5, 0.4, 0.5));
    }

    void aMendIsOfferedOnlyWhereItHelps()
    {
        protocol::PageNumbers numbers = goodPage();
        QVERIFY(mendPlan(judged(numbers)).isEmpty());
        numbers.skew = -6;
        const ScanReport before = judged(numbers);
        QCOMPARE(mendPlan(before).first().kind, MendStep::Kind::Straighten);
        QVERIFY(!isBetter(before, before, mendPlan(before)));
        const ScanReport after = judged(goodPage());
        QVERIFY(isBetter(before, after, mendPlan(before)));
        protocol::PageNumbers soft = goodPage();
        soft.edgeAcross = 14;
        soft.edgeDown = 13;
        soft.leastAcross = 12;
        soft.leastDown = 11;
        QVERIFY(!isBetter(before, judged(soft), mendPlan(before)));
    }

    void whatElseIsWrongAsksForAnotherPicture()
    {
        protocol::PageNumbers numbers = goodPage();
        numbers.turns = 1;
        QVERIFY(mayMendAll(judged(numbers)));
        QVERIFY(!mayMendAll(judged(goodPage()))); // nothing to mend
        numbers.edgeAcross = numbers.edgeDown = numbers.edgeFalling = numbers.edgeRising = 15;
        QVERIFY(!mayMendAll(judged(numbers)));
        QVERIFY(mendPlan(judge(replyOf({numbers}, protocol::Format::Pdf), false, 1000, {})).isEmpty());
    }

    void aSheetThatIsSurelySeenIsCutOutAndAGuessIsNot()
    {
        protocol::PageNumbers numbers = goodPage();
        numbers.slant = 0.3;
        const protocol::Point corners[4] = {{0.1, 0.1}, {0.8, 0.15}, {0.9, 0.9}, {0.1, 0.8}};
        std::ranges::copy(corners, numbers.corners);
        numbers.cornerTrust = 0.5;
        const ScanReport guessed = judged(numbers);
        QVERIFY(guessed.sheet && !guessed.sheet->certain);
        QVERIFY(!guessed.mendable && mendPlan(guessed).isEmpty());
        numbers.cornerTrust = 1;
        const ScanReport sure = judged(numbers);
        QVERIFY(sure.mendable && mayMendAll(sure));
        QCOMPARE(mendPlan(sure).first().kind, MendStep::Kind::Crop);
        QCOMPARE(mendPlan(sure).first().corners, sure.sheet->corners);
        QCOMPARE(scanReportFromJson(toJson(sure)).value_or(ScanReport()), sure);

        numbers.corners[2] = {0.2, 0.2}; // bent inwards: whatever the decoder says
        QVERIFY(!judged(numbers).sheet);
    }

    void aCropThatLosesTextIsNoImprovement()
    {
        protocol::PageNumbers numbers = goodPage();
        numbers.slant = 0.3;
        const protocol::Point corners[4] = {{0.1, 0.1}, {0.8, 0.15}, {0.9, 0.9}, {0.1, 0.8}};
        std::ranges::copy(corners, numbers.corners);
        numbers.cornerTrust = 1;
        const ScanReport before = judged(numbers);
        QVERIFY(isBetter(before, judged(goodPage()), mendPlan(before)));
        protocol::PageNumbers half = goodPage();
        half.letters /= 2;
        QVERIFY(!isBetter(before, judged(half), mendPlan(before)));
    }

    void cornersSetByHandAreKeptWithTheSteps()
    {
        const Corners corners{QPointF(0.1, 0.1), QPointF(0.9, 0.1), QPointF(0.9, 0.8), QPointF(0.1, 0.8)};
        const QList<MendStep> found{{MendStep::Kind::Crop, 0, corners}, {MendStep::Kind::Reencode, 1}};
        QCOMPARE(toJson(found), (QJsonArray{u"crop"_s, u"re-encode"_s}));
        QVERIFY(!cornersByHand(toJson(found)));
        QList<MendStep> byHand = found;
        byHand.first().byHand = true;
        const QJsonArray kept = toJson(byHand);
        QCOMPARE(cornersByHand(kept).value_or(Corners()), corners);
        QVERIFY(hasStep(kept, MendStep::Kind::Crop) && hasStep(kept, MendStep::Kind::Reencode));
        QVERIFY(!hasStep(kept, MendStep::Kind::Turn));
    }

    void fewLettersAreNotCalledBlankOrBlurred()
    {
        protocol::PageNumbers sparse = goodPage();
        sparse.letters = 5;
        sparse.ink = 0.002;
        sparse.edgeAcross = 20;
        const ScanReport report = judged(sparse);
        QCOMPARE(report.verdict(), Verdict::Accept);
        QVERIFY(report.has(FindingCode::Unjudged));
    }

    void everythingElseCanBeOverruled()
    {
        protocol::PageNumbers blurred = goodPage();
        blurred.edgeAcross = blurred.edgeDown = blurred.edgeFalling = blurred.edgeRising = 15;
        const ScanReport report = judged(blurred);
        QCOMPARE(report.verdict(), Verdict::Refuse);
        QVERIFY(report.has(FindingCode::Blurred));
        QVERIFY(!report.preventing());
    }
};

Q_DECLARE_METATYPE(guichet::scan::protocol::PageNumbers)

QTEST_GUILESS_MAIN(TestJudge)
#include "test_Judge.moc"
