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
        row(u"mon permis a été volé"_s, u"fab-vol"_s);
        row(u"on m'a volé mon sac"_s, u"fab-vol"_s);
        row(u"je reviens de suspension"_s, u"fab-suspension"_s);
        row(u"permis suspendu"_s, u"fab-suspension"_s);
        row(u"suspention"_s, u"fab-suspension"_s);
        row(u"mon permis est abîmé"_s, u"fab-deterioration"_s);
        row(u"permis dechiré"_s, u"fab-deterioration"_s);
        row(u"mon permis est périmé"_s, u"fab-renouvellement"_s);
        row(u"visite medicale poids lourd"_s, u"fab-renouvellement"_s);
        row(u"j'ai réussi l'examen"_s, u"fab-reussite"_s);
        row(u"je veux m'inscrire à l'examen"_s, u"inscription"_s);
        row(u"conduite accompagnée"_s, u"inscription"_s);
        row(u"brevet militaire"_s, u"fab-militaire"_s);
        row(u"permis annulé"_s, u"fab-invalidation"_s);
        row(u"repasser le permis après annulation"_s, u"inscription-retour"_s);
        row(u"je veux conduire un scooter"_s, u"fab-am"_s);
        row(u"changement de prénom"_s, u"fab-etat-civil"_s);
        row(u"échanger mon permis marocain"_s, u"echange-hors-ue"_s);
        row(u"permis italien"_s, u"echange-ue"_s);
        row(u"permis international"_s, u"international"_s);
        row(u"réactiver mon neph"_s, u"neph"_s);
        row(u"remboursement timbre"_s, u"timbre-remb"_s);
        row(u"j'ai déménagé"_s, u"rien-adresse"_s);
        row(u"je me suis mariée"_s, u"rien-mariage"_s);
        row(u"permis rose"_s, u"rien-permis-rose"_s);
        row(u"combien de points"_s, u"points"_s);
        row(u"photo ancienne"_s, u"rien-photo"_s);
        row(u"date de naissance bloquante"_s, u"date-naissance-refusee"_s);
        row(u"boîte automatique"_s, u"fab-formation"_s);
        row(u"suspension courte"_s, u"suspension-courte"_s);
        row(u"my licence was stolen"_s, u"fab-vol"_s);
        row(u"I moved"_s, u"rien-adresse"_s);
    }

    void plainWordsFindTheProcedure()
    {
        QFETCH(QString, words);
        QFETCH(QString, found);
        const QList<SearchHit> hits = find(embedded(), words);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().procedure, found);
    }

    void everyProcedureIsFoundByItsTitle()
    {
        for (const Procedure& each : embedded().procedures())
            for (const QString& title : {each.title.fr, each.title.en}) {
                const QList<SearchHit> hits = find(embedded(), title);
                const auto found = std::ranges::find(hits, each.id, &SearchHit::procedure);
                QVERIFY2(found != hits.end() && found->score >= 0.99, qPrintable(title));
            }
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
