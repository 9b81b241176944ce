#include "window/QuietHours.h"

#include "ui/kit/DateWords.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>

namespace guichet::window {

namespace {

QTimeZone zoneOf(const service::QuietHours& hours)
{
    const QTimeZone zone(hours.timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString localTime(const service::QuietHours& hours, QTime time, const QDateTime& now)
{
    const QTimeZone zone = zoneOf(hours);
    const QDateTime there(now.toTimeZone(zone).date(), time, zone);
    return ui::timeOfDay(there);
}

} // namespace

bool isQuiet(const QList<service::QuietHours>& hours, const QDateTime& now)
{
    return std::ranges::any_of(hours, [&](const service::QuietHours& each) {
        const QTime time = now.toTimeZone(zoneOf(each)).time();
        const bool overMidnight = each.to <= each.from;
        return overMidnight ? time >= each.from || time < each.to : time >= each.from && time < each.to;
    });
}

QString quietHoursInWords(const QList<service::QuietHours>& hours, const QDateTime& now)
{
    if (hours.isEmpty())
        return {};
    const service::QuietHours& first = hours.first();
    return QCoreApplication::translate("QuietHours", "Between %1 and %2")
        .arg(localTime(first, first.from, now), localTime(first, first.to, now));
}

} // namespace guichet::window
