#pragma once

#include "model/RequestState.h"
#include "ui/kit/UrgentCard.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace guichet::ui {

/// What « Mes demandes » knows of a draft or a filed request: plain values, so that it can be shown from fixtures.
struct DashboardEntry
{
    QString id;        ///< of the draft in the vault
    bool whole = true; ///< false: what is missing, wrong or asked of the person isn't known yet
    QString procedure; ///< slug
    QString title;     ///< of the procedure, in the window's language
    QString icon;      ///< the catalogue's name for it
    QString person;    ///< for whom; may be empty
    bool forOther = false;
    RequestState state = RequestState::Draft;
    QString number;      ///< of the filed request
    QStringList missing; ///< a draft's missing answers and documents, in words
    int toCorrect = 0;   ///< a draft's answers that are wrong
    QString reason;      ///< what the administration wrote
    QString driving;     ///< whether the person may drive meanwhile
    QDate sendBefore;    ///< advised date, with its reason
    QString sendBeforeReason;
    QDate reminderDay; ///< the next day that counts by a certain rule; invalid: none
    QString reminder;  ///< what it is about
    QDateTime changedAt;
    QDateTime filedAt;
    QDateTime stateSince;
    QDateTime deletedAt;       ///< the server's date
    bool deletedThere = false; ///< the administration deleted it; what is kept here is the only copy
    bool mayBeDeleted = false; ///< and that was on screen long enough: propose to delete the copy
    QDate mayBeDeletedFrom;    ///< the day of that proposal
    bool outbox = false;       ///< waits to be sent
    bool unreadable = false;   ///< damaged or of a newer version: can only be exported or deleted

    bool operator==(const DashboardEntry&) const = default;
};

enum class DashboardFilter
{
    All,
    Drafts,
    Running,
    Finished
};

/// Needs the person: to complete, or refused so that a new request is wanted.
bool isUrgent(const DashboardEntry& entry);
bool matches(const DashboardEntry& entry, DashboardFilter filter);

/// A search finds an entry if all its words occur in title, person, number or state; case and accents don't matter.
QString searchableText(const DashboardEntry& entry);
QStringList searchWords(const QString& search);
bool hasAll(const QString& searchable, const QStringList& words);

/// The words and marks of an entry, on the day `today`.
RequestRow rowOf(const DashboardEntry& entry, QDate today);
UrgentCard::Content urgentContentOf(const DashboardEntry& entry, QDate today);

} // namespace guichet::ui
