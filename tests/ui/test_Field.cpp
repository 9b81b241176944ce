#include "UiTest.h"

#include "ui/kit/ChoiceField.h"
#include "ui/kit/DateFields.h"
#include "ui/kit/LongTextField.h"
#include "ui/kit/RadioGroup.h"
#include "ui/kit/Text.h"
#include "ui/kit/TextField.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestField : public QObject
{
    Q_OBJECT

public:
    explicit TestField(Theme&) {}

private:
    struct Page
    {
        QWidget window;
        TextField* code = new TextField;
        TextField* town = new TextField;

        Page()
        {
            auto* column = new QVBoxLayout(&window);
            column->addWidget(code);
            column->addWidget(town);
            code->setLabel(u"Postal code"_s);
            code->setHint(u"5 digits."_s);
            town->setLabel(u"Town"_s);
            code->setCheck([this] { return code->text().size() == 5 ? QString() : u"A postal code has 5 digits."_s; });
            testing::open(window, {400, 300});
            code->line()->setFocus();
        }
    };

private slots:
    void anErrorIsShownWhenTheFieldIsLeftAndNeverWhileTyping()
    {
        Page page;
        QTest::keyClicks(page.code->line(), u"751"_s);
        QVERIFY(!page.code->isProblemShown());
        QTest::keyClick(page.code->line(), Qt::Key_Tab);
        QVERIFY(page.town->line()->hasFocus());
        QVERIFY(page.code->isProblemShown());
    }

    void aRemarkIsToldOnLeavingAndIsNoError()
    {
        Page page;
        page.code->setRemark(u"Unusual."_s);
        QTest::keyClicks(page.code->line(), u"75100"_s);
        QVERIFY(!page.code->line()->accessibleDescription().contains(u"Unusual."));
        QTest::keyClick(page.code->line(), Qt::Key_Tab);
        QVERIFY(!page.code->isProblemShown());
        QVERIFY(page.code->line()->accessibleDescription().startsWith(u"Unusual."));
        page.code->focusInput();
        QTest::keyClick(page.code->line(), Qt::Key_Backspace);
        QTest::keyClick(page.code->line(), Qt::Key_Tab);
        QVERIFY(page.code->isProblemShown()); // an error comes first
        QVERIFY(!page.code->line()->accessibleDescription().contains(u"Unusual."));
    }

    void aNoteIsShownAtOnceAndRead()
    {
        Page page;
        page.town->setNote(u"Indre-et-Loire (37)"_s);
        QCOMPARE(page.town->line()->accessibleDescription(), u"Indre-et-Loire (37)"_s);
        const auto texts = page.town->findChildren<Text*>();
        const auto note =
            std::ranges::find_if(texts, [](const Text* text) { return text->text() == u"Indre-et-Loire (37)"; });
        QVERIFY(note != texts.end() && (*note)->isVisible());
        page.town->setNote({});
        QVERIFY(!(*note)->isVisible());
        QVERIFY(page.town->line()->accessibleDescription().isEmpty());
    }

    void anErrorGoesAwayAsSoonAsTheValueIsRight()
    {
        Page page;
        QTest::keyClicks(page.code->line(), u"7510"_s);
        QTest::keyClick(page.code->line(), Qt::Key_Tab);
        QVERIFY(page.code->isProblemShown());
        page.code->focusInput();
        QTest::keyClick(page.code->line(), Qt::Key_End);
        QTest::keyClicks(page.code->line(), u"1"_s);
        QVERIFY(!page.code->isProblemShown());
        QVERIFY(page.code->line()->hasFocus());
    }

    void aFurtherMistakeWaitsUntilTheFieldIsLeftAgain()
    {
        Page page;
        page.code->setText(u"7510"_s);
        page.code->revealProblem();
        QVERIFY(page.code->isProblemShown());
        QTest::keyClicks(page.code->line(), u"1"_s);
        QVERIFY(!page.code->isProblemShown());
        QTest::keyClicks(page.code->line(), u"1"_s);
        QVERIFY(!page.code->isProblemShown());
        QTest::keyClick(page.code->line(), Qt::Key_Tab);
        QVERIFY(page.code->isProblemShown());
    }

    void screenReadersHearLabelNeedHintAndError()
    {
        Page page;
        page.town->setNeed(Field::Need::Optional);
        const auto* code = QAccessible::queryAccessibleInterface(page.code->line());
        const auto* town = QAccessible::queryAccessibleInterface(page.town->line());
        QCOMPARE(code->text(QAccessible::Name), u"Postal code, required"_s);
        QCOMPARE(code->text(QAccessible::Description), u"5 digits."_s);
        QCOMPARE(town->text(QAccessible::Name), u"Town, optional"_s);
        page.code->revealProblem();
        QCOMPARE(code->text(QAccessible::Description), u"A postal code has 5 digits. 5 digits."_s);
        QVERIFY(!code->relations(QAccessible::Label).isEmpty());
    }

    void whatTheProgramSetsIsNoEdit()
    {
        Page page;
        QSignalSpy edited(page.code, &Field::edited);
        page.code->setText(u"75011"_s);
        QCOMPARE(edited.count(), 0);
        QTest::keyClicks(page.code->line(), u"9"_s);
        QCOMPARE(edited.count(), 1);
    }

    void aDateTakesUnknownPartsAndAWholePastedDate()
    {
        QWidget window;
        auto* date = new DateFields(&window);
        date->setLabel(u"Date of birth"_s);
        testing::open(window, {500, 200});
        const auto parts = date->findChildren<QLineEdit*>();
        QCOMPARE(parts.size(), 3);
        QTest::keyClicks(parts.at(0), u"00"_s);
        QTest::keyClicks(parts.at(1), u"00"_s);
        QVERIFY(!date->date());
        QTest::keyClicks(parts.at(2), u"1962"_s);
        QCOMPARE(date->date()->toIso(), u"1962-00-00"_s);
        date->setPartialAllowed(false);
        QVERIFY(!date->date());

        parts.at(0)->clear();
        parts.at(0)->insert(u"31/05/1962"_s);
        emit parts.at(0)->textEdited(parts.at(0)->text());
        QCOMPARE(date->date()->toIso(), u"1962-05-31"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(parts.at(1))->text(QAccessible::Name),
                 u"Date of birth, month, required"_s);
    }

    void lettersInADateAreLeftOut()
    {
        DateFields date;
        const auto parts = date.findChildren<QLineEdit*>();
        QTest::keyClicks(parts.at(2), u"1a9x62"_s);
        QCOMPARE(parts.at(2)->text(), u"1962"_s);
    }

    void theWheelChangesNoChoiceThatHasNotTheFocus()
    {
        QWidget window;
        auto* choice = new ChoiceField(&window);
        choice->addChoice(u"FR"_s, u"France"_s);
        choice->addChoice(u"MA"_s, u"Maroc"_s);
        QCOMPARE(choice->value(), QString());
        choice->setValue(u"FR"_s);
        testing::open(window, {400, 200});
        choice->input()->clearFocus();
        QWheelEvent wheel({5, 5}, choice->input()->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(choice->input(), &wheel);
        QCOMPARE(choice->value(), u"FR"_s);
        QSignalSpy edited(choice, &Field::edited);
        choice->input()->setFocus();
        QTest::keyClick(choice->input(), Qt::Key_Down);
        QCOMPARE(choice->value(), u"MA"_s);
        QCOMPARE(edited.count(), 1);
    }

    void aSearchedListTakesWordsAndForgetsWhatIsNoChoice()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* choice = new ChoiceField;
        auto* other = new TextField;
        column->addWidget(choice);
        column->addWidget(other);
        choice->addChoice(u"FR"_s, u"France"_s);
        choice->addChoice(u"MA"_s, u"Maroc"_s);
        choice->setSearchable(true);
        testing::open(window, {400, 200});
        auto* combo = qobject_cast<QComboBox*>(choice->input());
        combo->lineEdit()->setFocus();
        QTest::keyClicks(combo->lineEdit(), u"maroc"_s);
        combo->completer()->popup()->hide();
        other->focusInput();
        QCOMPARE(choice->value(), u"MA"_s);
        combo->lineEdit()->setFocus();
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), u"zzz"_s);
        combo->completer()->popup()->hide();
        other->focusInput();
        QCOMPARE(choice->value(), u"MA"_s);
        QCOMPARE(combo->currentText(), u"Maroc"_s);
    }

    void answersOfAGroupTellTheirQuestion()
    {
        RadioGroup group;
        group.setLabel(u"Sex"_s);
        group.addChoice(u"F"_s, u"Female"_s);
        group.addChoice(u"M"_s, u"Male"_s);
        QCOMPARE(group.value(), QString());
        const auto radios = group.findChildren<QRadioButton*>();
        const auto* first = QAccessible::queryAccessibleInterface(radios.first());
        QCOMPARE(first->text(QAccessible::Name), u"Female"_s);
        QVERIFY(first->text(QAccessible::Description).startsWith(u"Sex"_s));
        QSignalSpy edited(&group, &Field::edited);
        radios.last()->click();
        QCOMPARE(group.value(), u"M"_s);
        QCOMPARE(edited.count(), 1);
    }

    void tabLeavesALongText()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* text = new LongTextField;
        auto* next = new TextField;
        column->addWidget(text);
        column->addWidget(next);
        text->setMaximumLength(10);
        testing::open(window, {400, 300});
        text->input()->setFocus();
        QTest::keyClicks(text->input(), u"twelve chars"_s);
        QCOMPARE(text->text(), u"twelve chars"_s);
        QTest::keyClick(text->input(), Qt::Key_Tab);
        QVERIFY(next->line()->hasFocus());
    }
};

GUICHET_UI_TEST(TestField)
#include "test_Field.moc"
