#pragma once

#include "catalogue/Catalogue.h"
#include "tasks/TaskScope.h"
#include "ui/wizard/RequestEditor.h"
#include "vault/Vault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <optional>

namespace guichet::tests {

/// Runs a task to its end on this thread's event loop; for tests and pictures only.
template <typename T>
T finish(Task<T> task)
{
    std::optional<T> result;
    TaskScope scope;
    const auto run = [](Task<T> inner, std::optional<T>* kept) -> Task<void> { kept->emplace(co_await inner); };
    scope.start(run(std::move(task), &result));
    QElapsedTimer patience;
    patience.start();
    while (!result && patience.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    Q_ASSERT(result);
    return *result;
}

/// A real draft in a real vault whose key is in memory, in a folder that goes with it; the day is 23 November 2026.
class OpenDraft
{
public:
    /// `catalogue`: another one than the program's own, outliving this.
    explicit OpenDraft(const vault::DraftContent& content, const QString& language = QStringLiteral("fr"),
                       const catalogue::Catalogue* catalogue = nullptr);
    ~OpenDraft();

    ui::RequestEditor& editor() { return *m_editor; }
    vault::Draft& draft() { return *m_draft; }
    std::shared_ptr<vault::Draft> shared() { return m_draft; }
    const catalogue::Procedure& procedure() const { return *m_procedure; }
    const catalogue::Catalogue& catalogue() const { return m_catalogue; }
    ui::PageContext context() const;

    /// Lets go of the draft and reads it again from disk.
    Request reopened(const vault::DraftId& id);

    /// Attaches bytes as a file of a document, with a report where one is given; its id.
    QString attach(const DocumentKind& kind, const QByteArray& bytes, const QString& name,
                   const QJsonObject& report = {});

    /// The answers of Yasmina Haddad, who lost her licence: everything but papers and what is asked last.
    static Request yasmina();
    /// Nothing answered yet.
    static Request blank(const QString& procedure = QStringLiteral("fab-perte"));
    static vault::DraftContent contentOf(const Request& request, const QString& lastStep);

private:
    QTemporaryDir m_folder;
    const catalogue::Catalogue& m_catalogue;
    const catalogue::Procedure* m_procedure;
    QString m_language;
    std::shared_ptr<vault::Vault> m_vault;
    std::shared_ptr<vault::Draft> m_draft;
    std::unique_ptr<ui::RequestEditor> m_editor;
};

} // namespace guichet::tests
