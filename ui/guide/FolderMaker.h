#pragma once

#include "catalogue/Procedure.h"
#include "scan/Inspector.h"
#include "tasks/TaskScope.h"
#include "vault/Draft.h"

#include <QObject>
#include <memory>

namespace guichet::ui {

/// Writes a draft's prepared folder for the official site in the background: a new folder inside the chosen one, never
/// over something that is there. Ended early, it leaves nothing behind: the folder is written when all is prepared.
class FolderMaker : public QObject
{
    Q_OBJECT

public:
    /// The inspector and the procedure outlive the maker.
    FolderMaker(std::shared_ptr<vault::Draft> draft, const scan::Inspector& inspector,
                const catalogue::Procedure& procedure, QString language, QObject* parent = nullptr);

    void make(const QString& inFolder, QDate today);

signals:
    void progressed(int done, int papers);
    /// `problems`: why the site would refuse a file, one sentence each with the file's name.
    void made(const QString& folder, const QStringList& problems);
    void failed(const guichet::Failure& failure);

private:
    Task<void> work(QString inFolder, QDate today);

    std::shared_ptr<vault::Draft> m_draft;
    const scan::Inspector& m_inspector;
    const catalogue::Procedure& m_procedure;
    QString m_language;
    TaskScope m_tasks;
};

} // namespace guichet::ui
