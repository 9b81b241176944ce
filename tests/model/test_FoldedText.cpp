#include "model/FoldedText.h"

#include <QRandomGenerator>
#include <QTest>

using namespace guichet;
using namespace Qt::Literals::StringLiterals;

/// Texts that people write each in their own way are one when folded.
class TestFoldedText : public QObject
{
    Q_OBJECT

private slots:
    void writtenInManyWaysItIsOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const QString& text, const QString& folded) {
            QTest::newRow(qPrintable(text)) << text << folded;
        };
        row(u"L'Haÿ-les-Roses"_s, u"l hay les roses"_s);
        row(u"  L’HAŸ  les—Roses! "_s, u"l hay les roses"_s);
        row(u"Œuilly"_s, u"oeuilly"_s);
        row(u"Ælfgifu ŒUVRE"_s, u"aelfgifu oeuvre"_s);
        row(u"Łódź Størm Straße ẞ"_s, u"lodz storm strasse ss"_s);
        row(u"Þór Guðmunds Đặng Ħal ı"_s, u"thor gudmunds dang hal i"_s);
        row(u"e\u0301te\u0301"_s, u"ete"_s); // signs as characters of their own
        row(u"Ấn İzmir"_s, u"an izmir"_s);
        row(u"Paris 1er"_s, u"paris 1er"_s);
        row(u"Ελένη"_s, u"ελενη"_s);
        row(u"𠮷田"_s, u"𠮷田"_s);
        row(u"-'’ "_s, QString());
        row(QString(), QString());
    }

    void writtenInManyWaysItIsOne()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldedText(text), folded);
        QCOMPARE(foldedWords(text).join(u' '), folded);
    }

    void foldedAgainItStaysTheSame()
    {
        QRandomGenerator random(20261128);
        for (int run = 0; run < 20000; ++run) {
            QString text;
            for (quint32 length = random.bounded(12U); length > 0; --length)
                text.append(QChar(static_cast<char16_t>(random.bounded(0x2200U)))); // also halves of pairs: none here
            const QString once = foldedText(text);
            QCOMPARE(foldedText(once), once);
            QVERIFY(!once.startsWith(u' ') && !once.endsWith(u' ') && !once.contains(u"  "));
        }
    }

    void halvesOfPairsDoNoHarm()
    {
        foldedText(QString(QChar(0xd842)));
        foldedText(QString(QChar(0xdfb7)) + u'a');
    }
};

QTEST_GUILESS_MAIN(TestFoldedText)
#include "test_FoldedText.moc"
