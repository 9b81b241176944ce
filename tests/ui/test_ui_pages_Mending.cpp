#include "DocumentsTest.h"

#include "decoder/HeicMaker.h"
#include "decoder/Makers.h"
#include "ui/kit/ButtonBar.h"
#include "ui/preview/CornerHandles.h"
#include "ui/preview/MendPage.h"
#include "ui/preview/PreviewPage.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The same, taken with the camera held upright beside a lying sheet.
QByteArray turnedPaper()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage::fromData(paper()).transformed(QTransform().rotate(90)).save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// Improving a paper from the documents page, cutting it out of its picture, putting several together.
class TestMending : public DocumentsTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!hasDecoder())
            QSKIP("NOT RUN: guichet-decoder was not built");
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

    void aSheetIsCutOutAndItsCornersCanBeSetByHand()
    {
        ShownWizard shown(content());
        Covers covers(shown);
        const QPolygonF sheet({{500, 500}, {1560, 420}, {1700, 2200}, {420, 2040}});
        const QByteArray bytes = makers::file(makers::onDesk(makers::page(), sheet), "JPG", 92);
        pageOf(shown)->takeFiles(u"residence"_s, {file(u"desk.jpg"_s, bytes)}, true);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(shown, u"residence"_s), DocumentState::Ready, 20'000);
        shown.click(u"view-residence"_s);
        auto* preview = covers.last<PreviewPage>();
        preview->findChild<QPushButton*>(u"improveButton"_s)->click();
        QTRY_VERIFY(covers.last<MendPage>());
        auto* page = covers.last<MendPage>();
        auto* use = page->findChild<QPushButton*>(u"useMendedButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), 20'000);
        auto* crop = page->findChild<QCheckBox*>(u"mend-crop"_s);
        QVERIFY(crop->isChecked());
        auto* found = page->findChild<QPushButton*>(u"foundCornersButton"_s);
        auto* corner = page->findChild<QWidget*>(u"corner-0"_s);
        QTRY_VERIFY(corner->isVisible());
        QVERIFY(!found->isVisible() && !corner->accessibleName().isEmpty());

        auto* corners = page->findChild<CornerHandles*>();
        const scan::Corners first = corners->corners();
        QTest::keyClick(corner, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(corners->corners()[0].x() < first[0].x());
        QVERIFY(page->isMending() && !use->isEnabled() && found->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), 20'000);
        found->click(); // back to what was found
        QVERIFY(corners->corners() == first && !found->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), 20'000);

        const QPoint middle = corner->rect().center();
        QTest::mousePress(corner, Qt::LeftButton, {}, middle);
        QTest::mouseMove(corner, middle - QPoint(9, 12));
        QVERIFY(!page->isMending()); // while it is held
        QTest::mouseRelease(corner, Qt::LeftButton, {}, middle);
        const scan::Corners byHand = corners->corners();
        QVERIFY(byHand[0].x() < first[0].x() && byHand[0].y() < first[0].y());
        QVERIFY(page->isMending());
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), 20'000);
        crop->click(); // taken back like any other step
        QVERIFY(!corner->isVisible());
        crop->click();
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), 20'000);
        use->click();
        QTRY_COMPARE(covers.last<PreviewPage>(), preview);
        const QString mended = filesOf(shown, u"residence"_s).first();
        const QJsonArray steps = shown.draft.draft().content().document(mended)->steps;
        QCOMPARE(scan::cornersByHand(steps).value_or(scan::Corners()), byHand);

        QTRY_COMPARE_WITH_TIMEOUT(stateOf(shown, u"residence"_s), DocumentState::Ready, 20'000);
        preview->findChild<QPushButton*>(u"improveButton"_s)->click();
        QTRY_VERIFY(covers.last<MendPage>() && corner->isVisible());
        QCOMPARE(corners->corners(), byHand); // as they were set
        QTest::keyClick(covers.last<MendPage>(), Qt::Key_Escape);
    }

    void filesArePutTogetherAndTakenApartAgain()
    {
        ShownWizard shown(content());
        Covers covers(shown);
        pageOf(shown)->takeFiles(u"identity"_s, {file(u"recto.png"_s, paper()), file(u"verso.png"_s, paper())}, true);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(shown, u"identity"_s), DocumentState::Ready, 20'000);
        const QStringList both = filesOf(shown, u"identity"_s);
        QCOMPARE(both.size(), 2);
        shown.click(u"view-identity"_s);
        auto* preview = covers.last<PreviewPage>();
        auto* original = preview->findChild<QPushButton*>(u"originalButton"_s);
        preview->findChild<QPushButton*>(u"oneSheetButton"_s)->click();
        QVERIFY(!preview->findChild<QPushButton*>(u"removeFileButton"_s)->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(filesOf(shown, u"identity"_s).size(), 1, 20'000);
        QCOMPARE(preview->findChild<QListWidget*>(u"pageList"_s)->count(), 1);
        original->click();
        QCOMPARE(filesOf(shown, u"identity"_s), both);

        preview->findChild<QPushButton*>(u"bindButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(filesOf(shown, u"identity"_s).size(), 1, 20'000);
        const QString bound = filesOf(shown, u"identity"_s).first();
        QCOMPARE(shown.draft.draft().content().document(bound)->displayName, u"recto.pdf"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(shown, u"identity"_s), DocumentState::Ready, 20'000);
        QTRY_COMPARE(preview->findChild<QListWidget*>(u"pageList"_s)->count(), 2);
        QVERIFY(!preview->findChild<QPushButton*>(u"improveButton"_s)->isVisible());
        emit shown.wizard->findChild<ButtonBar*>()->undoRequested();
        QCOMPARE(filesOf(shown, u"identity"_s), both);
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
};

GUICHET_WIZARD_TEST(TestMending)
#include "test_ui_pages_Mending.moc"
