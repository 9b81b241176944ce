#include "vault/Draft.h"

#include "model/Sha256.h"
#include "tasks/Await.h"
#include "vault/DocumentLimits.h"
#include "vault/DraftWriter.h"
#include "vault/Failures.h"
#include "vault/OpenedDraft.h"
#include "vault/TextLimits.h"

#include <QPointer>
#include <algorithm>

namespace guichet::vault {

/// Counts an attachment as long as it is on its way, also if its Task is ended there.
class Draft::Attaching
{
public:
    explicit Attaching(Draft* draft)
        : m_draft(draft)
    {
        ++draft->m_attaching;
    }
    ~Attaching()
    {
        if (m_draft)
            --m_draft->m_attaching;
    }
    Attaching(const Attaching&) = delete;
    Attaching& operator=(const Attaching&) = delete;

private:
    QPointer<Draft> m_draft;
};

Draft::Draft(OpenedDraft opened)
    : m_folder(std::move(opened.folder))
    , m_content(std::move(opened.loaded.generation.content))
    , m_createdAt(opened.loaded.generation.createdAt)
    , m_savedAt(opened.loaded.generation.savedAt)
    , m_recovered(std::move(opened.loaded.recovered))
    , m_holder(std::move(opened.holder))
{
    if (opened.access != DraftFolder::Access::Mine)
        return;
    const auto report = [this](quint64 change, Result<QDateTime> result) {
        QMetaObject::invokeMethod(
            this, [this, change, result = std::move(result)] { attempted(change, result); }, Qt::QueuedConnection);
    };
    opened.loaded.generation.content = {};
    m_writer =
        std::make_unique<DraftWriter>(m_folder, std::move(opened.loaded.generation), m_recovered.has_value(), report);
}

Draft::~Draft()
{
    if (!m_writer)
        return;
    m_writer.reset();
    m_folder->sweep(m_content.documents);
}

DraftId Draft::id() const
{
    return m_folder->id();
}

bool Draft::isSaved() const
{
    return m_savedChange == m_change;
}

bool Draft::isReadOnly() const
{
    return !m_writer;
}

Result<void> Draft::checkWritable() const
{
    if (isReadOnly())
        return fail(failure::draftReadOnly);
    return {};
}

tl::unexpected<Failure> Draft::documentUnknown() const
{
    return fail(failure::documentUnknown);
}

void Draft::setContent(DraftContent content)
{
    if (const auto writable = checkWritable(); !writable) {
        emit saveFailed(writable.error());
        return;
    }
    QList<StoredDocument> documents = m_content.documents;
    for (StoredDocument& document : documents) {
        if (const StoredDocument* const said = content.document(document.id)) {
            document.displayName = shownFileName(said->displayName);
            document.report = said->report;
        }
    }
    content.documents = std::move(documents);
    if (content == m_content)
        return;
    m_content = std::move(content);
    changed();
}

void Draft::changed()
{
    m_writer->set(++m_change, m_content);
    emit contentChanged();
}

void Draft::attempted(quint64 change, const Result<QDateTime>& result)
{
    if (result) {
        m_savedChange = change;
        m_savedAt = *result;
    }
    // Whoever hears of it may destroy this draft.
    const QPointer<Draft> self(this);
    if (result)
        emit saved(*result);
    else
        emit saveFailed(result.error());
    if (self)
        emit attemptEnded(change, result);
}

Task<Result<void>> Draft::flush()
{
    if (isSaved())
        co_return Result<void>();
    const quint64 wanted = m_change;
    m_writer->hurry();
    for (;;) {
        const auto ended = co_await signalOf(this, &Draft::attemptEnded);
        const auto& [change, result] = ended;
        if (!result)
            co_return fail(result.error());
        if (change >= wanted)
            co_return Result<void>();
    }
}

Result<StoredDocument> Draft::store(std::shared_ptr<DraftFolder> folder, QByteArray bytes, StoredDocument document)
{
    document.sha256 = sha256(bytes);
    const auto written = folder->writeDocument(document.id, bytes);
    if (!written)
        return fail(written.error());
    folder->context().record({Event::Kind::DocumentAttached, {}, "attach", 0, bytes.size()});
    return document;
}

Task<Result<StoredDocument>> Draft::attach(QByteArray bytes, QString displayName, Attachment attachment)
{
    if (const auto writable = checkWritable(); !writable)
        co_return fail(writable.error());
    if (const auto size = checkDocumentSize(bytes.size()); !size)
        co_return fail(size.error());
    if (const auto room = checkDocumentCount(m_content.documents.size() + m_attaching + 1); !room)
        co_return fail(room.error());

    StoredDocument document;
    document.id = newDocumentId();
    document.origin = attachment.origin;
    document.source = attachment.source;
    document.displayName = shownFileName(displayName);
    document.bytes = bytes.size();
    document.addedAt = QDateTime::currentDateTimeUtc();
    document.steps = attachment.steps;

    const QPointer<Draft> self(this);
    const Attaching attaching(this);
    const auto work = [folder = m_folder, bytes, document] { return store(folder, bytes, document); };
    const Result<StoredDocument> stored = co_await onWorker(m_folder->context().pool, work);
    if (!self)
        co_return fail(failure::draftClosed);
    if (!stored)
        co_return fail(stored.error());
    m_content.documents.append(*stored);
    changed();
    co_return *stored;
}

Task<Result<QByteArray>> Draft::read(DocumentId id)
{
    auto bytes = co_await resultOf(startReading(id));
    co_return bytes;
}

QFuture<Result<QByteArray>> Draft::startReading(const DocumentId& id) const
{
    const StoredDocument* listed = m_content.document(id);
    if (!listed) {
        const auto removed = std::ranges::find(m_removed, id, &StoredDocument::id);
        listed = removed == m_removed.end() ? nullptr : &*removed;
    }
    if (!listed)
        return QtFuture::makeReadyFuture(Result<QByteArray>(documentUnknown()));
    return QtConcurrent::run(m_folder->context().pool,
                             [folder = m_folder, document = *listed] { return folder->readDocument(document); });
}

Result<void> Draft::removeDocument(const DocumentId& id)
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const StoredDocument* const listed = m_content.document(id);
    if (!listed)
        return documentUnknown();
    m_removed.append(*listed);
    m_content.documents.removeIf([&](const StoredDocument& each) { return each.id == id; });
    QList<SupportingDocument> papers;
    for (SupportingDocument paper : std::as_const(m_content.request.documents))
        if (paper.files.removeAll(id) == 0 || !paper.files.isEmpty())
            papers.append(paper);
    m_content.request.documents = papers;
    m_content.outputs.removeIf([&](const auto& entry) { return entry.value() == id; });
    changed();
    return {};
}

Result<void> Draft::restoreDocument(const DocumentId& id)
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const auto removed = std::ranges::find(m_removed, id, &StoredDocument::id);
    if (removed == m_removed.end())
        return documentUnknown();
    if (const auto room = checkDocumentCount(m_content.documents.size() + m_attaching + 1); !room)
        return room;
    m_content.documents.append(*removed);
    m_removed.erase(removed);
    changed();
    return {};
}

} // namespace guichet::vault
