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

/// A shifted date stays partial only in its form: one with unknown parts can't be shifted to a single day.
LogicValue shifted(const LogicValue& value, const LogicValue& by, bool months)
{
    const auto date = dateIn(value);
    if (!date || !date->isComplete() || !by.json().isDouble())
        return LogicValue::unknown();
    const int amount = static_cast<int>(std::clamp(by.json().toDouble(), -100000.0, 100000.0));
    const QDate result = months ? date->earliest().addMonths(amount) : date->earliest().addDays(amount);
    if (result.year() < 1000 || result.year() > 9999)
        return LogicValue::unknown();
    return PartialDate::fromDate(result).toIso();
}

} // namespace

/// What is no date at all is as good as not answered: the field's own check says so to the person.
LogicValue dated(Operator code, const std::vector<LogicValue>& arguments, QDate today)
{
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
    if (code == Operator::DaysFrom)
        return LogicValue::interval(static_cast<double>(from->latest().daysTo(to->earliest())),
                                    static_cast<double>(from->earliest().daysTo(to->latest())));
    return LogicValue::interval(ageOn(*from, to->earliest()).youngest, ageOn(*from, to->latest()).oldest);
}

} // namespace guichet::catalogue
