#include "papers/Fixtures.h"
#include "papers/PdfReading.h"

#include <QTest>
#include <QtConcurrentRun>

using namespace guichet;
using namespace guichet::papers;
using namespace guichet::test;

namespace {

QList<QByteArray> oneOfEach(bool specimen, const QString& language = u"fr"_s)
{
    return {filingReceiptPdf(receiptPaper(specimen, language)), photoSignatureFormPdf(photoForm(specimen, language)),
            drivingRightsCertificatePdf(certificate(specimen, language)),
            requestSummaryPdf(summary(specimen, language)),
            recoveryCodePdf({settings(specimen, language), u"7K2QM-0XW3D-HT9CP-B5RYA-4E8NJ"_s})};
}

} // namespace

/// Papers as a person reads them.
class TestPapers : public QObject
{
    Q_OBJECT

    void verifyAll(const QString& text, const QStringList& parts)
    {
        for (const QString& part : parts)
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }

private slots:
    void initTestCase()
    {
        if (!canReadPdfs())
            QSKIP("NOT RUN: pdftotext, pdfinfo, pdftoppm or qpdf is not installed");
    }

    void theReceiptSaysWhatWasFiledAndWhen()
    {
        const QString text = wordsOf(filingReceiptPdf(receiptPaper(true)));
        verifyAll(text,
                  {u"Récépissé de dépôt"_s, u"26-4471-0093"_s, u"Yasmina Haddad"_s, u"Nouveau permis après une perte"_s,
                   u"09/11/2026 à 12:38"_s, u"09/05/2027"_s, u"Pièce d’identité, fichier 2 sur 2"_s,
                   u"Justificatif de domicile"_s, QString::fromLatin1(QByteArray(32, '\xab').toHex())});
    }

    void theReceiptSaysThatItDoesNotAllowDriving()
    {
        const QString text = wordsOf(filingReceiptPdf(receiptPaper(true)));
        verifyAll(text, {u"Il ne permet pas de conduire"_s, u"vous n’êtes pas autorisé à conduire"_s});
    }

    void theReceiptHoldsConsentsAndTheWarningsPassedOver()
    {
        const QString text = wordsOf(filingReceiptPdf(receiptPaper(true)));
        verifyAll(text, {u"un permis retrouvé devra être détruit"_s, u"Justificatif de domicile : floue"_s,
                         u"celui-ci pourrait être refusé"_s});
        QVERIFY(!text.contains(u"/details/"_s));
        QVERIFY(!text.contains(u"stamp-year"_s));
    }

    void linksOfTheCatalogueBecomeReadable()
    {
        const QString text = wordsOf(filingReceiptPdf(receiptPaper(true)));
        QVERIFY(text.contains(u"Mes Points Permis (mespoints.example)"_s));
    }

    void aReceiptWithoutDocumentsHasNoEmptySections()
    {
        ReceiptPaper paper = receiptPaper(true);
        paper.receipt.documents.clear();
        paper.receipt.consents.clear();
        paper.receipt.overruled.clear();
        const QString text = wordsOf(filingReceiptPdf(paper));
        QVERIFY(!text.contains(u"Pièces reçues"_s) && !text.contains(u"Vous avez déclaré"_s) &&
                !text.contains(u"Avertissements"_s));
    }

    void onlyASpecimenIsMarkedAsOne()
    {
        for (const QByteArray& pdf : oneOfEach(true))
            verifyAll(wordsOf(pdf), {u"SPÉCIMEN"_s, u"sans valeur"_s});
        for (const QByteArray& pdf : oneOfEach(false))
            QVERIFY(!wordsOf(pdf).contains(u"SPÉCIMEN"_s) && !wordsOf(pdf).contains(u"sans valeur"_s));
    }

    void theMarkOfASpecimenIsLargeAndCoversTheText()
    {
        const auto inked = [](const QByteArray& pdf) {
            const QImage page = drawn(pdf);
            qsizetype marked = 0;
            for (int y = 600; y < page.height() - 600; ++y)
                for (int x = 0; x < page.width(); ++x)
                    marked += qGray(page.pixel(x, y)) < 245;
            return static_cast<double>(marked) / (static_cast<double>(page.width()) * page.height());
        };
        QVERIFY(inked(requestSummaryPdf(summary(true))) > inked(requestSummaryPdf(summary(false))) + 0.04);
    }

    void everyPaperSaysThatTheProgramIsNotOfficial()
    {
        for (bool specimen : {true, false}) {
            for (const QByteArray& pdf : oneOfEach(specimen))
                verifyAll(wordsOf(pdf), {u"programme indépendant"_s, u"pas un site officiel"_s});
            for (const QByteArray& pdf : oneOfEach(specimen, u"en"_s))
                verifyAll(wordsOf(pdf), {u"independent program"_s, u"not an official site"_s});
        }
    }

    void theCertificateIsValidForFourMonthsInFranceOnly()
    {
        const QString text = wordsOf(drivingRightsCertificatePdf(certificate()));
        verifyAll(text, {u"31/10/2026"_s, u"28/02/2027"_s, u"B, C"_s, u"00/00/1962"_s, u"Tiznit"_s, u"en France"_s});
    }

    void theSummaryIsNotAReceipt()
    {
        const QString text = wordsOf(requestSummaryPdf(summary()));
        verifyAll(text, {u"rien n’est encore déposé"_s, u"14, rue des Tilleuls"_s, u"4817 20K6 9035 1173 8452 83"_s,
                         u"Coordonnées"_s});
    }

    void englishPapersAreInEnglish()
    {
        const QList<QByteArray> papers = oneOfEach(true, u"en"_s);
        verifyAll(wordsOf(papers[0]), {u"Filing receipt"_s, u"9 Nov 2026 at 12:38"_s, u"2.1 MB"_s});
        verifyAll(wordsOf(papers[1]), {u"By plain letter"_s});
        verifyAll(wordsOf(papers[2]), {u"Certificate of driving rights"_s});
        verifyAll(wordsOf(papers[3]), {u"nothing was filed yet"_s});
    }

    void otherLanguagesGetFrench()
    {
        QVERIFY(wordsOf(filingReceiptPdf(receiptPaper(true, u"ar"_s))).contains(u"Récépissé"_s));
    }

    void longNamesWrapAndAreNeverCut()
    {
        const QString name = QStringList(30, u"Anne-Marie-Philippine"_s).join(u' ');
        ReceiptPaper receipt = receiptPaper(true);
        receipt.person = name;
        PhotoFormPaper form = photoForm();
        form.person = name;
        CertificatePaper rights = certificate();
        rights.holder.givenNames = QStringList(30, u"Anne-Marie-Philippine"_s);
        SummaryPaper all = summary();
        all.person = name;
        for (const QByteArray& pdf : {filingReceiptPdf(receipt), photoSignatureFormPdf(form),
                                      drivingRightsCertificatePdf(rights), requestSummaryPdf(all)}) {
            QCOMPARE(wordsOf(pdf).count(u"Philippine"_s), 30);
            QVERIFY(!wordsOf(pdf).contains(u'…'));
        }
    }

    void aWordWiderThanThePageIsBrokenNotLost()
    {
        SummaryPaper paper = summary();
        paper.sections = {{u"Un"_s, {{u"Valeur"_s, QString(500, u'W')}}}};
        QCOMPARE(wordsOf(requestSummaryPdf(paper)).count(u'W'), 500);
    }

    void textsLongerThanAPageGoOnOverleaf()
    {
        SummaryPaper paper = summary();
        QStringList lines;
        for (int i = 0; i < 400; ++i)
            lines.append(u"ligne%1"_s.arg(i));
        paper.sections = {{u"Long"_s, {{u"Valeur"_s, lines.join(u'\n')}}}};
        const QByteArray pdf = requestSummaryPdf(paper);
        const QString text = wordsOf(pdf);
        QVERIFY(text.contains(u"ligne399"_s) && text.contains(u"ligne57 ligne58"_s));
        QVERIFY(pagesOf(pdf) > 6);
    }

    void lettersOfOtherScriptsAreWrittenAndReadBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Polish") << u"Łukasz Żółć"_s;
        QTest::newRow("Vietnamese") << u"Nguyễn Thị Hạnh"_s;
        QTest::newRow("Greek") << u"Ελένη Παπαδοπούλου"_s;
        QTest::newRow("Cyrillic") << u"Олександр Ґудзь"_s;
        QTest::newRow("Armenian") << u"Արամ Խաչատրյան"_s;
        QTest::newRow("French") << u"Œuvre d’Aÿ-Maëlys Ñuño"_s;
    }

    void lettersOfOtherScriptsAreWrittenAndReadBack()
    {
        QFETCH(QString, name);
        ReceiptPaper paper = receiptPaper(true);
        paper.person = name;
        const QString text = wordsOf(filingReceiptPdf(paper)).normalized(QString::NormalizationForm_C);
        QVERIFY2(text.contains(name), qPrintable(text));
    }

    void aLongReceiptHasNumberedPages()
    {
        ReceiptPaper paper = receiptPaper(true);
        QCOMPARE(pagesOf(filingReceiptPdf(paper)), 1);
        paper.receipt.documents = QList<ReceivedDocument>(60, paper.receipt.documents.first());
        const QByteArray pdf = filingReceiptPdf(paper);
        const int pages = pagesOf(pdf);
        QVERIFY(pages > 1);
        const QString text = wordsOf(pdf);
        QCOMPARE(text.count(QString::fromLatin1(QByteArray(32, '\xab').toHex())), 60);
        for (int page = 1; page <= pages; ++page)
            QVERIFY(text.contains(u"26-4471-0093 · page %1 sur %2"_s.arg(page).arg(pages)));
        QCOMPARE(text.count(u"SPÉCIMEN"_s), pages);
    }

    void theSameValueGivesTheSameBytes()
    {
        for (const QString& language : {u"fr"_s, u"en"_s})
            QCOMPARE(oneOfEach(true, language), oneOfEach(true, language));
    }

    void threadsMayMakePapersAtTheSameTime()
    {
        const QByteArray alone = filingReceiptPdf(receiptPaper(true));
        QList<QFuture<QByteArray>> papers;
        for (int i = 0; i < 8; ++i)
            papers.append(QtConcurrent::run([] { return filingReceiptPdf(receiptPaper(true)); }));
        for (auto& paper : papers)
            QCOMPARE(paper.result(), alone);
    }
};

QTEST_MAIN(TestPapers)
#include "test_Papers.moc"
