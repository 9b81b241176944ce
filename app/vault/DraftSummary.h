#pragma once

#include "vault/DraftContent.h"

#include <QUuid>

namespace guichet::vault {

using DraftId = QUuid;
struct Generation;

/// What a list of drafts shows of one of them. One that can't be read is listed too, with its failure.
struct DraftSummary
{
    DraftId id;
    QString procedure;
    QString edition; ///< as in DraftContent
    QString personName;
    bool forOther = false; ///< filed by a third party or an agent
    RequestState state = RequestState::Draft;
    QDateTime createdAt;  ///< UTC
    QDateTime modifiedAt; ///< UTC
    QString lastStep;
    bool waiting = false;  ///< in the outbox: the member `waiting` of what the filing floor keeps
    QString receiptNumber; ///< of a filed request
    QDateTime filedAt;     ///< of a filed request, UTC
    QDateTime stateSince;  ///< of a filed request, UTC
    QDateTime deletedAt;   ///< when the server deletes a filed request
    Retention retention;
    FiledElsewhere elsewhere;
    QString serverUrl;
    qsizetype documents = 0;
    bool recovered = false;         ///< the previous generation was used
    std::optional<Failure> failure; ///< why it can't be read; everything but `id` may then be empty

    bool operator==(const DraftSummary&) const = default;
};

DraftSummary summaryOf(const DraftId& id, const Generation& generation, bool recovered);

/// Of one that can be read.
QJsonObject toJson(const DraftSummary& summary);
DraftSummary draftSummaryFromJson(JsonReader& json);

} // namespace guichet::vault
