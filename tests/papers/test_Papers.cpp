#include "papers/Papers.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace guichet;
using namespace guichet::papers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime moment(QDate(2026, 11, 9), QTime(11, 38), Qt::UTC);

PaperSettings settings(bool specimen, const QString& language = u"fr"_s)
{
    return {language, specimen, moment};
}

ReceiptPaper receiptPaper(bool specimen)
{
    ReceiptPaper paper;
    paper.settings = settings(specimen);
    paper.receipt.id = u"7d0f"_s;
    paper.receipt.number = u"26-4471-0093"_s;
    paper.receipt.filedAt = moment;
    paper.receipt.deletedAt = moment.addMonths(6);
    paper.receipt.documents = {{u"identity"_s, QByteArray(32, '\xab'), 2100000},
                               {u"residence"_s, QByteArray(32, '\x12'), 98}};
    paper.receipt.consents = {{u"loss-is-final"_s, moment}};
    paper.receipt.overruled = {{u"blurred"_s, u"residence"_s, moment}};
    paper.procedureTitle = u"Nouveau permis après une perte"_s;
    paper.person = u"Yasmina Haddad"_s;
    paper.documentTitles = {{u"identity"_s, u"Pièce d’identité"_s}, {u"residence"_s, u"Justificatif de domicile"_s}};
    paper.consentTexts = {{u"loss-is-final"_s, u"La perte est définitive"_s}};
    paper.meanwhile = {u"Tant que l’attestation n’est pas disponible, vous n’êtes pas autorisé à conduire."_s};
    return paper;
}

PhotoFormPaper photoForm()
{
    return {settings(true),
            u"26-4471-0093"_s,
            u"Yasmina Haddad"_s,
            *PartialDate::fromIso(u"1962-00-00"),
            {u"Service d’essai"_s, u"1, place du Marché"_s, u"99999 Saint-Ambroise-des-Prés"_s}};
}

CertificatePaper certificate()
{
    CertificatePaper paper;
    paper.settings = settings(true);
    paper.number = u"26-4471-0093"_s;
    paper.holder.familyName = u"Haddad"_s;
    paper.holder.givenNames = {u"Yasmina"_s, u"Leïla"_s};
    paper.holder.birthDate = PartialDate::fromIso(u"1962-00-00");
    paper.categories = {Category::B, Category::C};
    paper.validFrom = QDate(2026, 10, 31);
    return paper;
}

} // namespace

/// Papers are read back by poppler's pdftotext, another program than the one that drew them.
class TestPapers : public QObject
{
    Q_OBJECT

    QString readBack(const QByteArray& pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
        reader.write(pdf);
        reader.closeWriteChannel();
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }

    int pages(const QByteArray& pdf)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"paper.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return -1;
        file.close();
        QProcess reader;
        reader.start(u"pdfinfo"_s, {file.fileName()});
        reader.waitForFinished();
        const QString said = QString::fromUtf8(reader.readAllStandardOutput());
        return said.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("NOT RUN: pdftotext is not installed");
    }

    void theReceiptSaysWhatWasFiled()
    {
        const QString text = readBack(filingReceiptPdf(receiptPaper(true)));
        for (const QString& part :
             {u"Récépissé de dépôt"_s, u"26-4471-0093"_s, u"Yasmina Haddad"_s, u"Nouveau permis après une perte"_s,
              u"Justificatif de domicile"_s, u"La perte est définitive"_s, u"blurred"_s, u"09/05/2027"_s,
              u"pas autorisé à conduire"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        QVERIFY(text.contains(QString::fromLatin1(QByteArray(32, '\xab').toHex())));
    }

    void onlyASpecimenIsMarked()
    {
        QVERIFY(readBack(filingReceiptPdf(receiptPaper(true))).contains(u"sans valeur"_s));
        QVERIFY(!readBack(filingReceiptPdf(receiptPaper(false))).contains(u"sans valeur"_s));
        QVERIFY(!readBack(filingReceiptPdf(receiptPaper(false))).contains(u"SPÉCIMEN"_s));
    }

    void everyPaperSaysThatTheProgramIsNotOfficial()
    {
        for (const QByteArray& pdf : {filingReceiptPdf(receiptPaper(false)), photoSignatureFormPdf(photoForm()),
                                      drivingRightsCertificatePdf(certificate()), requestSummaryPdf({})})
            QVERIFY(readBack(pdf).contains(u"programme indépendant"_s) ||
                    readBack(pdf).contains(u"independent program"_s));
    }

    void thePhotoFormSaysHowToPost()
    {
        const QString text = readBack(photoSignatureFormPdf(photoForm()));
        QVERIFY2(text.contains(u"00/00/1962"_s), qPrintable(text));
        QVERIFY(text.contains(u"99999 Saint-Ambroise-des-Prés"_s));
        QVERIFY(text.contains(u"recommandé"_s));
    }

    void theCertificateIsValidForFourMonths()
    {
        const QString text = readBack(drivingRightsCertificatePdf(certificate()));
        QVERIFY(text.contains(u"31/10/2026"_s));
        QVERIFY2(text.contains(u"28/02/2027"_s), qPrintable(text));
        QVERIFY(text.contains(u"B, C"_s));
    }

    void longNamesWrapAndAreNeverCut()
    {
        ReceiptPaper paper = receiptPaper(true);
        paper.person = QStringList(30, u"Anne-Marie-Philippine"_s).join(u' ');
        const QString text = readBack(filingReceiptPdf(paper));
        QCOMPARE(text.count(u"Philippine"_s), 30);
    }

    void aLongReceiptHasSeveralPages()
    {
        ReceiptPaper paper = receiptPaper(true);
        QCOMPARE(pages(filingReceiptPdf(paper)), 1);
        paper.receipt.documents = QList<ReceivedDocument>(60, paper.receipt.documents.first());
        const QByteArray pdf = filingReceiptPdf(paper);
        QVERIFY(pages(pdf) > 1);
        QCOMPARE(readBack(pdf).count(u"SHA-256"_s), 60);
    }

    void englishPapersAreInEnglish()
    {
        ReceiptPaper paper = receiptPaper(true);
        paper.settings = settings(true, u"en"_s);
        QVERIFY(readBack(filingReceiptPdf(paper)).contains(u"Filing receipt"_s));
    }

    void threadsMayMakePapersAtTheSameTime()
    {
        QList<QFuture<QByteArray>> papers;
        for (int i = 0; i < 8; ++i)
            papers.append(QtConcurrent::run([] { return filingReceiptPdf(receiptPaper(true)); }));
        for (auto& paper : papers)
            QVERIFY(paper.result().startsWith("%PDF-"));
    }
};

QTEST_MAIN(TestPapers)
#include "test_Papers.moc"
