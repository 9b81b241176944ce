#pragma once

#include <QDate>
#include <QString>
#include <compare>
#include <optional>

namespace guichet {

/// A date whose day, or day and month, may be unknown: a real form of the French civil status, written 00/00/1962
/// (seed). It stands for the interval of days that it may mean. Years 1000 to 9999.
class PartialDate
{
public:
    /// Nothing if the parts are no possible date (31/02, month 13, day known but month unknown is accepted:
    /// 12/00/1962).
    static std::optional<PartialDate> fromParts(int year, int month, int day);
    /// Reads "1962-00-00"; the form used in files and by the API.
    static std::optional<PartialDate> fromIso(QStringView text);
    static PartialDate fromDate(QDate date);

    int year() const { return m_year; }
    int month() const { return m_month; } ///< 0 if unknown
    int day() const { return m_day; }     ///< 0 if unknown
    bool isComplete() const { return m_month != 0 && m_day != 0; }

    QDate earliest() const; ///< first day that it may mean
    QDate latest() const;   ///< last day that it may mean

    QString toIso() const;     ///< "1962-00-00"
    QString toDisplay() const; ///< "00/00/1962"

    bool operator==(const PartialDate&) const = default;

private:
    PartialDate(int year, int month, int day)
        : m_year(year)
        , m_month(month)
        , m_day(day)
    {
    }

    int m_year;
    int m_month;
    int m_day;
};

/// The whole years a person born on `birth` may have on the day `on`: youngest and oldest.
struct AgeInterval
{
    int youngest;
    int oldest;
};
AgeInterval ageOn(const PartialDate& birth, QDate on);

} // namespace guichet
