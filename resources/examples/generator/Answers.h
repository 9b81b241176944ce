#pragma once

#include <QDate>
#include <QJsonValue>
#include <QString>

namespace guichet::examples {

/// The same value with each text "today", "today-40" or "today+3" turned into a date, and "now" into a moment at noon.
QJsonValue dated(const QJsonValue& value, QDate today);

/// Reads the requests of `from` (*.json) and writes them, dated, into `to`. False if one can't be read or written.
bool writeAnswers(const QString& from, const QString& to, QDate today);

} // namespace guichet::examples
