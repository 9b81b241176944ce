#include "guide/ExampleRequests.h"
#include "guide/PreparedPapers.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

using namespace guichet;
using namespace guichet::guide;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

/// Files for the official site: named, in order, of a type and size that it takes.
class TestPreparedPapers : public QObject
{
    Q_OBJECT

    const scan::Inspector m_inspector{QStringLiteral(GUICHET_BIN_DIR "/guichet-decoder"), nullptr};

    static QByteArray scan(const QString& name)
    {
        QFile file(QStringLiteral(GUICHET_BIN_DIR "/../examples/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<PreparedPaper> prepared(const QList<GivenPaper>& given) const
    {
        return preparePapers(m_inspector, *embedded().find(u"fab-perte"_s), given, u"fr"_s).value();
    }

private slots:
    void namesAreInTheOrderOfTheFormAndSayNothingPersonal()
    {
        const QList<PreparedPaper> papers = prepared({{u"residence"_s, scan(u"residence-1.jpg"_s)},
                                                      {u"identity"_s, scan(u"identity-recto.jpg"_s)},
                                                      {u"residence"_s, scan(u"residence-2.jpg"_s)},
                                                      {u"medical-opinion"_s, scan(u"sami-identity.pdf"_s)}});
        QStringList names;
        for (const PreparedPaper& paper : papers) {
            names.append(paper.name);
            QVERIFY2(paper.problem.isEmpty(), qPrintable(paper.problem));
            QVERIFY(!paper.converted);
        }
        QCOMPARE(names, QStringList({u"01-piece-d-identite.jpg"_s, u"02-justificatif-de-domicile-1.jpg"_s,
                                     u"02-justificatif-de-domicile-2.jpg"_s, u"03-avis-medical.pdf"_s}));
        QCOMPARE(QImage::fromData(papers[1].bytes), QImage::fromData(scan(u"residence-1.jpg"_s)));
    }

    void whatIsTooLargeIsMadeSmaller()
    {
        QImage noisy(3000, 2000, QImage::Format_RGB32);
        QRandomGenerator random(5);
        random.fillRange(reinterpret_cast<quint32*>(noisy.bits()), noisy.sizeInBytes() / 4);
        QImage paper = QImage::fromData(scan(u"identity-recto.jpg"_s)).convertToFormat(QImage::Format_RGB32);
        QPainter(&noisy).drawImage(QRect(200, 200, 1300, 800), paper);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        noisy.save(&buffer, "PNG");
        const QByteArray large = buffer.data();
        QVERIFY(large.size() > preparedLimit);
        const QList<PreparedPaper> papers = prepared({{u"identity"_s, large}});
        QCOMPARE(papers.size(), 1);
        QVERIFY2(papers[0].problem.isEmpty(), qPrintable(papers[0].problem));
        QVERIFY(papers[0].converted);
        QVERIFY(papers[0].bytes.size() <= preparedLimit);
    }

    void aPhotoLosesItsPlaceAndKeepsItsPixels()
    {
        QByteArray photo = scan(u"identity-recto.jpg"_s);
        const QByteArray place = QByteArray("\xff\xfe\0\x0dGPS 47 N 0 E", 15);
        photo.insert(2, place);
        const QList<PreparedPaper> papers = prepared({{u"identity"_s, photo + "GPS after the end"}});
        QCOMPARE(papers.size(), 1);
        QVERIFY(!papers[0].converted);
        QVERIFY(!papers[0].bytes.contains("GPS"));
        QCOMPARE(QImage::fromData(papers[0].bytes), QImage::fromData(photo));
    }

    void whatCanNotFitIsSaidAndKept()
    {
        const QList<PreparedPaper> papers = prepared({{u"identity"_s, "not a picture"}});
        QCOMPARE(papers.size(), 1);
        QVERIFY(!papers[0].problem.isEmpty());
        QCOMPARE(papers[0].bytes, QByteArray("not a picture"));
    }

    void wordsOfFileNamesArePlain()
    {
        QCOMPARE(fileWord(u"Pièce d’identité"_s), u"piece-d-identite"_s);
        QCOMPARE(fileWord(u"  Œuvre/..\\æ "_s), u"oeuvre-ae"_s);
        QVERIFY(fileWord(QString(500, u'a')).size() <= 40);
    }
};

QTEST_GUILESS_MAIN(TestPreparedPapers)
#include "test_PreparedPapers.moc"
