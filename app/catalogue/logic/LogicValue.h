#pragma once

#include <QDate>
#include <QJsonValue>

namespace guichet::catalogue {

enum class Truth
{
    False,
    True,
    Unknown
};

/// What a rule's expression evaluates to: a JSON value, a number known only to lie in an interval (the age of a person
/// born in 1962), or unknown because it hangs on something not yet answered.
class LogicValue
{
public:
    static LogicValue unknown() { return LogicValue(Kind::Unknown); }
    /// A value not yet known of which it is certain that it is true, or false: `and` of something unknown and false.
    static LogicValue unknownBut(bool truth);
    static LogicValue interval(double low, double high);

    LogicValue() = default; ///< null
    LogicValue(const QJsonValue& json)
        : m_json(json)
    {
    } // NOLINT: every JSON value is a logic value
    LogicValue(bool truth)
        : m_json(truth)
    {
    } // NOLINT
    LogicValue(double number)
        : m_json(number)
    {
    } // NOLINT
    LogicValue(const QString& text)
        : m_json(text)
    {
    } // NOLINT

    bool isUnknown() const { return m_kind == Kind::Unknown; }
    bool isInterval() const { return m_kind == Kind::Interval; }
    const QJsonValue& json() const { return m_json; }
    /// For an unknown value: whether it is true or false, if that much is known.
    Truth truth() const { return m_truth; }
    double low() const;  ///< the least number that it may be
    double high() const; ///< the greatest

    bool operator==(const LogicValue&) const = default;

private:
    enum class Kind
    {
        Unknown,
        Json,
        Interval
    };
    explicit LogicValue(Kind kind)
        : m_kind(kind)
    {
    }

    Kind m_kind = Kind::Json;
    Truth m_truth = Truth::Unknown;
    QJsonValue m_json;
    double m_low = 0;
    double m_high = 0;
};

/// JsonLogic's truthiness: false, null, 0, "" and [] are false. An interval is true unless it may be 0.
Truth truthOf(const LogicValue& value);

/// JavaScript's conversions, on which JsonLogic's operators rest.
double toNumber(const QJsonValue& value); ///< NaN where there is none
QString toText(const QJsonValue& value);

} // namespace guichet::catalogue
