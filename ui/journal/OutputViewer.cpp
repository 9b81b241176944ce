#include "ui/journal/OutputViewer.h"

#include "ui/Failures.h"
#include "ui/kit/Banner.h"
#include "ui/kit/Button.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/PageHeading.h"
#include "ui/kit/Text.h"

#include <QBuffer>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QVBoxLayout>

namespace guichet::ui {

namespace {
constexpr qreal zoomStep = 1.25;
constexpr int printDpi = 300;
} // namespace

OutputViewer::OutputViewer(std::function<QString(const Failure&)> words, QWidget* parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_source(new QBuffer(this))
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView(this))
    , m_heading(new PageHeading)
    , m_banner(new Banner(Banner::Kind::Error))
    , m_back(new Button(ButtonKind::Ordinary))
    , m_smaller(new IconButton(Icon::ZoomOut, QString()))
    , m_larger(new IconButton(Icon::ZoomIn, QString()))
    , m_save(new Button(ButtonKind::Ordinary))
    , m_print(new Button(ButtonKind::Filled))
{
    const Tokens tokens = Tokens::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens.u(8), tokens.u(6), tokens.u(8), tokens.u(6));
    column->setSpacing(tokens.u(3));
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar, tokens.u(2), tokens.u(2));
    m_back->setIcon(Icon::ArrowLeft);
    m_save->setIcon(Icon::Download);
    m_print->setIcon(Icon::Printer);
    for (Button* button : {m_back, static_cast<Button*>(m_smaller), static_cast<Button*>(m_larger), m_save, m_print}) {
        button->setCompact(true);
        flow->addWidget(button);
    }
    column->addWidget(m_heading);
    column->addWidget(bar);
    column->addWidget(m_banner);
    m_banner->hide();
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    column->addWidget(m_view, 1);
    m_view->setDocument(m_document);
    connect(m_document, &QPdfDocument::statusChanged, this, &OutputViewer::loaded);
    connect(m_back, &Button::clicked, this, &OutputViewer::backRequested);
    connect(m_smaller, &Button::clicked, this, [this] { zoom(1 / zoomStep); });
    connect(m_larger, &Button::clicked, this, [this] { zoom(zoomStep); });
    connect(m_save, &Button::clicked, this, &OutputViewer::save);
    connect(m_print, &Button::clicked, this, &OutputViewer::print);
    retranslate();
}

OutputViewer::~OutputViewer()
{
    m_document->disconnect(this);
    m_document->close();
}

void OutputViewer::show(const QByteArray& pdf, const QString& title, const QString& fileName)
{
    clear();
    m_bytes = pdf;
    m_title = title;
    m_fileName = fileName;
    m_heading->setTitle(title);
    m_source->setData(m_bytes);
    m_source->open(QIODevice::ReadOnly);
    m_document->load(m_source);
}

void OutputViewer::clear()
{
    m_document->close();
    m_source->close();
    m_bytes.clear();
    m_banner->hide();
}

void OutputViewer::focusHeading()
{
    m_heading->takeFocus();
}

int OutputViewer::pageCount() const
{
    return m_document->pageCount();
}

void OutputViewer::loaded()
{
    const auto status = m_document->status();
    if (status == QPdfDocument::Status::Error) {
        m_banner->setText(m_words(fail(failure::outputUnreadable).value()));
        m_banner->show();
        return;
    }
    if (status != QPdfDocument::Status::Ready)
        return;
    m_heading->setPurpose(tr("%n page(s)", nullptr, pageCount()));
    // A screen reader can't look into the picture of a page: the view tells its text.
    QStringList texts;
    for (int page = 0; page < pageCount(); ++page)
        texts.append(m_document->getAllText(page).text().simplified());
    m_view->setAccessibleName(m_title);
    m_view->setAccessibleDescription(texts.join(u' '));
}

void OutputViewer::zoom(qreal factor)
{
    if (m_view->zoomMode() != QPdfView::ZoomMode::Custom) {
        const QSizeF page = m_document->pagePointSize(0);
        const qreal fitting =
            page.width() > 0 ? m_view->viewport()->width() / (page.width() * logicalDpiX() / 72.0) : 1.0;
        m_view->setZoomMode(QPdfView::ZoomMode::Custom);
        m_view->setZoomFactor(fitting);
    }
    m_view->setZoomFactor(qBound(0.25, m_view->zoomFactor() * factor, 5.0));
}

void OutputViewer::save()
{
    auto* dialog = new QFileDialog(this, tr("Save the document"), m_fileName, tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Result<void> written = saveTo(path);
        m_banner->setKind(written ? Banner::Kind::Good : Banner::Kind::Error);
        m_banner->setText(written ? tr("The document is saved.") : m_words(written.error()));
        m_banner->show();
    });
    dialog->open();
}

Result<void> OutputViewer::saveTo(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size() || !file.commit())
        return fail(failure::outputNotSaved, {}, file.errorString());
    return {};
}

void OutputViewer::print()
{
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the document"));
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this](QPrinter* printer) { printTo(*printer); });
    dialog->open();
}

void OutputViewer::printTo(QPrinter& printer) const
{
    printer.setDocName(m_title);
    printer.setResolution(printDpi);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int to = printer.toPage() > 0 ? qMin(printer.toPage(), pageCount()) : pageCount();
    for (int page = from; page < to; ++page) {
        if (page > from)
            printer.newPage();
        const QSizeF points = m_document->pagePointSize(page);
        const QSize pixels = (points * printDpi / 72.0).toSize();
        painter.drawImage(QPoint(0, 0), m_document->render(page, pixels));
    }
}

void OutputViewer::retranslate()
{
    m_back->setText(tr("Back"));
    m_smaller->setName(tr("Smaller"));
    m_larger->setName(tr("Larger"));
    m_save->setText(tr("Save"));
    m_print->setText(tr("Print"));
    m_view->setAccessibleName(m_title.isEmpty() ? tr("Document") : m_title);
}

void OutputViewer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace guichet::ui
