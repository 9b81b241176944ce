#include "UiTest.h"

#include "ui/kit/ChoiceCard.h"
#include "ui/kit/ReadingOrder.h"
#include "ui/kit/Text.h"

#include <QAccessible>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

/// A window whose Tab order is that of reading, as the program's.
class ReadingWindow : public QWidget
{
protected:
    bool focusNextPrevChild(bool next) override { return focusInReadingOrder(this, next); }
};

class TestChoiceCards : public QObject
{
    Q_OBJECT

public:
    explicit TestChoiceCards(Theme&) {}

private:
    struct Page
    {
        ReadingWindow window;
        QLineEdit* before = new QLineEdit;
        ChoiceCardGroup* group = new ChoiceCardGroup;
        QLineEdit* after = new QLineEdit;

        Page()
        {
            auto* column = new QVBoxLayout(&window);
            column->addWidget(before);
            column->addWidget(group);
            column->addWidget(after);
            for (const QString& value : {u"a"_s, u"b"_s, u"c"_s}) {
                ChoiceCard* card = group->addCard(value);
                card->setTitle(u"Title "_s + value);
                card->setConsequence(u"Consequence "_s + value);
            }
            testing::open(window, {900, 500});
        }
        QRadioButton* radio(int i) const { return group->cards().at(i)->radio(); }
    };

private slots:
    void oneColumnTakesTheWholeWidthAlsoAfterTwo()
    {
        Page page;
        page.group->setMaximumColumns(1);
        QTRY_COMPARE(page.group->cards().first()->width(), page.group->width());
    }

    void arrowKeysWalkThroughTheCardsAndRound()
    {
        Page page;
        QSignalSpy chosen(page.group, &ChoiceCardGroup::chosen);
        page.group->focusChosen();
        QVERIFY(page.radio(0)->hasFocus());
        QTest::keyClick(page.radio(0), Qt::Key_Down);
        QCOMPARE(page.group->value(), u"b"_s);
        QTest::keyClick(page.radio(1), Qt::Key_Right);
        QCOMPARE(page.group->value(), u"c"_s);
        QTest::keyClick(page.radio(2), Qt::Key_Down);
        QCOMPARE(page.group->value(), u"a"_s);
        QTest::keyClick(page.radio(0), Qt::Key_Up);
        QCOMPARE(page.group->value(), u"c"_s);
        QCOMPARE(chosen.count(), 4);
    }

    void tabEntersTheGroupOnceAndGoesPast()
    {
        Page page;
        page.group->setValue(u"b"_s);
        page.before->setFocus();
        QTest::keyClick(page.before, Qt::Key_Tab);
        QVERIFY(page.radio(1)->hasFocus());
        QTest::keyClick(page.radio(1), Qt::Key_Tab);
        QVERIFY(page.after->hasFocus());
    }

    void returnActivates()
    {
        Page page;
        QSignalSpy activated(page.group, &ChoiceCardGroup::activated);
        page.radio(2)->setFocus();
        QTest::keyClick(page.radio(2), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), u"c"_s);
    }

    void theWholeSurfaceMayBeClicked()
    {
        Page page;
        ChoiceCard* card = page.group->cards().at(1);
        QTest::mouseClick(card, Qt::LeftButton, {}, card->rect().bottomRight() - QPoint(5, 5));
        QCOMPARE(page.group->value(), u"b"_s);
        QVERIFY(page.radio(1)->hasFocus());
        Text* title = page.group->cards().at(2)->findChild<Text*>();
        QTest::mouseClick(title, Qt::LeftButton);
        QCOMPARE(page.group->value(), u"c"_s);
    }

    void theRadioOwnsNameAndDescription()
    {
        Page page;
        const auto* radio = QAccessible::queryAccessibleInterface(page.radio(0));
        QCOMPARE(radio->text(QAccessible::Name), u"Title a"_s);
        QCOMPARE(radio->text(QAccessible::Description), u"Consequence a"_s);
    }

    void cardsStandInOneColumnWhereThereIsNoRoom()
    {
        Page page;
        QCOMPARE(page.group->cards().at(0)->y(), page.group->cards().at(1)->y());
        page.window.resize(380, 700);
        QTRY_VERIFY(page.group->cards().at(0)->y() < page.group->cards().at(1)->y());
        QCOMPARE(page.group->cards().at(0)->x(), page.group->cards().at(1)->x());
    }
};

GUICHET_UI_TEST(TestChoiceCards)
#include "test_ChoiceCards.moc"
