#pragma once

#include "filing/FilingState.h"
#include "service/ApiClient.h"
#include "vault/Draft.h"

#include <QObject>
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
    /// `api` outlives it. `edition` is the catalogue's.
    Filer(service::ApiClient* api, QString edition);

    /// When completing: parts that the service holds of kinds that this draft has no files for stay as they are.
    void keepOthers() { m_keepOthers = true; }

    /// Ends with the receipt on disk and the outputs fetched, or with the failure; the draft is then as far as it got.
    Task<Result<FilingReceipt>> file(std::shared_ptr<vault::Draft> draft, std::stop_token paused = {});

signals:
    void progressed(FilingProgress progress);

private:
    Task<Result<void>> sendParts(std::shared_ptr<vault::Draft> draft, std::stop_token paused);
    Task<Result<service::ServiceRequest>> submit(std::shared_ptr<vault::Draft> draft);
    Task<Result<std::optional<service::ServiceRequest>>> ask(FilingState state);
    Task<Result<FilingReceipt>> accept(std::shared_ptr<vault::Draft> draft, service::ServiceRequest filed);

    service::ApiClient* m_api;
    QString m_edition;
    bool m_keepOthers = false;
};

} // namespace guichet::filing
