#include "scan/DecoderReply.h"
#include "scan/ScanReport.h"
#include "scan/TwoDDocSpecimens.h"
#include "scan/reading/Filling.h"

#include <QJsonArray>
#include <QTest>
#include <cmath>
#include <cstring>

using namespace guichet;
using namespace guichet::scan;
using namespace specimens;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 28);
// As recognised: two characters are to be repaired.
const QByteArray card =
    "IDFRAX4RTBPFW46<<<<<<<<<<<<<<<\n9O07138F3002119FRA<<<<<<<<<<<6\nMART1N<<MAELYS<GAELLE<MARIE<<<";

protocol::Found foundOf(const QByteArray& text, protocol::FoundKind kind = protocol::FoundKind::Mrz)
{
    protocol::Found found{};
    found.kind = kind;
    found.page = 1;
    found.place = {0.1, 0.5, 0.8, 0.2};
    found.length = static_cast<std::int32_t>(text.size());
    std::memcpy(found.text, text.constData(), static_cast<std::size_t>(text.size()));
    return found;
}

QByteArray memoryOf(const protocol::Found& found)
{
    return {reinterpret_cast<const char*>(&found), sizeof found};
}

Reading fullReading()
{
    const QByteArray code = Issuer().sign(bill(today)) + gs + "01ANNEX";
    return readingOf(foundTexts(memoryOf(foundOf(card)) + memoryOf(foundOf(code, protocol::FoundKind::DataMatrix))), {},
                     today);
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT

private slots:
    void whatWasFoundIsRead()
    {
        const Reading reading = fullReading();
        QVERIFY(reading.mrz && reading.twoDDoc);
        QCOMPARE(reading.mrz->mrz.surname, u"MARTIN"_s);
        QCOMPARE(reading.mrz->mrz.repairs.size(), 2);
        QCOMPARE(reading.mrz->place, QRectF(0.1, 0.5, 0.8, 0.2));
        QCOMPARE(reading.twoDDoc->doc.value("24"), u"99370"_s);
        QCOMPARE(reading.twoDDoc->authenticity, Authenticity::Unchecked);
    }

    void readsWhatItWrites()
    {
        ScanReport report;
        report.read = fullReading();
        QCOMPARE(*scanReportFromJson(toJson(report)), report);
        report.read = Reading();
        QCOMPARE(*scanReportFromJson(toJson(report)), report);
        QVERIFY(!scanReportFromJson(toJson(ScanReport()))->read);
    }

    void theJsonSaysWhatWasRead()
    {
        const QJsonObject json = toJson(fullReading());
        QCOMPARE(json[u"mrz"_s][u"layout"_s].toString(), u"td1"_s);
        QCOMPARE(json[u"mrz"_s][u"birthDate"_s].toString(), u"1990-07-13"_s);
        QCOMPARE(json[u"mrz"_s][u"repairs"_s][0][u"read"_s].toString(), u"O"_s);
        QCOMPARE(json[u"twoDDoc"_s][u"type"_s].toString(), u"01"_s);
        QCOMPARE(json[u"twoDDoc"_s][u"issued"_s].toString(), u"2026-11-28"_s);
        QCOMPARE(json[u"twoDDoc"_s][u"authenticity"_s].toString(), u"unchecked"_s);
        QVERIFY(toJson(Reading())[u"mrz"_s].isNull() && toJson(Reading())[u"twoDDoc"_s].isNull());
    }

    void keptRubbishIsNoReading()
    {
        QJsonObject json = toJson(fullReading());
        json[u"mrz"_s] = QJsonObject{{u"lines"_s, QJsonArray{u"X"_s}},
                                     {u"repairs"_s, QJsonArray{QJsonObject{{u"line"_s, 9}, {u"column"_s, -4}}}}};
        json[u"twoDDoc"_s] = 7;
        QVERIFY(readingFromJson(json, today).isEmpty());
    }

    void whatIsOutOfBoundsIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("memory");
        const auto row = [](const char* name, auto change) {
            protocol::Found found = foundOf(card);
            change(found);
            QTest::newRow(name) << memoryOf(found);
        };
        row("longer than its room", [](auto& found) { found.length = sizeof found.text + 1; });
        row("of negative length", [](auto& found) { found.length = -1; });
        row("of no length", [](auto& found) { found.length = 0; });
        row("page 0", [](auto& found) { found.page = 0; });
        row("page 101", [](auto& found) { found.page = 101; });
        row("of an unknown kind", [](auto& found) { found.kind = protocol::FoundKind{9}; });
        row("beside the page", [](auto& found) { found.place.x = 1.5; });
        row("nowhere", [](auto& found) { found.place.width = std::nan(""); });
        QTest::newRow("cut") << memoryOf(foundOf(card)).chopped(1);
        QTest::newRow("nothing") << QByteArray();
    }

    void whatIsOutOfBoundsIsLeftOut()
    {
        QFETCH(QByteArray, memory);
        QVERIFY(foundTexts(memory).isEmpty());
    }

    void noMoreIsTakenThanThereMayBe()
    {
        QCOMPARE(foundTexts(memoryOf(foundOf(card)).repeated(40)).size(), protocol::mostFound);
    }

    void aCountBeyondTheRoomBreaksTheReply()
    {
        for (const qint64 count : {qint64(-1), qint64(protocol::mostFound + 1), qint64(1) << 60}) {
            protocol::Record record{};
            record.magic = protocol::magic;
            record.kind = protocol::RecordKind::Found;
            record.bytes = count;
            QByteArray bytes(reinterpret_cast<const char*>(&record), sizeof record);
            DecoderReply reply;
            readRecords(bytes, reply);
            QVERIFY(reply.broken && !reply.found);
        }
    }

    void onlyEmptyAnswersAreFilled()
    {
        Request request;
        request.civilStatus.familyName = u"Martín"_s;
        const Filling filling = fillEmpty(request, fullReading(), u"identity"_s);
        QCOMPARE(filling.request.civilStatus.familyName, u"Martín"_s);
        QCOMPARE(filling.request.civilStatus.givenNames, QStringList({u"Maelys"_s, u"Gaelle"_s, u"Marie"_s}));
        QCOMPARE(filling.request.civilStatus.birthDate, PartialDate::fromParts(1990, 7, 13));
        QCOMPARE(filling.request.civilStatus.sex, Sex::F);
        QCOMPARE(filling.request.civilStatus.nationality, u"FR"_s);
        QVERIFY(!filling.pointers.contains(u"/civilStatus/familyName"_s));
        QVERIFY(filling.pointers.contains(u"/civilStatus/givenNames"_s));
        // Once more there is nothing left to fill.
        QVERIFY(fillEmpty(filling.request, fullReading(), u"identity"_s).pointers.isEmpty());
    }

    void aBillFillsTheAddressAndNothingElse()
    {
        Reading reading = fullReading();
        reading.mrz.reset();
        const Filling filling = fillEmpty({}, reading, u"residence"_s);
        QCOMPARE(filling.pointers, QStringList({u"/contact/address/line1"_s, u"/contact/address/postalCode"_s,
                                                u"/contact/address/city"_s}));
        QCOMPARE(filling.request.contact.address.line1, u"14 Rue Des Tilleuls"_s);
        Request typed;
        typed.contact.address.postalCode = u"75000"_s;
        QVERIFY(fillEmpty(typed, reading, u"residence"_s).pointers.isEmpty());
    }

    void othersPapersFillNothing()
    {
        QVERIFY(fillEmpty({}, fullReading(), u"host-identity"_s).pointers.isEmpty());
        QVERIFY(fillEmpty({}, Reading(), u"identity"_s).pointers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "test_Reading.moc"
