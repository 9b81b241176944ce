#include "Fixtures.h"
#include "UiTest.h"

#include "ui/dashboard/DashboardModel.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RequestRows.h"
#include "ui/kit/SearchLine.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestDashboardPage : public QObject
{
    Q_OBJECT

public:
    explicit TestDashboardPage(Theme&) {}

private:
    static Button* visibleButton(const QWidget& page, const QString& words)
    {
        for (auto* button : page.findChildren<Button*>())
            if (button->isVisible() && button->text().startsWith(words))
                return button;
        return nullptr;
    }

private slots:
    void theFirstRunLeadsToTheFinder()
    {
        DashboardPage page;
        page.setEntries({}, screens::today());
        testing::open(page);
        auto* empty = page.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(!page.findChild<RequestRows*>()->isVisible());
        QSignalSpy wanted(&page, &DashboardPage::newRequested);
        empty->button()->click();
        QCOMPARE(wanted.count(), 1);
    }

    void beforeTheKeyThereAreAsManyRowsAsRequests()
    {
        DashboardPage page;
        page.setExpected(4);
        testing::open(page);
        auto* rows = page.findChild<RequestRows*>();
        QVERIFY(rows->isVisible());
        QCOMPARE(rows->model()->rowCount(), 4);
        QVERIFY(!page.findChild<EmptyState*>()->isVisible());
        QSignalSpy opened(&page, &DashboardPage::openRequested);
        rows->setFocus();
        rows->setCurrentIndex(rows->model()->index(1, 0));
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(opened.count(), 0);
        page.setEntries({}, screens::today()); // all of them were deleted elsewhere
        QTRY_VERIFY(page.findChild<EmptyState*>()->isVisible());
    }

    void moreRowsComeWhenAsked()
    {
        QList<DashboardEntry> entries;
        for (int i = 0; i < 150; ++i) {
            entries.append(screens::entries().last());
            entries.last().id = QString::number(i);
        }
        DashboardPage page;
        page.setEntries(entries, screens::today());
        testing::open(page);
        auto* rows = page.findChild<RequestRows*>();
        auto* more = page.findChild<Button*>(u"moreRequestsButton"_s);
        QVERIFY(more->isVisible());
        QVERIFY2(more->text().contains(u"50"_s), qPrintable(more->text()));
        more->click();
        QCOMPARE(rows->model()->rowCount(), 150);
        QVERIFY(!more->isVisible());
        QCOMPARE(rows->currentIndex().row(), 100); // the keyboard goes on where the new rows begin
    }

    void whatIsNotWholeIsAskedForAndDrawnWhenItComes()
    {
        QList<DashboardEntry> entries = screens::entries();
        DashboardEntry card = entries.first();
        QVERIFY(isUrgent(card));
        entries.first().whole = false;
        entries.first().driving.clear();
        DashboardPage page;
        QSignalSpy wanted(&page, &DashboardPage::looksWanted);
        page.setEntries(entries, screens::today());
        testing::open(page);
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(wanted.last().first().toStringList(), {card.id});
        page.complete({card});
        wanted.clear();
        page.setEntries(page.model()->urgent(), screens::today());
        QVERIFY(wanted.isEmpty());
        QCOMPARE(page.model()->entry(card.id), card);
    }

    void aCopyOfWhatWasDeletedIsKeptInOneClickAndDeletedOnlyAfterTheNotice()
    {
        QList<DashboardEntry> entries = screens::entries();
        entries.first().deletedThere = true;
        entries.first().mayBeDeletedFrom = screens::today().addDays(14);
        entries.first().deletedAt = screens::today().startOfDay();
        DashboardPage page;
        QSignalSpy shown(&page, &DashboardPage::deletedThereShown);
        page.setEntries(entries, screens::today());
        QCOMPARE(shown.count(), 0); // nobody can have read it
        testing::open(page);
        QVERIFY(shown.count() > 0);
        QCOMPARE(shown.first().first().toString(), entries.first().id);
        auto* keep = page.findChild<Button*>(u"keepCopyButton"_s);
        auto* remove = page.findChild<Button*>(u"deleteCopyButton"_s);
        QVERIFY(keep->isVisible() && !remove->isVisible());
        QSignalSpy kept(&page, &DashboardPage::keepRequested);
        keep->click();
        QCOMPARE(kept.first().first().toString(), entries.first().id);

        entries.first().mayBeDeleted = true;
        page.setEntries(entries, screens::today());
        QTRY_VERIFY(remove->isVisible());
        QSignalSpy deleted(&page, &DashboardPage::deleteRequested);
        remove->click();
        QCOMPARE(deleted.first().first().toString(), entries.first().id);

        page.setEntries(screens::entries(), screens::today());
        QVERIFY(!keep->isVisible());
    }

    void rowsAreOpenedWithTheKeyboardAlone()
    {
        DashboardPage page;
        page.setEntries(screens::entries(), screens::today());
        testing::open(page);
        auto* rows = page.findChild<RequestRows*>();
        rows->setFocus(Qt::TabFocusReason);
        QCOMPARE(page.currentId(), u"diploma"_s);
        QTest::keyClick(rows, Qt::Key_Down);
        QCOMPARE(page.currentId(), u"renewal"_s);
        QSignalSpy opened(&page, &DashboardPage::openRequested);
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), u"renewal"_s);
    }

    void theUrgentCardLeadsToCompletionOrTheJournal()
    {
        DashboardPage page;
        page.setEntries(screens::entries(), screens::today());
        testing::open(page);
        QSignalSpy complete(&page, &DashboardPage::completeRequested);
        QSignalSpy journal(&page, &DashboardPage::journalRequested);
        auto* card = page.findChild<UrgentCard*>();
        QCOMPARE(card->actButton()->kind(), ButtonKind::Filled);
        card->actButton()->click();
        card->lookButton()->click();
        QCOMPARE(complete.first().first().toString(), u"lost"_s);
        QCOMPARE(journal.first().first().toString(), u"lost"_s);
        QVERIFY(card->actButton()->accessibleName().contains(screens::entries().first().title));
    }

    void filtersAndSearchNarrowTheRows()
    {
        DashboardPage page;
        page.setEntries(screens::entries(), screens::today());
        testing::open(page);
        auto* rows = page.findChild<RequestRows*>();
        QCOMPARE(rows->model()->rowCount(), 3);
        visibleButton(page, u"Drafts"_s)->click();
        QCOMPARE(rows->model()->rowCount(), 1);
        visibleButton(page, u"All"_s)->click();
        page.focusSearch();
        auto* search = page.findChild<SearchLine*>();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"roussel"_s);
        QCOMPARE(rows->model()->rowCount(), 2);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(rows->model()->rowCount(), 3);
        QTest::keyClicks(search, u"nobody"_s);
        QVERIFY(!rows->isVisible());
    }

    void deletionIsAskedOnThePageAndKeepIsTheDefault()
    {
        DashboardPage page;
        page.setEntries(screens::entries(), screens::today());
        testing::open(page);
        QSignalSpy gone(&page, &DashboardPage::deleteRequested);
        page.askToDelete(u"diploma"_s);
        Button* keep = visibleButton(page, u"Keep"_s);
        QVERIFY(keep && keep->hasFocus());
        keep->click();
        QCOMPARE(gone.count(), 0);
        page.askToDelete(u"diploma"_s);
        visibleButton(page, u"Delete"_s)->click();
        QCOMPARE(gone.count(), 1);
        QCOMPARE(gone.first().first().toString(), u"diploma"_s);
    }

    void theSelectionSurvivesARefresh()
    {
        DashboardPage page;
        page.setEntries(screens::entries(), screens::today());
        testing::open(page);
        page.findChild<RequestRows*>()->setFocus();
        QTest::keyClick(page.findChild<RequestRows*>(), Qt::Key_Down);
        const QString before = page.currentId();
        page.setEntries(screens::entries(), screens::today());
        QCOMPARE(page.currentId(), before);
    }

    void rowsTellTheirContentsToScreenReaders()
    {
        DashboardPage page;
        page.setEntries(screens::entries(), screens::today());
        testing::open(page);
        auto* list = QAccessible::queryAccessibleInterface(page.findChild<RequestRows*>());
        QCOMPARE(list->text(QAccessible::Name), u"Requests"_s);
        QCOMPARE(list->childCount(), 3);
        QVERIFY(list->child(0)->text(QAccessible::Name).contains(u"Sami Haddad"_s));
    }
};

GUICHET_UI_TEST(TestDashboardPage)
#include "test_DashboardPage.moc"
