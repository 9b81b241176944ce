#include "catalogue/Assessment.h"
#include "catalogue/PlaceCheck.h"
#include "catalogue/ProcedureJson.h"
#include "catalogue/Search.h"
#include "cli/AnswersFile.h"
#include "cli/Environment.h"
#include "cli/Failures.h"
#include "cli/commands/AssessmentText.h"
#include "cli/commands/ChoiceText.h"
#include "cli/commands/Commands.h"
#include "cli/commands/EditionText.h"
#include "places/Places.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct ProcedureText
{
    Q_DECLARE_TR_FUNCTIONS(ProcedureCommands)
};

QString pathText(const catalogue::Procedure& procedure, const QString& language)
{
    QStringList path;
    for (const catalogue::LocalText& choice : procedure.path)
        path.append(choice.in(language));
    return path.join(u" › "_s);
}

Task<Exit> procedures(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const catalogue::Catalogue& catalogue = (*environment)->catalogue();
    if (arguments.json()) {
        printJson(catalogue::procedureListJson(catalogue, arguments.language()));
        co_return Exit::Done;
    }
    for (const catalogue::Procedure& procedure : catalogue.procedures())
        print(u"%1  %2\n    %3"_s.arg(procedure.id, procedure.title.in(arguments.language()),
                                      pathText(procedure, arguments.language())));
    co_return Exit::Done;
}

Task<Exit> procedure(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const auto found = (*environment)->procedure(arguments.words[0]);
    if (!found)
        co_return report(found.error());
    if (arguments.json())
        printJson(catalogue::procedureJson(**found, arguments.language()));
    else
        print(procedureText(**found, arguments.language()));
    co_return Exit::Done;
}

QJsonObject hitJson(const catalogue::SearchHit& hit, const QString& choice, const QString& language)
{
    return {{u"procedure"_s, hit.procedure},
            {u"help"_s, hit.help},
            {u"choice"_s, choice},
            {u"title"_s, hit.title.in(language)},
            {u"score"_s, hit.score}};
}

/// Words that don't say what is wanted are answered by the question that does.
Exit answerWithTheFirstQuestion(const catalogue::Catalogue& catalogue, const Arguments& arguments)
{
    const catalogue::Place place = catalogue::placeOf(catalogue, {});
    if (!arguments.json()) {
        print(ProcedureText::tr("These words don't say yet what you need."));
        print(questionText(catalogue, place, arguments.language(), false));
        return Exit::Done;
    }
    QJsonArray all;
    for (const catalogue::ChoiceNode& choice : place.choices)
        all.append(hitJson({{}, {}, choice.title}, choice.id, arguments.language()));
    printJson(all);
    return Exit::Done;
}

Task<Exit> find(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const QString words = arguments.words.join(u' ');
    if (catalogue::asksNothing(words))
        co_return answerWithTheFirstQuestion((*environment)->catalogue(), arguments);
    const auto hits = catalogue::Search((*environment)->catalogue()).find(words);
    QJsonArray all;
    for (const catalogue::SearchHit& hit : hits) {
        const QString title = hit.title.in(arguments.language());
        all.append(hitJson(hit, {}, arguments.language()));
        if (!arguments.json())
            print(u"%1  %2"_s.arg(hit.procedure.isEmpty() ? hit.help : hit.procedure, title));
    }
    if (arguments.json())
        printJson(all);
    else if (hits.isEmpty())
        print(ProcedureText::tr("Nothing found. Try other words, or “guichet choose”."));
    co_return hits.isEmpty() ? Exit::No : Exit::Done;
}

Task<Exit> assess(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    QDate on = QDate::currentDate();
    if (arguments.has("on")) {
        on = QDate::fromString(arguments.value("on"), Qt::ISODate);
        if (!on.isValid())
            co_return report(wrongUse(ProcedureText::tr("The date after --on is written as 2026-05-31.")));
    }
    const auto request = readAnswers(arguments.words[0]);
    if (!request)
        co_return report(request.error());
    const auto found = (*environment)->procedure(request->procedure);
    if (!found)
        co_return report(found.error());
    remarkIfExpired((*environment)->catalogue(), on);
    catalogue::Assessment assessment = catalogue::assess(**found, *request, on);
    if (const auto known = places::Places::embedded())
        catalogue::addPlaceRemarks(assessment, **found, *request, *known);
    if (arguments.json())
        printJson(catalogue::toJson(assessment, arguments.language()));
    else
        print(assessmentText(**found, assessment, arguments.language()));
    co_return assessment.eligible == catalogue::Truth::True&& assessment.isComplete() ? Exit::Done : Exit::No;
}

} // namespace

QList<Command> procedureCommands()
{
    const QCommandLineOption on(u"on"_s, ProcedureText::tr("The day of filing, today if not given."), u"DATE"_s);
    return {
        {u"procedures"_s, QString(), ProcedureText::tr("Lists the procedures."), 0, 0, {}, procedures},
        {u"procedure"_s,
         u"ID"_s,
         ProcedureText::tr("Shows one procedure: documents, fee, outputs, advice."),
         1,
         1,
         {},
         procedure},
        {u"find"_s, u"WORDS…"_s, ProcedureText::tr("Searches procedures and help."), 1, -1, {}, find},
        {u"assess"_s,
         u"ANSWERS.json"_s,
         ProcedureText::tr("Says whether a request may be filed and what is missing."),
         1,
         1,
         {on},
         assess},
    };
}

} // namespace guichet::cli
