#include "model/PartialDate.h"

namespace guichet {

std::optional<PartialDate> PartialDate::fromParts(int year, int month, int day)
{
    if (year < 1000 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31)
        return std::nullopt;
    if (month != 0 && day != 0 && !QDate::isValid(year, month, day))
        return std::nullopt;
    return PartialDate(year, month, day);
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto number = [&](qsizetype from, qsizetype length) {
        int value = 0;
        for (QChar c : text.mid(from, length)) {
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c.unicode() - u'0');
        }
        return value;
    };
    return fromParts(number(0, 4), number(5, 2), number(8, 2));
}

PartialDate PartialDate::fromDate(QDate date)
{
    return PartialDate(date.year(), date.month(), date.day());
}

QDate PartialDate::earliest() const
{
    if (m_month != 0)
        return QDate(m_year, m_month, m_day == 0 ? 1 : m_day);
    if (m_day == 0)
        return QDate(m_year, 1, 1);
    return QDate(m_year, 1, m_day); // January has every day
}

QDate PartialDate::latest() const
{
    if (m_month != 0)
        return QDate(m_year, m_month, m_day == 0 ? QDate(m_year, m_month, 1).daysInMonth() : m_day);
    return QDate(m_year, 12, m_day == 0 ? 31 : m_day); // so has December
}

QString PartialDate::toIso() const
{
    return QStringLiteral("%1-%2-%3")
        .arg(m_year, 4, 10, QLatin1Char('0'))
        .arg(m_month, 2, 10, QLatin1Char('0'))
        .arg(m_day, 2, 10, QLatin1Char('0'));
}

QString PartialDate::toDisplay() const
{
    return QStringLiteral("%1/%2/%3")
        .arg(m_day, 2, 10, QLatin1Char('0'))
        .arg(m_month, 2, 10, QLatin1Char('0'))
        .arg(m_year, 4, 10, QLatin1Char('0'));
}

AgeInterval ageOn(const PartialDate& birth, QDate on)
{
    const auto age = [&](QDate born) {
        const bool birthdayPassed = on.month() > born.month() || (on.month() == born.month() && on.day() >= born.day());
        return on.year() - born.year() - (birthdayPassed ? 0 : 1);
    };
    return {age(birth.latest()), age(birth.earliest())};
}

} // namespace guichet
