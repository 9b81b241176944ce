#include "DocumentsTest.h"

#include "decoder/Makers.h"
#include "decoder/ReadingSpecimens.h"
#include "ui/kit/Banner.h"
#include "ui/kit/ButtonBar.h"
#include "ui/preview/PageView.h"
#include "ui/preview/PreviewPage.h"
#include "ui/preview/ReadingList.h"

#include <QBuffer>
#include <QCheckBox>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The back of a card of somebody else, with lines for machines.
QByteArray cardOfAnother()
{
    return makers::file(specimens::cardWith(specimens::td1), "PNG");
}

} // namespace

class TestDocumentsPage : public DocumentsTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!hasDecoder())
            QSKIP("NOT RUN: guichet-decoder was not built");
    }

    void aCardStandsForEachPaperOfTheSituation()
    {
        ShownWizard shown(content());
        for (const QString& kind : {u"identity"_s, u"residence"_s, u"medical-opinion"_s, u"licence-copy"_s})
            QVERIFY2(shown.find<DocumentCard>(u"document-"_s + kind), qPrintable(kind));
    }

    void aChosenFileIsKeptAtOnceAndJudged()
    {
        ShownWizard shown(content());
        pageOf(shown)->takeFiles(u"residence"_s, {file(u"facture.png"_s, paper())}, true);
        QTRY_COMPARE(filesOf(shown, u"residence"_s).size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(shown, u"residence"_s) == DocumentState::Ready, 20'000);
        const QString id = filesOf(shown, u"residence"_s).first();
        QCOMPARE(shown.draft.draft().content().document(id)->displayName, u"facture.png"_s);
    }

    void droppedFilesAndPastedBytesAreTakenRaw()
    {
        ShownWizard shown(content());
        auto* card = shown.find<DocumentCard>(u"document-identity"_s);
        QMimeData dropped;
        dropped.setUrls(
            {QUrl::fromLocalFile(file(u"recto.png"_s, paper())), QUrl::fromLocalFile(file(u"verso.png"_s, paper()))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(card, &enter); // a drop goes where the drag entered
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(card, &drop);
        QTRY_COMPARE(filesOf(shown, u"identity"_s).size(), 2);

        QMimeData pasted;
        const QByteArray bytes = paper();
        pasted.setData(u"image/png"_s, bytes);
        shown.wizard->paste(pasted); // the first required paper that is still missing
        QTRY_COMPARE(filesOf(shown, u"residence"_s).size(), 1);
        const QString id = filesOf(shown, u"residence"_s).first();
        QCOMPARE(finish(shown.draft.draft().read(id)).value_or(QByteArray()), bytes);
    }

    void aFileThatVanishedGivesASentenceAndLosesNothing()
    {
        ShownWizard shown(content());
        pageOf(shown)->takeFiles(u"identity"_s, {m_files.filePath(u"gone.png"_s), file(u"here.png"_s, paper())}, true);
        QTRY_VERIFY(shown.find<Banner>(u"intakeProblem"_s));
        const QString said = shown.find<Banner>(u"intakeProblem"_s)->text();
        QVERIFY2(said.contains(u"gone.png"_s) && said.contains(u"GP-9310"_s), qPrintable(said));
        QTRY_COMPARE(filesOf(shown, u"identity"_s).size(), 1);
    }

    void whatIsNoPaperIsAVerdictThatPreventsFiling()
    {
        ShownWizard shown(content());
        pageOf(shown)->takeFiles(u"residence"_s, {file(u"notes.txt"_s, "not a picture at all")}, true);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(shown, u"residence"_s) == DocumentState::Preventing, 20'000);
        QVERIFY(!shown.find<QPushButton>(u"keep-residence"_s));
    }

    void aReplacedFileComesBackByUndo()
    {
        ShownWizard shown(content());
        pageOf(shown)->takeFiles(u"residence"_s, {file(u"one.png"_s, paper())}, true);
        QTRY_COMPARE(filesOf(shown, u"residence"_s).size(), 1);
        const QStringList first = filesOf(shown, u"residence"_s);
        pageOf(shown)->takeFiles(u"residence"_s, {file(u"two.png"_s, paper())}, true);
        QTRY_VERIFY(filesOf(shown, u"residence"_s) != first);
        auto* bar = shown.wizard->findChild<ButtonBar*>();
        emit bar->undoRequested();
        QCOMPARE(filesOf(shown, u"residence"_s), first);
        QVERIFY(finish(shown.draft.draft().read(first.first())).has_value());
    }

    void aWarningIsOverruledAfterOnePlainQuestion()
    {
        ShownWizard shown(content());
        pageOf(shown)->takeFiles(u"residence"_s, {file(u"dark.png"_s, paper(true))}, true);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(shown, u"residence"_s) == DocumentState::Doubtful ||
                                     stateOf(shown, u"residence"_s) == DocumentState::Refused,
                                 20'000);
        QTRY_VERIFY(shown.find<QPushButton>(u"keep-residence"_s));
        shown.click(u"keep-residence"_s);
        QVERIFY(shown.request().overruled.isEmpty());
        shown.click(u"reallyKeep-residence"_s);
        QCOMPARE(stateOf(shown, u"residence"_s), DocumentState::Overruled);
        QVERIFY(!shown.request().overruled.isEmpty());
        QCOMPARE(shown.request().overruled.first().about, u"residence"_s);
    }

    void theKeyboardTurnsPagesZoomsReordersAndRemoves()
    {
        ShownWizard shown(content());
        Covers covers(shown);
        pageOf(shown)->takeFiles(u"identity"_s, {file(u"recto.png"_s, paper()), file(u"verso.png"_s, paper())}, true);
        QTRY_COMPARE(filesOf(shown, u"identity"_s).size(), 2);
        shown.click(u"view-identity"_s);
        QCOMPARE(covers.views.size(), 1);
        auto* preview = covers.last<PreviewPage>();
        QVERIFY(preview);
        auto* list = preview->findChild<QListWidget*>(u"pageList"_s);
        QCOMPARE(list->count(), 2);
        QTest::keyClick(preview, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(list->currentRow(), 1);
        const qreal before = preview->view()->zoom();
        QTest::keyClick(preview->view(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(preview->view()->zoom() > before);
        for (int i = 0; i < 40; ++i)
            preview->view()->zoomIn();
        QCOMPARE(preview->view()->zoom(), PageView::largestZoom);

        const QStringList order = filesOf(shown, u"identity"_s);
        QTest::mouseClick(preview->findChild<QPushButton*>(u"moveUpButton"_s), Qt::LeftButton);
        QCOMPARE(filesOf(shown, u"identity"_s), QStringList({order[1], order[0]}));
        QTest::mouseClick(preview->findChild<QPushButton*>(u"removeFileButton"_s), Qt::LeftButton);
        QCOMPARE(filesOf(shown, u"identity"_s).size(), 1);
    }

    void closingInTheMiddleOfTakingAFileInEndsIt()
    {
        for (int delay = 0; delay < 40; delay += 4) {
            ShownWizard shown(content());
            pageOf(shown)->takeFiles(u"identity"_s, {file(u"recto.png"_s, paper())}, true);
            QTest::qWait(delay); // somewhere between the reading, the encrypting and the judging
        }
    }

    void closingInTheMiddleOfDrawingAPageEndsIt()
    {
        for (int delay = 0; delay < 60; delay += 10) {
            ShownWizard shown(content());
            connect(shown.wizard.get(), &Wizard::coverWanted, this, [](QWidget* view) { ui::testing::open(*view); });
            shown.draft.attach(u"identity"_s, paper(), u"recto.png"_s);
            QTRY_VERIFY(shown.find<QPushButton>(u"view-identity"_s));
            shown.click(u"view-identity"_s);
            QTest::qWait(delay);
        }
    }

    void cancellingTheLookNeverBlocks()
    {
        ShownWizard shown(content());
        shown.draft.attach(u"identity"_s, paper(), u"recto.png"_s);
        emit shown.find<DocumentCard>(u"document-identity"_s)->cancelWanted(u"identity"_s);
        QVERIFY(!documentsPreventFiling(shown.draft.draft().content()));
    }

    void whatIsReadIsComparedWithTheAnswers()
    {
        ShownWizard shown(content());
        Covers covers(shown);
        pageOf(shown)->takeFiles(u"identity"_s, {file(u"card.png"_s, cardOfAnother())}, true);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(shown, u"identity"_s) == DocumentState::Doubtful, 60'000);
        const auto report = reportOf(shown.draft.draft().content(), filesOf(shown, u"identity"_s).first());
        QVERIFY(report && report->read && report->has(scan::FindingCode::Mismatch));
        // Kept is what was read, not what it is compared with.
        const auto kept = keptReportOf(shown.draft.draft().content(), filesOf(shown, u"identity"_s).first());
        QVERIFY(kept && kept->read && !kept->has(scan::FindingCode::Mismatch));
        QVERIFY(!documentsPreventFiling(shown.draft.draft().content()));

        shown.click(u"view-identity"_s);
        auto* preview = covers.last<PreviewPage>();
        QVERIFY(preview);
        QString words;
        for (const QLabel* label : preview->findChild<ReadingList*>()->findChildren<QLabel*>())
            words += label->text() + u'\n';
        QVERIFY2(words.contains(u"MARTIN"_s) && words.contains(u"Haddad"_s), qPrintable(words));
        QVERIFY2(words.contains(u"Diffère"_s), qPrintable(words));
        QVERIFY(!preview->findChild<QPushButton*>(u"fillButton"_s)->isVisibleTo(preview)); // all is answered
    }

    void emptyAnswersAreFilledOnConsentOnly()
    {
        vault::DraftContent empty = content();
        empty.request.civilStatus = {};
        ShownWizard shown(empty);
        Covers covers(shown);
        pageOf(shown)->takeFiles(u"identity"_s, {file(u"card.png"_s, cardOfAnother())}, true);
        const auto isRead = [&] {
            const auto report = keptReportOf(shown.draft.draft().content(), filesOf(shown, u"identity"_s).value(0));
            return report && report->read;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), 60'000);
        QVERIFY(shown.request().civilStatus.familyName.isEmpty());
        shown.click(u"view-identity"_s);
        auto* fill = covers.last<PreviewPage>()->findChild<QPushButton*>(u"fillButton"_s);
        QTRY_VERIFY(fill->isVisibleTo(covers.views.last()));
        QVERIFY(shown.request().civilStatus.familyName.isEmpty());
        QTest::mouseClick(fill, Qt::LeftButton);
        QCOMPARE(shown.request().civilStatus.familyName, u"Martin"_s);
        QCOMPARE(shown.request().civilStatus.birthDate, PartialDate::fromParts(1990, 7, 13));
        QTRY_VERIFY(!fill->isVisibleTo(covers.views.last())); // nothing is left to fill
        emit shown.wizard->findChild<ButtonBar*>()->undoRequested();
        QVERIFY(shown.request().civilStatus.familyName.isEmpty());
        QCOMPARE(filesOf(shown, u"identity"_s).size(), 1);
    }
};

GUICHET_WIZARD_TEST(TestDocumentsPage)
#include "test_ui_pages_DocumentsPage.moc"
