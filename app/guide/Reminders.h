#pragma once

#include "model/Request.h"

#include <QDate>
#include <QList>

namespace guichet::guide {

/// A day that counts, by a certain rule of domain §1.8; what is only probable is never a reminder.
struct Reminder
{
    QString id; ///< "theft-receipt", "stamp-valid", …
    QDate day;  ///< the last day, or the day from which on
    QString text;
    QString source;

    bool operator==(const Reminder&) const = default;
};

/// What was noted by hand of a request filed elsewhere.
struct FiledDays
{
    QDate filedOn;    ///< invalid: not filed yet
    QDate approvedOn; ///< invalid: not approved yet
};

/// The days that follow from the answers and from what was noted, earliest first.
QList<Reminder> remindersOf(const Request& request, const FiledDays& filed);

} // namespace guichet::guide
