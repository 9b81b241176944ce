#include "scan/DecoderReply.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>

using namespace guichet::scan;
using namespace guichet::scan::protocol;

namespace {

Record record(RecordKind kind)
{
    Record made{};
    made.magic = magic;
    made.kind = kind;
    return made;
}

Record pageRecord(int page)
{
    Record made = record(RecordKind::Page);
    made.page = page;
    return made;
}

QByteArray bytesOf(const Record& each)
{
    return QByteArray(reinterpret_cast<const char*>(&each), sizeof each);
}

DecoderReply read(QByteArray bytes)
{
    DecoderReply reply;
    readRecords(bytes, reply);
    return reply;
}

} // namespace

/// The decoder may be in the hands of the document: whatever it sends, the parent reads it within bounds.
class TestDecoderReply : public QObject
{
    Q_OBJECT

private slots:
    void aWholeReplyIsRead()
    {
        Record file = record(RecordKind::File);
        file.pages = 2;
        file.format = Format::Pdf;
        const DecoderReply reply =
            read(bytesOf(file) + bytesOf(pageRecord(1)) + bytesOf(pageRecord(2)) + bytesOf(record(RecordKind::Done)));
        QVERIFY(!reply.broken);
        QVERIFY(reply.done);
        QCOMPARE(reply.pages.size(), 2);
        QCOMPARE(reply.file->pages, 2);
    }

    void halfARecordWaitsForItsOtherHalf()
    {
        const QByteArray whole = bytesOf(record(RecordKind::Done));
        DecoderReply reply;
        QByteArray bytes = whole.left(10);
        readRecords(bytes, reply);
        QVERIFY(!reply.done && !reply.broken);
        bytes += whole.mid(10);
        readRecords(bytes, reply);
        QVERIFY(reply.done);
    }

    void whatNoDecoderSendsBreaksTheReply_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        Record wrong = record(RecordKind::Done);
        wrong.magic = 7;
        QTest::newRow("wrong magic") << bytesOf(wrong);
        QTest::newRow("unknown kind") << bytesOf(record(static_cast<RecordKind>(99)));
        QTest::newRow("page out of order") << bytesOf(pageRecord(2)) + bytesOf(pageRecord(1));
        QTest::newRow("page 0") << bytesOf(pageRecord(0));
        Record infinite = pageRecord(1);
        infinite.numbers.ink = std::numeric_limits<double>::infinity();
        QTest::newRow("infinite number") << bytesOf(infinite);
        Record nan = pageRecord(1);
        nan.numbers.paper = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("no number") << bytesOf(nan);
        Record huge = record(RecordKind::Pixels);
        huge.pages = 1;
        huge.width = huge.height = 100'000;
        huge.pageWidth = huge.pageHeight = 10;
        QTest::newRow("huge picture") << bytesOf(huge);
        Record format = record(RecordKind::File);
        format.format = static_cast<Format>(42);
        QTest::newRow("unknown format") << bytesOf(format);
        QTest::newRow("after the end") << bytesOf(record(RecordKind::Done)) + bytesOf(record(RecordKind::Done));
        Record damaged = record(RecordKind::File);
        damaged.flags = FileCorrupt;
        Record other = record(RecordKind::File);
        other.pages = 3;
        QTest::newRow("two files") << bytesOf(record(RecordKind::File)) + bytesOf(other);
        QTest::newRow("damage taken back") << bytesOf(damaged) + bytesOf(record(RecordKind::File));
        Record begin = record(RecordKind::Begin);
        begin.page = 1;
        QTest::newRow("a page begun twice") << bytesOf(begin) + bytesOf(begin);
    }

    void whatNoDecoderSendsBreaksTheReply()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(read(bytes).broken);
    }

    void noBytesAtAllCrashTheReader()
    {
        QRandomGenerator random(20261123);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes =
                bytesOf(record(RecordKind::File)) + bytesOf(pageRecord(1)) + bytesOf(record(RecordKind::Done));
            for (int flip = random.bounded(1, 12); flip > 0; --flip)
                bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.generate());
            bytes.truncate(random.bounded(int(bytes.size()) + 1));
            const DecoderReply reply = read(bytes);
            QVERIFY(reply.pages.size() <= mostPages);
        }
    }
};

QTEST_GUILESS_MAIN(TestDecoderReply)
#include "test_DecoderReply.moc"
