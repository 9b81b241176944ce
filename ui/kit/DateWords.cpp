#include "ui/kit/DateWords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace guichet::ui {

namespace {

QString inWords(QDate date, const QString& format)
{
    const QLocale locale;
    QString words = locale.toString(date, format);
    // French says the first of a month as an ordinal; no format of Qt's does.
    if (locale.language() == QLocale::French && date.day() == 1)
        words.replace(u"1 %1"_s.arg(locale.monthName(date.month())), u"1er %1"_s.arg(locale.monthName(date.month())));
    return words;
}

} // namespace

QString dayMonthYear(QDate date)
{
    return inWords(date, u"d MMMM yyyy"_s);
}

QString dayMonth(QDate date)
{
    return inWords(date, u"d MMMM"_s);
}

QString weekdayDayMonthYear(QDate date)
{
    QString words = inWords(date, u"dddd d MMMM yyyy"_s);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString weekdayDayMonth(QDate date)
{
    return inWords(date, u"dddd d MMMM"_s);
}

QString timeOfDay(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime().time(), u"H:mm"_s);
}

QString sizeInWords(qint64 bytes)
{
    const QLocale locale;
    const bool english = locale.language() == QLocale::English; // French papers say Mo, also to readers of Arabic
    const qreal millions = qreal(bytes) / 1'000'000;
    if (bytes < 100'000)
        return u"%1\u00a0%2"_s.arg(locale.toString((bytes + 999) / 1000), english ? u"KB"_s : u"Ko"_s);
    return u"%1\u00a0%2"_s.arg(locale.toString(millions, 'f', 1), english ? u"MB"_s : u"Mo"_s);
}

QString amountInWords(int cents)
{
    const QLocale locale;
    if (locale.language() == QLocale::Arabic) // as on the stamp; Qt puts the sign in front of it
        return u"%1\u00a0€"_s.arg(locale.toString(cents / 100.0, 'f', 2));
    return locale.toCurrencyString(cents / 100.0, u"€"_s);
}

} // namespace guichet::ui
