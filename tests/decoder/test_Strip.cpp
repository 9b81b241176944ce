#include "decoder/Makers.h"
#include "decoder/Strip.h"
#include "scan/Inspector.h"

#include <QImageWriter>
#include <QRandomGenerator>
#include <QTest>

using namespace guichet;
using namespace Qt::Literals::StringLiterals;
using scan::protocol::Format;

/// A photo without what tells of the person and the place, its pixels untouched.
class TestStrip : public QObject
{
    Q_OBJECT

    static QByteArray stripped(const QByteArray& file, Format format)
    {
        const auto* data = reinterpret_cast<const unsigned char*>(file.constData());
        const auto made = decoder::stripped({data, std::size_t(file.size())}, format);
        return {reinterpret_cast<const char*>(made.data()), qsizetype(made.size())};
    }
    static QByteArray segment(char marker, const QByteArray& payload)
    {
        QByteArray made("\xff", 1);
        made += marker;
        const auto length = unsigned(payload.size() + 2);
        made += char(length >> 8U);
        made += char(length & 0xffU);
        return made + payload;
    }
    /// A phone's segment: how it lies, then a place.
    static QByteArray exif(int orientation)
    {
        QByteArray tiff("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18);
        tiff += char(orientation);
        tiff += QByteArray("\0\0\0\0\0\0\0", 7) + "GPSLatitude 47.39";
        return segment('\xe1', QByteArray("Exif\0\0", 6) + tiff);
    }
    static QByteArray photo(int orientation)
    {
        QByteArray file = makers::file(makers::page().scaledToWidth(620), "JPEG");
        file.insert(2, exif(orientation) + segment('\xe1', "http://ns.adobe.com/xap/1.0/ GPSLatitude") +
                           segment('\xe2', "MPF\0 preview") + segment('\xfe', "GPSLatitude of the comment"));
        return file + "GPSLatitude after the end";
    }
    static QImage pixels(const QByteArray& file)
    {
        QImage image;
        image.loadFromData(file);
        return image.convertToFormat(QImage::Format_RGB32);
    }

private slots:
    void nothingButThePictureIsLeft_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%d", orientation) << orientation;
    }
    void nothingButThePictureIsLeft()
    {
        QFETCH(int, orientation);
        const QByteArray file = photo(orientation);
        QVERIFY(file.contains("GPSLatitude"));
        const QByteArray made = stripped(file, Format::Jpeg);
        QVERIFY(!made.isEmpty());
        QVERIFY(!made.contains("GPSLatitude") && !made.contains("preview"));
        QVERIFY(made.endsWith(QByteArray("\xff\xd9", 2)));
        QCOMPARE(pixels(made), pixels(file));
        // How it lies is kept: the decoder turns both alike.
        const scan::Inspector inspector(makers::decoderProgram(), nullptr);
        const auto before = inspector.renderPageBlocking(file, 1, 400);
        const auto after = inspector.renderPageBlocking(made, 1, 400);
        QVERIFY(before && after);
        QCOMPARE(after->width, before->width);
        QCOMPARE(after->rgba, before->rgba);
    }

    void howItLiesIsKeptWhereverItIsSaid()
    {
        QByteArray file = makers::file(makers::page().scaledToWidth(620), "JPEG");
        file.insert(file.indexOf("\xff\xc0"), exif(6));
        const QByteArray made = stripped(file, Format::Jpeg);
        QVERIFY(!made.isEmpty() && !made.contains("GPSLatitude"));
        const scan::Inspector inspector(makers::decoderProgram(), nullptr);
        const auto before = inspector.renderPageBlocking(file, 1, 400);
        const auto after = inspector.renderPageBlocking(made, 1, 400);
        QVERIFY(before && after && before->width > before->height);
        QCOMPARE(after->rgba, before->rgba);
    }

    void aFileWithNothingToTakeOutStaysAsItIs()
    {
        for (const char* format : {"JPEG", "PNG"}) {
            const QByteArray file = makers::file(makers::page().scaledToWidth(300), format);
            QCOMPARE(stripped(file, format[0] == 'J' ? Format::Jpeg : Format::Png), file);
        }
    }

    void aPngLosesItsTexts()
    {
        QImage image = makers::page().scaledToWidth(300);
        image.setText(u"Author"_s, u"Yasmina"_s);
        const QByteArray file = makers::file(image, "PNG");
        QVERIFY(file.contains("Yasmina"));
        const QByteArray made = stripped(file, Format::Png);
        QVERIFY(!made.contains("Yasmina"));
        QCOMPARE(pixels(made), pixels(file));
    }

    void aProgressivePictureIsWhole()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "JPEG");
        writer.setProgressiveScanWrite(true);
        QVERIFY(writer.write(makers::page().scaledToWidth(620)));
        QCOMPARE(stripped(buffer.data(), Format::Jpeg), buffer.data());
    }

    void otherTypesAreLeftAlone()
    {
        for (const Format format : {Format::Bmp, Format::Tiff, Format::Pdf, Format::Heic, Format::Other})
            QVERIFY(stripped(makers::file(makers::page(), "BMP"), format).isEmpty());
    }

    /// What doesn't add up is refused, never read beyond its end.
    void rubbishIsRefused()
    {
        const QByteArray jpeg = photo(6);
        const QByteArray png = makers::file(makers::page().scaledToWidth(60), "PNG");
        for (qsizetype length = 0; length < 400; ++length) {
            QVERIFY(stripped(jpeg.first(length).prepend(length < 2 ? "\xff\xd8" : ""), Format::Jpeg).isEmpty());
            QVERIFY(stripped(png.first(std::min(length, png.size() - 1)), Format::Png).isEmpty());
        }
        QRandomGenerator random(11);
        for (int round = 0; round < 3000; ++round) {
            QByteArray broken = round % 2 ? jpeg.first(1200) : png;
            for (int i = 0; i < 8; ++i)
                broken[qsizetype(random.bounded(quint32(broken.size())))] = char(random.bounded(256));
            stripped(QByteArray("\xff\xd8", 2) + broken.mid(2), Format::Jpeg);
            stripped(broken, Format::Png);
        }
    }
};

QTEST_MAIN(TestStrip)
#include "test_Strip.moc"
