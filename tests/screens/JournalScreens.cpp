#include "Fixtures.h"
#include "Screens.h"

#include "ui/journal/JournalPage.h"
#include "ui/journal/OutputViewer.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;
using namespace guichet::ui;

namespace guichet::screens {

namespace {

std::unique_ptr<QWidget> request(const JournalContent& content)
{
    Shell shell;
    auto* page = new JournalPage;
    page->setContent(content);
    shell.window().addPage(u"journal"_s,
                           {page, nullptr, nullptr, true, u"dashboard"_s, [page] { page->focusHeading(); }});
    shell.window().showPage(u"journal"_s);
    return shell.take();
}

JournalContent rejected()
{
    JournalContent content = journal();
    content.state = RequestState::ImagesRejected;
    content.events.removeLast();
    content.events.append({RequestState::ImagesRejected,
                           QDateTime(today(), QTime(8, 12)),
                           dataMark(language() == u"en" ? u"The signature goes beyond the frame."_s
                                                        : u"La signature dépasse du cadre."_s),
                           {},
                           {}});
    content.complaints.clear();
    content.stale = true;
    content.checkedAt = QDateTime(today(), QTime(8, 15));
    return content;
}

QByteArray specimen()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    QFont font = painter.font();
    font.setPointSizeF(20);
    painter.setFont(font);
    painter.drawText(QRect(0, 400, writer.width(), 1000), Qt::AlignHCenter, u"SPECIMEN"_s);
    painter.end();
    return buffer.data();
}

std::unique_ptr<QWidget> output()
{
    Shell shell;
    auto* page = new OutputViewer([](const Failure& failure) { return failureName(failure.code); });
    page->show(specimen(), journal().outputs.first().title, u"recepisse.pdf"_s);
    shell.window().addPage(u"output"_s,
                           {page, nullptr, nullptr, true, u"dashboard"_s, [page] { page->focusHeading(); }});
    shell.window().showPage(u"output"_s);
    return shell.take();
}

/// Qt Pdf draws in a thread of its own: the word on the paper is there.
bool isDrawn(const QWidget& window)
{
    const auto* page = window.findChild<OutputViewer*>();
    const QImage seen = page->findChild<QAbstractScrollArea*>()->viewport()->grab().toImage().convertToFormat(
        QImage::Format_Grayscale8);
    const int middle = seen.width() / 2;
    for (int y = 0; y < seen.height(); ++y)
        for (int x = middle - 100; x < middle + 100; ++x)
            if (qGray(seen.pixel(x, y)) < 140)
                return true;
    return false;
}

} // namespace

QList<Screen> journalScreens()
{
    return {
        {u"08-journal"_s, [] { return request(journal()); }},
        {u"08-journal-images-rejected"_s, [] { return request(rejected()); }},
        {u"08-output"_s, output, QSize(1280, 800), isDrawn},
    };
}

} // namespace guichet::screens
