#include "guide/Reminders.h"

#include "catalogue/RequestAnswers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::guide {

namespace {

/// The day that a deadline counts from; invalid while it isn't known.
QDate startOf(const catalogue::Deadline& deadline, const catalogue::RequestAnswers& answers, const FiledDays& filed)
{
    if (deadline.from.isEmpty())
        return deadline.on;
    if (deadline.from == u"/journal/filedOn")
        return filed.filedOn;
    if (deadline.from == u"/journal/approvedOn")
        return filed.approvedOn;
    if (deadline.from == u"/journal/receivedOn")
        return filed.receivedOn;
    if (deadline.from == u"/journal/certificateOn")
        return filed.certificateOn;
    return QDate::fromString(answers.at(deadline.from).toString(), Qt::ISODate);
}

} // namespace

QJsonObject toJson(const Reminder& reminder)
{
    return {{u"id"_s, reminder.id},
            {u"day"_s, reminder.day.toString(Qt::ISODate)},
            {u"text"_s, reminder.text},
            {u"source"_s, reminder.source}};
}

FiledDays filedDays(const vault::FiledElsewhere& noted)
{
    return {noted.filedOn, noted.approvedOn(), noted.receivedOn, noted.certificateOn};
}

QList<Reminder> remindersOf(const catalogue::Procedure& procedure, const Request& request, const FiledDays& filed,
                            const QString& language)
{
    const catalogue::RequestAnswers answers(request);
    const catalogue::LogicContext context{{}, {}, catalogue::LogicContext::World::Open, &answers};
    QList<Reminder> all;
    for (const catalogue::Deadline& deadline : procedure.deadlines) {
        const QDate start = startOf(deadline, answers, filed);
        if (start.isValid() && deadline.applies.holds(context) == catalogue::Truth::True)
            all.append({deadline.id, start.addMonths(deadline.months).addDays(deadline.days),
                        deadline.text.in(language), deadline.source});
    }
    std::ranges::stable_sort(all, {}, &Reminder::day);
    return all;
}

} // namespace guichet::guide
