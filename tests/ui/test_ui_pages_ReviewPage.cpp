#include "LeakSuppressions.h"
#include "WizardTest.h"

#include "ui/guide/FolderMaker.h"
#include "ui/guide/GuidePage.h"
#include "ui/journal/OutputViewer.h"
#include "ui/kit/Banner.h"
#include "ui/pages/review/ReviewForm.h"

#include <QCheckBox>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

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

    void whatWasFiledOnTheOfficialSiteIsNotFiledTwice()
    {
        vault::DraftContent filed = content();
        filed.elsewhere.filedOn = QDate(2026, 11, 20);
        ShownWizard shown(filed);
        addPapers(shown);
        QTest::keyClick(shown.find<QCheckBox>(u"truthful"_s), Qt::Key_Space);
        QSignalSpy filing(shown.wizard.get(), &Wizard::filingWanted);
        QSignalSpy cover(shown.wizard.get(), &Wizard::coverWanted);
        shown.click(u"continueButton"_s);
        QCOMPARE(filing.size(), 0);
        shown.click(u"problem-"_s); // leads to the journal
        QCOMPARE(cover.size(), 1);
    }

    void theOfficialFormIsShownAndItsFolderMade()
    {
        ShownWizard shown(content());
        addPapers(shown);
        QSignalSpy cover(shown.wizard.get(), &Wizard::coverWanted);
        shown.click(u"officialSiteButton"_s);
        QCOMPARE(cover.size(), 1);
        auto* page = qobject_cast<GuidePage*>(cover.first().first().value<QWidget*>());
        QVERIFY(page);
        page->findChild<QAbstractButton*>(u"done-contact"_s)->click();
        QCOMPARE(shown.draft.draft().content().elsewhere.done, QStringList{u"contact"_s});

        QTemporaryDir place;
        for (int time = 1; time <= 2; ++time) {
            FolderMaker maker(shown.draft.shared(), shown.inspector, shown.draft.procedure(), u"fr"_s);
            QSignalSpy made(&maker, &FolderMaker::made);
            maker.make(place.path(), QDate(2026, 11, 23));
            QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 20'000);
            const QDir folder(made.first().first().toString());
            QCOMPARE(folder.dirName(), time == 1 ? u"fab-perte-2026-11-23"_s : u"fab-perte-2026-11-23-2"_s);
            const QStringList names = folder.entryList(QDir::Files);
            QCOMPARE(names.mid(0, 2), QStringList({u"00-marche-a-suivre.txt"_s, u"00-recapitulatif.pdf"_s}));
            qsizetype files = 0;
            for (const SupportingDocument& document : shown.request().documents)
                files += document.files.size();
            QCOMPARE(names.size(), 2 + files);
        }
        FolderMaker nowhere(shown.draft.shared(), shown.inspector, shown.draft.procedure(), u"fr"_s);
        QSignalSpy failed(&nowhere, &FolderMaker::failed);
        nowhere.make(place.filePath(u"not there"_s), QDate(2026, 11, 23));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    }
};

GUICHET_WIZARD_TEST(TestReviewPage)
#include "test_ui_pages_ReviewPage.moc"
