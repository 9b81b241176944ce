#include "ui/wizard/RequestEditor.h"

#include "catalogue/PlaceCheck.h"
#include "tasks/Await.h"

namespace guichet::ui {

RequestEditor::RequestEditor(std::shared_ptr<vault::Draft> draft, const PageContext& context, QObject* parent)
    : QObject(parent)
    , m_draft(std::move(draft))
    , m_context(context)
    , m_history(m_draft->content().request)
{
    assess();
    connect(m_draft.get(), &vault::Draft::contentChanged, this, [this] {
        // The list of documents, a report or the state may be another: marks hang on them.
        assess();
        emit changed();
    });
    if (m_context.places && !m_context.knownPlaces())
        m_tasks.start(readPlaces());
}

void RequestEditor::change(const Request& request)
{
    if (request == this->request() || m_draft->isReadOnly())
        return;
    m_history.record(request);
    put(request);
}

void RequestEditor::changeForGood(const Request& request)
{
    if (m_draft->isReadOnly())
        return;
    m_history = RequestHistory(request);
    put(request);
}

void RequestEditor::leaveAt(const QString& step)
{
    if (m_draft->content().lastStep != step && !m_draft->isReadOnly())
        m_draft->update([&](vault::DraftContent& content) { content.lastStep = step; });
}

void RequestEditor::undo()
{
    if (!canUndo())
        return;
    m_history.undo();
    put(m_history.current());
}

void RequestEditor::redo()
{
    if (!canRedo())
        return;
    m_history.redo();
    put(m_history.current());
}

void RequestEditor::put(const Request& request)
{
    m_draft->update([&](vault::DraftContent& content) { content.request = request; }); // contentChanged assesses
}

void RequestEditor::assess()
{
    m_assessment = catalogue::assess(m_context.procedure, request(), m_context.today());
    if (const auto known = m_context.knownPlaces())
        catalogue::addPlaceRemarks(m_assessment, m_context.procedure, request(), *known);
}

Task<void> RequestEditor::readPlaces()
{
    const auto read = [source = m_context.places] { return source->get(); };
    co_await onWorker(QThreadPool::globalInstance(), read);
    assess();
    emit changed();
}

} // namespace guichet::ui
