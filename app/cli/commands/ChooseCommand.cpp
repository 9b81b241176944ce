#include "cli/Environment.h"
#include "cli/Failures.h"
#include "cli/Terminal.h"
#include "cli/commands/ChoiceText.h"
#include "cli/commands/Commands.h"

#include <QCoreApplication>

#include <iostream>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

struct ChooseText
{
    Q_DECLARE_TR_FUNCTIONS(ChooseCommand)
};

/// The line that a person typed, without spaces around it; none at the end of the input.
std::optional<QString> typedLine()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    return QString::fromStdString(line).trimmed().toLower();
}

/// From the place of `ids` on, question by question, until a procedure is reached or the person leaves.
Exit ask(const catalogue::Catalogue& catalogue, QStringList ids, const QString& language)
{
    catalogue::Place place = catalogue::placeOf(catalogue, ids);
    while (!place.isLeaf()) {
        print(questionText(catalogue, place, language, true));
        print(ids.isEmpty() ? ChooseText::tr("A number, or q to quit:")
                            : ChooseText::tr("A number, b to go back, or q to quit:"));
        const auto typed = typedLine();
        if (!typed || typed->startsWith(u'q'))
            return Exit::No;
        bool isNumber = false;
        const int number = typed->toInt(&isNumber);
        if (typed == u"b" || typed == u"r") { // back, retour
            ids = ids.mid(0, ids.size() - 1);
        } else if (isNumber && number >= 1 && number <= place.choices.size()) {
            ids.append(place.choices.at(number - 1).id);
        } else {
            print(ChooseText::tr("Type a number from 1 to %1.").arg(place.choices.size()));
            continue;
        }
        place = catalogue::placeOf(catalogue, ids);
        print({});
    }
    print(reachedText(catalogue, place, language));
    return Exit::Done;
}

Failure unknownChoice(const QString& given, const catalogue::Place& place)
{
    QStringList accepted;
    for (const catalogue::ChoiceNode& choice : place.choices)
        accepted.append(choice.id);
    if (accepted.isEmpty())
        return wrongUse(ChooseText::tr("Nothing more is asked after “%1”.").arg(place.leaf().id));
    return fail(failure::unknownChoice, {given, accepted.join(u", "_s)}).value();
}

Task<Exit> chooseProcedure(Arguments arguments)
{
    const auto environment = Environment::make(arguments);
    if (!environment)
        co_return report(environment.error());
    const catalogue::Catalogue& catalogue = (*environment)->catalogue();
    const catalogue::Place place = catalogue::placeOf(catalogue, arguments.words);
    if (place.said.size() < arguments.words.size())
        co_return report(unknownChoice(arguments.words.at(place.said.size()), place));
    const QString language = arguments.language();
    if (arguments.json())
        printJson(placeJson(catalogue, place, language));
    else if (place.isLeaf())
        print(reachedText(catalogue, place, language));
    else if (inputIsTyped())
        co_return ask(catalogue, arguments.words, language);
    else
        print(questionText(catalogue, place, language, false));
    co_return Exit::Done;
}

} // namespace

QList<Command> chooseCommands()
{
    return {
        {u"choose"_s,
         u"[ID…]"_s,
         ChooseText::tr("Finds the right procedure by a few plain questions, and says why it is the right one."),
         0,
         -1,
         {},
         chooseProcedure},
    };
}

} // namespace guichet::cli
