#include "catalogue/Answers.h"
#include "catalogue/Search.h"

#include <QFile>
#include <QRandomGenerator>

using namespace guichet;
using namespace guichet::catalogue;
using namespace guichet::test;

namespace {

/// What somebody typed or said, and what must come first: a procedure, "help:" and a topic, "?" for the first question
/// of the tree, "none".
struct Sentence
{
    QString words;
    QString expected;
    bool aside = false; ///< never looked at while keywords and ranking were chosen
};

/// The first 150 were written before the search was tuned; each third of them was put aside.
QList<Sentence> sentences()
{
    QFile file(QStringLiteral(GUICHET_SOURCE_DIR "/tests/catalogue/sentences.tsv"));
    QList<Sentence> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        all.append({line.section(u'\t', 1), line.section(u'\t', 0, 0), all.size() < 150 && all.size() % 3 == 2});
    return all;
}

const Search& search()
{
    static const Search search(embedded());
    return search;
}

QString first(const QString& words)
{
    if (asksNothing(words))
        return u"?"_s;
    const QList<SearchHit> hits = search().find(words);
    if (hits.isEmpty())
        return u"none"_s;
    return hits.first().help.isEmpty() ? hits.first().procedure : u"help:"_s + hits.first().help;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void sentencesFindWhatIsMeant_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        for (const Sentence& each : sentences())
            if (!each.aside)
                QTest::newRow(qPrintable(each.words)) << each.words << each.expected;
    }

    void sentencesFindWhatIsMeant()
    {
        QFETCH(QString, words);
        QTEST(first(words), "expected");
    }

    /// As other people's sentences would be: those that nothing was chosen with.
    void sentencesPutAsideAreFoundAsWell()
    {
        int count = 0;
        int found = 0;
        for (const Sentence& each : sentences()) {
            count += each.aside ? 1 : 0;
            found += each.aside && first(each.words) == each.expected ? 1 : 0;
        }
        qInfo("found %d of %d sentences put aside", found, count);
        QCOMPARE(count, 50);
        QVERIFY(found >= 45);
    }

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
        const QList<SearchHit> hits = search().find(words);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().procedure, found);
    }

    void everyProcedureIsFoundByItsTitle()
    {
        for (const Procedure& each : embedded().procedures())
            for (const QString& title : {each.title.fr, each.title.en}) {
                const QList<SearchHit> hits = search().find(title);
                const auto found = std::ranges::find(hits, each.id, &SearchHit::procedure);
                QVERIFY2(found != hits.end() && found->score >= 0.99, qPrintable(title));
            }
    }

    void helpIsFoundToo()
    {
        const auto finds = [](const QString& words, const QString& topic) {
            const QList<SearchHit> hits = search().find(words);
            return std::ranges::any_of(hits, [&](const SearchHit& hit) { return hit.help == topic; });
        };
        QVERIFY(finds(u"timbre"_s, u"revenue-stamp"_s));
        QVERIFY(finds(u"code photo"_s, u"photo-signature-code"_s));
        QVERIFY(finds(u"numériser"_s, u"scanning"_s));
    }

    void nothingIsFoundForNothing()
    {
        QVERIFY(search().find(QString()).isEmpty());
        QVERIFY(search().find(u"mon le de"_s).isEmpty());
        QVERIFY(search().find(u"xylophone"_s).isEmpty());
        QVERIFY(search().find(u"!?"_s).isEmpty());
    }

    void wordsThatSayNothingAskNothing()
    {
        for (const QString& words : {u"mon permis"_s, u"Bonjour,"_s, u"my driving licence"_s, u"permi"_s})
            QVERIFY2(asksNothing(words) && search().find(words).isEmpty(), qPrintable(words));
        for (const QString& words : {QString(), u" !? "_s, u"perdu"_s, u"xylophone"_s})
            QVERIFY2(!asksNothing(words), qPrintable(words));
    }

    void aWordIsFoundWhileItIsTyped()
    {
        for (const QString& words : {u"demen"_s, u"je demen"_s})
            QCOMPARE(first(words), u"rien-adresse"_s);
        QVERIFY(search().find(u"dem "_s).isEmpty()); // finished: no word begins another
    }

    void durationsAreAlikeHoweverTheyAreWritten()
    {
        for (const QString& words : {u"suspension 3 mois"_s, u"suspension trois mois"_s, u"suspension 3mois"_s,
                                     u"suspended for three months"_s})
            QCOMPARE(first(words), u"fab-suspension"_s);
        for (const QString& words : {u"suspension 1 mois"_s, u"suspension d’un mois"_s, u"suspension quinze jours"_s})
            QCOMPARE(first(words), u"suspension-courte"_s);
    }

    void wordsOfNoProcedureAreForgiven()
    {
        QCOMPARE(first(u"alors voilà ma valise verte et mon permis ont disparu perdus à Limoges"_s), u"fab-perte"_s);
    }

    /// Each hostile or meaningless text has an answer, and scores stay within bounds.
    void anyTextIsAnswered()
    {
        const QString letters = u"aéèœ'’-0 1️⃣\u0301\u202e漢字\t%$*.?\"\\"_s;
        QRandomGenerator random(20261128);
        for (int round = 0; round < 60; ++round) {
            QString words;
            for (int i = random.bounded(60); i > 0; --i)
                words.append(letters.at(random.bounded(int(letters.size()))));
            for (const SearchHit& hit : search().find(words))
                QVERIFY(hit.score > 0 && hit.score <= 1 && hit.procedure.isEmpty() != hit.help.isEmpty());
        }
    }

    void scoresComeInOrder()
    {
        const QList<SearchHit> hits = search().find(u"timbre perte"_s);
        QVERIFY(hits.size() > 1);
        for (qsizetype i = 1; i < hits.size(); ++i)
            QVERIFY(hits.at(i - 1).score >= hits.at(i).score);
        QVERIFY(hits.first().score <= 1);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_catalogue_Search.moc"
