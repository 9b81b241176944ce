#include "Makers.h"
#include "decoder/Rectify.h"
#include "scan/Inspector.h"

#include <QPainterPath>
#include <QTest>
#include <cmath>
#include <limits>

using namespace guichet;
using namespace guichet::scan;
using namespace makers;

namespace {

/// Where a camera above the desk's middle sees a sheet of that size (in metres) that is turned by `turn` degrees, while
/// it looks from `side` and `front` degrees off the vertical; its lens as long as 0.8 of the picture's height.
QPolygonF seenFrom(QSizeF sheet, double side, double front, double turn, double distance)
{
    const auto radians = [](double degrees) { return degrees * M_PI / 180; };
    QPolygonF corners;
    for (const QPointF part : {QPointF(-0.5, -0.5), QPointF(0.5, -0.5), QPointF(0.5, 0.5), QPointF(-0.5, 0.5)}) {
        const QPointF at(part.x() * sheet.width(), part.y() * sheet.height());
        const double x = at.x() * std::cos(radians(turn)) - at.y() * std::sin(radians(turn));
        const double y = at.x() * std::sin(radians(turn)) + at.y() * std::cos(radians(turn));
        const double across = x * std::cos(radians(side));
        const double deep = distance + x * std::sin(radians(side)) + y * std::sin(radians(front));
        const double lens = 0.8 * deskPhoto.height();
        corners.append({deskPhoto.width() / 2.0 + lens * across / deep,
                        deskPhoto.height() / 2.0 + lens * y * std::cos(radians(front)) / deep});
    }
    return corners;
}

constexpr QSizeF a4(0.210, 0.297);

QSizeF sizeOf(const Inspector& inspector, const QByteArray& file)
{
    const auto drawn = inspector.renderPageBlocking(file, 1, 256);
    return drawn ? QSizeF(drawn->pageWidth, drawn->pageHeight) : QSizeF();
}

Corners fractionsOf(const QPolygonF& corners)
{
    Corners fractions;
    for (std::size_t i = 0; i < 4; ++i)
        fractions[i] = {corners[qsizetype(i)].x() / deskPhoto.width(), corners[qsizetype(i)].y() / deskPhoto.height()};
    return fractions;
}

} // namespace

class TestCrop : public QObject
{
    Q_OBJECT

    Inspector m_inspector{decoderProgram(), nullptr};

    ScanReport inspected(const QByteArray& bytes)
    {
        return m_inspector.inspectBlocking(bytes, {}).value_or(ScanReport());
    }

private slots:
    void aSheetSeenFromTheSideIsFoundAndLaidFlat_data()
    {
        QTest::addColumn<double>("side");
        QTest::addColumn<double>("front");
        QTest::addColumn<double>("turn");
        QTest::newRow("from the right") << 28.0 << 0.0 << 0.0;
        QTest::newRow("from below") << 0.0 << 30.0 << 2.0;
        QTest::newRow("from a corner") << 20.0 << -22.0 << -6.0;
        QTest::newRow("laid askew") << 0.0 << 0.0 << 11.0;
    }

    void aSheetSeenFromTheSideIsFoundAndLaidFlat()
    {
        QFETCH(double, side);
        QFETCH(double, front);
        QFETCH(double, turn);
        const QPolygonF corners = seenFrom(a4, side, front, turn, 0.42);
        const QByteArray bytes = file(onDesk(page(), corners), "JPG", 92);
        const ScanReport report = inspected(bytes);
        QVERIFY2(report.sheet && report.sheet->certain, qPrintable(codesOf(report)));
        for (std::size_t i = 0; i < 4; ++i) {
            const QPointF off = report.sheet->corners[i] - fractionsOf(corners)[i];
            QVERIFY2(std::hypot(off.x(), off.y()) < 0.006, qPrintable(QString::number(std::hypot(off.x(), off.y()))));
        }
        const QList<MendStep> steps = mendPlan(report);
        QVERIFY(!steps.isEmpty());
        QCOMPARE(steps.first().kind, MendStep::Kind::Crop);

        const auto mended = m_inspector.mendBlocking(bytes, steps);
        QVERIFY(mended);
        const ScanReport flat = inspected(mended->bytes);
        QVERIFY2(isBetter(report, flat, steps), qPrintable(codesOf(flat)));
        QVERIFY2(flat.findings.isEmpty(), qPrintable(codesOf(flat)));
        const QSizeF size = sizeOf(m_inspector, mended->bytes);
        QVERIFY2(std::abs(size.height() / size.width() / std::sqrt(2) - 1) < 0.005,
                 qPrintable(QString::number(size.height() / size.width())));
        QVERIFY(mendPlan(flat).isEmpty()); // and that is the end of it
    }

    void aCardOnADeskIsCutOutInItsOwnShape()
    {
        const QImage card = page().copy(60, 100, 1080, 681);
        const QPolygonF corners = seenFrom({0.0856, 0.054}, 12, 10, 1, 0.16);
        const QByteArray bytes = file(onDesk(card, corners), "JPG", 92);
        const ScanReport report = inspected(bytes);
        QVERIFY(report.sheet && report.sheet->certain);
        QCOMPARE(report.verdict(), Verdict::Accept); // nothing is wrong, and it may be cut out all the same
        const auto mended = m_inspector.mendBlocking(bytes, mendPlan(report));
        QVERIFY(mended);
        const QSizeF size = sizeOf(m_inspector, mended->bytes);
        QVERIFY2(std::abs(size.width() / size.height() / (85.6 / 54) - 1) < 0.005,
                 qPrintable(QString::number(size.width() / size.height())));
        QVERIFY(isBetter(report, inspected(mended->bytes), mendPlan(report)));
    }

    void shapesThatNoFormatHasAreEstimated_data()
    {
        QTest::addColumn<double>("aspect");
        for (const double aspect : {1.0, 0.5, 2.1})
            QTest::addRow("%g", aspect) << aspect;
    }

    void shapesThatNoFormatHasAreEstimated()
    {
        QFETCH(double, aspect);
        for (const double side : {0.0, 18.0, 35.0})
            for (const double front : {0.0, -15.0, 25.0}) {
                std::array<cv::Point2d, 4> corners;
                const QPolygonF seen =
                    seenFrom({0.2 * std::sqrt(aspect), 0.2 / std::sqrt(aspect)}, side, front, 4, 0.5);
                for (std::size_t i = 0; i < 4; ++i)
                    corners[i] = {seen[qsizetype(i)].x(), seen[qsizetype(i)].y()};
                const double found = decoder::aspectOf(corners, {deskPhoto.width(), deskPhoto.height()});
                QVERIFY2(std::abs(found / aspect - 1) < 0.08,
                         qPrintable(u"%1 %2: %3"_s.arg(side).arg(front).arg(found)));
            }
    }

    void aLyingSheetIsCutOutAndTurned()
    {
        const QPolygonF corners = seenFrom({0.297, 0.210}, 10, 8, 3, 0.6);
        const QImage lying = page().transformed(QTransform().rotate(90));
        const QByteArray bytes = file(onDesk(lying, corners), "JPG", 92);
        const ScanReport report = inspected(bytes);
        QVERIFY(report.has(FindingCode::Rotated));
        const auto mended = m_inspector.mendBlocking(bytes, mendPlan(report));
        QVERIFY(mended);
        const QSizeF size = sizeOf(m_inspector, mended->bytes);
        QVERIFY(size.height() > size.width());
        QVERIFY(inspected(mended->bytes).findings.isEmpty());
    }

    void cornersThatCantBeTrustedAreNeverOffered_data()
    {
        QTest::addColumn<QImage>("image");
        const QPolygonF corners = seenFrom(a4, 20, 0, 3, 0.42);
        QImage covered = onDesk(page(), corners);
        {
            QPainter painter(&covered);
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(186, 140, 120)); // a hand that holds the sheet
            painter.drawEllipse(QRectF(corners[1].x() - 220, 900, 500, 700));
        }
        QTest::newRow("covered") << covered;
        QPolygonF outside = corners;
        outside.translate(700, 0);
        QTest::newRow("cut by the picture") << onDesk(page(), outside);
        QTest::newRow("on a light desk") << onDesk(page(), corners, QColor(236, 236, 232));
        QImage curled = onDesk(page(), corners);
        {
            QPainter painter(&curled);
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(70, 58, 50));
            QPainterPath bay(corners[0]);
            bay.quadTo((corners[0] + corners[3]) / 2 + QPointF(160, 0), corners[3]);
            painter.drawPath(bay);
        }
        QTest::newRow("curled") << curled;
        QTest::newRow("a scan without a desk") << page();
    }

    void cornersThatCantBeTrustedAreNeverOffered()
    {
        QFETCH(QImage, image);
        const ScanReport report = inspected(file(image, "JPG", 92));
        QVERIFY(report.letters > 100);
        QVERIFY(!report.sheet || !report.sheet->certain);
        for (const MendStep& step : mendPlan(report))
            QVERIFY(step.kind != MendStep::Kind::Crop);
    }

    void textThatIsCutOffIsNoImprovement()
    {
        const QPolygonF corners = seenFrom(a4, 20, 0, 3, 0.42);
        const QByteArray bytes = file(onDesk(page(), corners), "JPG", 92);
        MendStep half{MendStep::Kind::Crop, 0, fractionsOf(corners), true};
        half.corners[2] = (half.corners[1] + half.corners[2]) / 2;
        half.corners[3] = (half.corners[0] + half.corners[3]) / 2;
        const auto mended = m_inspector.mendBlocking(bytes, {half});
        QVERIFY(mended);
        QVERIFY(!isBetter(inspected(bytes), inspected(mended->bytes), {half}));
    }

    void absurdCornersMakeNothing_data()
    {
        QTest::addColumn<QPolygonF>("corners");
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double infinite = std::numeric_limits<double>::infinity();
        QTest::newRow("crossed") << QPolygonF({{0, 0}, {1, 1}, {1, 0}, {0, 1}});
        QTest::newRow("the other way round") << QPolygonF({{0, 0}, {0, 1}, {1, 1}, {1, 0}});
        QTest::newRow("bent inwards") << QPolygonF({{0, 0}, {1, 0}, {0.3, 0.3}, {0, 1}});
        QTest::newRow("one point") << QPolygonF({{0.5, 0.5}, {0.5, 0.5}, {0.5, 0.5}, {0.5, 0.5}});
        QTest::newRow("a line") << QPolygonF({{0, 0.5}, {0.4, 0.5}, {1, 0.5}, {0.6, 0.5}});
        QTest::newRow("a speck") << QPolygonF({{0.5, 0.5}, {0.501, 0.5}, {0.501, 0.501}, {0.5, 0.501}});
        QTest::newRow("far away") << QPolygonF({{-1e9, -1e9}, {1e9, -1e9}, {1e9, 1e9}, {-1e9, 1e9}});
        QTest::newRow("no numbers") << QPolygonF({{nan, 0}, {1, 0}, {1, 1}, {0, nan}});
        QTest::newRow("without end") << QPolygonF({{0, 0}, {infinite, 0}, {1, 1}, {0, 1}});
        QTest::newRow("none") << QPolygonF({{0, 0}, {0, 0}, {0, 0}, {0, 0}});
    }

    void absurdCornersMakeNothing()
    {
        QFETCH(QPolygonF, corners);
        MendStep step{MendStep::Kind::Crop};
        std::ranges::copy(corners, step.corners.begin());
        for (const QImage& image : {page(), QImage(1, 1, QImage::Format_RGB32), QImage(3, 900, QImage::Format_RGB32)}) {
            const auto mended = m_inspector.mendBlocking(file(image, "PNG"), {step});
            QVERIFY(!mended);
            QCOMPARE(mended.error().code, FailureCode{5006});
        }
        QCOMPARE(inspected(file(page(), "JPG")).verdict(), Verdict::Accept); // and the decoder lives on
    }

    void theSmallestAndTheNarrowestPicturesAreLeftAlone()
    {
        MendStep whole{MendStep::Kind::Crop, 0, {QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1)}};
        for (const QSize size : {QSize(1, 1), QSize(2, 3), QSize(17, 1), QSize(20'000, 2)}) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::white);
            QVERIFY(!m_inspector.mendBlocking(file(image, "PNG"), {whole}));
            QVERIFY(!inspected(file(image, "PNG")).sheet);
        }
        QImage small(40, 40, QImage::Format_RGB32);
        small.fill(Qt::darkGray);
        QPainter(&small).fillRect(8, 8, 24, 24, Qt::white);
        QVERIFY(m_inspector.inspectBlocking(file(small, "PNG"), {}));
        QVERIFY(m_inspector.mendBlocking(file(small, "PNG"), {whole}));
    }
};

QTEST_MAIN(TestCrop)
#include "test_Crop.moc"
