#include "ui/journal/JournalContent.h"

#include "ui/kit/DateWords.h"
#include "ui/kit/StatusBadge.h"

#include <QCoreApplication>
#include <algorithm>

namespace guichet::ui {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("Journal", text);
}

Icon iconOf(RequestState state)
{
    return state == RequestState::UnderExamination ? Icon::FileSearch : lookOf(state).icon;
}

QString titleOf(RequestState state)
{
    return state == RequestState::Draft ? inWords(QT_TRANSLATE_NOOP("Journal", "Draft created")) : lookOf(state).words;
}

QString explanationOf(RequestState state)
{
    return state == RequestState::Draft ? inWords(QT_TRANSLATE_NOOP("Journal", "Prepared on this computer."))
                                        : lookOf(state).explanation;
}

} // namespace

QList<TimeLineEntry> timeLineOf(const JournalContent& content)
{
    QList<JournalEvent> events = content.events;
    std::stable_sort(events.begin(), events.end(),
                     [](const JournalEvent& one, const JournalEvent& other) { return one.at > other.at; });
    QList<TimeLineEntry> entries;
    for (const JournalEvent& event : events) {
        TimeLineEntry entry;
        entry.status = lookOf(event.state).status;
        entry.icon = iconOf(event.state);
        entry.title = titleOf(event.state);
        const QDateTime local = event.at.toLocalTime();
        if (local.isValid())
            entry.date =
                inWords(QT_TRANSLATE_NOOP("Journal", "%1, %2")).arg(weekdayDayMonth(local.date()), timeOfDay(local));
        entry.explanation = event.note.isEmpty() ? explanationOf(event.state) : event.note;
        entry.message = event.message;
        if (!event.message.isEmpty())
            entry.messageFrom = event.about.isEmpty()
                                    ? inWords(QT_TRANSLATE_NOOP("Journal", "Message of the administration"))
                                    : inWords(QT_TRANSLATE_NOOP("Journal", "Message of the administration, about: %1"))
                                          .arg(event.about);
        entries.append(entry);
    }
    return entries;
}

QString nextOf(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return inWords(QT_TRANSLATE_NOOP("Journal", "Finish the draft, read it again, then file it."));
    case RequestState::Sent:
        return inWords(QT_TRANSLATE_NOOP(
            "Journal", "The administration checks the photo and the signature, then examines the request."));
    case RequestState::CheckingImages:
        return inWords(QT_TRANSLATE_NOOP("Journal", "If photo and signature are compliant, the request is examined."));
    case RequestState::UnderExamination:
        return inWords(QT_TRANSLATE_NOOP(
            "Journal", "The administration approves the request, rejects it or asks for other documents. You "
                       "are told by e-mail."));
    case RequestState::ToComplete:
        return inWords(QT_TRANSLATE_NOOP(
            "Journal", "A new examination, then the licence is sent within 15 days after the approval."));
    case RequestState::ImagesRejected:
        return inWords(QT_TRANSLATE_NOOP(
            "Journal", "A new request needs a new photo sheet and a new code: the old code can’t be used again."));
    case RequestState::Rejected:
        return inWords(QT_TRANSLATE_NOOP("Journal", "You may make a new request. Your answers can be taken over."));
    case RequestState::Approved:
        return inWords(QT_TRANSLATE_NOOP(
            "Journal", "The licence is sent to you within 15 days, under secure cover. Your name must be on "
                       "the letter box."));
    case RequestState::Deleted:
        return inWords(QT_TRANSLATE_NOOP("Journal", "Nothing more. Keep the receipt."));
    }
    Q_UNREACHABLE();
}

} // namespace guichet::ui
