#pragma once

#include "tasks/TaskScope.h"
#include "ui/pages/documents/DocumentInspections.h"

#include <QPointer>

namespace guichet::ui {

class MendPage;
struct MendSource;

/// Improves files of a draft: always from the original, always on a copy, which is kept beside it.
class DocumentMending : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    DocumentMending(RequestEditor& editor, const scan::Inspector& inspector, const DocumentInspections& inspections,
                    QObject* parent = nullptr);
    ~DocumentMending() override;

    void open(const DocumentKind& kind, const QString& file);
    /// Puts the original of an improved file in its place.
    void useOriginal(const QString& file);

signals:
    void opened(QWidget* page);
    void ended(QWidget* page, const QString& file); ///< the file that stands in its place now
    void swapWanted(const QString& file, const QString& with, const QString& notice);
    void failed(const Failure& failure, const QString& name);

private:
    void show(const MendSource& source);
    Task<void> load(DocumentKind kind, QString file);
    Task<void> use(QByteArray bytes, QJsonArray steps);

    RequestEditor& m_editor;
    const scan::Inspector& m_inspector;
    const DocumentInspections& m_inspections;
    QPointer<MendPage> m_page;
    QString m_file;
    TaskScope m_tasks;
};

} // namespace guichet::ui
