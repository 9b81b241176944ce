#include "UiTest.h"

#include "ui/kit/DateWords.h"
#include "ui/kit/MarkupText.h"
#include "ui/kit/StepList.h"
#include "ui/kit/Text.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>

using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestTexts : public QObject
{
    Q_OBJECT

public:
    explicit TestTexts(Theme& theme)
        : m_theme(theme)
    {
    }

private:
    Theme& m_theme;

private slots:
    void boldMarksAreFormatAndNotText()
    {
        Text text(TextRole::Body, u"Programme indépendant. **Pas un site officiel** du tout."_s);
        QCOMPARE(text.text(), u"Programme indépendant. Pas un site officiel du tout."_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&text)->text(QAccessible::Name), text.text());
    }

    void markupIsNeverReadAsHtml()
    {
        Text text(TextRole::Body, u"<b>x</b> & <img src='http://a'>"_s);
        QCOMPARE(text.textFormat(), Qt::PlainText);
        QVERIFY(text.text().contains(u"<img"_s));
    }

    void textWrapsInsteadOfBeingCut()
    {
        Text text(TextRole::Body, u"Une phrase assez longue pour ne pas tenir sur une seule ligne étroite."_s);
        const int wide = text.heightForWidth(2000);
        const int narrow = text.heightForWidth(150);
        QVERIFY(narrow >= 3 * wide);
        testing::wear(m_theme, Appearance::Colours::Light, 200);
        QVERIFY(text.heightForWidth(150) > 2 * narrow);
        testing::wear(m_theme);
    }

    void linesHaveAtMostSeventyFiveCharacters()
    {
        Text text(TextRole::Body, QString(400, u'x').replace(u"xxxxx"_s, u"xxxx "_s));
        QVERIFY(text.heightForWidth(4000) >= 5 * text.heightForWidth(4000) / 6);
        QVERIFY(text.sizeHint().width() < 75 * 15);
    }

    void catalogueMarkupKnowsParagraphsListsAndLinks()
    {
        const auto paragraphs = paragraphsOf(
            u"Un.\nSuite.\n\n- a\n- b [Points](https://example.org/x)\n\n[non](http://a) [ni](javascript:x)"_s);
        QCOMPARE(paragraphs.size(), 4);
        QCOMPARE(paragraphs.at(0).text, u"Un. Suite."_s);
        QVERIFY(paragraphs.at(1).listEntry);
        QCOMPARE(paragraphs.at(2).text, u"b Points"_s);
        QCOMPARE(paragraphs.at(2).links.first().second.host(), u"example.org"_s);
        QVERIFY(paragraphs.at(3).links.isEmpty());
    }

    void aLinkShowsItsHostAndOpensNothingByItself()
    {
        MarkupText markup(TextRole::Body);
        markup.setText(u"Voir [Mes Points](https://example.org/points)."_s);
        testing::open(markup, {500, 200});
        auto* button = markup.findChild<QAbstractButton*>();
        QVERIFY(button->text().contains(u"example.org"_s));
        QSignalSpy wanted(&markup, &MarkupText::linkActivated);
        button->click();
        QCOMPARE(wanted.count(), 1);
    }

    void theFirstOfAMonthIsAnOrdinalInFrench()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(dayMonthYear(QDate(2027, 3, 1)), u"1er mars 2027"_s);
        QCOMPARE(dayMonthYear(QDate(2027, 3, 11)), u"11 mars 2027"_s);
        QCOMPARE(weekdayDayMonthYear(QDate(2026, 11, 23)), u"Lundi 23 novembre 2026"_s);
        QCOMPARE(sizeInWords(5'800'000), u"5,8\u00a0Mo"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(dayMonthYear(QDate(2027, 3, 1)), u"1 March 2027"_s);
    }

    void aStepTellsItsPlaceAndCompleteness()
    {
        StepList list;
        list.setSteps({{u"motif"_s, u"Motif"_s, u"Perte"_s, StepMark::Complete},
                       {u"civil"_s, u"État civil"_s, u"1 point à corriger"_s, StepMark::Error},
                       {u"later"_s, u"Relecture"_s, u"À faire"_s, StepMark::ToDo, false}});
        list.setCurrentStep(u"motif"_s);
        testing::open(list, {300, 300});
        auto* interface = QAccessible::queryAccessibleInterface(&list);
        QCOMPARE(interface->child(1)->text(QAccessible::Name), u"État civil, step 2 of 3, 1 point à corriger"_s);
        QSignalSpy chosen(&list, &StepList::stepChosen);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(chosen.first().first().toString(), u"civil"_s);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(2, 0)).center());
        QCOMPARE(chosen.count(), 1);
    }
};

GUICHET_UI_TEST(TestTexts)
#include "test_Texts.moc"
