#include "papers/Fixtures.h"
#include "papers/PaperWords.h"

#include <QTest>

using namespace guichet::papers;
using namespace guichet::test;

class TestPaperWords : public QObject
{
    Q_OBJECT

private slots:
    void momentsAreThoseOfParisWhateverTheMachineSays()
    {
        const PaperWords words(settings(true));
        QCOMPARE(words.moment(QDateTime(QDate(2026, 7, 14), QTime(22, 30), Qt::UTC)), u"15/07/2026 à\u00a000:30"_s);
        QCOMPARE(words.moment(QDateTime(QDate(2026, 1, 14), QTime(22, 30), Qt::UTC)), u"14/01/2026 à\u00a023:30"_s);
        QCOMPARE(words.day(QDateTime(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC)), u"01/01/2027"_s);
        QCOMPARE(words.whoseTime(), u"Les heures sont celles de Paris."_s);
    }

    void sizesAreWrittenAsPeopleSayThem()
    {
        const PaperWords french(settings(true));
        QCOMPARE(french.bytes(98), u"98\u00a0octets"_s);
        QCOMPARE(french.bytes(98'400), u"98\u00a0ko"_s);
        QCOMPARE(french.bytes(2'140'000), u"2,1\u00a0Mo"_s);
        QCOMPARE(PaperWords(settings(true, u"en"_s)).bytes(2'140'000), u"2.1 MB"_s);
    }

    void everyFindingThatCanBePassedOverHasAFrenchName()
    {
        const PaperWords french(settings(true));
        const PaperWords english(settings(true, u"en"_s));
        for (const char* code : {"blurred",   "motion-blurred", "too-dark",       "too-bright",   "glare",
                                 "shadow",    "low-contrast",   "low-resolution", "cropped",      "skewed",
                                 "rotated",   "mirrored",       "perspective",    "colour-cast",  "noisy",
                                 "too-large", "active-content", "too-many-pages", "missing-side", "wrong-kind",
                                 "mismatch",  "expired",        "unjudged",       "field-format", "document-advised"}) {
            const QString warning = QString::fromLatin1(code);
            QVERIFY2(french.warning(warning) != warning && french.warning(warning) != english.warning(warning), code);
        }
        QCOMPARE(french.warning(u"a-new-one"_s), u"a-new-one"_s);
    }

    void markupBecomesPlainText_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("plain");
        QTest::newRow("none") << u"Rien à lire."_s << u"Rien à lire."_s;
        QTest::newRow("link") << u"Voir [le site](https://example.org/a/b?c=d), puis revenir."_s
                              << u"Voir le site (example.org), puis revenir."_s;
        QTest::newRow("two") << u"[a](https://a.example) et [b](https://b.example)"_s
                             << u"a (a.example) et b (b.example)"_s;
        QTest::newRow("not https") << u"[a](http://a.example)"_s << u"[a](http://a.example)"_s;
        QTest::newRow("open") << u"[a](https://a.example"_s << u"[a](https://a.example"_s;
    }

    void markupBecomesPlainText()
    {
        QFETCH(QString, markup);
        QFETCH(QString, plain);
        QCOMPARE(plainText(markup), plain);
    }
};

QTEST_GUILESS_MAIN(TestPaperWords)
#include "test_PaperWords.moc"
