#include "ui/dashboard/DashboardEntry.h"

#include "ui/kit/DateWords.h"
#include "ui/kit/StatusBadge.h"
#include "ui/theme/TextDirection.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace guichet::ui {

namespace {

constexpr int pressingDays = 120; ///< an advised date within this many days stands in amber
constexpr int soonDays = 30;      ///< the same for a reminder

QString inWords(const char* text, int count = -1)
{
    return QCoreApplication::translate("Dashboard", text, nullptr, count);
}

QString plain(const QString& text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            bare.append(c == u'\u2019' ? QChar(u'\'') : c.toCaseFolded());
    return bare;
}

/// Consents are whole sentences; of several, the first names them.
QString listed(const QStringList& labels)
{
    QStringList names;
    for (const QString& label : labels)
        names.append(label.section(u'.', 0, 0).trimmed());
    return names.join(QLatin1String(", "));
}

QString nextOf(const DashboardEntry& entry)
{
    if (entry.unreadable)
        return inWords(
            QT_TRANSLATE_NOOP("Dashboard", "This draft can’t be read any more. Open it to see what can be done."));
    if (entry.outbox)
        return inWords(
            QT_TRANSLATE_NOOP("Dashboard", "Waits in the outbox. It leaves when the service can be reached."));
    const bool dependsOnContent = entry.state == RequestState::Draft || entry.state == RequestState::ToComplete ||
                                  entry.state == RequestState::Rejected;
    if (!entry.whole && dependsOnContent)
        return QString(QChar::Nbsp); // the line's place
    switch (entry.state) {
    case RequestState::Draft:
        if (entry.toCorrect > 0)
            return inWords(QT_TRANSLATE_N_NOOP("Dashboard", "%n answer(s) to correct"), entry.toCorrect);
        if (entry.missing.isEmpty())
            return inWords(QT_TRANSLATE_NOOP("Dashboard", "Complete. Read it again, then file it."));
        if (entry.missing.size() > 3)
            return inWords(QT_TRANSLATE_N_NOOP("Dashboard", "%n element(s) missing"), int(entry.missing.size()));
        return inWords(QT_TRANSLATE_N_NOOP("Dashboard", "%n element(s) missing: %1"), int(entry.missing.size()))
            .arg(listed(entry.missing));
    case RequestState::Sent:
        return inWords(
            QT_TRANSLATE_NOOP("Dashboard", "Your request was sent to the administration. Nothing to do, please wait."));
    case RequestState::CheckingImages:
        return inWords(QT_TRANSLATE_NOOP(
            "Dashboard", "The administration checks your photo and signature. Nothing to do, please wait."));
    case RequestState::UnderExamination:
        return inWords(
            QT_TRANSLATE_NOOP("Dashboard", "The administration examines the request. Nothing to do, please wait."));
    case RequestState::ToComplete:
        return entry.reason.isEmpty()
                   ? inWords(QT_TRANSLATE_NOOP(
                         "Dashboard", "Some documents are missing or incorrect. The rest of the file is kept."))
                   : inWords(
                         QT_TRANSLATE_NOOP("Dashboard", "The administration asks: “%1” The rest of the file is kept."))
                         .arg(entry.reason);
    case RequestState::ImagesRejected:
        return inWords(QT_TRANSLATE_NOOP(
            "Dashboard", "The photo or the signature is not compliant. Make them again and file a new request."));
    case RequestState::Rejected:
        return entry.reason.isEmpty()
                   ? inWords(QT_TRANSLATE_NOOP("Dashboard", "The request was rejected. You may make a new one."))
                   : inWords(QT_TRANSLATE_NOOP("Dashboard", "The administration writes: “%1”")).arg(entry.reason);
    case RequestState::Approved:
        return inWords(QT_TRANSLATE_NOOP(
            "Dashboard", "The licence is sent under secure cover. Your name must be on the letter box."));
    case RequestState::Deleted:
        return inWords(
            QT_TRANSLATE_NOOP("Dashboard", "The administration no longer keeps it. Your receipt stays here."));
    }
    Q_UNREACHABLE();
}

QString deletedOn(const DashboardEntry& entry)
{
    return inWords(QT_TRANSLATE_NOOP("Dashboard", "Deleted on %1"))
        .arg(dayMonthYear(entry.deletedAt.toLocalTime().date()));
}

void setDates(RequestRow& row, const DashboardEntry& entry, QDate today)
{
    const bool draft = entry.state == RequestState::Draft;
    if ((draft || entry.state == RequestState::ToComplete) && entry.sendBefore.isValid()) {
        row.date = inWords(draft ? QT_TRANSLATE_NOOP("Dashboard", "To send before %1")
                                 : QT_TRANSLATE_NOOP("Dashboard", "Advised before %1"))
                       .arg(dayMonthYear(entry.sendBefore));
        row.dateReason = entry.sendBeforeReason;
        row.datePressing = today.daysTo(entry.sendBefore) <= pressingDays;
    } else if (entry.reminderDay.isValid()) {
        row.date = dayMonthYear(entry.reminderDay);
        row.dateReason = entry.reminder;
        row.datePressing = today.daysTo(entry.reminderDay) <= soonDays;
    } else if (draft) {
        if (entry.changedAt.isValid())
            row.date = inWords(QT_TRANSLATE_NOOP("Dashboard", "Changed on %1"))
                           .arg(dayMonthYear(entry.changedAt.toLocalTime().date()));
        row.dateReason = inWords(QT_TRANSLATE_NOOP("Dashboard", "kept on this computer"));
    } else if (entry.state == RequestState::Approved && entry.stateSince.isValid()) {
        row.date = inWords(QT_TRANSLATE_NOOP("Dashboard", "Licence posted by %1"))
                       .arg(dayMonth(entry.stateSince.toLocalTime().date().addDays(15)));
        row.dateReason = inWords(QT_TRANSLATE_NOOP("Dashboard", "15 days after the approval"));
    } else if (entry.filedAt.isValid()) {
        row.date =
            inWords(QT_TRANSLATE_NOOP("Dashboard", "Sent on %1")).arg(dayMonthYear(entry.filedAt.toLocalTime().date()));
        if (entry.deletedAt.isValid())
            row.dateReason = inWords(QT_TRANSLATE_NOOP("Dashboard", "deleted on %1, 6 months later"))
                                 .arg(dayMonthYear(entry.deletedAt.toLocalTime().date()));
    }
}

} // namespace

bool isUrgent(const DashboardEntry& entry)
{
    return !entry.unreadable && (entry.state == RequestState::ToComplete ||
                                 entry.state == RequestState::ImagesRejected || entry.state == RequestState::Rejected);
}

bool matches(const DashboardEntry& entry, DashboardFilter filter)
{
    switch (filter) {
    case DashboardFilter::All:
        return true;
    case DashboardFilter::Drafts:
        return entry.state == RequestState::Draft;
    case DashboardFilter::Running:
        return entry.state == RequestState::Sent || entry.state == RequestState::CheckingImages ||
               entry.state == RequestState::UnderExamination || entry.state == RequestState::ToComplete;
    case DashboardFilter::Finished:
        return entry.state == RequestState::Approved || entry.state == RequestState::Rejected ||
               entry.state == RequestState::ImagesRejected || entry.state == RequestState::Deleted;
    }
    Q_UNREACHABLE();
}

QString searchableText(const DashboardEntry& entry)
{
    return plain(QStringList{entry.title, entry.person, entry.number, lookOf(entry.state).words}.join(u' '));
}

QStringList searchWords(const QString& search)
{
    return plain(search).split(u' ', Qt::SkipEmptyParts);
}

bool hasAll(const QString& searchable, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return searchable.contains(word); });
}

RequestRow rowOf(const DashboardEntry& entry, QDate today)
{
    const StateLook look = lookOf(entry.state);
    RequestRow row;
    row.id = entry.id;
    row.tile = entry.icon.isEmpty() ? Icon::FileText : icons::fromName(entry.icon);
    row.status = look.status;
    row.badgeIcon = look.icon;
    row.badge = look.words;
    if (entry.unreadable) {
        row.status = Status::Error;
        row.badgeIcon = Icon::CircleX;
        row.badge = inWords(QT_TRANSLATE_NOOP("Dashboard", "Unreadable"));
    } else if (entry.outbox) {
        row.status = Status::Waiting;
        row.badgeIcon = Icon::Clock;
        row.badge = inWords(QT_TRANSLATE_NOOP("Dashboard", "In the outbox"));
    }
    row.title = entry.title;
    row.person = entry.person;
    if (entry.forOther && !entry.person.isEmpty())
        row.person = inWords(QT_TRANSLATE_NOOP("Dashboard", "%1 · for someone else")).arg(entry.person);
    row.next = nextOf(entry);
    setDates(row, entry, today);
    return row;
}

UrgentCard::Content urgentContentOf(const DashboardEntry& entry, QDate today)
{
    UrgentCard::Content content;
    content.row = rowOf(entry, today);
    content.row.tile = Icon::FileAlert;
    if (!entry.number.isEmpty()) {
        const QString number = inWords(QT_TRANSLATE_NOOP("Dashboard", "request no. %1")).arg(entry.number);
        content.row.person =
            entry.person.isEmpty() ? number : QStringLiteral("%1 · %2").arg(isolated(entry.person), isolated(number));
    }
    content.driving = entry.driving;
    if (entry.deletedAt.isValid()) {
        const QString reason =
            inWords(QT_TRANSLATE_NOOP("Dashboard", "6 months after it was sent, whatever its state"));
        if (content.row.date.isEmpty() || !entry.sendBefore.isValid()) {
            content.row.date = deletedOn(entry);
            content.row.dateReason = reason;
        } else {
            content.secondDate = deletedOn(entry);
            content.secondReason = reason;
        }
    }
    content.act = entry.state == RequestState::ToComplete
                      ? inWords(QT_TRANSLATE_NOOP("Dashboard", "Complete the request"))
                      : inWords(QT_TRANSLATE_NOOP("Dashboard", "Make a new request"));
    content.look = inWords(QT_TRANSLATE_NOOP("Dashboard", "See the journal"));
    return content;
}

} // namespace guichet::ui
