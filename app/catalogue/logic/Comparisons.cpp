#include "catalogue/logic/Evaluation.h"
#include "model/PartialDate.h"

#include <QJsonArray>
#include <cmath>

namespace guichet::catalogue {

namespace {

bool looselyEqual(const QJsonValue& a, const QJsonValue& b)
{
    if (a.type() == b.type())
        return !a.isArray() && !a.isObject() && a == b;
    if (a.isNull() || b.isNull())
        return false;
    return toNumber(a) == toNumber(b);
}

bool strictlyEqual(const QJsonValue& a, const QJsonValue& b)
{
    return a.type() == b.type() && !a.isArray() && !a.isObject() && a == b;
}

/// The days that two dates may mean, if both are dates and a part of one is unknown: then they compare as intervals.
struct DatePair
{
    PartialDate a;
    PartialDate b;

    static std::optional<DatePair> in(const LogicValue& a, const LogicValue& b)
    {
        if (!a.json().isString() || !b.json().isString())
            return {};
        const auto first = PartialDate::fromIso(a.json().toString());
        const auto second = first ? PartialDate::fromIso(b.json().toString()) : std::nullopt;
        if (!second || (first->isComplete() && second->isComplete()))
            return {};
        return DatePair{*first, *second};
    }
};

LogicValue decided(bool surely, bool possibly)
{
    return surely ? LogicValue(true) : possibly ? LogicValue::unknown() : LogicValue(false);
}

/// Both must be known; an interval decides only if it does so over its whole length.
LogicValue less(const LogicValue& a, const LogicValue& b, bool orEqual)
{
    if (a.isUnknown() || b.isUnknown())
        return LogicValue::unknown();
    if (const auto dates = DatePair::in(a, b)) {
        const auto& [left, right] = *dates;
        return orEqual ? decided(left.latest() <= right.earliest(), left.earliest() <= right.latest())
                       : decided(left.latest() < right.earliest(), left.earliest() < right.latest());
    }
    if (!a.isInterval() && !b.isInterval() && a.json().isString() && b.json().isString()) {
        const int order = QString::compare(a.json().toString(), b.json().toString());
        return orEqual ? order <= 0 : order < 0;
    }
    if (std::isnan(a.low()) || std::isnan(b.low()))
        return false;
    const bool surely = orEqual ? a.high() <= b.low() : a.high() < b.low();
    const bool possibly = orEqual ? a.low() <= b.high() : a.low() < b.high();
    return decided(surely, possibly);
}

LogicValue both(const LogicValue& a, const LogicValue& b)
{
    const Truth left = truthOf(a);
    const Truth right = truthOf(b);
    if (left == Truth::False || right == Truth::False)
        return false;
    return left == Truth::Unknown || right == Truth::Unknown ? LogicValue::unknown() : LogicValue(true);
}

LogicValue equal(const LogicValue& a, const LogicValue& b, bool strict)
{
    if (a.isUnknown() || b.isUnknown())
        return LogicValue::unknown();
    if (a.isInterval() || b.isInterval()) {
        const bool apart = a.high() < b.low() || b.high() < a.low();
        return apart ? LogicValue(false) : LogicValue::unknown();
    }
    if (const auto dates = DatePair::in(a, b))
        return decided(false, dates->a.earliest() <= dates->b.latest() && dates->b.earliest() <= dates->a.latest());
    return strict ? strictlyEqual(a.json(), b.json()) : looselyEqual(a.json(), b.json());
}

LogicValue negated(const LogicValue& value)
{
    return value.isUnknown() ? value : LogicValue(truthOf(value) == Truth::False);
}

} // namespace

LogicValue compared(Operator code, const Arguments& arguments)
{
    const LogicValue& a = arguments[0];
    const LogicValue& b = arguments[1];
    switch (code) {
    case Operator::LooseEqual:
        return equal(a, b, false);
    case Operator::StrictEqual:
        return equal(a, b, true);
    case Operator::LooseUnequal:
        return negated(equal(a, b, false));
    case Operator::StrictUnequal:
        return negated(equal(a, b, true));
    case Operator::Greater:
        return less(b, a, false);
    case Operator::GreaterEqual:
        return less(b, a, true);
    default:
        break;
    }
    const bool orEqual = code == Operator::LessEqual;
    const LogicValue first = less(a, b, orEqual);
    return arguments.size() == 2 ? first : both(first, less(b, arguments[2], orEqual));
}

} // namespace guichet::catalogue
