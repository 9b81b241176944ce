#include "catalogue/FieldCheck.h"
#include "catalogue/NameCheck.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace guichet::catalogue;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int fine = -1;
constexpr int warn = static_cast<int>(Effect::Warn);
constexpr int hint = static_cast<int>(Effect::Hint);
constexpr int block = static_cast<int>(Effect::Block);
} // namespace

/// Nothing that a real person is called is refused (domain §3.3).
class TestNameForms : public QObject
{
    Q_OBJECT

    static int effectOf(const QString& name)
    {
        const auto finding = checkName(name);
        return finding ? static_cast<int>(finding->effect) : fine;
    }

private slots:
    void everyLetterOfTheCircularIsFine()
    {
        const QString letters = u"àâäéèêëïîôöùûüÿçæœ"_s;
        for (const QChar letter : letters) {
            QCOMPARE(effectOf(QString(letter)), fine);
            QCOMPARE(effectOf(QString(letter.toUpper())), fine);
            QCOMPARE(effectOf(QString(letter).normalized(QString::NormalizationForm_D)), fine);
        }
        for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
            QCOMPARE(effectOf(QString(QChar(letter))), fine);
            QCOMPARE(effectOf(QString(QChar(letter).toUpper())), fine);
        }
        QCOMPARE(effectOf(u"ñ"_s), hint); // not of the circular, and accepted
    }

    void realFormsAreNeverRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("effect");
        const auto rows = [](int effect, const QStringList& names) {
            for (const QString& name : names)
                QTest::newRow(qPrintable(name)) << name << effect;
        };
        rows(fine, {u"Y"_s,
                    u"O"_s,
                    u"Ng"_s,
                    u"de La Tour d'Auvergne"_s,
                    u"d'Aboville"_s,
                    u"du Guesclin"_s,
                    u"van der Meer"_s,
                    u"von und zu Stein"_s,
                    u"Le Goff"_s,
                    u"L'Hermitte"_s,
                    u"O'Brien"_s,
                    u"O’Brien"_s,
                    u"O‘Brien"_s,
                    u"O`Brien"_s,
                    u"D´Angelo"_s,
                    u"N'Golo"_s,
                    u"N’Diaye"_s,
                    u"M'Bappé Lottin"_s,
                    u"Kergoac'h"_s,
                    u"Jean-Pierre"_s,
                    u"Anne‑Marie"_s, // a hyphen that doesn't break
                    u"Anne‐Marie"_s,
                    u"Anne–Marie"_s,
                    u"Roussel--Martin"_s,
                    u"Martin -- Roussel"_s,
                    u"Martin - Roussel"_s,
                    u"Œdipe"_s,
                    u"Lætitia"_s,
                    u"Zoé"_s,
                    u"Maëlys"_s,
                    u"Loïc"_s,
                    u"Louÿs"_s,
                    u"L'Haÿ"_s,
                    u"François Noël"_s,
                    u"Dupont dit Lafleur"_s,
                    u"Bin Abd al-Rahman"_s,
                    u"Abd-el-Kader"_s,
                    u"Jr."_s,
                    u"St. John"_s,
                    u"Gal·la"_s,
                    u"Louis XIV"_s,
                    u"XXX"_s, // given to who has no name
                    u"Lefèvre  d'Ormesson"_s,
                    u"Le\u00a0Roux"_s,
                    u"Marie\u00adLouise"_s,
                    QString(119, u'a')});
        rows(hint, {u"Łukasz"_s,
                    u"Wójcik"_s,
                    u"Ḥasan"_s,
                    u"Muñoz Ibáñez"_s,
                    u"Straße"_s,
                    u"Groẞ"_s,
                    u"Søren Kjær Åsgård"_s,
                    u"Þórður"_s,
                    u"Guðrún"_s,
                    u"Čapek"_s,
                    u"Şahin Yıldız"_s,
                    u"İbrahim"_s,
                    u"Nguyễn Thị Ánh"_s,
                    u"Fañch"_s,
                    u"Kahoʻolawe"_s,
                    u"Keāloha"_s,
                    u"ǃXóõ"_s,
                    u"Ŋwa"_s,
                    u"Ọláńrewájú"_s,
                    u"Александр"_s,
                    u"Ελένη Παπαδοπούλου"_s,
                    u"Հայկ"_s,
                    u"ნინო"_s,
                    u"محمد عبد الله"_s,
                    u"علی‌رضا"_s, // with a joiner that isn't seen
                    u"יעקב"_s,
                    u"प्रिया"_s,
                    u"শেখ"_s,
                    u"ਹਰਪ੍ਰੀਤ"_s,
                    u"தமிழ்ச்செல்வி"_s,
                    u"ශ්‍රී"_s,
                    u"สมชาย"_s,
                    u"ສົມພອນ"_s,
                    u"သန်းရွှေ"_s,
                    u"សុខា"_s,
                    u"王小明"_s,
                    u"𠮷田"_s,
                    u"さくら"_s,
                    u"김민준"_s,
                    u"ተስፋዬ"_s,
                    u"ⵣⵉⵔⵉ"_s,
                    u"ߡߊ߬ߡߊ߬ߘߎ߬"_s,
                    u"ᏎᏉᏯ"_s});
        // Signs that are none of a name, and may be: looked at, not refused.
        rows(warn, {u"Singh S/O Ram"_s, u"Martin (dit Roux)"_s, u"!Naruseb"_s, u"Ro$e"_s});
        rows(block, {u"Le1la"_s, u"Martin 2"_s, u"٣Ali"_s, u"प्रिया१"_s, u"-"_s, u"'"_s, u" "_s});
    }

    void realFormsAreNeverRefused()
    {
        QFETCH(QString, name);
        QFETCH(int, effect);
        QCOMPARE(effectOf(name), effect);
        // The same in the other form of Unicode.
        QCOMPARE(effectOf(name.normalized(QString::NormalizationForm_D)), effect);
        QCOMPARE(effectOf(name.normalized(QString::NormalizationForm_C)), effect);
    }

    void lettersOfAnyScriptAndWhatJoinsThemAreAccepted()
    {
        QRandomGenerator random(20261128);
        const QString joins = u" -'’.,\u2011\u200d"_s;
        for (int run = 0; run < 20'000; ++run) {
            QString name;
            for (quint32 letters = 1 + random.bounded(12U); letters > 0;) {
                const char32_t point = random.bounded(5) == 0 ? random.bounded(0x10ffffU) : random.bounded(0x3000U);
                if (!QChar::isLetter(point))
                    continue;
                name += QString::fromUcs4(&point, 1);
                --letters;
                if (random.bounded(4) == 0)
                    name += joins[static_cast<qsizetype>(random.bounded(static_cast<quint32>(joins.size())))];
            }
            const int effect = effectOf(name);
            QVERIFY2(effect == fine || effect == hint, qPrintable(name));
            // One digit of any script, anywhere, and it is no name any more.
            const char32_t digit = U"0123456789٣३৯๕"[random.bounded(14)];
            QString numbered = name;
            numbered.insert(0, QString::fromUcs4(&digit, 1));
            QCOMPARE(effectOf(numbered), block);
        }
    }

    void anyTextGetsOneFindingAtMostAndItsSentence()
    {
        QRandomGenerator random(20261128);
        for (int run = 0; run < 20'000; ++run) {
            QString text;
            for (quint32 length = random.bounded(10U); length > 0; --length)
                text += QChar(static_cast<char16_t>(random.bounded(0x10000U)));
            const auto finding = checkName(text);
            if (!finding)
                continue;
            QVERIFY(!finding->text.fr.isEmpty() && !finding->text.en.isEmpty());
            QVERIFY(finding->effect != Effect::Block || finding->certainty == Certainty::High);
        }
    }

    void mobilesOfFranceAndOverseasAreMobiles_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("e164");
        const auto row = [](const QString& typed, const QString& country, const QString& e164) {
            QTest::newRow(qPrintable(typed + u' ' + country)) << typed << country << e164;
        };
        row(u"06 39 98 41 27"_s, u"FR"_s, u"+33639984127"_s);
        row(u"07.45.98.41.27"_s, u"FR"_s, u"+33745984127"_s);
        row(u"0639 02 12 34"_s, u"FR"_s, u"+262639021234"_s);
        row(u"0690 12 34 56"_s, u"FR"_s, u"+590690123456"_s);
        row(u"0691 12 34 56"_s, u"FR"_s, u"+590691123456"_s);
        row(u"0694 20 12 34"_s, u"FR"_s, u"+594694201234"_s);
        row(u"0696 20 12 34"_s, u"FR"_s, u"+596696201234"_s);
        row(u"0697 20 12 34"_s, u"FR"_s, u"+596697201234"_s);
        row(u"0692 12 34 56"_s, u"FR"_s, u"+262692123456"_s);
        row(u"0693 12 34 56"_s, u"FR"_s, u"+262693123456"_s);
        row(u"0693 99 99 99"_s, u"FR"_s, u"+262693999999"_s); // in no range that the library knows
        row(u"0690 12 34 56"_s, u"GP"_s, u"+590690123456"_s);
        // With their country code, or as they are written there.
        row(u"+508 55 12 34"_s, u"FR"_s, u"+508551234"_s);
        row(u"55 12 34"_s, u"PM"_s, u"+508551234"_s);
        row(u"+687 75 12 34"_s, u"FR"_s, u"+687751234"_s);
        row(u"75 12 34"_s, u"NC"_s, u"+687751234"_s);
        row(u"+689 87 12 34 56"_s, u"FR"_s, u"+68987123456"_s);
        row(u"87 12 34 56"_s, u"PF"_s, u"+68987123456"_s);
        row(u"+681 82 12 34"_s, u"FR"_s, u"+681821234"_s);
        row(u"82 12 34"_s, u"WF"_s, u"+681821234"_s);
        // Who lives abroad may have kept a French number, or have one from there.
        row(u"06 39 98 41 27"_s, u"BE"_s, u"+33639984127"_s);
        row(u"0470 12 34 56"_s, u"BE"_s, u"+32470123456"_s);
        row(u"+212 612 345678"_s, u"FR"_s, u"+212612345678"_s);
    }

    void mobilesOfFranceAndOverseasAreMobiles()
    {
        QFETCH(QString, typed);
        QFETCH(QString, country);
        QFETCH(QString, e164);
        const PhoneNumber number = readPhoneNumber(typed, country);
        QCOMPARE(number.e164, e164);
        QVERIFY(number.possible);
        QVERIFY(number.mobile);
    }

    void whatIsNoNumberIsNone()
    {
        QVERIFY(!readPhoneNumber(u"87 12 34"_s, u"FR"_s).mobile);
        QVERIFY(readPhoneNumber(u"allô"_s, u"PF"_s).e164.isEmpty());
        QVERIFY(readPhoneNumber(u"06 39"_s, u"XX"_s).e164.isEmpty() || !readPhoneNumber(u"06 39"_s, u"XX"_s).possible);
        QVERIFY(!readPhoneNumber(u"01 23 45 67 89"_s, u"BE"_s).mobile);
    }
};

QTEST_GUILESS_MAIN(TestNameForms)
#include "test_catalogue_NameForms.moc"
