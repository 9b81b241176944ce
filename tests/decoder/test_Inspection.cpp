#include "decoder/Makers.h"
#include "scan/Inspector.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>
#include <QtConcurrentRun>
#include <algorithm>

using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;
using namespace makers;

namespace {

QImage blurred(const QImage& image, int factor)
{
    return image.scaled(image.size() / factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// The camera moved by so many pixels while it took the picture.
QImage moved(const QImage& image, int across, int down)
{
    QImage sum = image;
    QPainter painter(&sum);
    const int steps = std::max(across, down);
    for (int i = 1; i <= steps; ++i) {
        painter.setOpacity(1.0 / (i + 1)); // the mean of all so far
        painter.drawImage(across * i / steps, down * i / steps, image);
    }
    return sum;
}

} // namespace

/// The real decoder process, on files made here.
class TestInspection : public QObject
{
    Q_OBJECT

    Inspector m_inspector{decoderProgram(), nullptr};

    ScanReport inspected(const QByteArray& bytes)
    {
        const auto report = m_inspector.inspectBlocking(bytes, {});
        return report.value_or(ScanReport());
    }

private slots:
    void goodPagesAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileFormat>("format");
        QTest::newRow("jpeg") << file(page(), "JPG") << FileFormat::Jpeg;
        QTest::newRow("png") << file(page(), "PNG") << FileFormat::Png;
        QTest::newRow("bmp") << file(page(), "BMP") << FileFormat::Bmp;
        QTest::newRow("pdf") << pdf(1, u"Facture du 9 novembre 2026, rue des Tilleuls"_s) << FileFormat::Pdf;
        QTest::newRow("pdf with a standard font") << pdfWithStandardFont() << FileFormat::Pdf;
        QTest::newRow("grey paper") << file(page(QColor(200, 196, 190)), "JPG") << FileFormat::Jpeg;
    }

    void goodPagesAreLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        const ScanReport report = inspected(bytes);
        QTEST(report.format, "format");
        QVERIFY2(report.verdict() == Verdict::Accept, qPrintable(codesOf(report)));
        QVERIFY(report.legibility && *report.legibility > 0.8);
        QCOMPARE(report.pages, 1);
    }

    void badFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QImage white(1240, 1754, QImage::Format_RGB32);
        white.fill(Qt::white);
        QTest::newRow("blank") << file(white, "PNG") << u"blank"_s;
        QTest::newRow("blurred") << file(blurred(page(), 14), "JPG") << u"blurred"_s;
        QTest::newRow("dark") << file(page(QColor(52, 50, 48), QColor(8, 8, 8)), "JPG") << u"too-dark"_s;
        QTest::newRow("cut jpeg") << file(page(), "JPG").left(40'000) << u"corrupt"_s;
        QTest::newRow("cut png") << file(page(), "PNG").left(20'000) << u"corrupt"_s;
        QTest::newRow("rubbish") << QByteArray(5000, 'x') << u"wrong-format"_s;
        QTest::newRow("gif") << QByteArray("GIF89a") + QByteArray(100, '\1') << u"wrong-format"_s;
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("no pdf inside") << QByteArray("%PDF-1.4\nnothing\n%%EOF") << u"corrupt"_s;
    }

    void badFilesAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const ScanReport report = inspected(bytes);
        QVERIFY2(codesOf(report).split(u' ').contains(code), qPrintable(codesOf(report)));
        QCOMPARE(report.verdict(), Verdict::Refuse);
    }

    void movementIsSeenInEveryDirection_data()
    {
        QTest::addColumn<int>("across");
        QTest::addColumn<int>("down");
        QTest::newRow("along the lines") << 20 << 0;
        QTest::newRow("from line to line") << 0 << 40;
        QTest::newRow("along a diagonal") << 16 << 16;
        QTest::newRow("until no letter is left") << 50 << 0;
    }

    void movementIsSeenInEveryDirection()
    {
        QFETCH(int, across);
        QFETCH(int, down);
        const ScanReport report = inspected(file(moved(page(), across, down), "JPG"));
        QVERIFY2(report.has(FindingCode::MotionBlurred), qPrintable(codesOf(report)));
        QVERIFY(report.verdict() != Verdict::Accept);
        QVERIFY(report.legibility && *report.legibility < 0.3);
    }

    void aShadowOverAllTheTextIsSeenByTheBrightMargin()
    {
        QImage image = page();
        QPainter painter(&image);
        painter.fillRect(QRect(620, 0, 620, image.height()), Qt::white);
        QVERIFY(!inspected(file(image, "JPG")).has(FindingCode::Shadow));
        painter.fillRect(QRect(0, 0, 700, image.height()), QColor(0, 0, 0, 170));
        const ScanReport report = inspected(file(image, "JPG"));
        QVERIFY2(report.has(FindingCode::Shadow), qPrintable(codesOf(report)));
        QVERIFY(report.mendable);
    }

    void aShortTrembleIsForgiven()
    {
        QCOMPARE(inspected(file(moved(page(), 3, 0), "JPG")).verdict(), Verdict::Accept);
        QCOMPARE(inspected(file(moved(page(), 0, 6), "JPG")).verdict(), Verdict::Accept);
    }

    void manyFilesAtOnceGetTheirOwnAnswers()
    {
        const QByteArray good = file(page(), "JPG");
        QList<QFuture<FileFormat>> running;
        for (int i = 0; i < 8; ++i)
            running.append(
                QtConcurrent::run([this, i, good] { return inspected(i % 2 ? good : QByteArray(1000, 'x')).format; }));
        for (int i = 0; i < 8; ++i)
            QCOMPARE(running[i].result(), i % 2 ? FileFormat::Jpeg : FileFormat::Other);
    }

    void changedBytesNeverDoMoreThanGiveAVerdict()
    {
        const QList<QByteArray> sound{file(page(), "JPG"), file(page(), "PNG"), pdf(2, u"Facture du 9 novembre 2026"_s),
                                      pdfWithStandardFont()};
        QRandomGenerator random(20261123);
        for (int round = 0; round < 40; ++round) {
            QByteArray bytes = sound[round % sound.size()];
            for (int flip = 0; flip < 30; ++flip)
                bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.generate());
            QVERIFY(m_inspector.inspectBlocking(bytes, {}));
        }
        QCOMPARE(inspected(sound[0]).verdict(), Verdict::Accept);
    }

    void pagesAreDrawn()
    {
        const auto pixels = m_inspector.renderPageBlocking(pdf(3, u"Facture"_s), 2, 400);
        QVERIFY(pixels);
        QCOMPARE(std::max(pixels->width, pixels->height), 400);
        QCOMPARE(pixels->pages, 3);
        QCOMPARE(pixels->rgba.size(), qsizetype(pixels->width) * pixels->height * 4);
        QVERIFY(std::ranges::any_of(pixels->rgba, [](char level) { return uchar(level) < 120; }));
        QVERIFY(!m_inspector.renderPageBlocking(pdf(3, u"Facture"_s), 4, 400));
        QVERIFY(!m_inspector.renderPageBlocking("rubbish", 1, 400));
    }

    void aPartIsDrawnLarger()
    {
        QImage half(1000, 1000, QImage::Format_RGB32);
        half.fill(Qt::white);
        QPainter(&half).fillRect(500, 0, 500, 1000, Qt::black);
        const auto right = m_inspector.renderPageBlocking(file(half, "PNG"), 1, 200, QRectF(0.6, 0.2, 0.2, 0.2));
        QVERIFY(right);
        QCOMPARE(right->width, 200);
        QCOMPARE(int(uchar(right->rgba[200 * 4 * 100 + 400])), 0);
    }

    void aTurnedPictureStandsUpright()
    {
        QImage wide(400, 200, QImage::Format_RGB32);
        wide.fill(Qt::white);
        const auto mended = m_inspector.mendBlocking(file(wide, "PNG"), {{MendStep::Kind::Turn, 1}});
        QVERIFY(mended);
        const auto pixels = m_inspector.renderPageBlocking(mended->bytes, 1, 400);
        QVERIFY(pixels);
        QCOMPARE(pixels->width, 200);
        QCOMPARE(pixels->height, 400);
    }

    void aMissingDecoderIsAFailureNotAVerdict()
    {
        const Inspector nowhere(u"/nowhere/guichet-decoder"_s, nullptr);
        QVERIFY(!nowhere.inspectBlocking("x", {}));
    }

    void labelledFilesOfOthers_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("code");
        const QString folder = QStringLiteral(GUICHET_SHARED_DIR "/scans/");
        QFile labels(folder + u"labels.tsv"_s);
        if (!labels.open(QIODevice::ReadOnly))
            return;
        const QStringList hard{u"blank"_s, u"corrupt"_s, u"encrypted"_s};
        for (const QByteArray& line : labels.readAll().split('\n').mid(1)) {
            const QStringList cells = QString::fromUtf8(line).split(u'\t');
            if (cells.value(4) != u"sure" || cells[3] == u"warn")
                continue;
            QTest::newRow(qPrintable(cells[0]))
                << folder + cells[0] << cells[3] << (hard.contains(cells[2]) ? cells[2] : QString());
        }
    }

    void labelledFilesOfOthers()
    {
        if (!QTest::currentDataTag())
            QSKIP("NOT RUN: the folder of labelled scans is absent");
        QFETCH(QString, path);
        QFETCH(QString, verdict);
        QFETCH(QString, code);
        QFile source(path);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const ScanReport report = inspected(source.readAll());
        if (!code.isEmpty())
            QVERIFY2(codesOf(report).split(u' ').contains(code), qPrintable(codesOf(report)));
        if (verdict == u"accept")
            QVERIFY2(report.verdict() != Verdict::Refuse, qPrintable(codesOf(report)));
        else
            QVERIFY2(report.verdict() != Verdict::Accept, qPrintable(codesOf(report)));
    }
};

QTEST_MAIN(TestInspection)
#include "test_Inspection.moc"
