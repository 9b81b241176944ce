#include "cli/Environment.h"
#include "cli/commands/Commands.h"
#include "cli/commands/EditionText.h"
#include "cli/commands/Service.h"
#include "editions/Failures.h"
#include "editions/Moving.h"
#include "editions/Updater.h"
#include "filing/Freezing.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct CatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCommands)
};

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

Task<Exit> status(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    editions::EditionStore& store = (*environment)->editions();
    const catalogue::Catalogue& newest = *store.newest();
    const qsizetype keys = store.trusted().keys().size();
    const bool expired = QDate::currentDate() > newest.expires();
    if (arguments.json()) {
        printJson(QJsonObject{
            {u"edition"_s, newest.edition()},
            {u"number"_s, newest.number()},
            {u"expires"_s, newest.expires().toString(Qt::ISODate)},
            {u"expired"_s, expired},
            {u"taken"_s, store.isTaken()},
            {u"keys"_s, keys},
            {u"problem"_s, store.problem() ? QJsonValue(failureName(store.problem()->code)) : QJsonValue()}});
        co_return Exit::Done;
    }
    print(CatalogueText::tr("Edition %1 of the procedures, number %2, good until %3.")
              .arg(newest.edition())
              .arg(newest.number())
              .arg(dayText(newest.expires())));
    print(store.isTaken() ? CatalogueText::tr("Taken from a service, signed by a key that counts here.")
                          : CatalogueText::tr("It came with the program."));
    print(CatalogueText::tr("%n key(s) count here.", nullptr, static_cast<int>(keys)));
    if (store.problem())
        report(*store.problem());
    remarkIfExpired(newest, QDate::currentDate());
    co_return Exit::Done;
}

/// A refusal is the service's, except where this computer can't take any edition.
Exit exitAfterUpdate(const Failure& failure)
{
    const Exit usual = report(failure);
    if (failure.code == editions::failure::noKeyConfigured)
        return Exit::WrongUse;
    if (failure.code == editions::failure::editionNotStored)
        return Exit::NothingSaved;
    return usual == Exit::NothingSaved ? usual : Exit::ServiceFailed;
}

Task<Exit> update(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto server = serverFor(arguments);
    if (!server)
        co_return report(server.error());
    service::Transport transport;
    editions::Updater updater(editions::storeMaker((*environment)->profile()), &transport, *server);
    const auto result = co_await updater.run(QDate::currentDate());
    if (!result)
        co_return exitAfterUpdate(result.error());
    if (arguments.json())
        printJson(
            QJsonObject{{u"taken"_s, result->taken}, {u"edition"_s, result->edition}, {u"number"_s, result->number}});
    else if (result->taken)
        print(CatalogueText::tr("Taken: edition %1. New drafts use it; “guichet draft move DRAFT” moves one that was "
                                "begun before.")
                  .arg(result->edition));
    else
        print(CatalogueText::tr("Edition %1 is the newest.").arg(result->edition));
    co_return Exit::Done;
}

bool isOpenDraft(const vault::Draft& draft)
{
    return draft.content().state == RequestState::Draft &&
           filing::filingOf(draft).phase == filing::FilingState::Phase::None;
}

Task<Exit> moveDraft(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto draft = co_await (*environment)->draft(arguments, arguments.words[0]);
    if (!draft)
        co_return report(draft.error());
    if (!isOpenDraft(**draft)) {
        remark(CatalogueText::tr("This request is filed or waits to be: it stays under its edition. Take it out of the "
                                 "outbox first with “guichet outbox cancel”."));
        co_return Exit::No;
    }
    editions::EditionStore& store = (*environment)->editions();
    const QString wanted = arguments.has("to") ? arguments.value("to") : store.newest()->edition();
    const auto target = store.known(wanted);
    if (!target)
        co_return report(target.error());
    const vault::DraftContent content = (*draft)->content();
    const auto before = editions::procedureUnderItsEdition(store, content);
    const catalogue::Procedure* known = before ? *before : nullptr;
    const auto moved = editions::moved(content, known, **target, QDateTime::currentDateTimeUtc());
    if (!moved)
        co_return report(moved.error());
    const catalogue::Procedure& after = *(*target)->find(content.request.procedure);
    const auto change = editions::changeBetween(known, after, content.request, QDate::currentDate());
    const bool already = editions::editionOf(content) == wanted;
    const bool moves = !arguments.has("preview") && !already;
    if (moves) {
        (*draft)->setContent(*moved);
        const auto flushed = co_await (*draft)->flush();
        if (!flushed)
            co_return report(flushed.error());
    }
    if (arguments.json()) {
        QJsonObject json = changeJson(change);
        json.insert(u"from"_s, editions::editionOf(content));
        json.insert(u"to"_s, wanted);
        json.insert(u"moved"_s, moves);
        printJson(json);
        co_return Exit::Done;
    }
    if (already)
        print(CatalogueText::tr("This draft is under edition %1 already.").arg(wanted));
    else
        print(CatalogueText::tr("From edition %1 to %2:").arg(editions::editionOf(content), wanted) + u'\n' +
              changeText(change, arguments.language()));
    co_return Exit::Done;
}

} // namespace

QList<Command> catalogueCommands()
{
    const QCommandLineOption to(u"to"_s, CatalogueText::tr("The edition, the newest if not given."), u"EDITION"_s);
    const QCommandLineOption preview(u"preview"_s, CatalogueText::tr("Only shows what would change."));
    return {
        {u"catalogue status"_s,
         QString(),
         CatalogueText::tr("Says which edition of the procedures is in use."),
         0,
         0,
         {},
         status},
        {u"catalogue update"_s,
         u"--server URL"_s,
         CatalogueText::tr("Takes a newer edition of the procedures if it is signed by a key that counts here."),
         0,
         0,
         {},
         update},
        {u"draft move"_s,
         u"DRAFT"_s,
         CatalogueText::tr("Moves a draft to another edition of the procedures; nothing in it is lost."),
         1,
         1,
         {to, preview},
         moveDraft},
    };
}

} // namespace guichet::cli
