#include "Fixtures.h"
#include "UiTest.h"

#include "catalogue/Catalogue.h"
#include "ui/find/FinderPage.h"
#include "ui/find/ProcedurePage.h"
#include "ui/kit/Button.h"
#include "ui/kit/ButtonBar.h"
#include "ui/kit/ChoiceCard.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/SearchLine.h"
#include "ui/kit/Text.h"

#include <QRadioButton>
#include <QSignalSpy>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestFind : public QObject
{
    Q_OBJECT

public:
    explicit TestFind(Theme&) {}

private:
    /// Chooses with the keyboard until a procedure is reached: always the first card.
    static void pressThrough(FinderPage& page, QSignalSpy& chosen)
    {
        auto* group = page.findChild<ChoiceCardGroup*>();
        for (int level = 0; level < 6 && chosen.isEmpty(); ++level) {
            group->focusChosen();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            page.findChild<ButtonBar*>()->forward()->setFocus();
            QTest::keyClick(page.findChild<ButtonBar*>()->forward(), Qt::Key_Space);
        }
    }

private slots:
    void theTreeIsWalkedWithTheKeyboard()
    {
        FinderPage page(screens::catalogue(), u"fr"_s);
        testing::open(page);
        QSignalSpy chosen(&page, &FinderPage::procedureChosen);
        pressThrough(page, chosen);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(screens::catalogue().find(chosen.first().first().toString()));
    }

    void backWorksAtEveryLevelAndKeepsTheChoice()
    {
        FinderPage page(screens::catalogue(), u"fr"_s);
        testing::open(page);
        auto* group = page.findChild<ChoiceCardGroup*>();
        auto* bar = page.findChild<ButtonBar*>();
        QString deep;
        for (const catalogue::ChoiceNode& node : screens::catalogue().tree())
            if (!node.children.isEmpty())
                deep = node.id;
        QVERIFY(!deep.isEmpty());
        group->setValue(deep);
        bar->forward()->click();
        QCOMPARE(page.level(), 1);
        bar->back()->click();
        QCOMPARE(page.level(), 0);
        QCOMPARE(group->value(), deep);
        QSignalSpy out(&page, &FinderPage::backRequested);
        bar->back()->click();
        QCOMPARE(out.count(), 1);
    }

    void withoutAChoiceThePageSaysWhatIsMissing()
    {
        FinderPage page(screens::catalogue(), u"fr"_s);
        testing::open(page);
        QSignalSpy chosen(&page, &FinderPage::procedureChosen);
        page.findChild<ButtonBar*>()->forward()->click();
        QCOMPARE(page.level(), 0);
        QCOMPARE(chosen.count(), 0);
        bool told = false;
        for (auto* text : page.findChildren<Text*>())
            told = told || (text->isVisible() && text->text().startsWith(u"Choose one of the sentences"_s));
        QVERIFY(told);
    }

    void ownWordsFindAProcedure()
    {
        FinderPage page(screens::catalogue(), u"fr"_s);
        testing::open(page);
        page.focusSearch();
        QTest::keyClicks(page.findChild<SearchLine*>(), u"j'ai perdu mon permis"_s);
        auto* group = page.findChild<ChoiceCardGroup*>();
        QVERIFY(!group->cards().isEmpty());
        QCOMPARE(group->cards().first()->value(), u"fab-perte"_s);
        QSignalSpy chosen(&page, &FinderPage::procedureChosen);
        group->cards().first()->radio()->setFocus();
        QTest::keyClick(group->cards().first()->radio(), Qt::Key_Return);
        QCOMPARE(chosen.first().first().toString(), u"fab-perte"_s);
    }

    void aDoubleClickOnACardGoesOn()
    {
        FinderPage page(screens::catalogue(), u"fr"_s);
        testing::open(page);
        auto* group = page.findChild<ChoiceCardGroup*>();
        for (ChoiceCard* card : group->cards()) {
            for (const catalogue::ChoiceNode& node : screens::catalogue().tree()) {
                if (node.id == card->value() && !node.children.isEmpty()) {
                    QTest::mouseClick(card, Qt::LeftButton);
                    QTest::mouseDClick(card, Qt::LeftButton);
                    QCOMPARE(page.level(), 1);
                    return;
                }
            }
        }
        QFAIL("the tree has one level only");
    }

    void wordsThatFindNothingSaySo()
    {
        FinderPage page(screens::catalogue(), u"fr"_s);
        testing::open(page);
        QTest::keyClicks(page.findChild<SearchLine*>(), u"xylophone"_s);
        QVERIFY(!page.findChild<ChoiceCardGroup*>()->isVisible());
        page.findChild<SearchLine*>()->clear();
        page.restart();
        QVERIFY(page.findChild<ChoiceCardGroup*>()->isVisible());
    }

    void everyProcedureHasItsPageInBothLanguages()
    {
        for (const catalogue::Procedure& procedure : screens::catalogue().procedures()) {
            for (const QString& language : {u"fr"_s, u"en"_s}) {
                ProcedurePage page(screens::catalogue(), language, screens::today());
                page.setProcedure(procedure.id);
                testing::open(page);
                QCOMPARE(page.findChild<PageHeading*>()->title(), procedure.title.in(language));
                QString all;
                for (auto* text : page.findChildren<Text*>())
                    all += text->text() + u'\n';
                for (const catalogue::Output& output : procedure.outputs)
                    QVERIFY2(all.contains(output.title.in(language)), qPrintable(output.name));
                QSignalSpy start(&page, &ProcedurePage::startRequested);
                page.findChild<ButtonBar*>()->forward()->click();
                if (procedure.kind == catalogue::ProcedureKind::Procedure)
                    QCOMPARE(start.first().first().toString(), procedure.id);
            }
        }
    }
};

GUICHET_UI_TEST(TestFind)
#include "test_Find.moc"
