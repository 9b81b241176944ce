#include "UiTest.h"

#include "ui/kit/CodeEdit.h"
#include "ui/kit/CodeField.h"

#include <QAccessible>
#include <QClipboard>
#include <QSignalSpy>

using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestCodeField : public QObject
{
    Q_OBJECT

public:
    explicit TestCodeField(Theme&) {}

private slots:
    void aPasteLosesSpacesAndHyphens()
    {
        CodeField field;
        testing::open(field, {800, 200});
        auto* edit = field.findChild<CodeEdit*>();
        edit->setFocus();
        QApplication::clipboard()->setText(u" 4817 20k6-9035 1173 8452 83\n"_s);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field.code(), u"481720K690351173845283"_s);
        QCOMPARE(edit->cursorPosition(), 22);
    }

    void typingInTheMiddleKeepsTheCursor()
    {
        CodeField field;
        testing::open(field, {800, 200});
        field.setCode(u"48 17"_s);
        auto* edit = field.findChild<CodeEdit*>();
        edit->setCursorPosition(2);
        QTest::keyClicks(edit, u"a "_s);
        QCOMPARE(field.code(), u"48A17"_s);
        QCOMPARE(edit->cursorPosition(), 3);
    }

    void lettersThatLookLikeDigitsArePointedOutUntilConfirmed()
    {
        CodeField field;
        field.setCode(u"4817 20K6 9O35 1173 8"_s);
        QCOMPARE(field.doubtfulPositions(), QList<int>{9});
        QSignalSpy doubts(&field, &CodeField::doubtsChanged);
        field.confirmCharacter(9, u'O');
        QVERIFY(field.doubtfulPositions().isEmpty());
        QCOMPARE(doubts.count(), 1);
        QCOMPARE(field.code().at(9), QChar(u'O'));
    }

    void theOtherCharacterIsWrittenInItsPlace()
    {
        CodeField field;
        field.setCode(u"4817 20K6 9O35"_s);
        QSignalSpy edited(&field, &Field::edited);
        field.confirmCharacter(9, u'0');
        QCOMPARE(field.code(), u"481720K69035"_s);
        QCOMPARE(edited.count(), 1);
        QVERIFY(field.doubtfulPositions().isEmpty());
    }

    void aCharacterThatChangedIsDoubtedAgain()
    {
        CodeField field;
        testing::open(field, {800, 200});
        field.setCode(u"9O"_s);
        field.confirmCharacter(1, u'O');
        auto* edit = field.findChild<CodeEdit*>();
        edit->setCursorPosition(2);
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::keyClicks(edit, u"I"_s);
        QCOMPARE(field.doubtfulPositions(), QList<int>{1});
    }

    void whatIsTooLongIsKeptAndTold()
    {
        CodeField field;
        testing::open(field, {800, 200});
        auto* edit = field.findChild<CodeEdit*>();
        edit->setFocus();
        QTest::keyClicks(edit, u"4817200690351173845283999"_s);
        QCOMPARE(field.code().size(), 25);
    }

    void screenReadersReadOneText()
    {
        CodeField field;
        field.setLabel(u"Photo-signature code"_s);
        field.setCode(u"4817"_s);
        auto* interface = QAccessible::queryAccessibleInterface(field.findChild<CodeEdit*>());
        QCOMPARE(interface->text(QAccessible::Name), u"Photo-signature code, required"_s);
        QVERIFY(interface->textInterface());
        QCOMPARE(interface->textInterface()->text(0, 4), u"4817"_s);
    }

    void itIsAlwaysLeftToRight()
    {
        CodeField field;
        field.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(field.findChild<CodeEdit*>()->layoutDirection(), Qt::LeftToRight);
    }

    void aClickPutsTheCursorOnTheCharacter()
    {
        CodeField field;
        testing::open(field, {800, 200});
        field.setCode(u"481720K690351173845283"_s);
        auto* edit = field.findChild<CodeEdit*>();
        QTest::mouseClick(edit, Qt::LeftButton, {}, QPoint(5, edit->height() / 2));
        QCOMPARE(edit->cursorPosition(), 0);
        QTest::mouseClick(edit, Qt::LeftButton, {}, QPoint(edit->width() - 3, edit->height() / 2));
        QCOMPARE(edit->cursorPosition(), 22);
    }
};

GUICHET_UI_TEST(TestCodeField)
#include "test_CodeField.moc"
