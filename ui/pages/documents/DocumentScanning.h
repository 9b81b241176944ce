#pragma once

#include "scan/source/ScanSource.h"
#include "tasks/TaskScope.h"
#include "ui/pages/documents/DocumentInspections.h"

#include <QPointer>

namespace guichet::ui {

class ScannerPage;

/// Pages from a scanner, kept with the draft one after the other as they come; what is done with them is the documents
/// page's.
class DocumentScanning : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    DocumentScanning(RequestEditor& editor, scan::ScanSource& source, const DocumentInspections& inspections,
                     QObject* parent = nullptr);
    ~DocumentScanning() override;

    void open(const DocumentKind& kind);
    /// Shows what has become of the pages; those that the request names no more are gone.
    void refresh();

signals:
    void opened(QWidget* page);
    void kept(const DocumentKind& kind, const QString& file);
    void removeWanted(const QString& file);
    void ended(QWidget* page, const DocumentKind& kind, int pages);

private:
    void show();
    Task<void> keepWaiting();

    RequestEditor& m_editor;
    scan::ScanSource& m_source;
    const DocumentInspections& m_inspections;
    QPointer<ScannerPage> m_page;
    DocumentKind m_kind;
    QStringList m_files; ///< kept since the page was opened and not taken out
    QList<QByteArray> m_waiting;
    int m_count = 0; ///< of pages kept since then
    bool m_keeping = false;
    TaskScope m_tasks;
};

} // namespace guichet::ui
