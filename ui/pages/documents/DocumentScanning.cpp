#include "ui/pages/documents/DocumentScanning.h"

#include "ui/pages/documents/ScannerPage.h"
#include "ui/wizard/DocumentState.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

DocumentScanning::DocumentScanning(RequestEditor& editor, scan::ScanSource& source,
                                   const DocumentInspections& inspections, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_source(source)
    , m_inspections(inspections)
{
}

DocumentScanning::~DocumentScanning()
{
    delete m_page;
}

void DocumentScanning::open(const DocumentKind& kind)
{
    m_kind = kind;
    m_files.clear();
    m_count = 0;
    if (!m_page) {
        m_page = new ScannerPage(m_source);
        connect(m_page, &ScannerPage::removeWanted, this, &DocumentScanning::removeWanted);
        connect(m_page, &ScannerPage::closed, this,
                [this] { emit ended(m_page, m_kind, static_cast<int>(m_files.size())); });
        connect(m_page, &ScannerPage::scanned, this, [this](const QByteArray& jpeg) {
            m_waiting.append(jpeg);
            if (!std::exchange(m_keeping, true))
                m_tasks.start(keepWaiting());
        });
    }
    const catalogue::DocumentRequirement* known = m_editor.context().procedure.document(kind);
    m_page->begin(known ? m_editor.context().text(known->title) : kind);
    emit opened(m_page);
}

/// One after the other, so that they stay in their order.
Task<void> DocumentScanning::keepWaiting()
{
    while (!m_waiting.isEmpty()) {
        const DocumentKind kind = m_kind;
        const QByteArray jpeg = m_waiting.takeFirst();
        const QString name = tr("Scan %1", "a file's name").arg(++m_count) + u".jpg"_s;
        const Result<vault::StoredDocument> stored = co_await m_editor.draft().attach(jpeg, name);
        if (!stored) {
            m_page->showProblem(stored.error());
            continue;
        }
        m_files.append(stored->id);
        emit kept(kind, stored->id);
        refresh();
    }
    m_keeping = false;
}

void DocumentScanning::refresh()
{
    if (!m_page)
        return;
    QStringList named;
    for (const SupportingDocument& document : m_editor.request().documents)
        named += document.files;
    QList<ScannedPage> pages;
    m_files.removeIf([&](const QString& file) { return !named.contains(file); });
    for (const QString& file : std::as_const(m_files))
        pages.append({file, m_inspections.thumbnail(file), reportOf(m_editor.draft().content(), file)});
    m_page->setPages(pages);
}

} // namespace guichet::ui
