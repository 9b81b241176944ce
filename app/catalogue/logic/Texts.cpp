#include "catalogue/logic/Evaluation.h"
#include "model/PartialDate.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace guichet::catalogue {

namespace {

bool contained(const QJsonValue& needle, const QJsonValue& haystack)
{
    if (haystack.isArray())
        return haystack.toArray().contains(needle);
    return haystack.isString() && haystack.toString().contains(toText(needle));
}

/// JavaScript's substr, with JsonLogic's negative length: so many characters before the end.
QString part(const QString& text, double from, const QJsonValue& length)
{
    const qsizetype size = text.size();
    const auto start = static_cast<qsizetype>(std::isfinite(from) ? std::clamp(from, -1e6, 1e6) : 0.0);
    const qsizetype first = start < 0 ? std::max<qsizetype>(0, size + start) : std::min(start, size);
    if (!length.isDouble())
        return text.mid(first);
    const auto count = static_cast<qsizetype>(std::clamp(length.toDouble(), -1e6, 1e6));
    return count < 0 ? text.mid(first, std::max<qsizetype>(0, size - first + count)) : text.mid(first, count);
}

QJsonArray merged(const Arguments& arguments)
{
    QJsonArray all;
    for (const LogicValue& each : arguments) {
        if (!each.json().isArray()) {
            all.append(each.json());
            continue;
        }
        for (const QJsonValue& entry : each.json().toArray())
            all.append(entry);
    }
    return all;
}

/// A date with unknown parts isn't the same as its text: it may yet turn out to be another day of a list.
bool isUndecidedDate(const QJsonValue& value)
{
    const auto date = PartialDate::fromIso(value.toString());
    return date && !date->isComplete();
}

} // namespace

LogicValue textual(Operator code, const Arguments& arguments)
{
    if (std::ranges::any_of(arguments, [](const auto& each) { return each.isUnknown() || each.isInterval(); }))
        return LogicValue::unknown();
    switch (code) {
    case Operator::In:
        if (arguments[1].json().isArray() && isUndecidedDate(arguments[0].json()))
            return LogicValue::unknown();
        return contained(arguments[0].json(), arguments[1].json());
    case Operator::Cat: {
        QString text;
        for (const LogicValue& each : arguments)
            text += toText(each.json());
        return text;
    }
    case Operator::Substr:
        return part(toText(arguments[0].json()), toNumber(arguments[1].json()),
                    arguments.size() > 2 ? arguments[2].json() : QJsonValue());
    default:
        return QJsonValue(merged(arguments));
    }
}

} // namespace guichet::catalogue
