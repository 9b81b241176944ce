#pragma once

#include "scan/Inspector.h"
#include "tasks/TaskScope.h"
#include "ui/wizard/RequestEditor.h"

#include <QObject>
#include <QSet>

namespace guichet::ui {

/// Reads what the papers of a draft say for machines, one after the other in the background once they are judged, and
/// keeps it with their reports. What fails is left unread and tried again with the next draft: nothing depends on it.
class DocumentReadings : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    DocumentReadings(RequestEditor& editor, const scan::Inspector& inspector, QObject* parent = nullptr);
    ~DocumentReadings() override;

    /// Goes on with the next file that is judged and not read yet.
    void readNext();

signals:
    void changed();

private:
    QString nextFile() const;
    Task<void> read(QString file);

    RequestEditor& m_editor;
    const scan::Inspector& m_inspector;
    QSet<QString> m_tried;
    bool m_running = false;
    TaskScope m_tasks;
};

} // namespace guichet::ui
