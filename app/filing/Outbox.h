#pragma once

#include "filing/Filer.h"
#include "vault/Vault.h"

#include <QLockFile>

namespace guichet::filing {

/// The drafts that wait to be sent. One program at a time sends; the others leave it alone.
class Outbox
{
public:
    /// `vault` outlives it.
    Outbox(vault::Vault* vault, QString profileFolder);

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

    /// The right to send; otherSender if another program has it. Held until the value is destroyed.
    Result<std::unique_ptr<QLockFile>> lockForSending() const;

private:
    vault::Vault* m_vault;
    QString m_lockPath;
};

} // namespace guichet::filing
