#include "Makers.h"
#include "scan/Inspector.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace guichet;
using namespace guichet::scan;
using namespace makers;

namespace {

/// Dims a part of a picture, each colour by its own share.
void shade(QImage& image, const QRect& part, double red, double green, double blue)
{
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) {
            const QColor was = image.pixelColor(x, y);
            image.setPixelColor(x, y, QColor(int(was.red() * red), int(was.green() * green), int(was.blue() * blue)));
        }
}

QImage grainy(QImage image, double deviation)
{
    QRandomGenerator random(20261128);
    const auto normal = [&] { // twelve even ones are normal enough
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += random.generateDouble();
        return sum;
    };
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = int(std::lround(normal() * deviation));
            const auto level = [&](int was) { return std::clamp(was + grain, 0, 255); };
            row[x] = qRgb(level(qRed(row[x])), level(qGreen(row[x])), level(qBlue(row[x])));
        }
    }
    return image;
}

/// The mean colour of a part of a mended picture (in fractions of it).
QColor colourIn(const Inspector& inspector, const QByteArray& file, const QRectF& part)
{
    const auto drawn = inspector.renderPageBlocking(file, 1, 512, part);
    if (!drawn)
        return {};
    qint64 sums[3] = {};
    for (qsizetype i = 0; i + 3 < drawn->rgba.size(); i += 4)
        for (qsizetype c = 0; c < 3; ++c)
            sums[c] += static_cast<unsigned char>(drawn->rgba[i + c]);
    const qint64 pixels = std::max<qint64>(1, drawn->rgba.size() / 4);
    return QColor(int(sums[0] / pixels), int(sums[1] / pixels), int(sums[2] / pixels));
}

} // namespace

/// Shadows, little light and grain: what mending takes away, and what it must leave.
class TestLight : public QObject
{
    Q_OBJECT

    Inspector m_inspector{decoderProgram(), nullptr};

    ScanReport inspected(const QByteArray& bytes)
    {
        return m_inspector.inspectBlocking(bytes, {}).value_or(ScanReport());
    }
    QByteArray lit(const QByteArray& bytes)
    {
        const auto mended = m_inspector.mendBlocking(bytes, {{MendStep::Kind::EvenLight, 0}});
        return mended ? mended->bytes : QByteArray();
    }

private slots:
    void aSharpBluishShadowGoesAndThePaperKeepsItsColour()
    {
        QImage pink = page(QColor(250, 205, 210));
        shade(pink, QRect(0, 0, 700, pink.height()), 0.28, 0.33, 0.42);
        const QByteArray bytes = file(pink, "JPG", 95);
        const ScanReport before = inspected(bytes);
        QVERIFY(before.has(FindingCode::Shadow));
        const auto best = m_inspector.mendBestBlocking(bytes, before, {});
        QVERIFY(best && *best);
        QVERIFY((*best)->report.findings.isEmpty());
        const QByteArray& bright = (*best)->file.bytes;
        const QColor shaded = colourIn(m_inspector, bright, {0.02, 0.92, 0.5, 0.06});
        const QColor lighted = colourIn(m_inspector, bright, {0.6, 0.92, 0.36, 0.06});
        const auto near = [](int a, int b) { return std::abs(a - b) <= 8; };
        QVERIFY2(near(shaded.red(), lighted.red()) && near(shaded.green(), lighted.green()) &&
                     near(shaded.blue(), lighted.blue()),
                 qPrintable(shaded.name() + lighted.name()));
        QVERIFY2(lighted.red() - lighted.blue() > 25, qPrintable(lighted.name()));
        // Across the shadow's edge, too: no bright or dark seam.
        const QColor seam = colourIn(m_inspector, bright, {0.54, 0.92, 0.05, 0.06});
        QVERIFY2(std::abs(seam.green() - lighted.green()) <= 14, qPrintable(seam.name() + lighted.name()));
    }

    void picturesOnThePaperAreNoShadows()
    {
        QImage card = page();
        const QRect portrait(700, 300, 400, 500);
        QPainter painter(&card);
        painter.fillRect(portrait, QColor(120, 90, 80));
        painter.setBrush(QColor(70, 50, 45));
        painter.drawEllipse(portrait.adjusted(80, 60, -80, -60));
        painter.end();
        shade(card, QRect(0, 900, card.width(), card.height() - 900), 0.4, 0.4, 0.4);
        const QRectF part(0.58, 0.18, 0.29, 0.25);
        const QByteArray bytes = file(card, "JPG", 95);
        const QColor before = colourIn(m_inspector, bytes, part);
        const QColor after = colourIn(m_inspector, lit(bytes), part);
        QVERIFY2(after.green() < before.green() * 1.15 && after.green() > before.green() * 0.9,
                 qPrintable(before.name() + after.name()));
    }

    void grainIsCalmedAndTheLettersStay()
    {
        const QByteArray bytes = file(grainy(page(QColor(225, 225, 225)), 75), "JPG", 90);
        const ScanReport before = inspected(bytes);
        QVERIFY2(before.has(FindingCode::Noisy), qPrintable(codesOf(before)));
        QVERIFY(before.mendable && mayMendAll(before));
        QCOMPARE(mendPlan(before).first().kind, MendStep::Kind::Denoise);
        const auto best = m_inspector.mendBestBlocking(bytes, before, {});
        QVERIFY(best && *best);
        const ScanReport& calm = (*best)->report;
        QVERIFY2(calm.findings.isEmpty(), qPrintable(codesOf(calm)));
        QVERIFY(*calm.legibility > 0.9 && *calm.legibility > *before.legibility);
        const ScanReport clean = inspected(file(page(), "JPG", 90));
        QVERIFY2(calm.letters > 0.85 * clean.letters, qPrintable(QString::number(calm.letters)));
    }

    void calmPagesAndTheSmallestPicturesComeThroughUnchanged()
    {
        for (const QSize size : {QSize(1, 1), QSize(5, 3), QSize(11, 200)}) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(QColor(90, 120, 150));
            for (const auto kind : {MendStep::Kind::Denoise, MendStep::Kind::EvenLight})
                QVERIFY(m_inspector.mendBlocking(file(grainy(image, 40), "PNG"), {{kind, 0}}));
        }
        const auto mended = m_inspector.mendBlocking(file(page(), "PNG"), {{MendStep::Kind::Denoise, 0}});
        QVERIFY(mended);
        QCOMPARE(inspected(mended->bytes).letters, inspected(file(page(), "PNG")).letters);
    }

    void aStepThatHarmsIsLeftOutAndTheOthersStay()
    {
        const QImage tilted = page().transformed(QTransform().rotate(6), Qt::SmoothTransformation);
        QImage whole(tilted.size(), QImage::Format_RGB32);
        whole.fill(Qt::white);
        QPainter(&whole).drawImage(0, 0, tilted);
        const QByteArray bytes = file(whole, "JPG", 92);
        ScanReport before = inspected(bytes);
        QVERIFY(before.has(FindingCode::Skewed) && !before.sheet);
        // As if the sheet had been seen in the upper half alone.
        before.sheet =
            SheetOutline{{QPointF(0.1, 0.1), QPointF(0.9, 0.1), QPointF(0.9, 0.45), QPointF(0.1, 0.45)}, true};
        QCOMPARE(mendPlan(before).first().kind, MendStep::Kind::Crop);
        const auto best = m_inspector.mendBestBlocking(bytes, before, {});
        QVERIFY(best && *best);
        QCOMPARE((*best)->steps.first().kind, MendStep::Kind::Straighten);
        QVERIFY((*best)->report.findings.isEmpty());
    }

    void whereNoStepHelpsNothingIsOffered()
    {
        ScanReport before = inspected(file(page(), "JPG", 92));
        QVERIFY(!m_inspector.mendBestBlocking(file(page(), "JPG", 92), before, {}).value());
        before.findings.append({FindingCode::Noisy, Severity::Warn, 1, 0.3, 0.2, {}});
        before.mendable = true;
        before.letters = 700;
        // Of another picture: too small to be read, whatever is done.
        const QImage small = page().scaled(page().size() / 6, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(!m_inspector.mendBestBlocking(file(small, "JPG", 92), before, {}).value());
    }
};

QTEST_MAIN(TestLight)
#include "test_Light.moc"
