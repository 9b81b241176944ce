#include "window/Entries.h"

#include "guide/Reminders.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::window {

namespace {

/// A field's label or a document's title.
QString wordsFor(const catalogue::Procedure& procedure, const QString& pointer, const QString& language)
{
    if (pointer.startsWith(u"/documents/"))
        if (const auto* document = procedure.document(pointer.section(u'/', 2)))
            return document->title.in(language);
    const catalogue::Field* field = procedure.field(pointer);
    return field ? field->label.in(language) : QString();
}

QString drivingOf(const catalogue::Assessment& assessment, const QString& language)
{
    QStringList words;
    for (const catalogue::Advice& advice : assessment.meanwhile)
        words.append(advice.text.in(language));
    return words.join(u"\n\n"_s);
}

QString aboutWords(const catalogue::Procedure* procedure, const QString& about, const QString& language)
{
    const auto* document = procedure ? procedure->document(about) : nullptr;
    return document ? document->title.in(language) : QString();
}

/// The next day that counts; nothing if all are over.
void setReminder(ui::DashboardEntry& entry, const catalogue::Procedure& procedure, const vault::DraftContent& content,
                 const QString& language, QDate today)
{
    const QList<guide::Reminder> earliestFirst =
        guide::remindersOf(procedure, content.request, guide::filedDays(content.elsewhere), language);
    const auto next =
        std::ranges::find_if(earliestFirst, [today](const guide::Reminder& each) { return each.day >= today; });
    if (next == earliestFirst.end())
        return;
    entry.reminderDay = next->day;
    entry.reminder = next->text;
}

/// What takes the whole content to know.
void complete(ui::DashboardEntry& entry, const catalogue::Procedure& procedure, const vault::DraftContent& content,
              const QString& language, QDate today)
{
    const catalogue::Assessment assessment = catalogue::assess(procedure, content.request, today);
    entry.driving = drivingOf(assessment, language);
    entry.reason = content.reasons.isEmpty() ? QString() : content.reasons.first().text;
    if (content.receipt)
        return;
    setReminder(entry, procedure, content, language, today);
    if (content.elsewhere.isFiled())
        return;
    for (const QString& pointer : assessment.missing)
        if (const QString words = wordsFor(procedure, pointer, language); !words.isEmpty())
            entry.missing.append(words);
    entry.toCorrect = int(std::ranges::count_if(
        assessment.reasons, [](const catalogue::Reason& reason) { return reason.effect == catalogue::Effect::Block; }));
}

} // namespace

ui::DashboardEntry entryOf(const vault::DraftSummary& summary, const vault::DraftContent* content,
                           const catalogue::Catalogue& catalogue, const QString& language, QDate today)
{
    ui::DashboardEntry entry;
    entry.id = summary.id.toString(QUuid::WithoutBraces);
    entry.procedure = summary.procedure;
    entry.person = summary.personName;
    entry.state = summary.state;
    entry.number = summary.receiptNumber;
    entry.changedAt = summary.modifiedAt;
    entry.deletedAt = summary.deletedAt;
    entry.unreadable = summary.failure.has_value();
    entry.whole = content != nullptr;
    entry.forOther = summary.forOther;
    entry.outbox = summary.waiting;
    entry.filedAt = summary.filedAt;
    entry.stateSince = summary.stateSince;
    const vault::RetentionStep step = vault::retentionStep(summary.deletedAt, summary.retention, today);
    entry.deletedThere = step != vault::RetentionStep::Stays;
    entry.mayBeDeleted = step == vault::RetentionStep::Proposal;
    entry.mayBeDeletedFrom = vault::proposalDay(summary.retention, today);
    const vault::FiledElsewhere& elsewhere = summary.elsewhere;
    if (elsewhere.isFiled()) {
        entry.state = elsewhere.state;
        entry.number = elsewhere.number;
        entry.filedAt = elsewhere.filedOn.startOfDay();
        entry.stateSince = (elsewhere.stateOn.isValid() ? elsewhere.stateOn : elsewhere.filedOn).startOfDay();
    }
    if (const catalogue::Procedure* procedure = catalogue.find(summary.procedure)) {
        entry.title = procedure->title.in(language);
        entry.icon = procedure->icon;
        if (content)
            complete(entry, *procedure, *content, language, today);
    }
    return entry;
}

ui::JournalContent journalOf(const vault::Draft& draft, const catalogue::Catalogue& catalogue, const QString& language,
                             QDate today)
{
    const vault::DraftContent& content = draft.content();
    const catalogue::Procedure* procedure = catalogue.find(content.request.procedure);
    ui::JournalContent journal;
    journal.id = draft.id().toString(QUuid::WithoutBraces);
    journal.title = procedure ? procedure->title.in(language) : content.request.procedure;
    journal.person = vault::personName(content.request);
    journal.state = content.state;
    journal.events.append({RequestState::Draft, draft.createdAt(), {}, {}, {}});
    for (const vault::JournalEntry& entry : content.journal) {
        if (entry.kind != u"state")
            continue;
        ui::JournalEvent event;
        event.state = stateFromName(entry.text).value_or(RequestState::Sent);
        event.at = entry.at;
        const bool current = event.state == content.state && !content.reasons.isEmpty();
        if (current) {
            event.message = content.reasons.first().text;
            event.about = aboutWords(procedure, content.reasons.first().pointer, language);
        }
        journal.events.append(event);
    }
    for (const vault::AdministrationMessage& message : content.reasons)
        journal.complaints.append({aboutWords(procedure, message.pointer, language), message.text});
    if (content.receipt) {
        journal.number = content.receipt->number;
        journal.deletedAt = content.receipt->deletedAt;
        const bool known =
            std::ranges::any_of(journal.events, [](const auto& each) { return each.state == RequestState::Sent; });
        if (!known)
            journal.events.append({RequestState::Sent, content.receipt->filedAt, {}, {}, {}});
    }
    if (!procedure)
        return journal;
    const catalogue::Assessment assessment = catalogue::assess(*procedure, content.request, today);
    journal.driving = drivingOf(assessment, language);
    for (const catalogue::Output& output : assessment.outputs)
        if (!output.sent)
            journal.outputs.append({output.name, output.title.in(language), output.text.in(language),
                                    content.outputs.contains(output.name)});
    return journal;
}

QString outputFileName(const vault::DraftContent& content, const QString& output)
{
    const QString number = content.receipt ? content.receipt->number + u'-' : QString();
    return number + output + u".pdf"_s;
}

} // namespace guichet::window
