#include "decoder/Makers.h"
#include "scan/Inspector.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <csignal>

using namespace guichet::scan;
using namespace makers;

namespace {

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 crcOf(const QByteArray& bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray pngChunk(const QByteArray& name, const QByteArray& content)
{
    return bigEndian(static_cast<quint32>(content.size())) + name + content + bigEndian(crcOf(name + content));
}

/// States `width` x `height` pixels of one bit and holds next to nothing.
QByteArray pngOf(quint32 width, quint32 height)
{
    const QByteArray header = bigEndian(width) + bigEndian(height) + QByteArray("\x01\x00\x00\x00\x00", 5);
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header) +
           pngChunk("IDAT", qCompress(QByteArray(100'000, '\0'), 9).mid(4)) + pngChunk("IEND", {});
}

/// A sound JPEG whose frame header states another size.
QByteArray jpegStating(quint16 width, quint16 height)
{
    QByteArray bytes = file(page(), "JPG");
    const qsizetype frame = bytes.indexOf("\xff\xc0");
    qToBigEndian(height, bytes.data() + frame + 5);
    qToBigEndian(width, bytes.data() + frame + 7);
    return bytes;
}

QByteArray bmpStating(qint32 width, qint32 height)
{
    QByteArray bytes = file(page(), "BMP");
    qToLittleEndian(width, bytes.data() + 18);
    qToLittleEndian(height, bytes.data() + 22);
    return bytes;
}

/// A few hundred bytes that state two hundred million pages.
QByteArray pdfOfManyPages()
{
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 213804087>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"});
}

/// Pages that are their own parents.
QByteArray pdfOfALoop()
{
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 4>>"});
}

/// A million strokes in some kilobytes: far more than two seconds of drawing.
QByteArray pdfThatDrawsForEver()
{
    return pdfWith(QByteArray("0 0 m 595 842 l 100 0 l 300 842 l 595 0 l S ").repeated(1'000'000));
}

struct HostileFile
{
    const char* name;
    QByteArray (*make)();
};

const HostileFile hostileFiles[] = {
    {"png of 3.6 gigapixels", [] { return pngOf(60'000, 60'000); }},
    {"png of the largest size", [] { return pngOf(0x7fffffff, 0x7fffffff); }},
    {"png that holds less than stated", [] { return pngOf(3000, 4000); }},
    {"jpeg of 4 gigapixels", [] { return jpegStating(65'500, 65'500); }},
    {"jpeg that holds less than stated", [] { return jpegStating(9000, 9000); }},
    {"bmp of 900 megapixels", [] { return bmpStating(30'000, 30'000); }},
    {"bmp of the largest size", [] { return bmpStating(0x7fffffff, 0x7fffffff); }},
    {"bmp of negative width", [] { return bmpStating(-5, 100); }},
    {"pdf of 213 million pages", pdfOfManyPages},
    {"pdf of a loop", pdfOfALoop},
    {"pdf that draws for ever", pdfThatDrawsForEver},
};

/// What the kernel says of this process, in kilobytes.
qint64 statusValue(const QByteArray& name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
    return 0;
}

qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

QList<int> childProcesses()
{
    QList<int> all;
    for (const QString& thread : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(u"/proc/self/task/%1/children"_s.arg(thread));
        if (children.open(QIODevice::ReadOnly))
            for (const QByteArray& id : children.readAll().simplified().split(' '))
                if (!id.isEmpty())
                    all.append(id.toInt());
    }
    return all;
}

} // namespace

/// Files made to hurt, and decoders that are already in their hands. The program lives on, and says one thing.
class TestHostile : public QObject
{
    Q_OBJECT

    Inspector m_inspector{decoderProgram(), nullptr};
    QTemporaryDir m_folder;

    ScanReport inspected(const QByteArray& bytes)
    {
        return m_inspector.inspectBlocking(bytes, {}).value_or(ScanReport());
    }

    void isStillAtWork()
    {
        const ScanReport report = inspected(file(page(), "JPG"));
        QVERIFY2(report.verdict() == Verdict::Accept, qPrintable(codesOf(report)));
    }

private slots:
    void hostileFilesAreRefusedAndNothingElseHappens_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < int(std::size(hostileFiles)); ++i)
            QTest::newRow(hostileFiles[i].name) << i;
    }

    void hostileFilesAreRefusedAndNothingElseHappens()
    {
        QFETCH(int, which);
        const ScanReport report = inspected(hostileFiles[which].make());
        QVERIFY2(report.verdict() == Verdict::Refuse, qPrintable(codesOf(report)));
        QVERIFY(report.preventing());
        isStillAtWork();
    }

    void aPageOfKilometresIsDrawnSmall()
    {
        const QByteArray bytes = pdfWith(linesOfText()).replace("[0 0 595 842]", "[0 0 5e6 28]");
        QVERIFY(m_inspector.inspectBlocking(bytes, {}));
        isStillAtWork();
    }

    void aPageThatTakesTooLongEndsItsProcess()
    {
        const ScanReport report = inspected(pdfThatDrawsForEver());
        QVERIFY(report.has(FindingCode::DecoderFailed));
        QVERIFY(!report.legibility);
        const auto drawn = m_inspector.renderPageBlocking(pdfThatDrawsForEver(), 1, 500);
        QVERIFY(!drawn);
        isStillAtWork();
    }

    void moreScansThanAnyCameraWritesEndTheDecoding()
    {
        QImage small(64, 64, QImage::Format_RGB32);
        small.fill(Qt::white);
        QByteArray bytes = file(small, "JPG");
        const qsizetype scan = bytes.indexOf("\xff\xda");
        const QByteArray once = bytes.mid(scan, bytes.size() - 2 - scan);
        bytes = bytes.left(scan) + once.repeated(5000) + "\xff\xd9";
        QVERIFY(m_inspector.inspectBlocking(bytes, {}));
        isStillAtWork();
    }

    void aLockedPdfIsNamedAndAnEmptyPasswordIsNone()
    {
        const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
        if (qpdf.isEmpty())
            QSKIP("NOT RUN: qpdf is not installed");
        const auto locked = [&](const QString& password) {
            const QString from = m_folder.filePath(u"open.pdf"_s);
            const QString to = m_folder.filePath(u"locked.pdf"_s);
            QFile plain(from);
            if (plain.open(QIODevice::WriteOnly))
                plain.write(pdfWithStandardFont());
            plain.close();
            QProcess::execute(qpdf,
                              {u"--encrypt"_s, password, u"owner"_s, u"256"_s, u"--extract=n"_s, u"--"_s, from, to});
            QFile made(to);
            return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
        };
        const ScanReport refused = inspected(locked(u"secret"_s));
        QVERIFY(refused.has(FindingCode::Encrypted));
        QVERIFY(refused.preventing());
        const ScanReport open = inspected(locked({}));
        QVERIFY2(open.verdict() == Verdict::Accept, qPrintable(codesOf(open)));
        QVERIFY(open.has(FindingCode::CopyProtected));
    }

    void activeContentWarnsAndRefusesWhereNothingIsDrawn()
    {
        const QByteArray script = "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>";
        const ScanReport drawn = inspected(pdfWith(linesOfText(), script));
        QVERIFY2(drawn.verdict() == Verdict::Doubtful && drawn.has(FindingCode::ActiveContent),
                 qPrintable(codesOf(drawn)));
        const ScanReport empty = inspected(pdfWith(" ", script));
        QVERIFY(empty.has(FindingCode::ActiveContent));
        QCOMPARE(empty.verdict(), Verdict::Refuse);
        const ScanReport plain = inspected(pdfWith(linesOfText()));
        QVERIFY(!plain.has(FindingCode::ActiveContent));
    }

    void activeContentIsFoundHoweverItIsWritten()
    {
        const QByteArray spelled = "/OpenAction<</S/J#61vaScript/JS(app.alert\\(1\\))>>";
        const QByteArray spaced = "/OpenAction << /S   /Launch /F (a.exe) >>";
        for (const QByteArray& action : {spelled, spaced})
            QVERIFY2(inspected(pdfWith(linesOfText(), action)).has(FindingCode::ActiveContent), action.constData());
        // The word alone is no action.
        const ScanReport named = inspected(pdfWith(linesOfText(), "/Lang(/S/JavaScript /S /Launch)"));
        QVERIFY(!named.has(FindingCode::ActiveContent));
    }

    void activeContentInAPackedObjectIsFound()
    {
        const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
        if (qpdf.isEmpty())
            QSKIP("NOT RUN: qpdf is not installed");
        const QString from = m_folder.filePath(u"plain.pdf"_s);
        const QString to = m_folder.filePath(u"packed.pdf"_s);
        QFile plain(from);
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.write(pdfWith(linesOfText(), "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"));
        plain.close();
        QProcess::execute(qpdf, {u"--object-streams=generate"_s, from, to});
        QFile packed(to);
        QVERIFY(packed.open(QIODevice::ReadOnly));
        const QByteArray bytes = packed.readAll();
        QVERIFY(!bytes.isEmpty() && !bytes.contains("JavaScript"));
        QVERIFY(inspected(bytes).has(FindingCode::ActiveContent));
    }

    void tooManyPagesAreRefused()
    {
        QVERIFY(inspected(pdf(101, u"Facture"_s)).has(FindingCode::TooManyPages));
        QVERIFY(!inspected(pdf(3, u"Facture"_s)).has(FindingCode::TooManyPages));
    }

    void aDecoderThatLiesIsNotBelieved_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"garbage", "endless", "dies", "dawdles"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aDecoderThatLiesIsNotBelieved()
    {
        QFETCH(QString, name);
        const QString program = m_folder.filePath(name);
        QVERIFY(QFile::link(QStringLiteral(GUICHET_FAKE_DECODER), program));
        const Inspector inspector(program, nullptr);
        for (int again = 0; again < (name == u"dawdles"_s ? 1 : 3); ++again) {
            const auto report = inspector.inspectBlocking(file(page(), "JPG"), {});
            QVERIFY(report);
            QVERIFY(report->has(FindingCode::DecoderFailed));
            if (name != u"dawdles"_s) // which would draw for minutes
                QVERIFY(!inspector.renderPageBlocking(file(page(), "JPG"), 1, 100));
        }
    }

    void aDecoderKilledFromOutsideIsStartedAgain()
    {
        isStillAtWork();
        const QList<int> children = childProcesses();
        QVERIFY(!children.isEmpty());
        for (const int child : children)
            ::kill(child, SIGKILL);
        isStillAtWork();
    }

    void judgingManyFilesLeavesNothingBehind()
    {
        const QByteArray bytes = file(page(), "BMP"); // six megabytes each
        for (int i = 0; i < 10; ++i)
            inspected(bytes);
        const qint64 before = statusValue("VmRSS");
        const qsizetype descriptors = openDescriptors();
        for (int i = 0; i < 60; ++i)
            inspected(bytes);
        QCOMPARE(openDescriptors(), descriptors);
#ifndef GUICHET_SANITIZED
        QVERIFY(statusValue("VmRSS") < before + 30'000);
#else
        Q_UNUSED(before);
#endif
    }
};

QTEST_MAIN(TestHostile)
#include "test_Hostile.moc"
