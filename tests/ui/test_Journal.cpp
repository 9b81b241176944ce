#include "Fixtures.h"
#include "LeakSuppressions.h"
#include "UiTest.h"

#include "ui/Failures.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/OutputViewer.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/StatusBadge.h"
#include "ui/kit/Text.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace guichet;
using namespace guichet::ui;
using namespace Qt::Literals::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT

public:
    explicit TestJournal(Theme&) {}

private:
    static QByteArray pdf(int pages)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int i = 0; i < pages; ++i) {
            if (i > 0)
                writer.newPage();
            painter.drawText(500, 500, u"SPECIMEN"_s);
        }
        painter.end();
        return buffer.data();
    }

    static Button* named(const QWidget& page, const QString& start)
    {
        for (auto* button : page.findChildren<Button*>())
            if (button->isVisible() && button->accessibleName().startsWith(start))
                return button;
        return nullptr;
    }

    static QString words(const Failure& failure) { return failureName(failure.code); }

private slots:
    void theTimeLineIsNewestFirstAndQuotesTheAdministration()
    {
        const QList<TimeLineEntry> entries = timeLineOf(screens::journal());
        QCOMPARE(entries.size(), 5);
        QCOMPARE(entries.first().status, Status::Attention);
        QVERIFY(!entries.first().message.isEmpty());
        QVERIFY(!entries.first().messageFrom.isEmpty());
        QCOMPARE(entries.last().title, u"Draft created"_s);
        QVERIFY(entries.at(1).message.isEmpty());
    }

    void everyStateSaysWhatComesNext()
    {
        for (const RequestState state : allRequestStates()) {
            QVERIFY(!nextOf(state).isEmpty());
            QVERIFY(!lookOf(state).words.isEmpty());
            QVERIFY(!lookOf(state).explanation.isEmpty());
        }
    }

    void theActionFollowsTheState()
    {
        JournalPage page;
        JournalContent content = screens::journal();
        page.setContent(content);
        testing::open(page);
        QSignalSpy complete(&page, &JournalPage::completeRequested);
        QSignalSpy again(&page, &JournalPage::startAgainRequested);
        const auto filled = [&] {
            Button* found = nullptr;
            for (auto* button : page.findChildren<Button*>())
                if (button->isVisible() && button->kind() == ButtonKind::Filled)
                    found = button;
            return found;
        };
        filled()->click();
        QCOMPARE(complete.count(), 1);
        content.state = RequestState::ImagesRejected;
        page.setContent(content);
        filled()->click();
        QCOMPARE(again.count(), 1);
        content.state = RequestState::UnderExamination;
        page.setContent(content);
        QVERIFY(!filled());
    }

    void onlyAvailableOutputsHaveButtonsAndTheyTellTheirTarget()
    {
        JournalPage page;
        page.setContent(screens::journal());
        testing::open(page);
        QSignalSpy opened(&page, &JournalPage::outputOpened);
        QSignalSpy saved(&page, &JournalPage::outputSaved);
        QSignalSpy printed(&page, &JournalPage::outputPrinted);
        const QString receipt = screens::journal().outputs.first().title;
        named(page, u"Open, "_s + receipt)->click();
        named(page, u"Save, "_s + receipt)->click();
        named(page, u"Print, "_s + receipt)->click();
        QCOMPARE(opened.first().at(1).toString(), u"filing-receipt"_s);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(printed.count(), 1);
        QVERIFY(!named(page, u"Open, "_s + screens::journal().outputs.last().title));
    }

    void whatIsOldSaysSo()
    {
        JournalPage page;
        JournalContent content = screens::journal();
        content.stale = true;
        page.setContent(content);
        testing::open(page);
        QSignalSpy refresh(&page, &JournalPage::refreshRequested);
        Button* link = nullptr;
        for (auto* banner : page.findChildren<Banner*>())
            if (banner->isVisible())
                link = banner->link();
        QVERIFY(link);
        link->click();
        QCOMPARE(refresh.count(), 1);
    }

    void anOutputIsShownSavedAndPrinted()
    {
        OutputViewer viewer(words);
        viewer.show(pdf(2), u"Filing receipt"_s, u"receipt.pdf"_s);
        testing::open(viewer);
        QTRY_COMPARE(viewer.pageCount(), 2);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"receipt.pdf"_s);
        QVERIFY(viewer.saveTo(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));

        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        viewer.printTo(printer);
        QVERIFY(QFile(folder.filePath(u"printed.pdf"_s)).size() > 1000);
    }

    void aPlaceThatCannotBeWrittenIsAFailure()
    {
        OutputViewer viewer(words);
        viewer.show(pdf(1), u"Filing receipt"_s, u"receipt.pdf"_s);
        const Result<void> written = viewer.saveTo(u"/nowhere/at/all/receipt.pdf"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, failure::outputNotSaved);
    }

    void rubbishInPlaceOfADocumentIsTold()
    {
        OutputViewer viewer(words);
        testing::open(viewer);
        viewer.show("<html>502 Bad Gateway</html>", u"Filing receipt"_s, u"receipt.pdf"_s);
        QTRY_VERIFY(viewer.findChild<Banner*>()->isVisible());
        QVERIFY(viewer.findChild<Banner*>()->text().contains(u"GP-9302"_s));
    }
};

GUICHET_UI_TEST(TestJournal)
#include "test_Journal.moc"
