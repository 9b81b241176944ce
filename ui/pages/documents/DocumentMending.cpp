#include "ui/pages/documents/DocumentMending.h"

#include "ui/preview/MendPage.h"
#include "ui/wizard/DocumentState.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

DocumentMending::DocumentMending(RequestEditor& editor, const scan::Inspector& inspector,
                                 const DocumentInspections& inspections, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_inspector(inspector)
    , m_inspections(inspections)
{
}

DocumentMending::~DocumentMending()
{
    delete m_page;
}

void DocumentMending::open(const DocumentKind& kind, const QString& file)
{
    m_tasks.start(load(kind, file));
}

Task<void> DocumentMending::load(DocumentKind kind, QString file)
{
    const vault::DraftContent& content = m_editor.draft().content();
    const vault::StoredDocument* stored = content.document(file);
    if (!stored)
        co_return;
    const bool again = stored->origin == vault::StoredDocument::Bytes::Mended;
    const QString original = again ? stored->source : file;
    const catalogue::DocumentRequirement* known = m_editor.context().procedure.document(kind);
    MendSource source;
    source.title = known ? m_editor.context().text(known->title) : kind;
    source.name = stored->displayName;
    source.steps = again ? stored->steps : QJsonArray();
    source.expected = m_inspections.expectationOf(kind, file);
    std::optional<scan::ScanReport> report = reportOf(content, original);
    const Result<QByteArray> bytes = co_await m_editor.draft().read(original);
    if (!bytes) {
        emit failed(bytes.error(), source.name);
        co_return;
    }
    source.bytes = *bytes;
    if (!report) { // an imported draft's originals were not judged here yet
        const Result<scan::ScanReport> judged = co_await m_inspector.inspect(source.bytes, source.expected);
        if (!judged) {
            emit failed(judged.error(), source.name);
            co_return;
        }
        report = *judged;
    }
    source.report = *report;
    m_file = file;
    show(source);
}

void DocumentMending::show(const MendSource& source)
{
    if (!m_page) {
        m_page = new MendPage(m_inspector);
        connect(m_page, &MendPage::closed, this, [this] { emit ended(m_page, m_file); });
        connect(m_page, &MendPage::originalWanted, this, [this] {
            useOriginal(m_file);
            emit ended(m_page, m_file);
        });
        connect(m_page, &MendPage::mendedWanted, this,
                [this](const QByteArray& bytes, const QJsonArray& steps) { m_tasks.start(use(bytes, steps)); });
    }
    m_page->setSource(source);
    emit opened(m_page);
}

Task<void> DocumentMending::use(QByteArray bytes, QJsonArray steps)
{
    const QString file = m_file;
    const vault::StoredDocument* stored = m_editor.draft().content().document(file);
    if (!stored)
        co_return;
    const bool again = stored->origin == vault::StoredDocument::Bytes::Mended;
    const vault::DocumentId original = again ? stored->source : stored->id;
    const QString name = QFileInfo(stored->displayName).completeBaseName() + u".jpg"_s;
    const vault::Attachment attachment(vault::StoredDocument::Bytes::Mended, original, steps);
    const Result<vault::StoredDocument> mended = co_await m_editor.draft().attach(bytes, name, attachment);
    if (mended) {
        m_file = mended->id;
        emit swapWanted(file, m_file, tr("Improved version used."));
    } else {
        emit failed(mended.error(), name);
    }
    emit ended(m_page, m_file);
}

void DocumentMending::useOriginal(const QString& file)
{
    const vault::StoredDocument* stored = m_editor.draft().content().document(file);
    if (!stored || stored->origin != vault::StoredDocument::Bytes::Mended)
        return;
    const vault::DocumentId original = stored->source; // what it is read from changes with the swap
    emit swapWanted(file, original, tr("Original used."));
    m_file = original;
}

} // namespace guichet::ui
