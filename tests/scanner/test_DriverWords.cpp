#include "scanner/DriverWords.h"

#include <QTest>

using namespace guichet::scanner;

/// Names as drivers in use write them.
class TestDriverWords : public QObject
{
    Q_OBJECT

private slots:
    void sources()
    {
        for (const char* word : {"Flatbed", "FlatBed", "Document Table", "Platen", "Normal"})
            QVERIFY2(sourceOf(word) == PageSource::Flatbed, word);
        for (const char* word : {"ADF", "ADF Front", "Automatic Document Feeder", "ADF Simplex",
                                 "Automatic Document Feeder(centrally aligned)"})
            QVERIFY2(sourceOf(word) == PageSource::Feeder, word);
        for (const char* word : {"ADF Duplex", "Duplex", "Automatic Document Feeder(left aligned,Duplex)"})
            QVERIFY2(sourceOf(word) == PageSource::FeederBothSides, word);
        for (const char* word : {"Transparency Unit", "TPU 35mm film", "ADF Back", "Slide(s)", ""})
            QVERIFY2(!sourceOf(word), word);
    }

    void colours()
    {
        for (const char* word : {"Color", "24bit Color", "Color - 16 Million Colors"})
            QVERIFY2(colourOf(word) == PageColour::Colour, word);
        for (const char* word : {"Gray", "True Gray", "8-bit Grayscale", "Grey"})
            QVERIFY2(colourOf(word) == PageColour::Grey, word);
        for (const char* word : {"Lineart", "Halftone", "Gray[Error Diffusion]", "Color Dithered", ""})
            QVERIFY2(!colourOf(word), word);
    }
};

QTEST_GUILESS_MAIN(TestDriverWords)
#include "test_DriverWords.moc"
