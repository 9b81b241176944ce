#include "UiTest.h"

#include "ui/kit/ChoiceField.h"
#include "ui/kit/TextField.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

/// What assistive technology writes and chooses is the person's answer.
class TestAccessibility : public QObject
{
    Q_OBJECT

public:
    explicit TestAccessibility(Theme&) {}

private:
    static QAccessibleInterface* interfaceOf(QObject* object) { return QAccessible::queryAccessibleInterface(object); }

private slots:
    void aWrittenTextIsAnAnswer()
    {
        TextField field;
        testing::open(field);
        QSignalSpy edited(field.line(), &QLineEdit::textEdited);
        QSignalSpy finished(field.line(), &QLineEdit::editingFinished);
        QAccessibleInterface* line = interfaceOf(field.line());
        line->editableTextInterface()->replaceText(0, line->textInterface()->characterCount(), u"Haddad"_s);
        QCOMPARE(field.line()->text(), u"Haddad"_s);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.last().first().toString(), u"Haddad"_s);
        QCOMPARE(finished.size(), 1);
        line->setText(QAccessible::Value, u"Martin"_s);
        QCOMPARE(field.line()->text(), u"Martin"_s);
        QCOMPARE(line->text(QAccessible::Value), u"Martin"_s);
        line->setText(QAccessible::Value, {});
        QCOMPARE(field.line()->text(), QString());
        QCOMPARE(edited.size(), 3);
        field.line()->undo(); // as what was typed
        QCOMPARE(field.line()->text(), u"Martin"_s);
    }

    void aPieceIsWrittenWhereItBelongs()
    {
        TextField field;
        testing::open(field);
        field.line()->setText(u"Yasmina"_s);
        field.line()->setFocus();
        QSignalSpy finished(field.line(), &QLineEdit::editingFinished);
        auto* text = interfaceOf(field.line())->editableTextInterface();
        text->insertText(7, u", Inès"_s);
        QCOMPARE(field.line()->text(), u"Yasmina, Inès"_s);
        text->deleteText(0, 9);
        QCOMPARE(field.line()->text(), u"Inès"_s);
        text->replaceText(0, 1, u"A"_s);
        QCOMPARE(field.line()->text(), u"Anès"_s);
        QCOMPARE(finished.size(), 1); // pieces may be followed by others
        QCOMPARE(interfaceOf(field.line())->textInterface()->text(1, 3), u"nè"_s);
    }

    void whatMayNotBeTypedMayNotBeWritten()
    {
        TextField field;
        testing::open(field);
        QAccessibleInterface* line = interfaceOf(field.line());
        field.line()->setMaxLength(3);
        line->setText(QAccessible::Value, u"Haddad"_s);
        QCOMPARE(field.line()->text(), u"Had"_s);
        field.line()->setReadOnly(true);
        QSignalSpy edited(field.line(), &QLineEdit::textEdited);
        line->setText(QAccessible::Value, u"X"_s);
        line->editableTextInterface()->deleteText(0, 3);
        QCOMPARE(field.line()->text(), u"Had"_s);
        QVERIFY(edited.isEmpty());
        QVERIFY(line->state().readOnly && !line->state().editable);
    }

    void aSecretIsWrittenAndNeverTold()
    {
        TextField field;
        testing::open(field);
        field.line()->setEchoMode(QLineEdit::Password);
        QAccessibleInterface* line = interfaceOf(field.line());
        line->setText(QAccessible::Value, u"quatre mots"_s);
        QCOMPARE(field.line()->text(), u"quatre mots"_s);
        QVERIFY(!line->text(QAccessible::Value).contains(u"quatre"_s));
        QVERIFY(line->textInterface()->text(0, 11).isEmpty());
        QVERIFY(line->state().passwordEdit);
    }

    void selectionAndCursorAreThoseOfTheLine()
    {
        TextField field;
        testing::open(field);
        field.line()->setText(u"14, rue des Tilleuls"_s);
        QAccessibleTextInterface* text = interfaceOf(field.line())->textInterface();
        text->setSelection(0, 4, 7);
        QCOMPARE(field.line()->selectedText(), u"rue"_s);
        int start = -1;
        int end = -1;
        text->selection(0, &start, &end);
        QCOMPARE(start, 4);
        QCOMPARE(end, 7);
        QCOMPARE(text->selectionCount(), 1);
        text->removeSelection(0);
        QCOMPARE(text->selectionCount(), 0);
        text->setCursorPosition(3);
        QCOMPARE(text->cursorPosition(), 3);
        const QRect letter = text->characterRect(5);
        QVERIFY(letter.width() > 0);
        QCOMPARE(text->offsetAtPoint(letter.center() - QPoint(1, 0)), 5);
    }

    void whatIsToggledIsClicked()
    {
        QRadioButton radio(u"Pour &moi"_s);
        QCheckBox box(u"Catégorie B"_s);
        for (QAbstractButton* button : {static_cast<QAbstractButton*>(&radio), static_cast<QAbstractButton*>(&box)}) {
            testing::open(*button, QSize(200, 60));
            QSignalSpy clicked(button, &QAbstractButton::clicked);
            QAccessibleInterface* interface = interfaceOf(button);
            QVERIFY(interface->state().checkable && !interface->state().checked);
            QAccessibleActionInterface* action = interface->actionInterface();
            QVERIFY(action->actionNames().contains(QAccessibleActionInterface::toggleAction()));
            action->doAction(QAccessibleActionInterface::toggleAction());
            QCOMPARE(clicked.size(), 1);
            QVERIFY(interface->state().checked);
            button->setEnabled(false);
            action->doAction(QAccessibleActionInterface::toggleAction());
            QCOMPARE(clicked.size(), 1);
        }
        QCOMPARE(interfaceOf(&radio)->role(), QAccessible::RadioButton);
        QCOMPARE(interfaceOf(&radio)->text(QAccessible::Name), u"Pour moi"_s);
        QCOMPARE(interfaceOf(&box)->role(), QAccessible::CheckBox);
    }

    void aScrollAreaAnswersForAChildThatHasGone()
    {
        QScrollArea area;
        area.setWidget(new QWidget);
        area.widget()->resize(3000, 3000);
        testing::open(area, QSize(200, 200));
        QAccessibleInterface* interface = interfaceOf(&area);
        const int before = interface->childCount(); // with both scroll bars
        area.widget()->resize(10, 10);
        QCoreApplication::processEvents();
        QVERIFY(before > 1);
        for (int index = 0; index < before + 3; ++index)
            if (QAccessibleInterface* child = interface->child(index))
                QVERIFY(child->isValid());
        QVERIFY(!interface->child(before));
        bool reached = false; // what it holds is still found
        for (int index = 0; index < interface->childCount(); ++index)
            reached = reached || interface->child(index)->object() == area.viewport();
        QVERIFY(reached);
    }

    void anEntryThatIsOnlySelectedIsChosen()
    {
        ChoiceField field;
        for (const QString& each : {u"own"_s, u"hosted"_s, u"elsewhere"_s})
            field.addChoice(each, each.toUpper());
        testing::open(field);
        auto* combo = field.findChild<QComboBox*>();
        QSignalSpy changed(&field, &Field::edited);
        auto* list = combo->view()->selectionModel();
        const auto select = [&](int row) { // as QAccessibleTableCell does
            combo->view()->clearSelection();
            list->select(combo->model()->index(row, 0), QItemSelectionModel::Select);
        };
        const auto open = [&] {
            combo->showPopup();
            QTRY_VERIFY(combo->view()->isVisible());
            QCoreApplication::processEvents();
        };
        open();
        QTest::keyClick(combo->view(), Qt::Key_Down); // looks, and doesn't choose yet
        QCoreApplication::processEvents();
        QVERIFY(combo->view()->isVisible());
        QVERIFY(changed.isEmpty());
        select(2);
        QTRY_COMPARE(field.value(), u"elsewhere"_s);
        QTRY_VERIFY(!combo->view()->isVisible());
        QCOMPARE(changed.size(), 1);
        // Also the one that the list stands on, selected or not.
        open();
        list->setCurrentIndex(combo->model()->index(1, 0), QItemSelectionModel::NoUpdate);
        QCoreApplication::processEvents();
        select(1);
        QTRY_COMPARE(field.value(), u"hosted"_s);
        for (const int row : {0, 1}) {
            open();
            list->setCurrentIndex(combo->model()->index(row, 0),
                                  row == 0 ? QItemSelectionModel::Clear : QItemSelectionModel::ClearAndSelect);
            QCoreApplication::processEvents();
            QVERIFY(combo->view()->isVisible());
            if (row == 0)
                select(0);
            else
                combo->view()->clearSelection();
            QTRY_COMPARE(combo->currentIndex(), row);
            QTRY_VERIFY(!combo->view()->isVisible());
        }
    }
};

GUICHET_UI_TEST(TestAccessibility)
#include "test_Accessibility.moc"
