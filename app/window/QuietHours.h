#pragma once

#include "service/Discovery.h"

#include <QDateTime>

namespace guichet::window {

/// True if the service has little to do at that moment, in its own time zone. False if it names no quiet hours.
bool isQuiet(const QList<service::QuietHours>& hours, const QDateTime& now);

/// « Entre 22:00 et 06:00 », in this computer's time zone and the language of the moment; empty without quiet hours.
QString quietHoursInWords(const QList<service::QuietHours>& hours, const QDateTime& now);

} // namespace guichet::window
