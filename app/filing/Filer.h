#pragma once

#include "filing/FilingState.h"
#include "service/ApiClient.h"
#include "vault/Draft.h"

#include <QElapsedTimer>
#include <QObject>
#include <chrono>
#include <stop_token>

namespace guichet::filing {

/// Where a filing is, for progress in words.
struct FilingProgress
{
    enum class Step
    {
        Freezing,
        Sending,
        Submitting,
        Asking,
        Fetching,
        Done
    };

    Step step = Step::Freezing;
    DocumentKind kind; ///< being sent
    int part = 0;      ///< from 1
    int parts = 0;
    qint64 partSent = 0;
    qint64 partBytes = 0;
    qint64 sent = 0; ///< of all parts
    qint64 bytes = 0;
};

/// Files a draft exactly once: freeze, send the parts, write "outcome unknown", submit, accept only a receipt that
/// names every byte. May be stopped and repeated at any point, by this program or another run of it.
class Filer : public QObject
{
    Q_OBJECT

public:
    /// `api` outlives it. `edition` is that of drafts which name none.
    Filer(service::ApiClient* api, QString edition);

    /// When completing: parts that the service holds of kinds that this draft has no files for stay as they are.
    void keepOthers() { m_keepOthers = true; }

    /// How long a bad network or a busy service is waited for without progress before `file` ends with its failure.
    void setPatience(std::chrono::seconds patience) { m_patience = patience; }

    /// Ends with the receipt on disk and the outputs fetched, or with the failure; the draft is then as far as it got
    /// and the same call goes on from there. signInNeeded: after a new sign-in. A draft whose submission the service
    /// refused for good, or one of whose files is gone, is editable again.
    Task<Result<FilingReceipt>> file(std::shared_ptr<vault::Draft> draft, std::stop_token paused = {});

signals:
    void progressed(FilingProgress progress);
    /// Nothing goes on for so long, for this reason; then it is tried again.
    void waiting(Failure why, std::chrono::milliseconds time);

private:
    Task<Result<FilingReceipt>> attempt(std::shared_ptr<vault::Draft> draft, std::stop_token paused);
    Task<Result<QByteArray>> bytesFor(std::shared_ptr<vault::Draft> draft, FrozenPart part,
                                      QFuture<Result<QByteArray>> reading);
    Task<Result<service::ServiceRequest>> put(FilingState state);
    Task<Result<void>> reopen(std::shared_ptr<vault::Draft> draft);
    Task<Result<void>> sendParts(std::shared_ptr<vault::Draft> draft, std::stop_token paused);
    Task<Result<service::ServiceRequest>> submit(std::shared_ptr<vault::Draft> draft);
    Task<Result<std::optional<service::ServiceRequest>>> ask(FilingState state);
    Task<Result<FilingReceipt>> accept(std::shared_ptr<vault::Draft> draft, service::ServiceRequest filed);

    service::ApiClient* m_api;
    QString m_edition;
    bool m_keepOthers = false;
    std::chrono::seconds m_patience{30};
    QElapsedTimer m_sinceProgress;
};

} // namespace guichet::filing
