#include "ui/pages/documents/DocumentsPage.h"

#include "scan/reading/Filling.h"
#include "ui/preview/PreviewPage.h"

using namespace Qt::Literals::StringLiterals;

/// The documents page's way to its preview and back, and what is done to files from there.
namespace guichet::ui {

void DocumentsPage::view(const DocumentKind& kind)
{
    m_viewed = kind;
    if (!m_preview) {
        m_preview = new PreviewPage(m_services.inspector,
                                    [this](QString file) { return m_editor.draft().read(std::move(file)); });
        connect(m_preview, &PreviewPage::closed, this, &DocumentsPage::closePreview);
        connect(m_preview, &PreviewPage::removeWanted, this, &DocumentsPage::remove);
        connect(m_preview, &PreviewPage::mendWanted, this,
                [this](const QString& file) { m_mending.open(m_viewed, file); });
        connect(m_preview, &PreviewPage::fillWanted, this, &DocumentsPage::fillFrom);
        connect(m_preview, &PreviewPage::originalWanted, this, &DocumentsPage::useOriginal);
        connect(m_preview, &PreviewPage::bindWanted, this, [this](scan::Arrangement arrangement) {
            m_binding.bind(m_viewed, m_form.filesOf(m_viewed), arrangement);
        });
        connect(&m_binding, &DocumentBinding::running, m_preview, &PreviewPage::setBinding);
        connect(&m_binding, &DocumentBinding::failed, m_preview, &PreviewPage::showProblem);
        connect(m_preview, &PreviewPage::addWanted, this, [this] { choose(m_viewed, false); });
        connect(m_preview, &PreviewPage::scanWanted, this, [this] { scan(m_viewed); });
        connect(m_preview, &PreviewPage::moveWanted, this, [this](const QString& file, int steps) {
            DocumentsForm form = m_form;
            form.move(file, steps);
            change(form);
        });
    }
    refreshPreview();
    emit coverWanted(m_preview);
}

void DocumentsPage::exchange(const QStringList& files, const QStringList& with, const QString& notice)
{
    const DocumentKind kind = m_form.kindOf(files.first());
    DocumentsForm form = m_form;
    form.exchange(files, with);
    changeAndTell(form, notice);
    m_inspections.inspectAgain(kind);
}

void DocumentsPage::bound(const DocumentKind& kind, const QStringList& files, const QString& made)
{
    if (m_form.filesOf(kind) == files) // else others were given meanwhile
        exchange(files, {made}, tr("Put together."));
}

void DocumentsPage::useOriginal(const QString& file)
{
    const QStringList parts = m_binding.partsOf(file);
    if (parts.isEmpty())
        m_mending.useOriginal(file);
    else
        exchange({file}, parts, tr("Taken apart again."));
}

void DocumentsPage::mendingEnded(QWidget* mendPage, const QString& file)
{
    const DocumentKind kind = m_form.kindOf(file);
    emit coverDone(mendPage);
    if (!m_viewed.isEmpty())
        emit coverWanted(m_preview);
    else if (!kind.isEmpty())
        focusAnswer(u"/documents/"_s + kind);
}

void DocumentsPage::refreshPreview()
{
    if (!m_preview || m_viewed.isEmpty())
        return;
    QList<PreviewFile> files;
    for (const QString& file : m_form.filesOf(m_viewed)) {
        const vault::StoredDocument* stored = m_editor.draft().content().document(file);
        const auto report = reportOf(m_editor.draft().content(), file);
        const scan::Reading reading = report && report->read ? *report->read : scan::Reading();
        const auto mayFill = scan::fillEmpty(m_editor.request(), reading, m_viewed).pointers.size();
        files.append({file, stored ? stored->displayName : file, report.value_or(scan::ScanReport()),
                      stored && stored->origin == vault::StoredDocument::Bytes::Mended,
                      !m_binding.partsOf(file).isEmpty(), static_cast<int>(mayFill)});
    }
    const catalogue::DocumentRequirement* known = context().procedure.document(m_viewed);
    m_preview->setDocument(known ? context().text(known->title) : m_viewed, files);
}

void DocumentsPage::closePreview()
{
    if (!m_preview || m_viewed.isEmpty())
        return;
    const DocumentKind kind = m_viewed;
    m_viewed.clear();
    emit coverDone(m_preview);
    focusAnswer(u"/documents/"_s + kind);
}

} // namespace guichet::ui
