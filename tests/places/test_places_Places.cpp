#include "model/FoldedText.h"
#include "places/Places.h"
#include "places/PlacesSource.h"

#include <QRandomGenerator>
#include <QTest>
#include <thread>

using namespace guichet;
using namespace guichet::places;
using namespace Qt::Literals::StringLiterals;

/// Places are found as people write them: the right one first, former ones too, and mistakes forgiven.
class TestPlaces : public QObject
{
    Q_OBJECT

    Places m_places;

    QStringList found(const QString& typed, qsizetype limit = 10) const
    {
        QStringList names;
        for (const Place& place : m_places.find(typed, limit))
            names.append(place.name + u' ' + place.department);
        return names;
    }

private slots:
    void initTestCase()
    {
        auto read = Places::embedded();
        QVERIFY(read);
        m_places = *std::move(read);
        QVERIFY(m_places.size() > 39'000);
        QVERIFY(m_places.source().contains(u"Licence Ouverte"));
    }

    void theRightOneIsFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        const auto row = [](const QString& typed, const QString& first) {
            QTest::newRow(qPrintable(typed)) << typed << first;
        };
        row(u"Tours"_s, u"Tours 37"_s);
        row(u"tour"_s, u"Tours 37"_s);
        row(u"mars"_s, u"Mars 42"_s);
        row(u"marse"_s, u"Marseille 13"_s);
        row(u"LYON"_s, u"Lyon 69"_s);
        row(u"havre"_s, u"Le Havre 76"_s);
        row(u"le havre"_s, u"Le Havre 76"_s);
        row(u"rochelle"_s, u"La Rochelle 17"_s);
        row(u"St Denis"_s, u"Saint-Denis 93"_s);
        row(u"st-denis 93"_s, u"Saint-Denis 93"_s);
        row(u"saint denis 974"_s, u"Saint-Denis 974"_s);
        row(u"ste marie 97"_s, u"Sainte-Marie 974"_s);
        row(u"Sainte Foy-lès-Lyon"_s, u"Sainte-Foy-lès-Lyon 69"_s);
        row(u"st etienne"_s, u"Saint-Étienne 42"_s);
        row(u"stras"_s, u"Strasbourg 67"_s);
        row(u"l hay"_s, u"L'Haÿ-les-Roses 94"_s);
        row(u"L’Haÿ‑les‑Roses"_s, u"L'Haÿ-les-Roses 94"_s);
        row(u"lhay les roses"_s, u"L'Haÿ-les-Roses 94"_s);
        row(u"oeuilly"_s, u"Œuilly 51"_s);
        row(u"y"_s, u"Y 80"_s);
        row(u"malo"_s, u"Saint-Malo 35"_s);
        row(u"provence aix"_s, u"Aix-en-Provence 13"_s);
        row(u"saintdenis 93"_s, u"Saint-Denis 93"_s);
        row(u"paris"_s, u"Paris 75"_s);
        row(u"paris 12"_s, u"Paris 12e Arrondissement 75"_s);
        row(u"paris 75012"_s, u"Paris 75"_s);
        row(u"lyon 3e"_s, u"Lyon 3e Arrondissement 69"_s);
        row(u"ajaccio 20"_s, u"Ajaccio 2A"_s);
        row(u"ajaccio 2a"_s, u"Ajaccio 2A"_s);
        row(u"37261"_s, u"Tours 37"_s);
        row(u"37000"_s, u"Tours 37"_s);
        row(u"37"_s, u"Tours 37"_s);
        row(u"2A004"_s, u"Ajaccio 2A"_s);
        row(u"noumea"_s, u"Nouméa 988"_s);
        row(u"mamoudzou"_s, u"Mamoudzou 976"_s);
        row(u"arlod"_s, u"Arlod 01"_s);
        // One typing error, or two in a long word.
        row(u"monpellier"_s, u"Montpellier 34"_s);
        row(u"monpelier"_s, u"Montpellier 34"_s); // Montélier has one error less, and a hundredth of the people
        row(u"marsielle"_s, u"Marseille 13"_s);
        row(u"Strassbourg"_s, u"Strasbourg 67"_s);
        row(u"bordaux"_s, u"Bordeaux 33"_s);
        row(u"vileurbane"_s, u"Villeurbanne 69"_s);
        row(u"sain denis 974"_s, u"Saint-Denis 974"_s);
        row(u"clermont ferand"_s, u"Clermont-Ferrand 63"_s);
        row(u"aix en provance"_s, u"Aix-en-Provence 13"_s);
        row(u"perpinan"_s, u"Perpignan 66"_s);
        row(u"boulogne bilancour"_s, u"Boulogne-Billancourt 92"_s);
    }

    void theRightOneIsFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        const QStringList names = found(typed);
        QVERIFY2(names.value(0) == first, qPrintable(names.join(u" | "_s)));
    }

    void whatIsNowhereIsNotFound()
    {
        for (const QString& typed : {QString(), u" - "_s, u"xqzwkj"_s, u"Tiznit"_s, u"Paris 37"_s, u"99999"_s,
                                     u"\U0001F600"_s, u"Москва"_s, QString(100'000, u'z')})
            QVERIFY2(found(typed).isEmpty(), qPrintable(typed.left(20)));
        QVERIFY(found(u"tours"_s, 0).isEmpty());
        QVERIFY(found(u"tours"_s, -1).isEmpty());
        QCOMPARE(found(u"saint"_s, 7).size(), 7);
    }

    void aFormerPlaceSaysWhatItIsToday()
    {
        const auto first = [this](const QString& typed) { return m_places.find(typed, 1).value(0); };
        const Place arlod = first(u"Arlod"_s);
        QCOMPARE(arlod.kind, PlaceKind::Merged);
        QCOMPARE(arlod.code, u"01018"_s);
        QCOMPARE(arlod.todayName, u"Valserhône"_s);
        QCOMPARE(arlod.departmentName, u"Ain"_s);
        QCOMPARE(arlod.postalCodes, QStringList{u"01200"_s});
        QVERIFY(arlod.isFormer());
        const Place renamed = first(u"Céreste"_s);
        QCOMPARE(renamed.kind, PlaceKind::FormerName);
        QCOMPARE(renamed.todayCode, renamed.code);
        QCOMPARE(renamed.todayName, u"Céreste-en-Luberon"_s);
        // In Seine-et-Oise then, in Val-d'Oise today.
        const Place moved = first(u"Arnouville-lès-Gonesse"_s);
        QCOMPARE(moved.code, u"78019"_s);
        QCOMPARE(moved.todayCode, u"95019"_s);
        QCOMPARE(moved.department, u"95"_s);
        // Its commune of today isn't in the data.
        const Place orphan = first(u"Amélie-les-Bains"_s);
        QVERIFY(orphan.todayName.isEmpty() || orphan.name != u"Amélie-les-Bains");
        QVERIFY(!first(u"Tours"_s).isFormer());
        QCOMPARE(first(u"Tours"_s).todayCode, u"37261"_s);
    }

    void noPlaceIsOfferedTwice()
    {
        // Asnières had the code 75004 before it had 92004; both are in the list.
        QCOMPARE(found(u"boulogne billancourt"_s), QStringList{u"Boulogne-Billancourt 92"_s});
        QStringList names = found(u"ajaccio"_s);
        QCOMPARE(names.count(u"Ajaccio 2A"_s), 1);
        names = found(u"arthieul"_s);
        QCOMPARE(names.count(u"Arthieul 95"_s), 1);
    }

    void codesOfAnyTimeAreKnown()
    {
        const auto names = [this](const QString& code) {
            QStringList all;
            for (const Place& place : m_places.withCode(code))
                all.append(place.name);
            return all;
        };
        QCOMPARE(names(u"37261"_s), QStringList{u"Tours"_s});
        QCOMPARE(names(u"20004"_s), QStringList{u"Ajaccio"_s}); // before 1976
        QCOMPARE(m_places.withCode(u"20004"_s).value(0).todayCode, u"2A004"_s);
        QCOMPARE(names(u"2a004"_s), QStringList{u"Ajaccio"_s});
        QCOMPARE(names(u"75112"_s), QStringList{u"Paris 12e Arrondissement"_s});
        QVERIFY(names(u"01185"_s).size() >= 2); // a part that kept the code of the whole
        QVERIFY(names(u"99100"_s).isEmpty());
        QVERIFY(names(u"é"_s).isEmpty());
        QVERIFY(names(QString()).isEmpty());
        QCOMPARE(m_places.departmentName(u"20"_s), u"Corse"_s);
        QCOMPARE(m_places.departmentName(u"987"_s), u"Polynésie française"_s);
        QVERIFY(m_places.departmentName(u"99"_s).isEmpty());
    }

    void postalCodesAndCitiesLeadToEachOther()
    {
        QCOMPARE(m_places.citiesOf(u"37000"_s, 10), (QList<PostalPlace>{{u"37000"_s, u"Tours"_s}}));
        QCOMPARE(m_places.citiesOf(u"75012"_s, 10), (QList<PostalPlace>{{u"75012"_s, u"Paris"_s}}));
        const QList<PostalPlace> several = m_places.citiesOf(u"01200"_s, 30);
        QVERIFY(several.size() > 5);
        QCOMPARE(several.first().city, u"Valserhône"_s); // the largest
        QVERIFY(m_places.citiesOf(u"20"_s, 100).size() == 100);
        QVERIFY(m_places.citiesOf(QString(), 5).isEmpty());
        QVERIFY(m_places.citiesOf(u"99370"_s, 5).isEmpty());

        QCOMPARE(m_places.addressesOf(u"tours 37"_s, 3).value(0), (PostalPlace{u"37000"_s, u"Tours"_s}));
        QCOMPARE(m_places.addressesOf(u"Arlod"_s, 3).value(0), (PostalPlace{u"01200"_s, u"Valserhône"_s}));
        QCOMPARE(m_places.addressesOf(u"paris 12e"_s, 3), (QList<PostalPlace>{{u"75012"_s, u"Paris"_s}}));
        const QList<PostalPlace> paris = m_places.addressesOf(u"paris"_s, 21);
        QCOMPARE(paris.size(), 21);
        QVERIFY(std::ranges::all_of(paris, [](const PostalPlace& each) { return each.city == u"Paris"; }));

        QVERIFY(m_places.knowsPostalCode(u"37000"_s));
        QVERIFY(m_places.knowsPostalCode(u"98800"_s));
        QVERIFY(!m_places.knowsPostalCode(u"3700"_s));
        QVERIFY(!m_places.knowsPostalCode(u"37999"_s));
    }

    void everyPlaceIsFoundByItsOwnName()
    {
        QRandomGenerator random(20261128);
        for (int run = 0; run < 200; ++run) {
            const Place place = m_places.at(random.bounded(static_cast<int>(m_places.size())));
            // As somebody types it who knows no accents and no hyphens.
            const QString plain = foldedText(place.name);
            const QString joined = QString(plain).remove(u' ');
            for (const QString& typed : {place.name, plain, plain.toUpper(), joined}) {
                const QList<Place> hits = m_places.find(typed, 60);
                const bool found = std::ranges::any_of(hits, [&](const Place& hit) {
                    return hit.code == place.code || (hit.name == place.name && hit.todayCode == place.todayCode);
                });
                QVERIFY2(found, qPrintable(typed + u" / "_s + place.name + u' ' + place.code));
                QCOMPARE(foldedText(hits.first().name).remove(u' '), joined);
            }
        }
    }

    void aMistypedNameIsFoundToo()
    {
        QRandomGenerator random(20261128);
        int found = 0;
        int tried = 0;
        while (tried < 150) {
            const Place place = m_places.at(random.bounded(static_cast<int>(m_places.size())));
            QString typed = foldedText(place.name);
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(typed.size())));
            if (place.isFormer() || typed.size() < 7 || typed.contains(u' '))
                continue;
            ++tried;
            switch (random.bounded(3)) {
            case 0:
                typed.remove(at, 1);
                break;
            case 1:
                typed.insert(at, u'x');
                break;
            default:
                typed[at] = u'q';
            }
            const QList<Place> hits = m_places.find(typed, 30);
            found += std::ranges::any_of(hits, [&](const Place& hit) { return hit.code == place.code; }) ? 1 : 0;
        }
        QVERIFY2(found >= 147, qPrintable(QString::number(found))); // some fit thirty others as well
    }

    void threadsShareOneList()
    {
        PlacesSource source;
        QVERIFY(!source.ifRead());
        std::vector<std::shared_ptr<const Places>> seen(4);
        std::vector<std::thread> threads;
        for (auto& each : seen)
            threads.emplace_back([&] { each = source.get(); });
        for (std::thread& thread : threads)
            thread.join();
        for (const auto& each : seen)
            QCOMPARE(each, seen.front());
        QCOMPARE(source.ifRead(), seen.front());
        QCOMPARE(seen.front()->size(), m_places.size());
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "test_places_Places.moc"
