#include "scan/source/ScannerReply.h"

#include <QTest>

using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;
using scanner::RecordKind;

class TestScannerReply : public QObject
{
    Q_OBJECT

    static QByteArray record(RecordKind kind, const QByteArray& content, std::uint32_t magic = scanner::magic)
    {
        const scanner::Header header{magic, kind, static_cast<std::uint32_t>(content.size())};
        return QByteArray(reinterpret_cast<const char*>(&header), sizeof header) + content;
    }

    static ScannerReply read(QByteArray bytes)
    {
        ScannerReply reply;
        readScannerRecords(bytes, reply);
        return reply;
    }

private slots:
    void recordsAreReadInAnyPortions()
    {
        const QByteArray bytes = record(RecordKind::Scanner, R"({"id":"a:1","name":"Maker  One"})") +
                                 record(RecordKind::Progress, R"({"page":1,"percent":-1})") +
                                 record(RecordKind::Page, "jpeg") + record(RecordKind::End, R"({"ending":8})");
        for (const qsizetype portion : {qsizetype(1), qsizetype(7), bytes.size()}) {
            ScannerReply reply;
            QByteArray waiting;
            for (qsizetype at = 0; at < bytes.size(); at += portion) {
                waiting += bytes.mid(at, portion);
                readScannerRecords(waiting, reply);
            }
            QVERIFY(!reply.broken && waiting.isEmpty());
            QCOMPARE(reply.scanners, (QList<Scanner>{{u"a:1"_s, u"Maker One"_s}}));
            QCOMPARE(reply.pages, QList<QByteArray>{"jpeg"});
            QVERIFY(reply.ending == scanner::Ending::AccessDenied);
        }
    }

    void theUsualResolutionIsTheNearestTo300()
    {
        QCOMPARE(usualResolution({{}, {150, 200, 300, 600}, {}}), 300);
        QCOMPARE(usualResolution({{}, {75, 240, 1200}, {}}), 240);
    }

    void whatNoScannerProgramSendsIsBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray end = record(RecordKind::End, R"({"ending":0})");
        QByteArray huge = record(RecordKind::Page, {});
        huge[11] = 0x7f; // the highest byte of the length
        QTest::newRow("text") << QByteArray("libsane: 12 lines of it");
        QTest::newRow("no mark") << record(RecordKind::End, R"({"ending":0})", 1);
        QTest::newRow("no kind") << record(RecordKind{9}, "{}");
        QTest::newRow("no JSON") << record(RecordKind::Abilities, "flatbed");
        QTest::newRow("an empty page") << record(RecordKind::Page, {});
        QTest::newRow("a page without end") << huge;
        QTest::newRow("long words") << record(RecordKind::Scanner, QByteArray(20'000, ' '));
        QTest::newRow("a device without a name") << record(RecordKind::Scanner, R"({"id":"a","name":" "})");
        QTest::newRow("no sources") << record(RecordKind::Abilities,
                                              R"({"sources":[],"colours":["grey"],"resolutions":[300]})");
        QTest::newRow("an unknown source")
            << record(RecordKind::Abilities, R"({"sources":["film"],"colours":["grey"],"resolutions":[300]})");
        QTest::newRow("falling resolutions")
            << record(RecordKind::Abilities, R"({"sources":["feeder"],"colours":["grey"],"resolutions":[300,150]})");
        QTest::newRow("half a page") << record(RecordKind::Progress, R"({"page":1.5,"percent":0})");
        QTest::newRow("the page after the next") << record(RecordKind::Progress, R"({"page":2,"percent":0})");
        QTest::newRow("more than all") << record(RecordKind::Progress, R"({"page":1,"percent":101})");
        QTest::newRow("an unknown end") << record(RecordKind::End, R"({"ending":11})");
        QTest::newRow("two ends") << end + end;
        QTest::newRow("too many pages") << record(RecordKind::Page, "jpeg").repeated(scanner::mostPages + 1);
    }

    void whatNoScannerProgramSendsIsBroken()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(read(bytes).broken);
    }
};

QTEST_GUILESS_MAIN(TestScannerReply)
#include "test_ScannerReply.moc"
