#include "papers/Fixtures.h"
#include "papers/PdfReading.h"

#include <QTest>
#include <ZXing/ReadBarcode.h>

using namespace guichet;
using namespace guichet::papers;
using namespace guichet::test;

/// What leaves the screen: lengths that a ruler measures, a code that a machine reads.
class TestPhotoForm : public QObject
{
    Q_OBJECT

    QImage m_page;

    bool isDark(int x, int y) const { return qGray(m_page.pixel(x, y)) < 170; }

    /// The rows of the page where something dark runs from x1 to x2 (pixels) almost without a gap.
    QList<int> linesAcross(int x1, int x2) const
    {
        QList<int> rows;
        for (int y = 0; y < m_page.height(); ++y) {
            int dark = 0;
            for (int x = x1; x < x2; ++x)
                dark += isDark(x, y);
            if (dark > 0.9 * (x2 - x1) && (rows.isEmpty() || y > rows.last() + 8))
                rows.append(y);
        }
        return rows;
    }

    /// Length in pixels of the dark run of row y that begins at or after x.
    int runFrom(int x, int y) const
    {
        while (x < m_page.width() && !isDark(x, y))
            ++x;
        int length = 0;
        while (x + length < m_page.width() && isDark(x + length, y))
            ++length;
        return length;
    }

private slots:
    void initTestCase()
    {
        if (!canReadPdfs())
            QSKIP("NOT RUN: pdftotext, pdfinfo, pdftoppm or qpdf is not installed");
        m_page = drawn(photoSignatureFormPdf(photoForm(false)));
        QVERIFY(!m_page.isNull());
    }

    void itIsOneSheetOfA4()
    {
        const QByteArray pdf = photoSignatureFormPdf(photoForm());
        QCOMPARE(pagesOf(pdf), 1);
        QVERIFY(infoOf(pdf, u"Page size"_s).contains(u"A4"_s));
        QVERIFY(qAbs(m_page.width() - 2100) < 4 && qAbs(m_page.height() - 2970) < 4);
    }

    void theFrameOfTheSignatureHasRealMillimetres()
    {
        // 100 × 45 mm, its right edge on the text's.
        const QList<int> edges = linesAcross(900, 1860);
        QVERIFY2(edges.size() >= 2, qPrintable(QString::number(edges.size())));
        bool found = false;
        for (qsizetype i = 1; i < edges.size(); ++i)
            for (qsizetype k = 0; k < i; ++k)
                found = found || (qAbs(edges[i] - edges[k] - 450) <= 3 && qAbs(runFrom(860, edges[i]) - 1003) <= 4);
        QVERIFY(found);
    }

    void theRulerIsFiftyMillimetresLong()
    {
        bool found = false;
        for (int y : linesAcross(230, 710))
            found = found || qAbs(runFrom(200, y + 1) - 500) <= 6;
        QVERIFY(found);
    }

    void aMachineReadsTheNumber()
    {
        const ZXing::ImageView view(m_page.constBits(), m_page.width(), m_page.height(), ZXing::ImageFormat::Lum,
                                    static_cast<int>(m_page.bytesPerLine()));
        const ZXing::Result code = ZXing::ReadBarcode(view, ZXing::DecodeHints().setTryHarder(true));
        QVERIFY(code.isValid());
        QCOMPARE(QString::fromStdWString(code.text()), u"26-4471-0093"_s);
    }

    void aSpecimenStillHasAReadableCode()
    {
        const QImage page = drawn(photoSignatureFormPdf(photoForm(true)));
        const ZXing::ImageView view(page.constBits(), page.width(), page.height(), ZXing::ImageFormat::Lum,
                                    static_cast<int>(page.bytesPerLine()));
        QVERIFY(ZXing::ReadBarcode(view, ZXing::DecodeHints().setTryHarder(true)).isValid());
    }

    void itSaysHowAndWhereToPostIt()
    {
        const QString text = wordsOf(photoSignatureFormPdf(photoForm()));
        for (const QString& part :
             {u"En courrier simple"_s, u"ni lettre suivie, ni recommandé"_s, u"Aucun autre courrier ni justificatif"_s,
              u"Service d’essai des photos"_s, u"99999 Saint-Ambroise-des-Prés"_s, u"26-4471-0093"_s, u"00/00/1962"_s,
              u"Yasmina Haddad"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }

    void aLongAddressIsWhole()
    {
        PhotoFormPaper paper = photoForm();
        paper.postTo = QStringList(12, u"Une ligne d’adresse assez longue pour ne pas tenir sur une seule ligne"_s);
        const QByteArray pdf = photoSignatureFormPdf(paper);
        QCOMPARE(wordsOf(pdf).count(u"assez longue"_s), 12);
    }
};

QTEST_MAIN(TestPhotoForm)
#include "test_PhotoForm.moc"
