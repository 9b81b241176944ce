#pragma once

#include "vault/DraftContent.h"

#include <QUuid>

namespace guichet::vault {

using DraftId = QUuid;

/// What a list of drafts shows of one of them. One that can't be read is listed too, with its failure.
struct DraftSummary
{
    DraftId id;
    QString procedure;
    QString edition; ///< as in DraftContent
    QString personName;
    RequestState state = RequestState::Draft;
    QDateTime createdAt;  ///< UTC
    QDateTime modifiedAt; ///< UTC
    QString lastStep;
    QString receiptNumber; ///< of a filed request
    QDateTime deletedAt;   ///< when the server deletes a filed request
    QString serverUrl;
    qsizetype documents = 0;
    bool recovered = false;         ///< the previous generation was used
    std::optional<Failure> failure; ///< why it can't be read; everything but `id` may then be empty

    bool operator==(const DraftSummary&) const = default;
};

} // namespace guichet::vault
