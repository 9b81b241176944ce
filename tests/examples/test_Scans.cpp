#include "Degrade.h"
#include "Mrz.h"
#include "Papers.h"
#include "ScanFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace guichet::examples;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 11, 23);

/// Mean level of the middle of a picture, 0..255.
double middleLevel(const QImage& image)
{
    double sum = 0;
    int count = 0;
    for (int y = image.height() / 3; y < image.height() * 2 / 3; y += 7)
        for (int x = image.width() / 3; x < image.width() * 2 / 3; x += 7, ++count)
            sum += qGray(image.pixel(x, y));
    return sum / count;
}

} // namespace

/// What the example scans are made of.
class TestScans : public QObject
{
    Q_OBJECT

private slots:
    void checkDigitsAreThoseOfIcao9303()
    {
        // The sample of ICAO 9303-5: number D23145890, birth 740812, expiry 120415, optional data empty.
        QCOMPARE(mrzCheckDigit(u"D23145890"_s), u"7"_s);
        QCOMPARE(mrzCheckDigit(u"740812"_s), u"2"_s);
        QCOMPARE(mrzCheckDigit(u"120415"_s), u"9"_s);
        QCOMPARE(mrzCheckDigit(u"L898902C3"_s), u"6"_s);
    }

    void zonesHaveThreeLinesOfThirtyCharacters()
    {
        for (const Person& person : {yasmina, sami, marcel, ines}) {
            const QStringList lines = mrzOf(person, day.addYears(6));
            QCOMPARE(lines.size(), 3);
            for (const QString& line : lines)
                QCOMPARE(line.size(), 30);
            QVERIFY(lines[0].startsWith(u"I<UTO"_s)); // Utopia: no State's paper
        }
        QCOMPARE(mrzOf(yasmina, day)[1].left(6), u"62<<<<"_s);
        QVERIFY(mrzOf(ines, day)[2].startsWith(u"ROUSSEL<<INES<JEANNE<"_s));
    }

    void theSameSeedGivesTheSamePhoto()
    {
        PhoneShot shot;
        shot.width = 600;
        shot.height = 800;
        const QImage card = identityCardFront(yasmina, day);
        QCOMPARE(asPhotographed(card, shot), asPhotographed(card, shot));
        PhoneShot other = shot;
        other.seed = 2;
        QVERIFY(asPhotographed(card, shot) != asPhotographed(card, other));
    }

    void lessLightGivesADarkerPhoto()
    {
        PhoneShot shot;
        shot.width = 600;
        shot.height = 800;
        const QImage sheet = waterBill(yasmina, day);
        const double bright = middleLevel(asPhotographed(sheet, shot));
        shot.light = 0.19;
        QVERIFY(middleLevel(asPhotographed(sheet, shot)) < bright / 3);
    }

    void aGreyScanIsGrey()
    {
        FlatbedScan scan;
        scan.grey = true;
        scan.scale = 0.2;
        QCOMPARE(asScanned(diploma(sami, day), scan).format(), QImage::Format_Grayscale8);
    }

    void aPhoneOnItsSideSaysSoInTheFile()
    {
        QTemporaryDir folder;
        QImage upright(40, 60, QImage::Format_RGB888);
        upright.fill(Qt::white);
        QVERIFY(writeJpeg(folder.filePath(u"a.jpg"_s), upright, 80, Held::OnItsSide));
        QFile file(folder.filePath(u"a.jpg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(QByteArray::fromHex("ffd8ffe1")));
        const int length = (uchar(bytes[4]) << 8) | uchar(bytes[5]);
        QCOMPARE(bytes.mid(6, 6), QByteArray("Exif\0\0", 6));
        QCOMPARE(bytes.mid(4 + length, 2), QByteArray::fromHex("ffe0")); // the next segment begins where it should
        QVERIFY(bytes.contains(QByteArray::fromHex("011200030000000100060000")));
    }

    void aFolderThatIsNotThereIsNoSuccess()
    {
        QVERIFY(!writeJpeg(u"/nowhere/at/all.jpg"_s, QImage(4, 4, QImage::Format_RGB888), 80));
        QVERIFY(!writePng(u"/nowhere/at/all.png"_s, QImage(4, 4, QImage::Format_RGB888)));
        QVERIFY(!writePdf(u"/nowhere/at/all.pdf"_s, {QImage(4, 4, QImage::Format_RGB888)}));
    }
};

QTEST_MAIN(TestScans)
#include "test_Scans.moc"
