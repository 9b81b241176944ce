#include "DocumentsTest.h"

#include "scanner/TestBackend.h"
#include "ui/kit/Banner.h"
#include "ui/pages/documents/ScannerPage.h"

#include <QComboBox>
#include <QFile>
#include <QProgressBar>
#include <QRadioButton>

using namespace guichet;
using namespace guichet::ui;
using namespace guichet::tests;
using namespace Qt::Literals::StringLiterals;

/// Scanning for a paper from the documents page, with SANE's test backend behind it.
class TestScanning : public DocumentsTest
{
    Q_OBJECT

    const TestBackend m_backend;

    /// The scanner's page, opened from the card of the residence's paper; ready once its button says so.
    struct Opened
    {
        Opened()
            : shown(content())
            , covers(shown)
        {
            auto* scan = shown.find<QPushButton>(u"scan-residence"_s);
            scan->setFocus();
            QTest::keyClick(scan, Qt::Key_Space);
            page = covers.last<ScannerPage>();
        }
        QPushButton* forward() const { return page->findChild<QPushButton*>(u"scannerForwardButton"_s); }
        Banner* problem() const { return page->findChild<Banner*>(u"scannerProblem"_s); }
        bool isReady() const { return forward()->text().startsWith(u"Numériser"); }
        QStringList files() const { return filesOf(shown, u"residence"_s); }
        void press(QWidget* widget, Qt::Key key = Qt::Key_Space) const
        {
            widget->setFocus();
            QTest::keyClick(widget, key);
        }
        /// A radio of the page, by its words.
        QRadioButton* radio(const QString& words) const
        {
            for (QRadioButton* each : page->findChildren<QRadioButton*>())
                if (each->text() == words)
                    return each;
            return nullptr;
        }

        ShownWizard shown;
        Covers covers;
        ScannerPage* page;
    };

private slots:
    void initTestCase()
    {
        if (!hasDecoder() || !QFile::exists(scannerProgram()))
            QSKIP("NOT RUN: guichet-decoder or guichet-scanner was not built");
    }

    /// What was left in the middle ends by itself; only then is all of it given back.
    void cleanup()
    {
        m_backend.configure({});
        const auto aScannerRuns = [] {
            QFile children(u"/proc/self/task/%1/children"_s.arg(QCoreApplication::applicationPid()));
            if (!children.open(QIODevice::ReadOnly))
                return false;
            for (const QByteArray& child : children.readAll().split(' ')) {
                QFile name(u"/proc/%1/comm"_s.arg(QString::fromLatin1(child)));
                if (!child.isEmpty() && name.open(QIODevice::ReadOnly) && name.readAll().startsWith("guichet-scanner"))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(!aScannerRuns());
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void aPageIsScannedKeptJudgedAndTakenBack()
    {
        m_backend.configure("test-picture \"Grid\"\n");
        Opened open;
        QTRY_VERIFY(open.isReady());
        QCOMPARE(open.page->findChild<ScannerSettings*>()->order(),
                 (scan::ScanOrder{u"test:0"_s, scan::PageSource::Flatbed, 300, scan::PageColour::Colour}));
        open.press(open.radio(u"En couleur"_s), Qt::Key_Right);
        QVERIFY(open.radio(u"En niveaux de gris"_s)->isChecked());
        open.press(open.forward());
        QTRY_COMPARE(open.files().size(), 1);
        QTRY_VERIFY(open.isReady());
        QCOMPARE(open.forward()->text(), u"Numériser une autre page"_s);
        QVERIFY(open.page->findChild<QPushButton*>(u"removePage-1"_s));
        const vault::DraftContent& kept = open.shown.draft.draft().content();
        QCOMPARE(kept.document(open.files().first())->displayName, u"Numérisation 1.jpg"_s);
        QTRY_VERIFY_WITH_TIMEOUT(reportOf(kept, open.files().first()).has_value(), 20'000);
        QVERIFY(reportOf(kept, open.files().first())->format == scan::FileFormat::Jpeg);

        QTest::keyClick(open.page, Qt::Key_Escape);
        QVERIFY(open.covers.views.isEmpty());
        pageOf(open.shown)->undoNoticed();
        QVERIFY(open.files().isEmpty());
    }

    void aFeederGivesAllItsPagesAndOneCanBeTakenOut()
    {
        Opened open;
        QTRY_VERIFY(open.isReady());
        auto* resolution = open.page->findChild<Field*>(u"scannerResolution"_s)->findChild<QComboBox*>();
        open.press(resolution, Qt::Key_Home); // 150
        open.press(open.radio(u"Sur la vitre"_s), Qt::Key_Right);
        QVERIFY(open.radio(u"Dans le chargeur"_s)->isChecked());
        open.press(open.forward());
        QTRY_COMPARE_WITH_TIMEOUT(open.files().size(), 10, 20'000);
        QTRY_VERIFY(open.isReady());
        QVERIFY(!open.problem()->isVisible());
        const QStringList all = open.files();
        open.press(open.page->findChild<QPushButton*>(u"removePage-3"_s));
        QStringList left = all;
        left.removeAt(2);
        QCOMPARE(open.files(), left);
        QCOMPARE(open.page->findChildren<ScannedTile*>().size(), 10); // the one taken out goes with the event loop
    }

    void whatGoesWrongIsSaidAndCanBeTriedAgain()
    {
        m_backend.configure("read-status-code \"SANE_STATUS_COVER_OPEN\"\n");
        Opened open;
        QTRY_VERIFY(open.isReady());
        open.press(open.forward());
        QTRY_VERIFY(open.problem()->isVisible());
        QVERIFY2(open.problem()->text().contains(u"GP-5109"), qPrintable(open.problem()->text()));
        QVERIFY(open.problem()->text().startsWith(u"Le capot du scanner est ouvert."));
        QVERIFY(open.isReady() && open.files().isEmpty());
        m_backend.configure({});
        open.press(open.forward());
        QTRY_COMPARE(open.files().size(), 1);
        QVERIFY(!open.problem()->isVisible());
    }

    void aScanIsStoppedByItsButtonAndByEscape_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("button") << false;
        QTest::newRow("Escape") << true;
    }

    void aScanIsStoppedByItsButtonAndByEscape()
    {
        QFETCH(bool, byEscape);
        m_backend.configure("read-delay true\nread-delay-duration 100000\nread-limit true\nread-limit-size 2000\n");
        Opened open;
        QTRY_VERIFY(open.isReady());
        open.press(open.forward());
        QCOMPARE(open.forward()->text(), u"Arrêter"_s);
        QTRY_VERIFY(open.page->findChild<QProgressBar*>()); // it says how far it is
        QVERIFY(open.forward()->hasFocus());
        QTest::keyClick(open.forward(), byEscape ? Qt::Key_Escape : Qt::Key_Space);
        QTRY_VERIFY(open.isReady());
        QVERIFY(open.problem()->text().contains(u"GP-5105"));
        QVERIFY(open.files().isEmpty());
        QCOMPARE(open.covers.views.size(), 1); // and the page stays
    }

    void withoutAScannerTheButtonSearchesAgain()
    {
        const TestBackend empty;
        empty.takeAway();
        Opened open;
        QTRY_VERIFY(open.problem()->isVisible());
        QVERIFY(open.problem()->text().contains(u"GP-5102"));
        QCOMPARE(open.forward()->text(), u"Relancer la recherche"_s);
        const TestBackend there;
        open.press(open.forward());
        QTRY_VERIFY(open.isReady());
        QVERIFY(!open.problem()->isVisible());
    }

    void leavingInTheMiddleLeavesTheScanner()
    {
        m_backend.configure("read-delay true\nread-delay-duration 100000\n");
        Opened open;
        QTRY_VERIFY(open.isReady());
        open.press(open.forward());
        open.press(open.page->findChild<QPushButton*>(u"scannerBackButton"_s));
        QVERIFY(open.covers.views.isEmpty());
        QVERIFY(open.shown.find<QPushButton>(u"scan-residence"_s) ||
                open.shown.find<QPushButton>(u"choose-residence"_s)->hasFocus());
    }
};

GUICHET_WIZARD_TEST(TestScanning)
#include "test_ui_pages_Scanning.moc"
