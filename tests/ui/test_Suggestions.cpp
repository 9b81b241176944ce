#include "UiTest.h"

#include "ui/kit/Suggestions.h"
#include "ui/kit/TextField.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

/// Entries below a field: offered while typing, chosen by an act of the person only.
class TestSuggestions : public QObject
{
    Q_OBJECT

public:
    explicit TestSuggestions(Theme&) {}

private:
    struct Page
    {
        QWidget window;
        TextField* town = new TextField;
        TextField* next = new TextField;
        Suggestions* suggestions;
        QStringList asked;

        Page()
        {
            auto* column = new QVBoxLayout(&window);
            column->addWidget(town);
            column->addWidget(next);
            town->setLabel(u"Town"_s);
            suggestions = new Suggestions(town, [this](const QString& typed) {
                asked.append(typed);
                QList<Suggestion> found;
                for (const QString& name : {u"Tours"_s, u"Tourcoing"_s, u"Tournon"_s})
                    if (name.startsWith(typed, Qt::CaseInsensitive))
                        found.append({name, u"somewhere"_s});
                return found;
            });
            QObject::connect(suggestions, &Suggestions::chosen, town, [this](int index) {
                town->enter(QStringList{u"Tours"_s, u"Tourcoing"_s, u"Tournon"_s}[index]);
            });
            testing::open(window, {400, 300});
            town->line()->setFocus();
        }
    };

    static QAbstractItemView* list() { return qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget()); }

private slots:
    void typingOffersAndFillsInNothing()
    {
        Page page;
        QTest::keyClicks(page.town->line(), u"tour"_s);
        QVERIFY(page.suggestions->isOpen());
        QVERIFY(list());
        QCOMPARE(list()->model()->rowCount(), 3);
        QVERIFY(!list()->currentIndex().isValid());
        QCOMPARE(page.town->text(), u"tour"_s);
        QTest::keyClick(list(), 's', Qt::NoModifier);
        QCOMPARE(page.town->text(), u"tours"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        // Neither leaving with Tab nor Enter fills in what was not chosen.
        QTest::keyClick(list(), Qt::Key_Tab);
        QVERIFY(!page.suggestions->isOpen());
        QCOMPARE(page.town->text(), u"tours"_s);
    }

    void enterWithoutAChoiceKeepsWhatWasTyped()
    {
        Page page;
        QTest::keyClicks(page.town->line(), u"tou"_s);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(page.town->text(), u"tou"_s);
    }

    void anEntryIsChosenWithTheArrowAndEnter()
    {
        Page page;
        QSignalSpy edited(page.town, &Field::edited);
        QTest::keyClicks(page.town->line(), u"to"_s);
        QCOMPARE(edited.size(), 2);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(page.town->text(), u"to"_s); // going through the list changes nothing yet
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(page.town->text(), u"Tourcoing"_s);
        QCOMPARE(edited.size(), 3);
        QVERIFY2(!page.suggestions->isOpen(), "what was chosen is not typed");
        QTest::keyClick(page.town->line(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.town->text(), u"to"_s);
    }

    void anEntryIsChosenWithTheMouse()
    {
        Page page;
        QTest::keyClicks(page.town->line(), u"to"_s);
        const QRect row = list()->visualRect(list()->model()->index(2, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(page.town->text(), u"Tournon"_s);
    }

    void escapeClosesAndTheArrowOpensAgain()
    {
        Page page;
        QTest::keyClick(page.town->line(), Qt::Key_Down);
        QCOMPARE(page.asked, QStringList{QString()});
        QVERIFY(page.suggestions->isOpen());
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!page.suggestions->isOpen());
        QTest::keyClicks(page.town->line(), u"x"_s);
        QVERIFY(!page.suggestions->isOpen());
        QTest::keyClick(page.town->line(), Qt::Key_Backspace);
        QVERIFY(page.suggestions->isOpen());
        page.next->line()->setFocus();
        QVERIFY(!page.suggestions->isOpen());
    }

    void screenReadersAreToldWhatIsOffered()
    {
        Page page;
        QTest::keyClicks(page.town->line(), u"to"_s);
        QVERIFY2(list()->accessibleName().contains(u"3"), qPrintable(list()->accessibleName()));
        QVERIFY(list()->accessibleName().startsWith(u"Town"));
        QAccessibleInterface* shown = QAccessible::queryAccessibleInterface(list());
        QVERIFY(shown && shown->childCount() == 3);
        QCOMPARE(shown->child(0)->text(QAccessible::Name), u"Tours, somewhere"_s);
    }

    void whatAProgramPutsInIsNotTyped()
    {
        Page page;
        page.town->setText(u"Tours"_s);
        QVERIFY(!page.suggestions->isOpen());
        QVERIFY(page.asked.isEmpty());
        page.next->line()->setFocus();
        page.town->enter(u"Tou"_s); // chosen in another field
        QVERIFY(!page.suggestions->isOpen());
        QSignalSpy edited(page.town, &Field::edited);
        page.town->enter(u"Tou"_s); // the same again is a choice as well
        QCOMPARE(edited.size(), 1);
    }
};

GUICHET_UI_TEST(TestSuggestions)
#include "test_Suggestions.moc"
