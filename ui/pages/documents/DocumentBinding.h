#pragma once

#include "tasks/TaskScope.h"
#include "ui/pages/documents/DocumentInspections.h"

namespace guichet::ui {

/// Puts the files of one paper together into one PDF, which stands in their place; they are all kept.
class DocumentBinding : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    DocumentBinding(RequestEditor& editor, const scan::Inspector& inspector, const DocumentInspections& inspections,
                    QObject* parent = nullptr);

    void bind(const DocumentKind& kind, const QStringList& files, scan::Arrangement arrangement);
    /// The files that this one was put together of; none if it wasn't.
    QStringList partsOf(const QString& file) const;

signals:
    void running(bool binding);
    /// `bound` is kept with the draft; the request still names `files`.
    void done(const DocumentKind& kind, const QStringList& files, const QString& bound);
    void failed(const Failure& failure);

private:
    Task<void> make(DocumentKind kind, QStringList files, scan::Arrangement arrangement);
    Task<Result<QString>> made(DocumentKind kind, QStringList files, scan::Arrangement arrangement);

    RequestEditor& m_editor;
    const scan::Inspector& m_inspector;
    const DocumentInspections& m_inspections;
    bool m_running = false;
    TaskScope m_tasks;
};

} // namespace guichet::ui
