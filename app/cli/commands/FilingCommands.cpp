#include "catalogue/Assessment.h"
#include "cli/AnswersFile.h"
#include "cli/Failures.h"
#include "cli/commands/AssessmentText.h"
#include "cli/commands/Commands.h"
#include "cli/commands/EditionText.h"
#include "cli/commands/RequestText.h"
#include "cli/commands/Submission.h"
#include "editions/Moving.h"
#include "filing/Outbox.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct FilingText
{
    Q_DECLARE_TR_FUNCTIONS(FilingCommands)
};

Task<Exit> signIn(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto server = serverFor(arguments);
    if (!server)
        co_return report(server.error());
    Service service(**environment, *server);
    const auto signedIn = co_await service.ensureSignedIn();
    if (!signedIn)
        co_return report(signedIn.error());
    print(FilingText::tr("Signed in."));
    co_return Exit::Done;
}

Task<Exit> signOut(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto server = serverFor(arguments);
    if (!server)
        co_return report(server.error());
    Service service(**environment, *server);
    co_await service.session().accessToken(); // reads what the keychain holds
    const auto signedOut = co_await service.session().signOut();
    if (!signedOut)
        co_return report(signedOut.error());
    print(FilingText::tr("Signed out."));
    co_return Exit::Done;
}

/// A file is answers; anything else is a draft's id.
Task<Exit> submit(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto server = serverFor(arguments);
    if (!server)
        co_return report(server.error());
    const QString what = arguments.words[0];
    if (!QFileInfo(what).isFile() && QUuid::fromString(what).isNull())
        co_return report(unreadableFile(what));
    auto prepared = co_await prepareSubmission(*environment, arguments, what);
    if (!prepared)
        co_return report(prepared.error());
    const auto procedure = editions::procedureUnderItsEdition((*environment)->editions(), prepared->draft->content());
    if (!procedure)
        co_return report(procedure.error());
    if ((*procedure)->kind == catalogue::ProcedureKind::Guide)
        co_return report(Failure{failure::notFiledHere, {}, {}});
    remarkIfExpired((*environment)->catalogue(), QDate::currentDate());
    if (!arguments.has("anyway")) {
        const auto ready = co_await readyToFile(*environment, arguments, *prepared);
        if (!ready)
            co_return report(ready.error());
    } else {
        const auto noted = co_await noteOverruled(*environment, *prepared);
        if (!noted)
            co_return report(noted.error());
    }
    const QString edition = editions::editionOf(prepared->draft->content());
    if (arguments.has("deferred")) {
        const auto deferred = co_await filing::Outbox::defer(prepared->draft, server->toString(), edition);
        if (!deferred)
            co_return report(deferred.error());
        print(FilingText::tr("In the outbox: sent by the next program that runs."));
        co_return Exit::Done;
    }
    Service service(**environment, *server);
    const Exit exit = co_await sendNow(service, prepared->draft, arguments.json());
    co_return exit;
}

Task<Exit> outboxList(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto vault = co_await (*environment)->vault(arguments);
    if (!vault)
        co_return report(vault.error());
    filing::Outbox outbox(vault->get(), (*environment)->profile().folder());
    const auto entries = co_await outbox.entries();
    if (!entries)
        co_return report(entries.error());
    QJsonArray all;
    for (const filing::Outbox::Entry& entry : *entries) {
        all.append(QJsonObject{{u"draft"_s, entry.draft.toString(QUuid::WithoutBraces)},
                               {u"procedure"_s, entry.procedure},
                               {u"server"_s, entry.server}});
        if (!arguments.json())
            print(u"%1  %2  %3"_s.arg(entry.draft.toString(QUuid::WithoutBraces), entry.procedure, entry.server));
    }
    if (arguments.json())
        printJson(all);
    co_return Exit::Done;
}

Task<Exit> outboxSend(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto vault = co_await (*environment)->vault(arguments);
    if (!vault)
        co_return report(vault.error());
    filing::Outbox outbox(vault->get(), (*environment)->profile().folder());
    const auto lock = outbox.lockForSending();
    if (!lock)
        co_return report(lock.error());
    const auto entries = co_await outbox.entries();
    if (!entries)
        co_return report(entries.error());
    for (const filing::Outbox::Entry& entry : *entries) {
        const auto draft = co_await (*vault)->open(entry.draft);
        if (!draft)
            co_return report(draft.error());
        Service service(**environment, QUrl(entry.server));
        const Exit exit = co_await sendNow(service, *draft, arguments.json());
        if (exit != Exit::Done)
            co_return exit;
    }
    co_return Exit::Done;
}

Task<Exit> outboxCancel(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto draft = co_await (*environment)->draft(arguments, arguments.words[0]);
    if (!draft)
        co_return report(draft.error());
    const auto cancelled = co_await filing::Outbox::cancel(*draft);
    if (!cancelled)
        co_return report(cancelled.error());
    co_return Exit::Done;
}

} // namespace

QList<Command> filingCommands()
{
    const QList<QCommandLineOption> submitOptions{
        {u"deferred"_s, FilingText::tr("Puts the request into the outbox instead of sending it now.")},
        {u"anyway"_s, FilingText::tr("Files in spite of warnings; they are named in the request.")},
    };
    return {
        {u"sign-in"_s, u"--server URL"_s, FilingText::tr("Signs in at a service."), 0, 0, {}, signIn},
        {u"sign-out"_s, u"--server URL"_s, FilingText::tr("Signs out and revokes the sign-in."), 0, 0, {}, signOut},
        {u"submit"_s, u"ANSWERS.json|DRAFT --server URL"_s, FilingText::tr("Files a request, exactly once."), 1, 1,
         submitOptions, submit},
        {u"outbox list"_s, QString(), FilingText::tr("Lists what waits to be sent."), 0, 0, {}, outboxList},
        {u"outbox send"_s, QString(), FilingText::tr("Sends what waits."), 0, 0, {}, outboxSend},
        {u"outbox cancel"_s, u"DRAFT"_s, FilingText::tr("Takes a draft out of the outbox."), 1, 1, {}, outboxCancel},
    };
}

} // namespace guichet::cli
