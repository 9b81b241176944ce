#pragma once

#include "catalogue/Procedure.h"
#include "model/Request.h"
#include "vault/FiledElsewhere.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

namespace guichet::guide {

/// A day that counts for one request.
struct Reminder
{
    QString id; ///< of the catalogue's deadline
    QDate day;  ///< the last day, or the day from which on
    QString text;
    QString source;

    bool operator==(const Reminder&) const = default;
};

/// {id, day, text, source}
QJsonObject toJson(const Reminder& reminder);

/// What was noted by hand of a request filed elsewhere; deadlines name these days "/journal/filedOn" and so on.
/// Invalid: not noted.
struct FiledDays
{
    QDate filedOn;
    QDate approvedOn;
    QDate receivedOn;    ///< the card has come
    QDate certificateOn; ///< the driving-rights certificate was downloaded
};
FiledDays filedDays(const vault::FiledElsewhere& noted);

/// The days that follow from the answers and from what was noted, earliest first.
QList<Reminder> remindersOf(const catalogue::Procedure& procedure, const Request& request, const FiledDays& filed,
                            const QString& language);

} // namespace guichet::guide
