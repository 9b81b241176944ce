#include "guide/Reminders.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::guide {

namespace {

/// One row of domain §1.8: how long, counted from an answer.
struct Rule
{
    const char* id;
    const char* detail; ///< name of the answer, a date
    int months;
    int days;
    const char* source;
    const char* text;
};

constexpr Rule rules[] = {
    {"correction-window", "receivedOn", 6, 0, "seed",
     QT_TRANSLATE_NOOP("Guide", "Last day to signal an error on the card.")},
    {"exam-certificate", "examDate", 4, 0, "domain §1.8",
     QT_TRANSLATE_NOOP("Guide", "Last day on which the exam certificate lets you drive.")},
    {"theft-receipt", "theftDeclaredOn", 2, 0, "domain §1.8",
     QT_TRANSLATE_NOOP("Guide", "Last day on which the receipt of the theft lets you drive, in France.")},
    {"rights-attestation", "rightsAttestationDate", 3, 0, "domain §1.8",
     QT_TRANSLATE_NOOP("Guide", "The attestation of driving rights is too old after this day.")},
    {"exchange-year", "residentSince", 12, 0, "domain §1.8",
     QT_TRANSLATE_NOOP("Guide", "End of the year within which the exchange is asked for.")},
    {"stamp-valid", "stampBoughtOn", 12, 0, "domain §1.8",
     QT_TRANSLATE_NOOP("Guide", "Last day on which the revenue stamp is valid.")},
    {"stamp-refund", "stampBoughtOn", 18, 0, "seed",
     QT_TRANSLATE_NOOP("Guide", "Last day to ask for the refund of an unused revenue stamp.")},
    {"suspension-request", "suspensionEnd", 0, -7, "seed",
     QT_TRANSLATE_NOOP("Guide", "Day on which the request after a suspension is best filed: 7 days before its end.")},
};

constexpr int monthsKept = 6;     // seed: every request is deleted after 6 months
constexpr int daysUntilCard = 15; // seed: the card is sent within 15 days of the approval

QString words(const char* text)
{
    return QCoreApplication::translate("Guide", text);
}

} // namespace

QList<Reminder> remindersOf(const Request& request, const FiledDays& filed)
{
    QList<Reminder> all;
    for (const Rule& rule : rules) {
        const QDate from =
            QDate::fromString(request.details.value(QLatin1StringView(rule.detail)).toString(), Qt::ISODate);
        if (from.isValid())
            all.append({QString::fromLatin1(rule.id), from.addMonths(rule.months).addDays(rule.days), words(rule.text),
                        QString::fromUtf8(rule.source)});
    }
    if (filed.filedOn.isValid())
        all.append({u"request-deleted"_s, filed.filedOn.addMonths(monthsKept),
                    words(QT_TRANSLATE_NOOP("Guide", "The site deletes the request: save its papers before.")),
                    u"seed"_s});
    if (filed.approvedOn.isValid())
        all.append({u"card-sent"_s, filed.approvedOn.addDays(daysUntilCard),
                    words(QT_TRANSLATE_NOOP("Guide", "The card is sent by this day at the latest.")), u"seed"_s});
    std::ranges::stable_sort(all, {}, &Reminder::day);
    return all;
}

} // namespace guichet::guide
