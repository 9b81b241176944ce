#include "catalogue/ProcedureJson.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

QJsonObject fieldJson(const Field& field, const QString& language)
{
    QJsonObject json{{u"pointer"_s, field.pointer},
                     {u"kind"_s, fieldKindName(field.kind)},
                     {u"step"_s, field.step},
                     {u"label"_s, field.label.in(language)},
                     {u"hint"_s, field.hint.in(language)},
                     {u"help"_s, field.help.in(language)},
                     {u"limit"_s, field.limit},
                     {u"required"_s, field.required.source()},
                     {u"visible"_s, field.visible.source()}};
    QJsonArray options;
    for (const Option& option : field.options)
        options.append(QJsonObject{{u"value"_s, option.value},
                                   {u"label"_s, option.label.in(language)},
                                   {u"hint"_s, option.hint.in(language)}});
    if (!options.isEmpty())
        json.insert(u"options"_s, options);
    return json;
}

QJsonArray pathJson(const Procedure& procedure, const QString& language)
{
    QJsonArray path;
    for (const LocalText& choice : procedure.path)
        path.append(choice.in(language));
    return path;
}

} // namespace

QString kindName(ProcedureKind kind)
{
    return kind == ProcedureKind::Guide ? u"guide"_s : u"procedure"_s;
}

QJsonValue truthJson(Truth truth)
{
    return truth == Truth::Unknown ? QJsonValue(u"unknown"_s) : QJsonValue(truth == Truth::True);
}

QJsonObject outputJson(const Output& output, const QString& language)
{
    return {{u"name"_s, output.name},
            {u"title"_s, output.title.in(language)},
            {u"text"_s, output.text.in(language)},
            {u"sent"_s, output.sent}};
}

QJsonObject feeJson(const Fee& fee, const QString& language)
{
    return {{u"cents"_s, fee.cents ? QJsonValue(*fee.cents) : QJsonValue()},
            {u"currency"_s, u"EUR"_s},
            {u"text"_s, fee.text.in(language)},
            {u"source"_s, fee.source},
            {u"asOf"_s, fee.asOf.toString(Qt::ISODate)}};
}

QJsonArray adviceJson(const QList<Advice>& advice, const QString& language)
{
    QJsonArray all;
    for (const Advice& each : advice)
        all.append(QJsonObject{{u"id"_s, each.id}, {u"text"_s, each.text.in(language)}, {u"source"_s, each.source}});
    return all;
}

QJsonArray procedureListJson(const Catalogue& catalogue, const QString& language)
{
    QJsonArray all;
    for (const Procedure& procedure : catalogue.procedures())
        all.append(QJsonObject{{u"id"_s, procedure.id},
                               {u"path"_s, pathJson(procedure, language)},
                               {u"title"_s, procedure.title.in(language)},
                               {u"kind"_s, kindName(procedure.kind)}});
    return all;
}

QJsonObject procedureJson(const Procedure& procedure, const QString& language)
{
    QJsonArray steps;
    for (const Step& step : procedure.steps)
        steps.append(QJsonObject{{u"id"_s, step.id},
                                 {u"title"_s, step.title.in(language)},
                                 {u"pointers"_s, QJsonArray::fromStringList(step.pointers)}});
    QJsonArray fields;
    for (const Field& field : procedure.fields)
        fields.append(fieldJson(field, language));
    QJsonArray documents;
    for (const DocumentRequirement& document : procedure.documents)
        documents.append(QJsonObject{{u"kind"_s, document.kind},
                                     {u"title"_s, document.title.in(language)},
                                     {u"why"_s, document.why.in(language)},
                                     {u"accepted"_s, document.accepted.in(language)},
                                     {u"sides"_s, document.sides},
                                     {u"offered"_s, document.offered.source()},
                                     {u"required"_s, document.required.source()},
                                     {u"certainty"_s, certaintyName(document.certainty)},
                                     {u"source"_s, document.source}});
    QJsonArray rules;
    for (const Rule& rule : procedure.rules)
        rules.append(QJsonObject{{u"id"_s, rule.id},
                                 {u"effect"_s, effectName(rule.effect)},
                                 {u"certainty"_s, certaintyName(rule.certainty)},
                                 {u"source"_s, rule.source},
                                 {u"text"_s, rule.text.in(language)},
                                 {u"pointers"_s, QJsonArray::fromStringList(rule.pointers)},
                                 {u"holds"_s, rule.holds.source()}});
    QJsonArray outputs;
    for (const Output& output : procedure.outputs)
        outputs.append(outputJson(output, language));
    QJsonArray fees;
    for (const Fee& fee : procedure.fees)
        fees.append(feeJson(fee, language));
    QJsonArray deadlines;
    for (const Deadline& deadline : procedure.deadlines)
        deadlines.append(QJsonObject{{u"id"_s, deadline.id},
                                     {u"text"_s, deadline.text.in(language)},
                                     {u"source"_s, deadline.source},
                                     {u"from"_s, deadline.from},
                                     {u"on"_s, deadline.on.toString(Qt::ISODate)},
                                     {u"months"_s, deadline.months},
                                     {u"days"_s, deadline.days},
                                     {u"applies"_s, deadline.applies.source()}});
    return {{u"id"_s, procedure.id},
            {u"kind"_s, kindName(procedure.kind)},
            {u"edition"_s, procedure.edition},
            {u"path"_s, pathJson(procedure, language)},
            {u"title"_s, procedure.title.in(language)},
            {u"summary"_s, procedure.summary.in(language)},
            {u"steps"_s, steps},
            {u"fields"_s, fields},
            {u"documents"_s, documents},
            {u"rules"_s, rules},
            {u"outputs"_s, outputs},
            {u"fee"_s, fees},
            {u"deadlines"_s, deadlines},
            {u"advice"_s, adviceJson(procedure.advice, language)},
            {u"meanwhile"_s, adviceJson(procedure.meanwhile, language)}};
}

} // namespace guichet::catalogue
