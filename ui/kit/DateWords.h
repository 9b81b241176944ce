#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace guichet::ui {

/// Dates in words, in the language of the window (QLocale()): « 4 mars 2027 », with « 1er » in French.
QString dayMonthYear(QDate date);
QString dayMonth(QDate date);             ///< « 3 décembre »
QString weekdayDayMonthYear(QDate date);  ///< « Lundi 23 novembre 2026 », ready to begin a sentence
QString weekdayDayMonth(QDate date);      ///< « mardi 17 novembre »
QString timeOfDay(const QDateTime& time); ///< « 11:38 », local

/// With a no-break space between the number and « Mo » or « Ko ».
QString sizeInWords(qint64 bytes);
QString amountInWords(int cents); ///< « 25,00 € »

} // namespace guichet::ui
