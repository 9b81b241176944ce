#include "WizardTest.h"

#include "decoder/HeicMaker.h"
#include "decoder/Makers.h"
#include "decoder/ReadingSpecimens.h"
#include "ui/kit/Banner.h"
#include "ui/kit/ButtonBar.h"
#include "ui/pages/documents/DocumentsPage.h"
#include "ui/preview/MendPage.h"
#include "ui/preview/PageView.h"
#include "ui/preview/PreviewPage.h"
#include "ui/preview/ReadingList.h"
#include "ui/wizard/DocumentState.h"

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

/// A page of text as PNG; `dark` as if taken without light.
QByteArray paper(bool dark = false)
{
    QImage image(1240, 1754, QImage::Format_RGB32);
    image.fill(dark ? QColor(38, 38, 36) : Qt::white);
    QPainter painter(&image);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(34);
    painter.setFont(font);
    painter.setPen(dark ? QColor(18, 18, 18) : Qt::black);
    for (int line = 0; line < 40; ++line)
        painter.drawText(90, 110 + line * 40, u"Mme Yasmina HADDAD, 14 rue des Tilleuls, Saint-Ambroise-des-Prés"_s);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The same, taken with the camera held upright beside a lying sheet.
QByteArray turnedPaper()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage::fromData(paper()).transformed(QTransform().rotate(90)).save(&buffer, "PNG");
    return bytes;
}

/// The back of a card of somebody else, with lines for machines.
QByteArray cardOfAnother()
{
    return makers::file(specimens::cardWith(specimens::td1), "PNG");
}

/// What covers the window, opened as the window would.
struct Covers
{
    explicit Covers(const ShownWizard& shown)
    {
        QObject::connect(shown.wizard.get(), &Wizard::coverWanted, shown.wizard.get(), [this](QWidget* view) {
            views.append(view);
            ui::testing::open(*view);
        });
        QObject::connect(shown.wizard.get(), &Wizard::coverDone, shown.wizard.get(), [this](QWidget* view) {
            view->hide();
            views.removeAll(view);
        });
    }
    template <typename View>
    View* last() const
    {
        return views.isEmpty() ? nullptr : qobject_cast<View*>(views.last());
    }

    QList<QWidget*> views;
};

bool hasDecoder()
{
    return QFile::exists(QStringLiteral(GUICHET_BIN_DIR "/guichet-decoder"));
}

} // namespace

class TestDocumentsPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_files;

    static vault::DraftContent content() { return OpenDraft::contentOf(OpenDraft::yasmina(), u"documents"_s); }
    static DocumentsPage* pageOf(const ShownWizard& shown) { return shown.find<DocumentsPage>(u"page-documents"_s); }
    static QStringList filesOf(const ShownWizard& shown, const QString& kind)
    {
        return DocumentsForm::from(shown.request()).filesOf(kind);
    }
    static DocumentState stateOf(ShownWizard& shown, const QString& kind)
    {
        return documentState(shown.draft.draft().content(), kind);
    }
    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile made(m_files.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("no file");
        return made.fileName();
    }

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

    void aTurnedPaperIsImprovedAndItsOriginalKept()
    {
        ShownWizard shown(content());
        Covers covers(shown);
        const QByteArray bytes = turnedPaper();
        pageOf(shown)->takeFiles(u"residence"_s, {file(u"turned.png"_s, bytes)}, true);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(shown, u"residence"_s) == DocumentState::Doubtful, 20'000);
        const QString original = filesOf(shown, u"residence"_s).first();
        QTRY_VERIFY(shown.find<QPushButton>(u"improve-residence"_s));
        shown.click(u"improve-residence"_s);
        QTRY_VERIFY(covers.last<MendPage>());
        auto* page = covers.last<MendPage>();
        auto* use = page->findChild<QPushButton*>(u"useMendedButton"_s);
        QVERIFY(!use->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), 20'000);

        auto* turn = page->findChild<QCheckBox*>(u"mend-turn"_s);
        turn->click(); // each step can be taken back
        QVERIFY(!use->isEnabled() && !page->isMending());
        turn->click();
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), 20'000);
        QCOMPARE(filesOf(shown, u"residence"_s), QStringList(original)); // nothing is changed before it is used

        use->click();
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(shown, u"residence"_s) == DocumentState::Ready, 20'000);
        QVERIFY(covers.views.isEmpty());
        const QString mended = filesOf(shown, u"residence"_s).first();
        const vault::StoredDocument* stored = shown.draft.draft().content().document(mended);
        QCOMPARE(stored->origin, vault::StoredDocument::Bytes::Mended);
        QCOMPARE(stored->source, original);
        QCOMPARE(stored->displayName, u"turned.jpg"_s);
        QCOMPARE(stored->steps, QJsonArray({u"turn"_s, u"re-encode"_s}));
        QCOMPARE(finish(shown.draft.draft().read(original)).value_or(QByteArray()), bytes);

        emit shown.wizard->findChild<ButtonBar*>()->undoRequested();
        QCOMPARE(filesOf(shown, u"residence"_s), QStringList(original));
    }

    void aTelephonesPictureIsMadeAJpg()
    {
        const QByteArray heic = makers::heicOf(makers::page());
        if (heic.isEmpty())
            QSKIP("NOT RUN: libheif can't encode HEVC here");
        ShownWizard shown(content());
        Covers covers(shown);
        pageOf(shown)->takeFiles(u"residence"_s, {file(u"photo.heic"_s, heic)}, true);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(shown, u"residence"_s) == DocumentState::Preventing, 20'000);
        QTRY_VERIFY(shown.find<QPushButton>(u"improve-residence"_s));
        shown.click(u"improve-residence"_s);
        QTRY_VERIFY(covers.last<MendPage>());
        auto* use = covers.last<MendPage>()->findChild<QPushButton*>(u"useMendedButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), 20'000);
        QVERIFY(covers.last<MendPage>()->findChild<QCheckBox*>(u"mend-re-encode"_s));
        use->click();
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(shown, u"residence"_s) == DocumentState::Ready, 20'000);
        const QString mended = filesOf(shown, u"residence"_s).first();
        QCOMPARE(shown.draft.draft().content().document(mended)->displayName, u"photo.jpg"_s);
    }

    void anImprovedPaperCanGoBackToItsOriginalLater()
    {
        ShownWizard shown(content());
        Covers covers(shown);
        pageOf(shown)->takeFiles(u"residence"_s, {file(u"turned.png"_s, turnedPaper())}, true);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(shown, u"residence"_s) == DocumentState::Doubtful, 20'000);
        const QString original = filesOf(shown, u"residence"_s).first();
        QTRY_VERIFY(shown.find<QPushButton>(u"improve-residence"_s));
        shown.click(u"view-residence"_s);
        auto* preview = covers.last<PreviewPage>();
        QVERIFY(preview);
        preview->findChild<QPushButton*>(u"improveButton"_s)->click();
        QTRY_VERIFY(covers.last<MendPage>());
        auto* use = covers.last<MendPage>()->findChild<QPushButton*>(u"useMendedButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), 20'000);
        use->click();
        QTRY_COMPARE(covers.last<PreviewPage>(), preview); // back to where it was asked for
        QVERIFY(filesOf(shown, u"residence"_s).first() != original);

        // As after an import: the original was not judged here.
        shown.draft.draft().update([&](vault::DraftContent& changed) {
            for (vault::StoredDocument& document : changed.documents)
                if (document.id == original)
                    document.report = {};
        });
        preview->findChild<QPushButton*>(u"improveButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(covers.last<MendPage>(), 20'000);
        QVERIFY(covers.last<MendPage>()->findChild<QCheckBox*>(u"mend-turn"_s)->isChecked());
        QTest::keyClick(covers.last<MendPage>(), Qt::Key_Escape);
        QCOMPARE(covers.last<PreviewPage>(), preview);

        auto* back = preview->findChild<QPushButton*>(u"originalButton"_s);
        QTRY_VERIFY(back->isVisible());
        back->click();
        QCOMPARE(filesOf(shown, u"residence"_s), QStringList(original));
        QTRY_VERIFY(!back->isVisible());
    }

    void escapeLeavesAnImprovementAndChangesNothing()
    {
        ShownWizard shown(content());
        Covers covers(shown);
        pageOf(shown)->takeFiles(u"residence"_s, {file(u"turned.png"_s, turnedPaper())}, true);
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(shown, u"residence"_s) == DocumentState::Doubtful, 20'000);
        const QStringList before = filesOf(shown, u"residence"_s);
        QTRY_VERIFY(shown.find<QPushButton>(u"improve-residence"_s));
        shown.click(u"improve-residence"_s);
        QTRY_VERIFY(covers.last<MendPage>());
        QTest::keyClick(covers.last<MendPage>(), Qt::Key_Escape);
        QVERIFY(covers.views.isEmpty());
        QCOMPARE(filesOf(shown, u"residence"_s), before);
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
