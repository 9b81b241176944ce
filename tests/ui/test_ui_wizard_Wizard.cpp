#include "WizardTest.h"

#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/StepList.h"
#include "vault/Failures.h"

#include <QSignalSpy>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;

class TestWizard : public QObject
{
    Q_OBJECT

    static vault::DraftContent at(const QString& step) { return OpenDraft::contentOf(OpenDraft::yasmina(), step); }

private slots:
    void aDraftIsReopenedWhereItWasLeft()
    {
        ShownWizard shown(at(u"contact"_s));
        QCOMPARE(shown.wizard->currentStep(), u"contact"_s);
        ShownWizard unknown(at(u"no-such-step"_s));
        QCOMPARE(unknown.wizard->currentStep(), u"motif"_s);
    }

    void oneGoesForwardAndBackFreely()
    {
        ShownWizard shown(OpenDraft::contentOf(OpenDraft::blank(), {}));
        QStringList steps;
        for (const catalogue::Step& step : shown.draft.procedure().steps)
            steps.append(step.id);
        for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
            QCOMPARE(shown.wizard->currentStep(), steps[i]);
            shown.click(u"continueButton"_s);
        }
        QCOMPARE(shown.wizard->currentStep(), u"review"_s);
        for (qsizetype i = steps.size() - 1; i > 0; --i)
            shown.click(u"backButton"_s);
        QCOMPARE(shown.wizard->currentStep(), u"motif"_s);
        QSignalSpy closed(shown.wizard.get(), &Wizard::closeWanted);
        shown.click(u"backButton"_s);
        QCOMPARE(closed.size(), 1);
    }

    void theStepListLeadsAnywhere()
    {
        ShownWizard shown(at(u"motif"_s));
        auto* list = shown.wizard->side()->findChild<StepList*>(u"stepList"_s);
        emit list->stepChosen(u"photo-signature"_s);
        QCOMPARE(shown.wizard->currentStep(), u"photo-signature"_s);
        QCOMPARE(shown.draft.draft().content().lastStep, u"photo-signature"_s);
    }

    void eachChangeIsOnDiskWithinASecondAndSaid()
    {
        ShownWizard shown(at(u"civil-status"_s));
        QSignalSpy saved(&shown.draft.draft(), &vault::Draft::saved);
        shown.type(u"familyName"_s, u"Roussel"_s);
        QCOMPARE(shown.request().civilStatus.familyName, u"Roussel"_s);
        QTRY_VERIFY(shown.draft.draft().isSaved());
        QVERIFY(!saved.isEmpty());
    }

    void aSaveThatFailsIsToldUntilItSucceeds()
    {
        ShownWizard shown(at(u"contact"_s));
        QVERIFY(!shown.find<Banner>(u"saveProblem"_s));
        emit shown.draft.draft().saveFailed(Failure{vault::failure::diskFull, {}, {}});
        auto* banner = shown.find<Banner>(u"saveProblem"_s);
        QVERIFY(banner);
        QVERIFY2(banner->text().contains(u"GP-3104"_s), qPrintable(banner->text()));
        emit shown.draft.draft().saved(QDateTime::currentDateTimeUtc());
        QVERIFY(!shown.find<Banner>(u"saveProblem"_s));
    }

    void anAnswerCanBeTakenBackAndGivenAgain()
    {
        ShownWizard shown(at(u"civil-status"_s));
        QVERIFY(!shown.wizard->canUndo());
        shown.type(u"familyName"_s, u"Roussel"_s);
        shown.click(u"continueButton"_s);
        shown.click(u"backButton"_s);
        QVERIFY(shown.wizard->canUndo());
        shown.wizard->undo();
        QCOMPARE(shown.request().civilStatus.familyName, u"Haddad"_s);
        QCOMPARE(shown.find<QLineEdit>(u"familyName"_s)->text(), u"Haddad"_s);
        shown.wizard->redo();
        QCOMPARE(shown.find<QLineEdit>(u"familyName"_s)->text(), u"Roussel"_s);
    }

    void aWrongMotifIsSignalledAndChangesNothing()
    {
        ShownWizard shown(at(u"motif"_s));
        QSignalSpy other(shown.wizard.get(), &Wizard::otherProcedureWanted);
        shown.click(u"wrongMotifButton"_s);
        QCOMPARE(other.size(), 1);
        QCOMPARE(shown.request(), OpenDraft::yasmina());
    }

    void closingRightAfterTypingLosesNothing()
    {
        auto draft = std::make_unique<OpenDraft>(at(u"civil-status"_s));
        const vault::DraftId id = draft->draft().id();
        {
            const scan::Inspector inspector(QStringLiteral(GUICHET_BIN_DIR "/guichet-decoder"), nullptr);
            scan::ScannerProcess scanners(QStringLiteral(GUICHET_BIN_DIR "/guichet-scanner"));
            Wizard wizard(draft->editor(),
                          pageSet(draft->editor(),
                                  {inspector, scanners, [] { return QString(); }, [](const QString&) {}},
                                  {[] { return true; }, [] { return QString(); }}));
            ui::testing::open(wizard);
            auto* input = wizard.findChild<QLineEdit*>(u"familyName"_s);
            input->setFocus();
            QTest::keyClicks(input, u"x"_s);
        }
        const Request reread = draft->reopened(id);
        QCOMPARE(reread.civilStatus.familyName, u"Haddadx"_s);
    }
};

GUICHET_WIZARD_TEST(TestWizard)
#include "test_ui_wizard_Wizard.moc"
