#include "guide/ExampleRequests.h"
#include "ui/UiTest.h"
#include "ui/guide/GuidePage.h"
#include "ui/kit/ProgressLine.h"
#include "ui/kit/Text.h"

#include "program/Language.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::test;
using namespace Qt::Literals::StringLiterals;

/// Filing on the official site, in the window: copying, what is done, the journal by hand.
class TestGuidePage : public QObject
{
    Q_OBJECT

    static guide::FormGuide form()
    {
        const Request request = exampleRequest(u"loss"_s);
        return guide::formGuide(*embedded().find(request.procedure), request, u"fr"_s, day);
    }
    static GuidePage::Reminders reminders()
    {
        return [](const vault::FiledElsewhere& noted) {
            return guide::remindersOf(*embedded().find(u"fab-perte"_s), {}, guide::filedDays(noted), u"fr"_s);
        };
    }
    static void type(QWidget& page, const QString& name, const QString& text)
    {
        auto* input = page.findChild<QLineEdit*>(name);
        QVERIFY2(input, qPrintable(name));
        input->setFocus();
        QTest::keyClicks(input, text);
    }

public:
    explicit TestGuidePage(Theme&) {}

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }

    void everyAnswerIsCopiedAsItIsTypedThere()
    {
        GuidePage page(form(), {}, reminders());
        ui::testing::open(page);
        for (const guide::GuideStep& step : form().steps) {
            for (const guide::GuideField& field : step.fields) {
                auto* copy = page.findChild<QAbstractButton*>(u"copy-"_s + field.pointer);
                QVERIFY2(copy, qPrintable(field.pointer));
                QVERIFY(copy->accessibleName().contains(field.label));
                copy->click();
                QCOMPARE(QGuiApplication::clipboard()->text(), field.value);
            }
        }
    }

    void theClipboardIsCleanedAfterAWhile()
    {
        PassingClipboard passing(std::chrono::milliseconds(1));
        passing.copy(u"Haddad"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Haddad"_s);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void whatSomebodyElseCopiedStays()
    {
        {
            PassingClipboard passing(std::chrono::hours(1));
            passing.copy(u"Haddad"_s);
            QGuiApplication::clipboard()->setText(u"something else"_s);
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
        {
            PassingClipboard passing(std::chrono::hours(1));
            passing.copy(u"Haddad"_s);
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void whatIsDoneIsKept()
    {
        vault::FiledElsewhere kept;
        {
            GuidePage page(form(), {}, reminders());
            ui::testing::open(page);
            QSignalSpy noted(&page, &GuidePage::notedChanged);
            page.findChild<QAbstractButton*>(u"done-motif"_s)->click();
            page.findChild<QAbstractButton*>(u"done-contact"_s)->click();
            page.findChild<QAbstractButton*>(u"done-motif"_s)->click();
            QCOMPARE(noted.size(), 3);
            kept = page.noted();
            QCOMPARE(kept.done, QStringList{u"contact"_s});
        }
        GuidePage again(form(), kept, reminders());
        QVERIFY(again.findChild<QAbstractButton*>(u"done-contact"_s)->isChecked());
        QVERIFY(!again.findChild<QAbstractButton*>(u"done-motif"_s)->isChecked());
    }

    void theJournalIsKeptByHandAndGivesItsDays()
    {
        GuidePage page(form(), {}, reminders());
        ui::testing::open(page);
        auto* days = page.findChild<QWidget*>(u"reminders"_s);
        QVERIFY(!days->isVisible());
        QVERIFY(!page.findChild<QWidget*>(u"elsewhereNumber"_s)->isVisible());
        type(page, u"elsewhereFiledOn"_s, u"20"_s);
        QVERIFY(!page.noted().isFiled()); // half a date is none
        page.findChild<QLineEdit*>(u"elsewhereFiledOn"_s)->clear();
        QGuiApplication::clipboard()->setText(u"20/11/2026"_s);
        QTest::keySequence(page.findChild<QLineEdit*>(u"elsewhereFiledOn"_s), QKeySequence::Paste);
        QCOMPARE(page.noted().filedOn, QDate(2026, 11, 20));
        QCOMPARE(page.noted().state, RequestState::Sent);
        QVERIFY(days->isVisible());
        type(page, u"elsewhereNumber"_s, u"P-26-7781"_s);
        QCOMPARE(page.noted().number, u"P-26-7781"_s);
        QGuiApplication::clipboard()->setText(u"05/01/2027"_s);
        QTest::keySequence(page.findChild<QLineEdit*>(u"elsewhereReceivedOn"_s), QKeySequence::Paste);
        QTest::keySequence(page.findChild<QLineEdit*>(u"elsewhereCertificateOn"_s), QKeySequence::Paste);
        QCOMPARE(page.noted().receivedOn, QDate(2027, 1, 5));
        QCOMPARE(page.noted().certificateOn, QDate(2027, 1, 5));
    }

    void onlyDaysThatCountAreAskedFor()
    {
        const Request request = exampleRequest(u"timbre-remb"_s);
        GuidePage page(guide::formGuide(*embedded().find(request.procedure), request, u"fr"_s, day), {}, reminders());
        ui::testing::open(page);
        QVERIFY(!page.findChild<QWidget*>(u"elsewhereReceivedOn"_s)->isVisible());
        QVERIFY(!page.findChild<QWidget*>(u"elsewhereCertificateOn"_s)->isVisible());
    }

    void theFolderIsOfferedAndItsEndIsTold()
    {
        GuidePage page(form(), {}, reminders());
        ui::testing::open(page);
        auto* prepare = page.findChild<QAbstractButton*>(u"prepareFolderButton"_s);
        QVERIFY(!prepare->isVisible());
        page.setFolderOffered(true);
        QVERIFY(prepare->isVisible());
        QSignalSpy wanted(&page, &GuidePage::folderWanted);
        prepare->click();
        QCOMPARE(wanted.size(), 1);
        auto* told = page.findChild<QWidget*>(u"folderResult"_s);
        QVERIFY(!told->isVisible());
        page.showFolder(u"/somewhere"_s, {});
        QVERIFY(told->isVisible());
    }

    void theFolderInTheMakingIsSeenAndCanBeStopped()
    {
        GuidePage page(form(), {}, reminders());
        ui::testing::open(page);
        page.setFolderOffered(true);
        auto* prepare = page.findChild<QAbstractButton*>(u"prepareFolderButton"_s);
        auto* progress = page.findChild<ProgressLine*>();
        page.showFolderProgress(0, 4);
        QVERIFY(progress->isRunning() && !prepare->isEnabled());
        QTRY_VERIFY(progress->isVisible());
        QSignalSpy cancelled(&page, &GuidePage::folderCancelled);
        QTest::mouseClick(progress->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!progress->isRunning() && prepare->isEnabled());
        page.showFolderProgress(1, 4);
        page.showFolder(u"/somewhere"_s, {u"01-a.jpg: too large"_s});
        QVERIFY(!progress->isRunning() && prepare->isEnabled());
    }

    void leavingIsAsked()
    {
        GuidePage page(form(), {}, reminders());
        ui::testing::open(page);
        QSignalSpy left(&page, &GuidePage::leaveWanted);
        page.findChild<QAbstractButton*>(u"leaveGuideButton"_s)->click();
        QCOMPARE(left.size(), 1);
    }
};

GUICHET_UI_TEST(TestGuidePage)
#include "test_GuidePage.moc"
