#include "ui/pages/documents/DocumentBinding.h"

#include <QFileInfo>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

const QString& stepName()
{
    static const QString name = u"bind"_s;
    return name;
}

} // namespace

DocumentBinding::DocumentBinding(RequestEditor& editor, const scan::Inspector& inspector,
                                 const DocumentInspections& inspections, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_inspector(inspector)
    , m_inspections(inspections)
{
}

void DocumentBinding::bind(const DocumentKind& kind, const QStringList& files, scan::Arrangement arrangement)
{
    if (!std::exchange(m_running, true))
        m_tasks.start(make(kind, files, arrangement));
}

QStringList DocumentBinding::partsOf(const QString& file) const
{
    const vault::DraftContent& content = m_editor.draft().content();
    const vault::StoredDocument* stored = content.document(file);
    QStringList parts;
    if (stored && stored->origin == vault::StoredDocument::Bytes::Mended)
        for (const QJsonValue& part : stored->steps.first()[stepName()].toArray())
            if (content.document(part.toString()))
                parts.append(part.toString());
    return parts;
}

Task<void> DocumentBinding::make(DocumentKind kind, QStringList files, scan::Arrangement arrangement)
{
    emit running(true);
    const Result<QString> bound = co_await made(kind, files, arrangement);
    m_running = false;
    emit running(false);
    if (bound)
        emit done(kind, files, *bound);
    else
        emit failed(bound.error());
}

Task<Result<QString>> DocumentBinding::made(DocumentKind kind, QStringList files, scan::Arrangement arrangement)
{
    QList<QByteArray> all;
    for (const QString& file : std::as_const(files)) {
        const Result<QByteArray> bytes = co_await m_editor.draft().read(file);
        if (!bytes)
            co_return fail(bytes.error());
        all.append(*bytes);
    }
    const scan::Expectation expected = m_inspections.expectationOf(kind, files.first());
    const Result<scan::BoundFile> bound = co_await m_inspector.bind(all, arrangement, expected);
    if (!bound)
        co_return fail(bound.error());
    const vault::StoredDocument* first = m_editor.draft().content().document(files.first());
    const QString name = QFileInfo(first ? first->displayName : kind).completeBaseName() + u".pdf"_s;
    const QJsonArray steps{QJsonObject{{stepName(), QJsonArray::fromStringList(files)}}};
    const vault::Attachment attachment(vault::StoredDocument::Bytes::Mended, files.first(), steps);
    const Result<vault::StoredDocument> stored = co_await m_editor.draft().attach(bound->pdf, name, attachment);
    if (!stored)
        co_return fail(stored.error());
    co_return stored->id;
}

} // namespace guichet::ui
