#include "papers/Fixtures.h"
#include "papers/PdfDetails.h"
#include "papers/PdfReading.h"

#include <QTest>

using namespace guichet::papers;
using namespace guichet::test;

/// What a paper says of itself to the programs that show it.
class TestPdfDetails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!canReadPdfs())
            QSKIP("NOT RUN: pdftotext, pdfinfo, pdftoppm or qpdf is not installed");
    }

    void theFileIsWellFormed()
    {
        for (const QByteArray& pdf : {filingReceiptPdf(receiptPaper(true)), photoSignatureFormPdf(photoForm()),
                                      drivingRightsCertificatePdf(certificate()), requestSummaryPdf(summary())})
            QCOMPARE(complaints(pdf), QString());
    }

    void titleDateAndLanguageAreTheValues()
    {
        const QByteArray pdf = filingReceiptPdf(receiptPaper(true));
        QCOMPARE(infoOf(pdf, u"Title"_s), u"Récépissé de dépôt"_s);
        QVERIFY2(infoOf(pdf, u"CreationDate"_s).startsWith(u"2026-11-09T11:38:00"_s),
                 qPrintable(infoOf(pdf, u"CreationDate"_s)));
        QVERIFY(pdf.contains("/Lang <feff00660072002d00460052>")); // fr-FR
        QVERIFY(filingReceiptPdf(receiptPaper(true, u"en"_s)).contains("/Lang <feff0065006e002d00470042>"));
        QVERIFY(pdf.contains("/DisplayDocTitle true"));
    }

    void nothingOfTheMachineIsInTheFile()
    {
        const QByteArray pdf = filingReceiptPdf(receiptPaper(true));
        QVERIFY(!pdf.contains("/Producer"));
        QVERIFY(!pdf.contains("Qt "));
    }

    void aPaperWithoutADateHasNone()
    {
        ReceiptPaper paper = receiptPaper(true);
        paper.settings.madeAt = {};
        const QByteArray pdf = filingReceiptPdf(paper);
        QVERIFY(!pdf.contains("/CreationDate"));
        QCOMPARE(complaints(pdf), QString());
    }

    void everyFontIsEmbedded()
    {
        const QByteArray pdf = filingReceiptPdf(receiptPaper(true));
        QCOMPARE(pdf.count("/Type /FontDescriptor"), pdf.count("/FontFile2"));
        QVERIFY(pdf.count("/FontFile2") >= 2);
    }

    void aFileOfAnotherFormIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not a paper");
        QTest::newRow("no trailer") << QByteArray("%PDF-1.6\n1 0 obj\n<<>>\nendobj\n\nxref\n0 2\n");
        QTest::newRow("wild places") << QByteArray(
            "%PDF-1.6\n\nxref\n0 2\n0000000000 65535 f \n9999999999 00000 n \ntrailer\n<<\n/Info 1 0 "
            "R\n/Root 1 0 R\n>>\nstartxref\n9\n%%EOF\n");
        QTest::newRow("no such object") << QByteArray(
            "%PDF-1.6\n1 0 obj\n<<>>\nendobj\n\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n "
            "\ntrailer\n<<\n/Info 7 0 R\n/Root 8 0 R\n>>\nstartxref\n31\n%%EOF\n");
    }

    void aFileOfAnotherFormIsLeftAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(withDetails(bytes, {u"Titre"_s, u"fr-FR"_s, moment}), bytes);
    }

    void aCutFileNeverBringsItDown()
    {
        const QByteArray whole = filingReceiptPdf(receiptPaper(true));
        for (qsizetype length = 0; length < whole.size(); length += 97)
            withDetails(whole.left(length), {u"Titre"_s, u"fr-FR"_s, moment});
    }
};

QTEST_MAIN(TestPdfDetails)
#include "test_PdfDetails.moc"
