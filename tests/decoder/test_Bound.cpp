#include "Makers.h"
#include "scan/Failures.h"
#include "scan/Inspector.h"

#include <QRandomGenerator>
#include <QTest>

using namespace guichet;
using namespace guichet::scan;
using namespace makers;

namespace {

QImage cardSide()
{
    return page().copy(60, 100, 1080, 681);
}

/// Pixels that no encoding makes small.
QImage restless(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(20261128);
    for (int y = 0; y < size.height(); ++y)
        random.fillRange(reinterpret_cast<quint32*>(image.scanLine(y)), size.width());
    QPainter painter(&image);
    painter.setOpacity(0.75);
    painter.drawImage(image.rect(), page());
    return image;
}

} // namespace

/// Several files made one, by real decoders.
class TestBound : public QObject
{
    Q_OBJECT

    Inspector m_inspector{decoderProgram(), nullptr};

private slots:
    void theSidesOfACardAreReadOnOneSheet()
    {
        const QByteArray side = file(cardSide(), "JPG", 90);
        const auto made = m_inspector.bindBlocking({side, file(cardSide(), "PNG")}, Arrangement::OnePage, {});
        QVERIFY(made);
        QCOMPARE(made->report.format, FileFormat::Pdf);
        QCOMPARE(made->report.pages, 1);
        QVERIFY2(made->report.verdict() == Verdict::Accept, qPrintable(codesOf(made->report)));
        QVERIFY(made->report.letters > 1.7 * m_inspector.inspectBlocking(side, {})->letters);
    }

    void picturesAndPagesOfAPdfMakeOnePdf()
    {
        const auto made = m_inspector.bindBlocking(
            {file(page(), "PNG"), pdf(3, u"Facture du 9 novembre 2026"_s), file(page(), "BMP")}, Arrangement::PageEach,
            {});
        QVERIFY(made);
        QCOMPARE(made->pages, 5);
        QCOMPARE(made->report.pages, 5);
        QVERIFY2(made->report.verdict() == Verdict::Accept, qPrintable(codesOf(made->report)));
        // Pages that have to be drawn are drawn at any size.
        const auto large = m_inspector.renderPageBlocking(pdf(1, u"Facture"_s), 1, 2000);
        QVERIFY(large && std::max(large->width, large->height) == 2000);
        QVERIFY(m_inspector.renderPageBlocking(file(page(), "BMP"), 1, 1600));
        // The pages' own pixels are in it: those of a scan come back as they were.
        const auto drawn = m_inspector.renderPageBlocking(made->pdf, 5, 512);
        QVERIFY(drawn);
        QCOMPARE(QSize(drawn->pageWidth, drawn->pageHeight), page().size());
    }

    void aTelephonesWayOfLyingIsKept()
    {
        QByteArray lying = file(page().transformed(QTransform().rotate(270)), "JPG", 90);
        // EXIF says: turn it by 90 degrees clockwise.
        QByteArray exif("\xff\xe1\x00\x22"
                        "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
                        36);
        lying.insert(2, exif);
        QVERIFY(!m_inspector.inspectBlocking(lying, {})->has(FindingCode::Rotated));
        const auto made = m_inspector.bindBlocking({lying}, Arrangement::PageEach, {});
        QVERIFY(made);
        QVERIFY2(made->report.findings.isEmpty(), qPrintable(codesOf(made->report)));
        QVERIFY(!made->pdf.contains("Exif"));
    }

    void heavyPicturesFitTogether()
    {
        const QByteArray heavy = file(restless({2480, 3508}), "JPG", 97);
        QVERIFY(heavy.size() > 6'000'000);
        const auto made = m_inspector.bindBlocking({heavy, heavy, heavy}, Arrangement::PageEach, {});
        QVERIFY(made);
        QCOMPARE(made->report.pages, 3);
        QVERIFY2(made->pdf.size() <= 11'000'000, qPrintable(QString::number(made->pdf.size())));
    }

    void whatCantBeOpenedIsNamed()
    {
        const QByteArray good = file(page(), "JPG");
        for (const QByteArray& bad : {QByteArray(), QByteArray(2000, 'x'), good.left(good.size() / 3)}) {
            const auto made = m_inspector.bindBlocking({good, bad}, Arrangement::PageEach, {});
            QVERIFY(!made);
            QCOMPARE(made.error().code, failure::bindUnfit);
            QCOMPARE(made.error().arguments, QStringList(u"2"_s));
        }
    }
};

QTEST_MAIN(TestBound)
#include "test_Bound.moc"
