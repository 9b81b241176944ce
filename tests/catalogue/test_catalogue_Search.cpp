#include "catalogue/Answers.h"
#include "catalogue/Search.h"

using namespace guichet;
using namespace guichet::catalogue;
using namespace guichet::test;

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void plainWordsFindTheProcedure_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        const auto row = [](const QString& words, const QString& found) {
            QTest::newRow(qPrintable(words)) << words << found;
        };
        row(u"j'ai perdu mon permis"_s, u"fab-perte"_s);
        row(u"J’ai perdu mon portefeuille"_s, u"fab-perte"_s);
        row(u"pedru"_s, u"fab-perte"_s);
        row(u"PERDU"_s, u"fab-perte"_s);
        row(u"egare"_s, u"fab-perte"_s);
        row(u"I lost my wallet"_s, u"fab-perte"_s);
        row(u"faute d'ortographe sur mon nom"_s, u"correction"_s);
        row(u"erreur sur la carte"_s, u"correction"_s);
        row(u"mistake on my licence"_s, u"correction"_s);
        row(u"diplome"_s, u"fab-diplome"_s);
        row(u"bac pro conducteur routier"_s, u"fab-diplome"_s);
        row(u"CAP"_s, u"fab-diplome"_s);
    }

    void plainWordsFindTheProcedure()
    {
        QFETCH(QString, words);
        QFETCH(QString, found);
        const QList<SearchHit> hits = find(embedded(), words);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().procedure, found);
    }

    void helpIsFoundToo()
    {
        const auto finds = [](const QString& words, const QString& topic) {
            const QList<SearchHit> hits = find(embedded(), words);
            return std::ranges::any_of(hits, [&](const SearchHit& hit) { return hit.help == topic; });
        };
        QVERIFY(finds(u"timbre"_s, u"revenue-stamp"_s));
        QVERIFY(finds(u"code photo"_s, u"photo-signature-code"_s));
        QVERIFY(finds(u"numériser"_s, u"scanning"_s));
    }

    void nothingIsFoundForNothing()
    {
        QVERIFY(find(embedded(), QString()).isEmpty());
        QVERIFY(find(embedded(), u"mon le de"_s).isEmpty());
        QVERIFY(find(embedded(), u"xylophone"_s).isEmpty());
        QVERIFY(find(embedded(), u"!?"_s).isEmpty());
    }

    void scoresComeInOrder()
    {
        const QList<SearchHit> hits = find(embedded(), u"timbre perte"_s);
        QVERIFY(hits.size() > 1);
        for (qsizetype i = 1; i < hits.size(); ++i)
            QVERIFY(hits.at(i - 1).score >= hits.at(i).score);
        QVERIFY(hits.first().score <= 1);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_catalogue_Search.moc"
