#include "guide/ExampleRequests.h"
#include "guide/PreparedPapers.h"

#include <QCoreApplication>

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
        QCOMPARE(papers[1].bytes, scan(u"residence-1.jpg"_s));
    }

    void whatIsTooLargeIsMadeSmaller()
    {
        const QByteArray original = scan(u"identity-recto.jpg"_s);
        QVERIFY(!original.isEmpty());
        // A JPEG may carry anything after its picture: the same scan, grown past the limit.
        const QByteArray large = original + QByteArray(12'000'000, 'x');
        const QList<PreparedPaper> papers = prepared({{u"identity"_s, large}});
        QCOMPARE(papers.size(), 1);
        QVERIFY2(papers[0].problem.isEmpty(), qPrintable(papers[0].problem));
        QVERIFY(papers[0].converted);
        QVERIFY(papers[0].bytes.size() <= preparedLimit);
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
