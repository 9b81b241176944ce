#include "places/Failures.h"
#include "places/Places.h"
#include "places/PlacesReader.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace guichet;
using namespace guichet::places;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray head = "guichet-places 1\nsource a test\n";

} // namespace

/// places.txt is read whole or refused with its line; no bytes make the reader or what it read misbehave.
class TestPlacesReader : public QObject
{
    Q_OBJECT

    /// Asks everything of a list that was accepted.
    static void use(const Places& places)
    {
        for (qsizetype each = 0; each < places.size(); ++each) {
            const Place place = places.at(each);
            QVERIFY(!place.name.isEmpty());
            QCOMPARE(place.code.size(), 5);
            QVERIFY(!places.withCode(place.code).isEmpty());
            if (each % 50 == 0)
                QVERIFY(!places.find(place.name, 50).isEmpty());
        }
        for (const QString& typed : {u"st a"_s, u"abcdefghij klmnop"_s, u"37"_s, u"2a004"_s, u"\U0001F600"_s}) {
            places.find(typed, 5);
            places.addressesOf(typed, 5);
            places.citiesOf(typed, 5);
        }
    }

private slots:
    void aSmallListIsRead()
    {
        const auto places = Places::read(head + "@01\tAin\nC001\tAmbronay\tl500 510\nF002\tArlod\t001\n"
                                                "@2A\tCorse-du-Sud\nC004\tAjaccio\tq000 13000\n"
                                                "@974\tLa Réunion\nC11\tSaint-Denis\tr00\nN11\tVieux\t11\n");
        QVERIFY(places);
        QCOMPARE(places->size(), 5);
        QCOMPARE(places->source(), u"a test"_s);
        QCOMPARE(places->at(0).postalCodes, (QStringList{u"01500"_s, u"01510"_s}));
        QCOMPARE(places->at(1).kind, PlaceKind::Merged);
        QCOMPARE(places->at(1).todayName, u"Ambronay"_s);
        QCOMPARE(places->at(1).postalCodes, places->at(0).postalCodes);
        QCOMPARE(places->at(2).code, u"2A004"_s);
        QCOMPARE(places->at(2).postalCodes, (QStringList{u"20000"_s, u"13000"_s}));
        QCOMPARE(places->at(3).postalCodes, QStringList{u"97400"_s});
        QCOMPARE(places->at(4).todayCode, u"97411"_s);
        QCOMPARE(places->departmentName(u"2a"_s), u"Corse-du-Sud"_s);
        use(*places);
    }

    void whatIsWrongIsNamedByItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const QByteArray& text, int line) {
            QTest::newRow(name) << text << line;
        };
        const QByteArray ain = head + "@01\tAin\n";
        row("nothing", {}, 0);
        row("no end of line", "guichet-places 1", 0);
        row("another format", "guichet-places 2\nsource x\n", 1);
        row("no source", "guichet-places 1\n@01\tAin\n", 2);
        row("source not UTF-8", "guichet-places 1\nsource \xff\n", 2);
        row("too large", head + QByteArray(listSizeLimit, '\n'), 0);
        row("empty line", ain + "\n", 4);
        row("department twice", ain + "@01\tAin\n", 4);
        row("department without name", head + "@01\t\n", 3);
        row("department of one digit", head + "@1\tAin\n", 3);
        row("department overseas with two", head + "@97\tX\n", 3);
        row("department of letters", head + "@2C\tX\n", 3);
        row("no department yet", head + "C001\tA\tj\n", 3);
        row("unknown kind", ain + "X001\tA\tj\n", 4);
        row("code too short", ain + "C01\tA\tj\n", 4);
        row("code of letters", ain + "C00a\tA\tj\n", 4);
        row("code of another department", ain + "C02001\tA\tj\n", 4);
        row("out of order", ain + "C002\tA\tj\nC001\tA\tj\n", 5);
        row("no name", ain + "C001\t\tj\n", 4);
        row("name of signs", ain + "C001\t--\tj\n", 4);
        row("name not UTF-8", ain + "C001\t\xc3\tj\n", 4);
        row("name too long", ain + "C001\t" + QByteArray(121, 'a') + "\tj\n", 4);
        row("name long when folded", ain + "C001\t" + QByteArray(61, '\xff').replace("\xff", "\xc3\x9f") + "\tj\n", 4);
        row("no size", ain + "C001\tA\t\n", 4);
        row("size of a digit", ain + "C001\tA\t1500\n", 4);
        row("postal code too short", ain + "C001\tA\tj50\n", 4);
        row("postal code of letters", ain + "C001\tA\tj5a0\n", 4);
        row("two spaces", ain + "C001\tA\tj500  510\n", 4);
        row("too many postal codes", ain + "C001\tA\tj" + QByteArray("500 ").repeated(100) + "500\n", 4);
        row("too few parts", ain + "C001\tA\n", 4);
        row("too many parts", ain + "C001\tA\tj500\tx\n", 4);
        row("an arrondissement without its city", ain + "M001\tA\tj500\n", 4);
        row("a former place with postal codes", ain + "C001\tA\tj500\nF002\tB\t001\tj500\n", 5);
        row("successor too short", ain + "F002\tB\t1\n", 4);
        row("successor of letters", ain + "F002\tB\tabcde\n", 4);
        row("successor not there", ain + "C001\tA\tj500\nF002\tB\t003\n", 5);
        row("successor no commune", ain + "F001\tA\t\nF002\tB\t001\n", 5);
    }

    void whatIsWrongIsNamedByItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto places = Places::read(text);
        QVERIFY(!places);
        QCOMPARE(places.error().code, failure::listDamaged);
        QCOMPARE(places.error().arguments, QStringList{QString::number(line)});
    }

    void damagedListsAreRefusedOrSound()
    {
        QFile file(u":/places/places.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        // The beginning of the real list with all kinds of entries, small enough to try thousands of damages.
        QByteArray part = whole.first(whole.indexOf("\n@02") + 1);
        for (const QByteArray& line : part.split('\n')) {
            // Only what leads into other departments is left out.
            const QByteArray last = line.split('\t').last();
            if (last.size() == 5 && (line.startsWith('K') || line.startsWith('F')))
                part.replace(line + '\n', QByteArray());
        }
        QVERIFY(Places::read(part));
        QRandomGenerator random(20261128);
        int accepted = 0;
        for (int run = 0; run < 3000; ++run) {
            QByteArray damaged = part;
            for (quint32 times = 1 + random.bounded(3U); times > 0; --times) {
                const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(damaged.size())));
                switch (random.bounded(4)) {
                case 0:
                    damaged[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    damaged.remove(at, 1 + static_cast<qsizetype>(random.bounded(40U)));
                    break;
                case 2:
                    damaged.insert(at, damaged.mid(static_cast<qsizetype>(random.bounded(2000U)), 30));
                    break;
                default:
                    damaged[at] = "\t\n @CMF"[random.bounded(7)];
                }
            }
            const auto places = Places::read(damaged);
            if (!places)
                continue;
            ++accepted;
            use(*places);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(accepted > 100 && accepted < 2900); // both ways were tried
    }
};

QTEST_GUILESS_MAIN(TestPlacesReader)
#include "test_places_PlacesReader.moc"
