#include "cli/Environment.h"
#include "cli/commands/Commands.h"
#include "cli/commands/RequestText.h"
#include "editions/Moving.h"
#include "guide/Reminders.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalCommand)
};

/// The day that an option gives; today where it isn't given.
Result<QDate> dayOf(const Arguments& arguments, const char* option)
{
    if (!arguments.has(option))
        return QDate::currentDate();
    const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!day.isValid())
        return fail(wrongUse(JournalWords::tr("A day is written as 2026-05-31.")));
    return day;
}

/// States that a person can see at the official site.
QStringList seenStates()
{
    QStringList names;
    for (const RequestState state : allRequestStates())
        if (state != RequestState::Draft)
            names.append(stateName(state));
    return names;
}

/// Puts the day that an option gives into `day`; wrong use if it isn't one.
Result<void> takeDay(const Arguments& arguments, const char* option, QDate& day)
{
    if (!arguments.has(option))
        return {};
    const auto given = dayOf(arguments, option);
    if (!given)
        return fail(given.error());
    day = *given;
    return {};
}

/// `noted` with what the options say; wrong use if they don't fit together.
Result<vault::FiledElsewhere> changed(vault::FiledElsewhere noted, const Arguments& arguments)
{
    if (arguments.has("clear")) {
        vault::FiledElsewhere cleared;
        cleared.done = noted.done;
        return cleared;
    }
    for (const auto& [option, day] :
         {std::pair("filed-on", &noted.filedOn), std::pair("received-on", &noted.receivedOn),
          std::pair("certificate-on", &noted.certificateOn)})
        if (const auto taken = takeDay(arguments, option, *day); !taken)
            return fail(taken.error());
    if (noted.isFiled() && noted.state == RequestState::Draft)
        noted.state = RequestState::Sent;
    if (!noted.isFiled() && (arguments.has("number") || arguments.has("state") || arguments.has("received-on")))
        return fail(wrongUse(JournalWords::tr("Say first on which day it was filed, with --filed-on.")));
    if (arguments.has("number"))
        noted.number = arguments.value("number");
    if (arguments.has("state")) {
        const auto state = stateFromName(arguments.value("state"));
        if (!state || *state == RequestState::Draft)
            return fail(wrongUse(JournalWords::tr("Name one of these states: %1.").arg(seenStates().join(u", "_s))));
        const auto day = dayOf(arguments, "on");
        if (!day)
            return fail(day.error());
        noted.state = *state;
        noted.stateOn = *day;
    }
    return noted;
}

void printJournal(const vault::FiledElsewhere& noted, const QList<guide::Reminder>& reminders, bool json)
{
    if (json) {
        QJsonArray days;
        for (const guide::Reminder& reminder : reminders)
            days.append(guide::toJson(reminder));
        QJsonObject all = vault::toJson(noted);
        all.insert(u"reminders"_s, days);
        printJson(all);
        return;
    }
    if (!noted.isFiled()) {
        print(JournalWords::tr("Not filed yet, as far as this journal says."));
    } else {
        print(JournalWords::tr("Filed on %1").arg(noted.filedOn.toString(u"dd/MM/yyyy"_s)));
        if (!noted.number.isEmpty())
            print(JournalWords::tr("Number: %1").arg(noted.number));
        print(JournalWords::tr("State: %1").arg(stateWords(noted.state)));
    }
    for (const guide::Reminder& reminder : reminders)
        print(u"%1  %2"_s.arg(reminder.day.toString(u"dd/MM/yyyy"_s), reminder.text));
}

Task<Exit> keepJournal(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto draft = co_await (*environment)->draft(arguments, arguments.words[0]);
    if (!draft)
        co_return report(draft.error());
    const vault::DraftContent& content = (*draft)->content();
    const auto procedure = editions::procedureUnderItsEdition((*environment)->editions(), content);
    if (!procedure)
        co_return report(procedure.error());
    const auto noted = changed(content.elsewhere, arguments);
    if (!noted)
        co_return report(noted.error());
    if (*noted != content.elsewhere) {
        (*draft)->update([&](vault::DraftContent& value) { value.elsewhere = *noted; });
        const auto flushed = co_await (*draft)->flush();
        if (!flushed)
            co_return report(flushed.error());
    }
    const auto reminders =
        guide::remindersOf(**procedure, (*draft)->content().request, guide::filedDays(*noted), arguments.language());
    printJournal(*noted, reminders, arguments.json());
    co_return Exit::Done;
}

} // namespace

QList<Command> journalCommands()
{
    const QCommandLineOption filedOn(u"filed-on"_s, JournalWords::tr("The day on which it was filed there."),
                                     u"DATE"_s);
    const QCommandLineOption number(u"number"_s, JournalWords::tr("The number that the site gave."), u"TEXT"_s);
    const QCommandLineOption state(u"state"_s, JournalWords::tr("The state seen there."), u"STATE"_s);
    const QCommandLineOption on(u"on"_s, JournalWords::tr("The day on which that state was seen; today if not given."),
                                u"DATE"_s);
    const QCommandLineOption received(u"received-on"_s, JournalWords::tr("The day on which the card came."), u"DATE"_s);
    const QCommandLineOption certificate(
        u"certificate-on"_s, JournalWords::tr("The day on which the driving-rights certificate was downloaded."),
        u"DATE"_s);
    const QCommandLineOption clear(u"clear"_s, JournalWords::tr("It wasn't filed there after all."));
    return {{u"draft journal"_s,
             u"DRAFT"_s,
             JournalWords::tr("Shows or keeps the journal of what you filed on the official site, and its days."),
             1,
             1,
             {filedOn, number, state, on, received, certificate, clear},
             keepJournal}};
}

} // namespace guichet::cli
