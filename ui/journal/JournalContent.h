#pragma once

#include "model/RequestState.h"
#include "ui/kit/TimeLine.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace guichet::ui {

/// One thing that happened to a request, as the journal keeps it.
struct JournalEvent
{
    RequestState state = RequestState::Draft; ///< the state that it led to
    QDateTime at;
    QString message; ///< what the administration wrote
    QString about;   ///< the document that the message is about, in words; may be empty
    QString note; ///< instead of the state's explanation: « Déposée une seule fois, 3 pièces reçues et vérifiées. »

    bool operator==(const JournalEvent&) const = default;
};

/// One document that comes out of a request: shown, saved and printed, offline too once it was fetched.
struct OutputEntry
{
    QString name;  ///< "filing-receipt"
    QString title; ///< « Récépissé de dépôt »
    QString text;  ///< what it is for
    bool available = false;

    bool operator==(const OutputEntry&) const = default;
};

/// Something that the administration asks for, with its reason.
struct Complaint
{
    QString document; ///< in words
    QString text;

    bool operator==(const Complaint&) const = default;
};

/// All that a request's page shows: plain values, so that it can be shown from fixtures.
struct JournalContent
{
    QString id;
    QString title;
    QString person;
    QString number;
    RequestState state = RequestState::Sent;
    QList<JournalEvent> events; ///< any order
    QList<Complaint> complaints;
    QList<OutputEntry> outputs;
    QString driving; ///< « Puis-je conduire ? », from the catalogue
    QDateTime deletedAt;
    QDateTime checkedAt; ///< when the service last answered
    bool stale = false;  ///< it could not be reached since

    bool operator==(const JournalContent&) const = default;
};

/// Newest first, in the seed's words.
QList<TimeLineEntry> timeLineOf(const JournalContent& content);
/// « Et ensuite ? » for a state.
QString nextOf(RequestState state);

} // namespace guichet::ui
