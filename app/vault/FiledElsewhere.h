#pragma once

#include "model/JsonReading.h"
#include "model/RequestState.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace guichet::vault {

/// What a person notes by hand of a request filed on the official site: nobody else knows of it.
struct FiledElsewhere
{
    QDate filedOn;  ///< invalid: not filed there
    QString number; ///< as the site gave it; may be empty
    RequestState state = RequestState::Draft;
    QDate stateOn;       ///< when that state was seen
    QDate receivedOn;    ///< the card has come
    QDate certificateOn; ///< the driving-rights certificate was downloaded
    QStringList done;    ///< steps of the form that are filled in there, by their ids

    bool isFiled() const { return filedOn.isValid(); }
    /// Invalid unless the state seen is the approval.
    QDate approvedOn() const { return state == RequestState::Approved ? stateOn : QDate(); }
    bool operator==(const FiledElsewhere&) const = default;
};

QJsonObject toJson(const FiledElsewhere& elsewhere);
FiledElsewhere filedElsewhereFromJson(JsonReader json);

} // namespace guichet::vault
