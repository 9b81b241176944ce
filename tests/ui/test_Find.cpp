#include "Fixtures.h"
#include "UiTest.h"

#include "catalogue/Choices.h"
#include "ui/find/FinderPage.h"
#include "ui/find/HelpResults.h"
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

    static QStringList texts(const QWidget& page)
    {
        QStringList all;
        for (auto* text : page.findChildren<Text*>())
            if (text->isVisible())
                all.append(text->text());
        return all;
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

    void theChosenPathSaysWhy()
    {
        FinderPage finder(screens::catalogue(), u"fr"_s);
        testing::open(finder);
        QSignalSpy chosen(&finder, &FinderPage::procedureChosen);
        pressThrough(finder, chosen);
        const QString id = chosen.first().at(0).toString();
        const QStringList path = chosen.first().at(1).toStringList();
        const catalogue::Place place = catalogue::placeOf(screens::catalogue(), path);
        QCOMPARE(place.leaf().procedure, id);

        ProcedurePage page(screens::catalogue(), u"fr"_s, screens::today());
        page.setProcedure(id, path);
        testing::open(page);
        QVERIFY(texts(page).contains(u"You said: "_s + catalogue::saidInWords(place, u"fr"_s)));
        QVERIFY(texts(page).contains(place.leaf().why.fr));
        page.setLanguage(u"en"_s);
        QVERIFY(texts(page).contains(place.leaf().why.en));

        page.setProcedure(id); // found by a search: nothing was said
        QVERIFY(!texts(page).join(u' ').contains(u"You said"));
        QVERIFY(!texts(page).contains(place.leaf().why.en));
        page.setProcedure(id, {path.first()}); // a path that doesn't lead there
        QVERIFY(!texts(page).contains(place.leaf().why.en));
    }

    void furtherQuestionsTellWhatWasSaid()
    {
        FinderPage page(screens::catalogue(), u"en"_s);
        testing::open(page);
        const catalogue::ChoiceNode first = screens::catalogue().tree().first();
        page.findChild<ChoiceCardGroup*>()->setValue(first.id);
        page.findChild<ButtonBar*>()->forward()->click();
        QCOMPARE(page.findChild<PageHeading*>()->title(), first.question.en);
        QVERIFY(texts(page).contains(u"You said: "_s + first.title.en));
    }

    void helpIsFoundBelowTheProceduresAndOpens()
    {
        FinderPage page(screens::catalogue(), u"fr"_s);
        testing::open(page);
        page.focusSearch();
        QTest::keyClicks(page.findChild<SearchLine*>(), u"timbre fiscal"_s);
        auto* group = page.findChild<ChoiceCardGroup*>();
        const auto shown = [&page](const QString& name) -> QAbstractButton* { // each letter makes them again
            for (auto* each : page.findChildren<QAbstractButton*>(name))
                if (each->isVisible())
                    return each;
            return nullptr;
        };
        QTRY_VERIFY(group->isVisible() && shown(u"help-revenue-stamp"_s));
        auto* article = shown(u"help-revenue-stamp"_s);
        QVERIFY(article->mapTo(&page, QPoint()).y() > group->mapTo(&page, QPoint(0, group->height() - 1)).y());
        QCOMPARE(article->accessibleName(), u"Help article: Le timbre fiscal"_s);
        const QString count = texts(page).filter(u"found"_s).value(0);
        QVERIFY2(count.contains(u"procedure") && count.contains(u"help article"), qPrintable(count));
        QSignalSpy opened(&page, &FinderPage::helpRequested);
        article->setFocus(Qt::TabFocusReason);
        QTest::keyClick(article, Qt::Key_Space);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), u"revenue-stamp"_s);

        // Help alone is found as well, and goes with the words.
        page.findChild<SearchLine*>()->clear();
        QTest::keyClicks(page.findChild<SearchLine*>(), u"photomaton"_s);
        QVERIFY(!group->isVisible());
        QTRY_VERIFY(shown(u"help-photo-signature-code"_s));
        QTest::keyClick(page.findChild<SearchLine*>(), Qt::Key_Escape);
        QVERIFY(group->isVisible() && !page.findChild<HelpResults*>()->isVisible());
    }

    void wordsThatSayNothingBringTheFirstQuestion()
    {
        FinderPage page(screens::catalogue(), u"en"_s);
        testing::open(page);
        page.focusSearch();
        auto* group = page.findChild<ChoiceCardGroup*>();
        QTest::keyClicks(page.findChild<SearchLine*>(), u"mon permis"_s);
        QCOMPARE(group->cards().size(), screens::catalogue().tree().size());
        QVERIFY(texts(page).join(u'\n').contains(u"“mon permis” doesn’t say yet what you need"_s));
        QCOMPARE(page.findChild<PageHeading*>()->title(), screens::catalogue().firstQuestion().en);
        group->setValue(group->cards().first()->value()); // and it can be answered
        page.findChild<ButtonBar*>()->forward()->click();
        QCOMPARE(page.level(), 1);
        QVERIFY(page.findChild<SearchLine*>()->text().isEmpty());
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
