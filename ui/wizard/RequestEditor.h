#pragma once

#include "catalogue/Assessment.h"
#include "tasks/TaskScope.h"
#include "ui/wizard/PageContext.h"
#include "ui/wizard/RequestHistory.h"
#include "vault/Draft.h"

#include <QObject>
#include <memory>

namespace guichet::ui {

/// The request being edited: each change goes to the draft (on disk within a second), is assessed, and can be undone.
class RequestEditor : public QObject
{
    Q_OBJECT

public:
    RequestEditor(std::shared_ptr<vault::Draft> draft, const PageContext& context, QObject* parent = nullptr);

    const Request& request() const { return m_draft->content().request; }
    const catalogue::Assessment& assessment() const { return m_assessment; }
    const PageContext& context() const { return m_context; }
    vault::Draft& draft() const { return *m_draft; }
    std::shared_ptr<vault::Draft> sharedDraft() const { return m_draft; }

    /// A change by the person. Ignored while the draft can't be written.
    void change(const Request& request);
    /// A change that is no step of its own for undo: a document whose bytes went with it.
    void changeForGood(const Request& request);
    void endStep() { m_history.endStep(); }
    void leaveAt(const QString& step);

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

signals:
    /// The request or what the catalogue says about it is another.
    void changed();

private:
    void put(const Request& request);
    void assess();
    /// Reads the list of places on a worker; remarks on what was answered before come then.
    Task<void> readPlaces();

    std::shared_ptr<vault::Draft> m_draft;
    PageContext m_context;
    RequestHistory m_history;
    catalogue::Assessment m_assessment;
    TaskScope m_tasks;
};

} // namespace guichet::ui
