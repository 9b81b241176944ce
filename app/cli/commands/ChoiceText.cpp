#include "cli/commands/ChoiceText.h"

#include "catalogue/ProcedureJson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace guichet::cli {

namespace {

using namespace catalogue;

struct ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceText)
};

/// The reader of the catalogue has checked that a leaf's procedure exists.
const Procedure& procedureOf(const Catalogue& catalogue, const ChoiceNode& leaf)
{
    return *catalogue.find(leaf.procedure);
}

QString saidText(const Place& place, const QString& language)
{
    return ChoiceWords::tr("You said: %1").arg(saidInWords(place, language));
}

} // namespace

QString questionText(const Catalogue& catalogue, const Place& place, const QString& language, bool numbered)
{
    QStringList lines;
    if (!place.said.isEmpty())
        lines.append(saidText(place, language));
    lines.append(place.question.in(language));
    qsizetype widest = 2;
    for (const ChoiceNode& choice : place.choices)
        widest = numbered ? widest : std::max(widest, choice.id.size());
    for (qsizetype i = 0; i < place.choices.size(); ++i) {
        const ChoiceNode& choice = place.choices.at(i);
        const QString mark = numbered ? QString::number(i + 1).rightJustified(widest) : choice.id.leftJustified(widest);
        const QString margin(widest + 4, u' ');
        lines.append(u"  %1  %2"_s.arg(mark, choice.title.in(language)));
        lines.append(margin + choice.hint.in(language));
        if (choice.procedure.isEmpty())
            lines.append(margin + ChoiceWords::tr("→ another question"));
        else
            lines.append(margin +
                         u"→ %1 (%2)"_s.arg(procedureOf(catalogue, choice).title.in(language), choice.procedure));
    }
    if (!numbered) {
        QStringList path;
        for (const ChoiceNode& node : place.said)
            path.append(node.id);
        path.append(place.choices.first().id);
        lines.append(ChoiceWords::tr("Answer with the first word of a line: guichet choose %1").arg(path.join(u' ')));
    }
    return lines.join(u'\n');
}

QString reachedText(const Catalogue& catalogue, const Place& place, const QString& language)
{
    const Procedure& procedure = procedureOf(catalogue, place.leaf());
    return QStringList{
        saidText(place, language), u"%1 (%2)"_s.arg(procedure.title.in(language), procedure.id),
        place.leaf().why.in(language),
        procedure.isPrepared()
            ? ChoiceWords::tr("To read: guichet procedure %1. To begin: guichet draft new %1").arg(procedure.id)
            : ChoiceWords::tr("To read: guichet procedure %1").arg(procedure.id)}
        .join(u'\n');
}

QJsonObject placeJson(const Catalogue& catalogue, const Place& place, const QString& language)
{
    QJsonArray path;
    QJsonArray said;
    for (const ChoiceNode& node : place.said) {
        path.append(node.id);
        said.append(node.title.in(language));
    }
    QJsonObject json{{u"path"_s, path}, {u"said"_s, said}};
    if (place.isLeaf()) {
        const Procedure& procedure = procedureOf(catalogue, place.leaf());
        json[u"procedure"_s] = procedure.id;
        json[u"kind"_s] = kindName(procedure.kind);
        json[u"title"_s] = procedure.title.in(language);
        json[u"summary"_s] = procedure.summary.in(language);
        json[u"why"_s] = place.leaf().why.in(language);
        return json;
    }
    QJsonArray choices;
    for (const ChoiceNode& choice : place.choices) {
        QJsonObject each{{u"id"_s, choice.id},
                         {u"title"_s, choice.title.in(language)},
                         {u"hint"_s, choice.hint.in(language)},
                         {u"leadsTo"_s, u"question"_s}};
        if (!choice.procedure.isEmpty()) {
            each[u"leadsTo"_s] = kindName(procedureOf(catalogue, choice).kind);
            each[u"procedure"_s] = choice.procedure;
        }
        choices.append(each);
    }
    json[u"question"_s] = place.question.in(language);
    json[u"choices"_s] = choices;
    return json;
}

} // namespace guichet::cli
