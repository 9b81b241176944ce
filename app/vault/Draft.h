#pragma once

#include "tasks/Task.h"
#include "vault/DraftSummary.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace guichet::vault {

class DraftFolder;
class DraftWriter;
struct OpenedDraft;

/// Who has a draft open: a program's name and its process id, never a person's.
struct LockHolder
{
    QString program;
    qint64 process = 0;
};

/// How attached bytes came to be. (With a constructor, because g++ 12 destroys the members of an aggregate made inside
/// a co_await expression twice; likewise KeyChoice and DraftContent.)
struct Attachment
{
    Attachment() = default;
    explicit Attachment(StoredDocument::Bytes newOrigin, DocumentId newSource = {}, QJsonArray newSteps = {})
        : origin(newOrigin)
        , source(std::move(newSource))
        , steps(std::move(newSteps))
    {
    }

    StoredDocument::Bytes origin = StoredDocument::Bytes::Original;
    DocumentId source; ///< for a mended one
    QJsonArray steps;  ///< for a mended one
};

/// One draft (or filed request), open. Holds the newest value in memory and brings it to disk: each change is there
/// within a second, from a thread of its own, whatever the owner's thread does. The destructor brings what is pending
/// to disk, lets go of the lock, and so may block for the time of one save.
class Draft final : public QObject
{
    Q_OBJECT

public:
    ~Draft() override;

    DraftId id() const;
    const DraftContent& content() const { return m_content; }
    QDateTime createdAt() const { return m_createdAt; } ///< UTC
    QDateTime savedAt() const { return m_savedAt; }     ///< when the newest generation on disk was written, UTC
    /// Everything up to the last change is on disk.
    bool isSaved() const;

    /// Someone else has it open for writing, or the disk can only be read. Changes are refused with draftReadOnly.
    bool isReadOnly() const;
    /// Who, if it is read-only because someone has it; nothing if the disk can't be written.
    std::optional<LockHolder> holder() const { return m_holder; }

    /// draftRecovered if the newest generation was damaged and the previous one was used: the person is told.
    std::optional<Failure> recovered() const { return m_recovered; }

    /// Replaces the whole value and returns at once; last state wins. Which documents there are is not changed by this
    /// (only by attach, removeDocument, restoreDocument), so that a value taken before an attachment can't lose it;
    /// what is said about them (report, displayName) is.
    void setContent(DraftContent content);

    /// Changes the value in place: `draft.update([&](DraftContent& content) { content.lastStep = … });`
    template <typename Change>
    void update(Change change)
    {
        DraftContent changed = m_content;
        change(changed);
        setContent(std::move(changed));
    }

    /// Ends when what was set before the call is on disk, or with the failure of the attempt (which is repeated
    /// anyway).
    Task<Result<void>> flush();

    /// Encrypts the bytes to disk, then lists them in the content. Nothing plain is written anywhere.
    /// Errors: documentTooLarge, documentsTooMany, draftReadOnly, draftClosed, those of the disk.
    Task<Result<StoredDocument>> attach(QByteArray bytes, QString displayName, Attachment attachment = {});

    /// The bytes of a document, verified against its digest.
    Task<Result<QByteArray>> read(DocumentId id);
    /// The same, begun at once: to be taken by `co_await resultOf(…)` when it is needed.
    QFuture<Result<QByteArray>> startReading(const DocumentId& id) const;

    /// Takes a document off the list, also from `Request::documents` and `outputs`. Its bytes stay until the draft is
    /// closed: restoreDocument undoes it (the caller puts it back into `Request::documents`).
    Result<void> removeDocument(const DocumentId& id);
    Result<void> restoreDocument(const DocumentId& id);

signals:
    void contentChanged();            ///< by setContent, attach, removeDocument, restoreDocument
    void saved(QDateTime at);         ///< a generation reached the disk
    void saveFailed(Failure failure); ///< an attempt failed; the newest value is tried again by itself
    void attemptEnded(quint64 change, Result<QDateTime> result); ///< internal: what flush waits for

private:
    friend class Vault;
    class Attaching;
    explicit Draft(OpenedDraft opened);
    void changed();
    void attempted(quint64 change, const Result<QDateTime>& result);
    Result<void> checkWritable() const;
    tl::unexpected<Failure> documentUnknown() const;
    static Result<StoredDocument> store(std::shared_ptr<DraftFolder> folder, QByteArray bytes, StoredDocument document);

    std::shared_ptr<DraftFolder> m_folder;
    DraftContent m_content;
    QList<StoredDocument> m_removed;
    QDateTime m_createdAt;
    QDateTime m_savedAt;
    std::optional<Failure> m_recovered;
    std::optional<LockHolder> m_holder;
    quint64 m_change = 0;                  ///< counts changes of m_content
    quint64 m_savedChange = 0;             ///< the newest of them on disk
    int m_attaching = 0;                   ///< attachments on their way to disk
    std::unique_ptr<DraftWriter> m_writer; ///< null if read-only
};

} // namespace guichet::vault
