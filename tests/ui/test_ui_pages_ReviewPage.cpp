#include "LeakSuppressions.h"
#include "WizardTest.h"

#include "ui/journal/OutputViewer.h"
#include "ui/kit/Banner.h"
#include "ui/pages/review/ReviewForm.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;

class TestReviewPage : public QObject
{
    Q_OBJECT

    static QJsonObject goodReport(const QList<scan::Finding>& findings = {})
    {
        scan::ScanReport report;
        report.pages = 1;
        report.findings = findings;
        return scan::toJson(report);
    }

    static vault::DraftContent content(Request request = OpenDraft::yasmina())
    {
        return OpenDraft::contentOf(request, u"review"_s);
    }

    static void addPapers(ShownWizard& shown, const QList<scan::Finding>& ofResidence = {})
    {
        shown.draft.attach(u"identity"_s, "recto", u"recto.png"_s, goodReport());
        shown.draft.attach(u"residence"_s, "bill", u"bill.png"_s, goodReport(ofResidence));
    }

private slots:
    void eachLineLeadsBackToItsQuestion()
    {
        ShownWizard shown(content());
        shown.click(u"review-/contact/mobile"_s);
        QCOMPARE(shown.wizard->currentStep(), u"contact"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"mobile"_s);
    }

    void answersAreSaidInWords()
    {
        ShownWizard shown(content());
        const catalogue::Procedure& loss = shown.draft.procedure();
        const Request request = OpenDraft::yasmina();
        const auto words = [&](const QString& pointer) {
            return answerInWords(*loss.field(pointer), request, u"fr"_s);
        };
        QCOMPARE(words(u"/civilStatus/birthDate"_s), u"00/00/1962"_s);
        QCOMPARE(words(u"/civilStatus/birthPlace/country"_s), u"Maroc"_s);
        QCOMPARE(words(u"/civilStatus/givenNames"_s), u"Yasmina, Leïla"_s);
        QCOMPARE(words(u"/civilStatus/sex"_s), u"Féminin"_s);
        QCOMPARE(words(u"/categories"_s), u"B, C"_s);
        QCOMPARE(words(u"/photoSignature"_s), u"4817 20K6 9035 1173 8452 83"_s);
        QCOMPARE(words(u"/details/lossDate"_s), u"08/11/2026"_s);
    }

    void whatIsMissingStopsTheFilingAndLeadsToItsPlace()
    {
        Request request = OpenDraft::yasmina();
        request.civilStatus.birthPlace.commune.clear();
        ShownWizard shown(content(request));
        addPapers(shown);
        QSignalSpy filing(shown.wizard.get(), &Wizard::filingWanted);
        shown.click(u"continueButton"_s);
        QCOMPARE(filing.size(), 0);
        shown.click(u"problem-/civilStatus/birthPlace/commune"_s);
        QCOMPARE(shown.wizard->currentStep(), u"civil-status"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"commune"_s);
    }

    void theConsentIsAskedForBeforeFiling()
    {
        ShownWizard shown(content());
        addPapers(shown);
        QSignalSpy filing(shown.wizard.get(), &Wizard::filingWanted);
        shown.click(u"continueButton"_s);
        QCOMPARE(filing.size(), 0);
        auto* box = shown.find<QCheckBox>(u"truthful"_s);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Space);
        shown.click(u"continueButton"_s);
        QCOMPARE(filing.size(), 1);
    }

    void papersAtRiskAreFiledAfterOnePlainWarningAndRecorded()
    {
        ShownWizard shown(content());
        addPapers(shown, {{scan::FindingCode::TooDark, scan::Severity::Warn, 1, 1, 2, std::nullopt}});
        QTest::keyClick(shown.find<QCheckBox>(u"truthful"_s), Qt::Key_Space);
        QSignalSpy filing(shown.wizard.get(), &Wizard::filingWanted);
        shown.click(u"continueButton"_s);
        QCOMPARE(filing.size(), 0);
        shown.click(u"fileAnywayButton"_s);
        QCOMPARE(filing.size(), 1);
        QCOMPARE(shown.request().overruled.size(), 1);
        QCOMPARE(shown.request().overruled.first().warning, u"too-dark"_s);
    }

    void certainFindingsStopTheFiling()
    {
        ShownWizard shown(content());
        addPapers(shown, {{scan::FindingCode::Blank, scan::Severity::Refuse, 1, 1, 2, std::nullopt}});
        QTest::keyClick(shown.find<QCheckBox>(u"truthful"_s), Qt::Key_Space);
        QSignalSpy filing(shown.wizard.get(), &Wizard::filingWanted);
        shown.click(u"continueButton"_s);
        QCOMPARE(filing.size(), 0);
        QTRY_VERIFY(shown.find<QPushButton>(u"problem-/documents/residence"_s));
    }

    void theSummaryIsAPdfOfItsOwn()
    {
        ShownWizard shown(content());
        QSignalSpy cover(shown.wizard.get(), &Wizard::coverWanted);
        shown.click(u"printSummaryButton"_s);
        QCOMPARE(cover.size(), 1);
        auto* viewer = qobject_cast<OutputViewer*>(cover.first().first().value<QWidget*>());
        QVERIFY(viewer);
        QTRY_VERIFY(viewer->pageCount() >= 1);
    }
};

GUICHET_WIZARD_TEST(TestReviewPage)
#include "test_ui_pages_ReviewPage.moc"
