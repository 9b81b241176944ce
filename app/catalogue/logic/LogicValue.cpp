#include "catalogue/logic/LogicValue.h"

#include <QJsonArray>
#include <QStringList>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

LogicValue LogicValue::unknownBut(bool truth)
{
    LogicValue value(Kind::Unknown);
    value.m_truth = truth ? Truth::True : Truth::False;
    return value;
}

LogicValue LogicValue::interval(double low, double high)
{
    if (low == high)
        return LogicValue(low);
    LogicValue value(Kind::Interval);
    value.m_low = low;
    value.m_high = high;
    return value;
}

double LogicValue::low() const
{
    return isInterval() ? m_low : toNumber(m_json);
}

double LogicValue::high() const
{
    return isInterval() ? m_high : toNumber(m_json);
}

Truth truthOf(const LogicValue& value)
{
    if (value.isUnknown())
        return value.truth();
    if (value.isInterval())
        return value.low() <= 0 && value.high() >= 0 ? Truth::Unknown : Truth::True;
    const QJsonValue& json = value.json();
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool() ? Truth::True : Truth::False;
    case QJsonValue::Double:
        return json.toDouble() != 0 ? Truth::True : Truth::False;
    case QJsonValue::String:
        return json.toString().isEmpty() ? Truth::False : Truth::True;
    case QJsonValue::Array:
        return json.toArray().isEmpty() ? Truth::False : Truth::True;
    case QJsonValue::Object:
        return Truth::True;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return Truth::False;
    }
    Q_UNREACHABLE();
}

double toNumber(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return 0;
    case QJsonValue::Bool:
        return value.toBool() ? 1 : 0;
    case QJsonValue::Double:
        return value.toDouble();
    case QJsonValue::String: {
        const QString text = value.toString().trimmed();
        bool isNumber = true;
        const double number = text.isEmpty() ? 0 : text.toDouble(&isNumber);
        return isNumber ? number : std::numeric_limits<double>::quiet_NaN();
    }
    case QJsonValue::Array:
        return toNumber(toText(value));
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        return std::numeric_limits<double>::quiet_NaN();
    }
    Q_UNREACHABLE();
}

QString toText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 17).contains(u'.') ? QString::number(value.toDouble(), 'g', 15)
                                                                         : QString::number(value.toDouble(), 'g', 17);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue& each : value.toArray())
            parts.append(each.isNull() ? QString() : toText(each));
        return parts.join(u',');
    }
    case QJsonValue::Object:
        return u"[object Object]"_s;
    case QJsonValue::Undefined:
        return u"undefined"_s;
    }
    Q_UNREACHABLE();
}

} // namespace guichet::catalogue
