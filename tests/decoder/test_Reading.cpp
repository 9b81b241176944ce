#include "decoder/ReadingSpecimens.h"
#include "scan/Inspector.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace guichet;
using namespace guichet::scan;
using namespace makers;
using namespace specimens;

namespace {

constexpr char gs = 0x1d;
constexpr char us = 0x1f;

/// A bill's code as long as real ones; the signature is made up, and nobody's.
QByteArray billCode()
{
    return QByteArray("DC04FR0000012642264201"
                      "01FR26FR249937010MME/HADDAD/YASMINA") +
           gs + "2214 RUE DES TILLEULS" + gs + "25SAINT AMBROISE DES PRES" + us + QByteArray(103, 'K');
}

} // namespace

/// The real decoder process, on papers made here.
class TestReading : public QObject
{
    Q_OBJECT

    Inspector m_inspector{decoderProgram(), nullptr};

    Reading read(const QByteArray& bytes)
    {
        const auto reading = m_inspector.readBlocking(bytes);
        return reading.value_or(Reading());
    }

    QStringList zoneOf(const QImage& image, const char* format = "JPG", int quality = 88)
    {
        const Reading reading = read(file(image, format, quality));
        return reading.mrz ? reading.mrz->mrz.lines : QStringList();
    }

private slots:
    void initTestCase()
    {
        if (!QFontDatabase::families().contains(u"OCR B"_s))
            QSKIP("NOT RUN: the font OCR B is missing");
    }

    void everyLayoutIsRead_data()
    {
        QTest::addColumn<QStringList>("zone");
        QTest::addColumn<QString>("family");
        for (const QString& family : {u"OCR B"_s, u"Liberation Mono"_s, u"DejaVu Sans Mono"_s}) {
            const QByteArray name = family.toLatin1();
            QTest::newRow("card, " + name) << td1 << family;
            QTest::newRow("passport, " + name) << td3 << family;
            QTest::newRow("old French card, " + name) << frenchCard << family;
            QTest::newRow("French licence, " + name) << frenchLicence << family;
        }
    }

    void everyLayoutIsRead()
    {
        QFETCH(QStringList, zone);
        QFETCH(QString, family);
        QCOMPARE(zoneOf(cardWith(zone, 12, family)), zone);
    }

    void howeverTheCardLies_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {3.0, -7.0, 90.0, 180.0, 270.0, 94.0})
            QTest::newRow(QByteArray::number(degrees)) << degrees;
    }

    void howeverTheCardLies()
    {
        QFETCH(double, degrees);
        QCOMPARE(zoneOf(turned(cardWith(td1), degrees)), td1);
    }

    void atEveryUsualResolution_data()
    {
        QTest::addColumn<double>("dots");
        QTest::newRow("150 dpi") << 5.9;
        QTest::newRow("200 dpi") << 7.9;
        QTest::newRow("600 dpi") << 23.6;
        QTest::newRow("a phone's photo") << 40.0;
    }

    void atEveryUsualResolution()
    {
        QFETCH(double, dots);
        QCOMPARE(zoneOf(cardWith(td3, dots)), td3);
    }

    void onThePagesOfAPdf()
    {
        const QImage recto = page();
        const Reading reading = read(pdfOfPictures({recto, cardWith(td1)}));
        QVERIFY(reading.mrz);
        QCOMPARE(reading.mrz->mrz.lines, td1);
        QCOMPARE(reading.mrz->page, 2);
    }

    void itSaysWhere()
    {
        const Reading reading = read(file(turned(cardWith(td1), 90), "PNG"));
        QVERIFY(reading.mrz);
        const QRectF place = reading.mrz->place; // the foot of the card is at the left
        QVERIFY(place.left() < 0.2 && place.right() < 0.55 && place.height() > 0.8);
    }

    void nothingIsReadWhereThereIsNoZone_data()
    {
        QTest::addColumn<QImage>("image");
        QTest::newRow("a page of text") << page();
        QImage typed(1240, 1754, QImage::Format_RGB32);
        typed.fill(Qt::white);
        QPainter painter(&typed);
        QFont font(u"Liberation Mono"_s);
        font.setPixelSize(22);
        painter.setFont(font);
        for (int line = 0; line < 40; ++line)
            painter.drawText(100, 100 + line * 36, u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGH"_s);
        painter.end();
        QTest::newRow("a page of typewriting") << typed;
        QImage white(600, 400, QImage::Format_RGB32);
        white.fill(Qt::white);
        QTest::newRow("an empty card") << white;
        QTest::newRow("a speck") << white.copy(0, 0, 20, 20);
        QStringList wrong = td1;
        wrong[1][3] = u'9';
        QTest::newRow("wrong check digits") << cardWith(wrong);
    }

    void nothingIsReadWhereThereIsNoZone()
    {
        QFETCH(QImage, image);
        QVERIFY(read(file(image, "PNG")).isEmpty());
    }

    void aCodeOnAPageIsRead_data()
    {
        QTest::addColumn<double>("dots");
        QTest::addColumn<int>("module");
        QTest::addColumn<double>("degrees");
        QTest::newRow("300 dpi") << 11.811 << 6 << 0.0;
        QTest::newRow("300 dpi, askew") << 11.811 << 6 << 3.0;
        QTest::newRow("200 dpi") << 7.874 << 4 << 0.0;
        QTest::newRow("upside down") << 11.811 << 6 << 180.0;
        QTest::newRow("on its side") << 7.874 << 5 << 90.0;
    }

    void aCodeOnAPageIsRead()
    {
        QFETCH(double, dots);
        QFETCH(int, module);
        QFETCH(double, degrees);
        const Reading reading = read(file(turned(pageWith(dataMatrix(billCode(), module), dots), degrees), "JPG", 85));
        QVERIFY(reading.twoDDoc);
        QCOMPARE(reading.twoDDoc->doc.code, billCode()); // GS and US among it
        QVERIFY(reading.twoDDoc->doc.complete);
        QCOMPARE(reading.twoDDoc->doc.value("22"), u"14 RUE DES TILLEULS"_s);
    }

    void otherCodesAreNoReading()
    {
        QVERIFY(read(file(pageWith(dataMatrix("https://example.org/", 6)), "JPG")).isEmpty());
    }

    void filesThatAreNoneGiveNoReading_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("rubbish") << QByteArray(5000, 'x');
        QTest::newRow("cut") << file(cardWith(td1), "JPG").left(500);
        QTest::newRow("no pdf inside") << QByteArray("%PDF-1.4\nnothing\n%%EOF");
    }

    void filesThatAreNoneGiveNoReading()
    {
        QFETCH(QByteArray, bytes);
        const auto reading = m_inspector.readBlocking(bytes);
        QVERIFY(reading && reading->isEmpty());
    }

    void aDecoderInForeignHandsGivesNoReading_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"garbage", "endless", "dies"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void aDecoderInForeignHandsGivesNoReading()
    {
        QFETCH(QString, how);
        const QTemporaryDir folder;
        const QString program = folder.filePath(how);
        QVERIFY(QFile::copy(QStringLiteral(GUICHET_FAKE_DECODER), program));
        const Inspector inspector(program, nullptr);
        const auto reading = inspector.readBlocking(file(cardWith(td1), "JPG"));
        QVERIFY(!reading || reading->isEmpty());
    }
};

QTEST_MAIN(TestReading)
#include "test_Reading.moc"
