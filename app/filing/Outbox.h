#pragma once

#include "filing/Filer.h"
#include "vault/Vault.h"

#include <QLockFile>
#include <functional>

namespace guichet::filing {

/// The drafts that wait to be sent. One program at a time sends; the others leave it alone.
class Outbox
{
public:
    /// `vault` outlives it.
    Outbox(vault::Vault* vault, const QString& profileFolder);

    struct Entry
    {
        vault::DraftId draft;
        QString procedure;
        QString server;
        QDateTime since;
    };
    Task<Result<QList<Entry>>> entries();

    /// Puts a draft into the outbox: frozen, on disk, to be sent by the next running program.
    static Task<Result<void>> defer(std::shared_ptr<vault::Draft> draft, QString server, QString edition);
    /// Takes it out and makes it editable again, unless its submission may have left.
    static Task<Result<void>> cancel(std::shared_ptr<vault::Draft> draft);

    /// How one draft fared.
    struct Sent
    {
        vault::DraftId draft;
        Result<FilingReceipt> result;
    };

    /// The service at this address; it lives until the sending has ended.
    using ApiFor = std::function<service::ApiClient*(QUrl server)>;

    /// Sends what waits, oldest first, one at a time. What concerns one draft only (its request was refused, a file is
    /// gone, it is open elsewhere) is told and the next one sent; anything that the next one would meet too ends it:
    /// a sign-in that is needed, a service that can't be reached or breaks its contract. otherSender if another program
    /// sends.
    Task<Result<QList<Sent>>> send(ApiFor apiFor, QString edition, std::stop_token paused = {});

    /// The right to send; otherSender if another program has it. Held until the value is destroyed.
    Result<std::unique_ptr<QLockFile>> lockForSending() const;

private:
    Task<Result<FilingReceipt>> sendOne(Entry entry, ApiFor apiFor, QString edition, std::stop_token paused);

    vault::Vault* m_vault;
    QString m_lockPath;
};

} // namespace guichet::filing
