#pragma once

#include "scan/Inspector.h"
#include "tasks/TaskScope.h"
#include "ui/wizard/RequestEditor.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <memory>

namespace guichet::ui {

/// Judges the files of a draft in the background and keeps each report with its file; draws their first pages small.
class DocumentInspections : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    DocumentInspections(RequestEditor& editor, const scan::Inspector& inspector, QObject* parent = nullptr);
    ~DocumentInspections() override;

    /// Judges what has no report yet and was not given up by the person.
    void inspectNew();
    /// Judges all files of a kind anew: how many sides the others show counts.
    void inspectAgain(const DocumentKind& kind);
    /// Stops judging: "could not judge" never blocks.
    void cancel(const DocumentKind& kind);

    /// What a file of this kind should show, given the sides that the others show.
    scan::Expectation expectationOf(const DocumentKind& kind, const QString& file) const;

    bool isRunning(const DocumentKind& kind) const;
    /// How many files of the kind are judged, of how many.
    QPair<int, int> progress(const DocumentKind& kind) const;
    QImage thumbnail(const QString& file) const { return m_thumbnails.value(file); }

signals:
    void changed();
    void failed(Failure failure);

private:
    QStringList filesOf(const DocumentKind& kind) const;
    int sidesElsewhere(const DocumentKind& kind, const QString& file) const;
    void start(const DocumentKind& kind, const QString& file, bool judge);
    void ended(const QString& file);
    Task<void> inspect(DocumentKind kind, QString file, bool judge);

    RequestEditor& m_editor;
    const scan::Inspector& m_inspector;
    QSet<QString> m_givenUp;
    QHash<QString, QImage> m_thumbnails;
    QHash<QString, std::shared_ptr<TaskScope>> m_running; ///< by file
};

} // namespace guichet::ui
