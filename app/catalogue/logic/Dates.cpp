#include "catalogue/logic/Evaluation.h"
#include "model/PartialDate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

std::optional<PartialDate> dateIn(const LogicValue& value)
{
    return value.json().isString() ? PartialDate::fromIso(value.json().toString()) : std::nullopt;
}

/// Months may be added to a date without its day, and whole years to one without its month: the unknown parts stay so.
std::optional<PartialDate> shiftedMonths(const PartialDate& date, int months)
{
    if (date.month() == 0)
        return months % 12 == 0 ? PartialDate::fromParts(date.year() + months / 12, 0, date.day()) : std::nullopt;
    const QDate moved = date.earliest().addMonths(months);
    return PartialDate::fromParts(moved.year(), moved.month(), date.day() == 0 ? 0 : moved.day());
}

LogicValue shifted(const LogicValue& value, const LogicValue& by, bool months)
{
    const auto date = dateIn(value);
    if (!date || !by.json().isDouble())
        return LogicValue::unknown();
    const int amount = static_cast<int>(std::clamp(by.json().toDouble(), -100000.0, 100000.0));
    if (!months && !date->isComplete())
        return LogicValue::unknown();
    const QDate nextDay = date->earliest().addDays(amount);
    const auto result =
        months ? shiftedMonths(*date, amount) : PartialDate::fromParts(nextDay.year(), nextDay.month(), nextDay.day());
    return result ? LogicValue(result->toIso()) : LogicValue::unknown();
}

} // namespace

/// What is no date at all is as good as not answered: the field's own check says so to the person.
LogicValue dated(Operator code, const Arguments& arguments, QDate today)
{
    if (!today.isValid())
        return LogicValue::unknown();
    if (code == Operator::Today)
        return PartialDate::fromDate(today).toIso();
    if (std::ranges::any_of(arguments, &LogicValue::isUnknown))
        return LogicValue::unknown();
    if (code == Operator::AddMonths || code == Operator::AddDays)
        return shifted(arguments[0], arguments[1], code == Operator::AddMonths);
    const auto from = dateIn(arguments[0]);
    const auto to = arguments.size() > 1 ? dateIn(arguments[1]) : PartialDate::fromDate(today);
    if (!from || !to)
        return LogicValue::unknown();
    if (code == Operator::DaysBetween)
        return LogicValue::interval(static_cast<double>(from->latest().daysTo(to->earliest())),
                                    static_cast<double>(from->earliest().daysTo(to->latest())));
    return LogicValue::interval(ageOn(*from, to->earliest()).youngest, ageOn(*from, to->latest()).oldest);
}

} // namespace guichet::catalogue
