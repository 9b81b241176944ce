#include "decoder/HeicMaker.h"
#include "decoder/Makers.h"
#include "scan/Inspector.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTransform>
#include <QtEndian>
#include <tiffio.h>

using namespace guichet::scan;
using namespace makers;

namespace {

/// The stored picture that shows `upright` once its EXIF orientation is applied.
QImage storedFor(const QImage& upright, int orientation)
{
    const auto turned = [&](int degrees) { return upright.transformed(QTransform().rotate(degrees)); };
    switch (orientation) {
    case 2:
        return upright.mirrored(true, false);
    case 3:
        return turned(180);
    case 4:
        return upright.mirrored(false, true);
    case 5:
        return turned(90).mirrored(true, false);
    case 6:
        return turned(270);
    case 7:
        return turned(90).mirrored(false, true);
    case 8:
        return turned(90);
    default:
        return upright;
    }
}

QByteArray exifOf(int orientation)
{
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    exif += static_cast<char>(orientation);
    return exif + QByteArray(7, '\0');
}

QByteArray jpegTurned(const QImage& upright, int orientation)
{
    QByteArray bytes = file(storedFor(upright, orientation), "JPG", 92);
    const QByteArray exif = exifOf(orientation);
    const qsizetype length = exif.size() + 2;
    QByteArray segment("\xff\xe1");
    segment += static_cast<char>(length >> 8);
    segment += static_cast<char>(length & 0xff);
    return bytes.insert(2, segment + exif);
}

/// A TIFF of the given pages, uncompressed grey, with an orientation.
QByteArray tiffOf(const QList<QImage>& pages, int orientation, const QString& path)
{
    TIFF* tiff = TIFFOpen(QFile::encodeName(path).constData(), "w");
    for (const QImage& each : pages) {
        const QImage grey = storedFor(each, orientation).convertToFormat(QImage::Format_Grayscale8);
        TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, grey.width());
        TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, grey.height());
        TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 8);
        TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
        TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 64);
        TIFFSetField(tiff, TIFFTAG_ORIENTATION, orientation);
        TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_LZW);
        TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
        for (int y = 0; y < grey.height(); ++y)
            TIFFWriteScanline(tiff, const_cast<uchar*>(grey.constScanLine(y)), static_cast<unsigned>(y));
        TIFFWriteDirectory(tiff);
    }
    TIFFClose(tiff);
    QFile made(path);
    return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
}

/// White with one black quarter, at the top left.
QImage markedPage()
{
    QImage image(600, 900, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(0, 0, 300, 450, Qt::black);
    return image;
}

int levelAt(const PagePixels& pixels, double x, double y)
{
    const auto column = static_cast<qsizetype>(x * pixels.width);
    const auto row = static_cast<qsizetype>(y * pixels.height);
    return uchar(pixels.rgba[(row * pixels.width + column) * 4]);
}

/// A page of a scanner's PDF: one picture, turned by the page and perhaps mirrored by its placement.
QByteArray scannedPdf(const QByteArray& filter, const QByteArray& packed, QSize stored, int rotate,
                      const QByteArray& matrix = "600 0 0 900 0 0")
{
    const QByteArray size =
        "/Width " + QByteArray::number(stored.width()) + "/Height " + QByteArray::number(stored.height());
    const QByteArray placed = "q " + matrix + " cm /I Do Q";
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 900]/Rotate " + QByteArray::number(rotate) +
                      "/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
                  "<</Length " + QByteArray::number(placed.size()) + ">>stream\n" + placed + "\nendstream",
                  "<</Type/XObject/Subtype/Image" + size + "/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/" + filter +
                      "/Length " + QByteArray::number(packed.size()) + ">>stream\n" + packed + "\nendstream"});
}

/// Rows as PDF packs them; with `predicted` each row stores what differs from the row above (PNG's filter 2).
QByteArray flateOf(const QImage& image, bool predicted)
{
    QByteArray rows;
    QByteArray above(image.width() * 3, '\0');
    for (int y = 0; y < image.height(); ++y) {
        QByteArray row;
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            row.append(char(qRed(pixel))).append(char(qGreen(pixel))).append(char(qBlue(pixel)));
        }
        if (predicted)
            rows.append(char(2));
        for (qsizetype i = 0; i < row.size(); ++i)
            rows.append(predicted ? char(row[i] - above[i]) : row[i]);
        above = row;
    }
    return qCompress(rows).mid(4);
}

/// Its first row first, which a negative height says.
QByteArray bmpFromTheTop(const QImage& image)
{
    QByteArray bytes = file(image.mirrored(), "BMP");
    qToLittleEndian(-image.height(), bytes.data() + 22);
    return bytes;
}

} // namespace

/// The same pixels get the same verdict in every container and however they are stored.
class TestContainers : public QObject
{
    Q_OBJECT

    Inspector m_inspector{decoderProgram(), nullptr};
    QTemporaryDir m_folder;

    void showsTheMarkTopLeft(const QByteArray& bytes)
    {
        const auto pixels = m_inspector.renderPageBlocking(bytes, 1, 300);
        QVERIFY(pixels);
        QCOMPARE(pixels->width, 200);
        QCOMPARE(pixels->height, 300);
        QCOMPARE(pixels->pageWidth, 600);
        QVERIFY(levelAt(*pixels, 0.25, 0.25) < 40);
        QVERIFY(levelAt(*pixels, 0.75, 0.25) > 200);
        QVERIFY(levelAt(*pixels, 0.25, 0.75) > 200);
        QVERIFY(levelAt(*pixels, 0.75, 0.75) > 200);
    }

    QString tiffPath() const { return m_folder.filePath(QStringLiteral("made.tif")); }

private slots:
    void everyOrientationStandsUpright_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%d", orientation) << orientation;
    }

    void everyOrientationStandsUpright()
    {
        QFETCH(int, orientation);
        showsTheMarkTopLeft(jpegTurned(markedPage(), orientation));
        showsTheMarkTopLeft(tiffOf({markedPage()}, orientation, tiffPath()));
    }

    /// With few colours Qt converts by threads, which the cage doesn't let begin.
    void aPictureOfAnyDepthIsDrawn()
    {
        for (const QImage::Format format : {QImage::Format_Mono, QImage::Format_Indexed8, QImage::Format_RGB32}) {
            const QByteArray bmp = file(markedPage().convertToFormat(format), "BMP");
            showsTheMarkTopLeft(bmp);
            QVERIFY(m_inspector.inspectBlocking(bmp, {})->pages == 1);
        }
    }

    void allContainersAndOrientationsAreJudgedAlike()
    {
        const QImage good = page();
        QImage dark = page(QColor(60, 58, 55), QColor(8, 8, 8));
        for (const QImage& image : {good, dark}) {
            QStringList verdicts;
            QList<QByteArray> files{file(image, "PNG"), file(image, "BMP"), bmpFromTheTop(image),
                                    tiffOf({image}, 1, tiffPath())};
            for (int orientation = 1; orientation <= 8; ++orientation)
                files.append(jpegTurned(image, orientation));
            for (const QByteArray& bytes : files) {
                const auto report = m_inspector.inspectBlocking(bytes, {});
                QVERIFY(report);
                verdicts.append(verdictName(report->verdict()) + u' ' + codesOf(*report));
            }
            verdicts.removeDuplicates();
            QVERIFY2(verdicts.size() == 1, qPrintable(verdicts.join(u" / "_s)));
        }
    }

    void aScannedPdfShowsItsPictureAsPlaced_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        const QImage marked = markedPage();
        const auto jpeg = [](const QImage& image) { return file(image, "JPG", 92); };
        const auto turned = [&](int degrees) { return marked.transformed(QTransform().rotate(degrees)); };
        QTest::newRow("upright") << scannedPdf("DCTDecode", jpeg(marked), {600, 900}, 0);
        QTest::newRow("page upside down") << scannedPdf("DCTDecode", jpeg(turned(180)), {600, 900}, 180);
        QTest::newRow("turned by its placement")
            << scannedPdf("DCTDecode", jpeg(turned(90)), {900, 600}, 0, "0 900 -600 0 600 0");
        QTest::newRow("turned the other way")
            << scannedPdf("DCTDecode", jpeg(turned(-90)), {900, 600}, 0, "0 -900 600 0 0 900");
        QTest::newRow("mirrored by its placement")
            << scannedPdf("DCTDecode", jpeg(marked.mirrored(true, false)), {600, 900}, 0, "-600 0 0 900 600 0");
        // Viewers don't look at it there.
        QTest::newRow("EXIF inside") << scannedPdf("DCTDecode", jpegTurned(turned(90), 6), {600, 900}, 0);
        QTest::newRow("packed rows") << scannedPdf("FlateDecode", flateOf(marked, false), {600, 900}, 0);
        QTest::newRow("packed differences") << scannedPdf(
            "FlateDecode/DecodeParms<</Predictor 15/Colors 3/Columns 600>>", flateOf(marked, true), {600, 900}, 0);
    }

    void aScannedPdfShowsItsPictureAsPlaced()
    {
        QFETCH(QByteArray, pdf);
        showsTheMarkTopLeft(pdf);
    }

    void aScanIsJudgedAlikeInAPdf()
    {
        const QByteArray jpeg = file(page(), "JPG");
        const auto alone = m_inspector.inspectBlocking(jpeg, {});
        const auto inPdf = m_inspector.inspectBlocking(scannedPdf("DCTDecode", jpeg, page().size(), 0), {});
        QVERIFY(alone && inPdf);
        QCOMPARE(inPdf->legibility, alone->legibility);
        QCOMPARE(codesOf(*inPdf), codesOf(*alone));
    }

    void everyPageOfATiffIsJudged()
    {
        QImage blank = page();
        blank.fill(Qt::white);
        const auto report = m_inspector.inspectBlocking(tiffOf({page(), page(), blank}, 1, tiffPath()), {});
        QVERIFY(report);
        QCOMPARE(report->pages, 3);
        QVERIFY(report->has(FindingCode::SeveralPages));
        QVERIFY(report->has(FindingCode::Blank));
        QCOMPARE(report->verdict(), Verdict::Accept);
    }

    void aScanOf1200DpiIsNotCalledDamaged()
    {
        // 139 megapixels of black and white, as a flatbed makes them of A4.
        QImage large(9921, 14031, QImage::Format_Mono);
        large.fill(1);
        for (int line = 0; line < 40; ++line)
            for (int y = 0; y < 60; ++y)
                std::memset(large.scanLine(1500 + line * 280 + y) + 200, line % 2 ? 0x0f : 0x3c, 800);
        const auto report = m_inspector.inspectBlocking(file(large, "PNG"), {});
        QVERIFY(report);
        QVERIFY2(!report->preventing(), qPrintable(codesOf(*report)));
    }

    void looseBytesBetweenSegmentsAreNoDamage()
    {
        QByteArray bytes = file(page(), "JPG");
        constexpr qsizetype behindTheFirstSegment = 20;
        bytes.insert(behindTheFirstSegment, QByteArray("\0\0\0\0", 4));
        const auto report = m_inspector.inspectBlocking(bytes, {});
        QVERIFY(report);
        QVERIFY2(report->verdict() == Verdict::Accept, qPrintable(codesOf(*report)));
        QVERIFY(report->has(FindingCode::Repaired));
    }

    void aMissingEndMarkerIsNoDamage()
    {
        QByteArray bytes = file(page(), "JPG");
        bytes.chop(2);
        const auto report = m_inspector.inspectBlocking(bytes, {});
        QVERIFY(report);
        QVERIFY2(report->verdict() == Verdict::Accept, qPrintable(codesOf(*report)));
    }

    void theTiltIsMeasured_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {0.0, 1.5, -3.0, 6.0, -11.0, 15.0})
            QTest::addRow("%g", degrees) << degrees;
    }

    void theTiltIsMeasured()
    {
        QFETCH(double, degrees);
        const QImage straight = page();
        QImage tilted(1500, 2000, QImage::Format_RGB32);
        tilted.fill(Qt::white);
        QPainter painter(&tilted);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(750, 1000);
        painter.rotate(degrees);
        painter.drawImage(-straight.width() / 2, -straight.height() / 2, straight);
        painter.end();
        const auto report = m_inspector.inspectBlocking(file(tilted, "PNG"), {});
        QVERIFY(report);
        double found = 0;
        for (const Finding& finding : report->findings)
            if (finding.code == FindingCode::Skewed)
                found = finding.value;
        QVERIFY2(std::abs(found - std::abs(degrees)) <= 0.3, qPrintable(QString::number(found)));
        if (degrees == 0)
            return;
        const auto mended = m_inspector.mendBlocking(file(tilted, "PNG"), mendPlan(*report));
        QVERIFY(mended);
        const auto level = m_inspector.inspectBlocking(mended->bytes, {});
        QVERIFY(level);
        QVERIFY2(!level->has(FindingCode::Skewed), "still tilted");
        QVERIFY(isBetter(*report, *level, mendPlan(*report)));
    }

    void quarterTurnsAreFoundAndTurnedBack_data()
    {
        QTest::addColumn<int>("turns");
        for (const int turns : {0, 1, 2, 3})
            QTest::addRow("%d", turns) << turns;
    }

    void quarterTurnsAreFoundAndTurnedBack()
    {
        QFETCH(int, turns);
        const QImage turned = page().transformed(QTransform().rotate(90.0 * turns));
        const auto report = m_inspector.inspectBlocking(file(turned, "PNG"), {});
        QVERIFY(report);
        QCOMPARE(report->has(FindingCode::Rotated), turns != 0);
        if (turns == 0)
            return;
        const auto mended = m_inspector.mendBlocking(file(turned, "PNG"), mendPlan(*report));
        QVERIFY(mended);
        const auto upright = m_inspector.inspectBlocking(mended->bytes, {});
        QVERIFY(upright);
        QVERIFY(!upright->has(FindingCode::Rotated));
        QVERIFY(isBetter(*report, *upright, mendPlan(*report)));
    }

    void aShadowOverHalfThePageIsFoundAndLit()
    {
        QImage half = page();
        QPainter painter(&half);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        QLinearGradient shadow(QPointF(half.width() * 0.45, 0), QPointF(half.width() * 0.55, 0));
        shadow.setColorAt(0, QColor(85, 85, 85));
        shadow.setColorAt(1, Qt::white);
        painter.fillRect(half.rect(), shadow);
        painter.end();
        const auto report = m_inspector.inspectBlocking(file(half, "PNG"), {});
        QVERIFY(report);
        QVERIFY(report->has(FindingCode::Shadow));
        const QList<MendStep> steps{{MendStep::Kind::EvenLight, 0}, {MendStep::Kind::Reencode, 11'000'000}};
        const auto mended = m_inspector.mendBlocking(file(half, "PNG"), steps);
        QVERIFY(mended);
        const auto bright = m_inspector.inspectBlocking(mended->bytes, {});
        QVERIFY(bright);
        QVERIFY(!bright->has(FindingCode::Shadow));
        QVERIFY(isBetter(*report, *bright, steps));
    }

    void aTelephonesPictureIsJudgedAndMadeAJpg()
    {
        const QByteArray heic = heicOf(page());
        if (heic.isEmpty())
            QSKIP("NOT RUN: libheif can't encode HEVC here");
        const auto report = m_inspector.inspectBlocking(heic, {});
        QVERIFY(report);
        QCOMPARE(report->format, FileFormat::Heic);
        QCOMPARE(report->pages, 1);
        QVERIFY(report->has(FindingCode::WrongFormat) && !report->has(FindingCode::Corrupt));
        QCOMPARE(report->verdict(), Verdict::Refuse);
        QVERIFY(report->legibility && *report->legibility > 0.9);
        QVERIFY(findingText(*report->find(FindingCode::WrongFormat)).contains(u"HEIC"));
        QVERIFY(mayMendAll(*report));
        const auto made = m_inspector.mendBlocking(heic, mendPlan(*report));
        QVERIFY(made);
        const auto jpeg = m_inspector.inspectBlocking(made->bytes, {});
        QVERIFY(jpeg);
        QCOMPARE(jpeg->format, FileFormat::Jpeg);
        QCOMPARE(jpeg->verdict(), Verdict::Accept);
        QVERIFY(isBetter(*report, *jpeg, mendPlan(*report)));
    }

    void aTelephonesPictureIsTurnedAsItSays()
    {
        const QByteArray heic = heicOf(page().transformed(QTransform().rotate(270)), 1);
        if (heic.isEmpty())
            QSKIP("NOT RUN: libheif can't encode HEVC here");
        const auto report = m_inspector.inspectBlocking(heic, {});
        QVERIFY(report && !report->has(FindingCode::Rotated));
        const auto drawn = m_inspector.renderPageBlocking(heic, 1, 800);
        QVERIFY(drawn);
        QVERIFY(drawn->height > drawn->width);
    }

    void aTelephonesPictureThatWasCutIsDamagedAndNothingWorse()
    {
        const QByteArray heic = heicOf(page());
        if (heic.isEmpty())
            QSKIP("NOT RUN: libheif can't encode HEVC here");
        for (int part = 1; part < 12; ++part) {
            const auto report = m_inspector.inspectBlocking(heic.left(heic.size() * part / 12), {});
            QVERIFY(report);
            QVERIFY2(report->has(FindingCode::Corrupt), qPrintable(QString::number(part)));
            QVERIFY(!report->has(FindingCode::DecoderFailed));
            QVERIFY(mendPlan(*report).isEmpty() && !report->legibility);
        }
    }
};

QTEST_MAIN(TestContainers)
#include "test_Containers.moc"
