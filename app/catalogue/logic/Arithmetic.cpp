#include "catalogue/logic/Evaluation.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace guichet::catalogue {

namespace {

/// JavaScript's parseFloat, which JsonLogic's + and * use: a leading number, or none.
double leadingNumber(const LogicValue& value)
{
    if (!value.json().isString())
        return value.low();
    const QByteArray text = value.json().toString().trimmed().toLatin1();
    for (qsizetype length = text.size(); length > 0; --length) {
        bool isNumber = false;
        const double number = text.left(length).toDouble(&isNumber);
        if (isNumber)
            return number;
    }
    return std::nan("");
}

LogicValue number(double value)
{
    return std::isfinite(value) ? LogicValue(value) : LogicValue(QJsonValue());
}

LogicValue sum(const Arguments& arguments)
{
    double low = 0;
    double high = 0;
    for (const LogicValue& each : arguments) {
        low += each.isInterval() ? each.low() : leadingNumber(each);
        high += each.isInterval() ? each.high() : leadingNumber(each);
    }
    return std::isfinite(low) && std::isfinite(high) ? LogicValue::interval(low, high) : LogicValue(QJsonValue());
}

LogicValue extreme(const Arguments& arguments, bool greatest)
{
    if (arguments.empty())
        return QJsonValue();
    if (std::ranges::any_of(arguments, [](const LogicValue& each) { return std::isnan(each.low()); }))
        return QJsonValue();
    double low = arguments[0].low();
    double high = arguments[0].high();
    for (const LogicValue& each : arguments) {
        low = greatest ? std::max(low, each.low()) : std::min(low, each.low());
        high = greatest ? std::max(high, each.high()) : std::min(high, each.high());
    }
    return std::isfinite(low) && std::isfinite(high) ? LogicValue::interval(low, high) : LogicValue(QJsonValue());
}

} // namespace

LogicValue calculated(Operator code, const Arguments& arguments)
{
    if (std::ranges::any_of(arguments, &LogicValue::isUnknown))
        return LogicValue::unknown();
    if (code == Operator::Min || code == Operator::Max)
        return extreme(arguments, code == Operator::Max);
    if (code == Operator::Add)
        return sum(arguments);
    const LogicValue& a = arguments[0];
    if (code == Operator::Subtract) {
        if (arguments.size() == 1)
            return a.isInterval() ? LogicValue::interval(-a.high(), -a.low()) : number(-a.low());
        const double low = a.low() - arguments[1].high();
        const double high = a.high() - arguments[1].low();
        return std::isfinite(low) && std::isfinite(high) ? LogicValue::interval(low, high) : LogicValue(QJsonValue());
    }
    if (std::ranges::any_of(arguments, &LogicValue::isInterval))
        return LogicValue::unknown();
    if (code == Operator::Multiply) {
        double product = 1;
        for (const LogicValue& each : arguments)
            product *= leadingNumber(each);
        return number(product);
    }
    const double b = arguments[1].low();
    return number(code == Operator::Divide ? a.low() / b : std::fmod(a.low(), b));
}

} // namespace guichet::catalogue
