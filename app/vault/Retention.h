#pragma once

#include "model/JsonReading.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>

namespace guichet::vault {

/// What a person was told, and chose, about the copy kept here of a request that the administration deleted.
struct Retention
{
    QDate toldOn; ///< the first day on which the notice was on screen; invalid: not yet
    bool keep = false;

    bool operator==(const Retention&) const = default;
};

QJsonObject toJson(const Retention& retention);
Retention retentionFromJson(JsonReader json);

enum class RetentionStep
{
    Stays,   ///< a draft, a request that the administration still has, or a copy that is to be kept
    Notice,  ///< say that the administration deleted it, and from which day on deleting the copy will be proposed
    Proposal ///< propose to delete the copy: nothing is ever deleted unasked
};

/// The administration deletes every request six months after its creation (seed). The copy stays at least as long as
/// the notice was there to be read.
inline constexpr int noticeDays = 14;
/// `deletedAt` is when the administration deletes the request; invalid for a draft.
RetentionStep retentionStep(const QDateTime& deletedAt, const Retention& retention, QDate today);

/// The first day of the proposal: fourteen days after the notice, or after today if nobody was told yet.
QDate proposalDay(const Retention& retention, QDate today);

} // namespace guichet::vault
