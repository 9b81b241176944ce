#include "catalogue/CatalogueReader.h"
#include "catalogue/Failures.h"
#include "catalogue/LocalTextJson.h"
#include "catalogue/Names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

Procedure CatalogueReader::procedure(const QString& id)
{
    const QString name = u"procedures/%1.json"_s.arg(id);
    const QJsonObject json = file(name, "procedure.schema.json");
    m_variables.clear();
    Procedure procedure;
    procedure.id = json[u"id"_s].toString();
    if (procedure.id != id)
        refuseReference(name, id);
    procedure.kind = json[u"kind"_s] == u"guide"_s ? ProcedureKind::Guide : ProcedureKind::Procedure;
    for (const QJsonValue& each : json[u"path"_s].toArray())
        procedure.path.append(localText(each.toObject()));
    for (const Entry& each : entries(json[u"officialPaths"_s].toArray(), "paths", name, u"/officialPaths"_s)) {
        OfficialPath path{{}, expression(each, "applies")};
        for (const QJsonValue& choice : each.json[u"path"_s].toArray())
            path.choices.append(localText(choice.toObject()));
        procedure.officialPaths.append(path);
    }
    procedure.title = localText(json, "title");
    procedure.summary = localText(json, "summary");
    procedure.icon = json[u"icon"_s].toString();
    for (const QJsonValue& each : json[u"keywords"_s].toArray())
        procedure.keywords.append(each.toString());
    if (!m_failure) {
        readQuestions(procedure, json, name);
        readConsequences(procedure, json, name);
        checkTogether(procedure, name);
    }
    return procedure;
}

void CatalogueReader::readQuestions(Procedure& procedure, const QJsonObject& json, const QString& file)
{
    for (const Entry& each : entries(json[u"fields"_s].toArray(), "fields", file, u"/fields"_s))
        procedure.fields.append(field(each));
    for (const Entry& each : entries(json[u"steps"_s].toArray(), "steps", file, u"/steps"_s)) {
        Step step{each.json[u"id"_s].toString(),
                  localText(each.json, "title"),
                  localText(each.json, "purpose"),
                  localText(each.json, "help"),
                  {}};
        for (const Field& asked : std::as_const(procedure.fields))
            if (asked.step == step.id)
                step.pointers.append(asked.pointer);
        if (step.id == u"documents")
            step.pointers.append(u"/documents"_s);
        procedure.steps.append(step);
    }
    for (const Entry& each : entries(json[u"documents"_s].toArray(), "documents", file, u"/documents"_s))
        procedure.documents.append(document(each));
}

void CatalogueReader::readConsequences(Procedure& procedure, const QJsonObject& json, const QString& file)
{
    for (const Entry& each : entries(json[u"rules"_s].toArray(), "rules", file, u"/rules"_s))
        procedure.rules.append(rule(each));
    for (const Entry& each : entries(json[u"outputs"_s].toArray(), "outputs", file, u"/outputs"_s))
        procedure.outputs.append({each.json[u"name"_s].toString(), localText(each.json, "title"),
                                  localText(each.json, "text"), each.json[u"sent"_s].toBool(),
                                  expression(each, "due")});
    for (const Entry& each : entries(json[u"fees"_s].toArray(), "fees", file, u"/fees"_s)) {
        const QJsonValue cents = each.json[u"cents"_s];
        procedure.fees.append({cents.isDouble() ? std::optional(cents.toInt()) : std::nullopt,
                               localText(each.json, "text"), each.json[u"source"_s].toString(),
                               dateOf(each.json, "asOf"), expression(each, "applies")});
    }
    for (const Entry& each : entries(json[u"deadlines"_s].toArray(), "deadlines", file, u"/deadlines"_s))
        procedure.deadlines.append(deadline(each));
    procedure.advice = advice(json, file, "advice");
    procedure.meanwhile = advice(json, file, "meanwhile");
}

Field CatalogueReader::field(const Entry& entry)
{
    const QJsonObject& json = entry.json;
    Field field;
    field.pointer = json[u"pointer"_s].toString();
    field.kind = fieldKindNamed(json[u"kind"_s].toString());
    field.step = json[u"step"_s].toString();
    field.label = localText(json, "label");
    field.hint = localText(json, "hint");
    field.help = localText(json, "help");
    for (const QJsonValue& each : json[u"options"_s].toArray())
        field.options.append(
            {each[u"value"_s].toString(), localText(each.toObject(), "label"), localText(each.toObject(), "hint")});
    if (field.kind == FieldKind::Consent)
        field.consent = field.pointer.section(u'/', -1);
    field.limit = json[u"limit"_s].toInt(500);
    field.required = expression(entry, "required", Expression::Use::Required);
    field.visible = expression(entry, "visible");
    return field;
}

DocumentRequirement CatalogueReader::document(const Entry& entry)
{
    const QJsonObject& json = entry.json;
    DocumentRequirement document;
    document.kind = json[u"kind"_s].toString();
    document.title = localText(json, "title");
    document.why = localText(json, "why");
    document.accepted = localText(json, "accepted");
    const QJsonArray variants = json[u"variants"_s].toArray();
    for (qsizetype i = 0; i < variants.size(); ++i) {
        const Entry each{variants.at(i).toObject(), entry.file, u"%1/variants/%2"_s.arg(entry.pointer).arg(i)};
        document.variants.append({localText(each.json, "accepted"), expression(each, "applies")});
    }
    document.sides = json[u"sides"_s].toInt(1);
    document.offered = expression(entry, "offered");
    document.required = expression(entry, "required");
    document.certainty = certaintyNamed(json[u"certainty"_s].toString());
    document.source = json[u"source"_s].toString();
    return document;
}

Deadline CatalogueReader::deadline(const Entry& entry)
{
    const QJsonObject& json = entry.json;
    return {json[u"id"_s].toString(),  localText(json, "text"),    json[u"source"_s].toString(),
            dateOf(json, "asOf"),      json[u"from"_s].toString(), dateOf(json, "on"),
            json[u"months"_s].toInt(), json[u"days"_s].toInt(),    expression(entry, "applies")};
}

Rule CatalogueReader::rule(const Entry& entry)
{
    const QJsonObject& json = entry.json;
    Rule rule;
    rule.id = json[u"id"_s].toString();
    rule.effect = effectNamed(json[u"effect"_s].toString());
    rule.certainty = certaintyNamed(json[u"certainty"_s].toString());
    rule.source = json[u"source"_s].toString();
    rule.text = localText(json, "text");
    for (const QJsonValue& each : json[u"pointers"_s].toArray())
        rule.pointers.append(each.toString());
    rule.holds = expression(entry, "holds");
    if (rule.effect == Effect::Block && rule.certainty != Certainty::High)
        refuse(fail(failure::uncertainBlock, {entry.file, entry.pointer, rule.id}).value());
    return rule;
}

QList<Advice> CatalogueReader::advice(const QJsonObject& json, const QString& file, const char* section)
{
    QList<Advice> all;
    const QString pointer = u'/' + QLatin1StringView(section);
    for (const Entry& each : entries(json[QLatin1StringView(section)].toArray(), "advice", file, pointer))
        all.append({each.json[u"id"_s].toString(), localText(each.json, "text"), each.json[u"source"_s].toString(),
                    expression(each, "applies")});
    return all;
}

/// What isn't written always holds.
Expression CatalogueReader::expression(const Entry& entry, const char* member, Expression::Use use)
{
    const QJsonValue json = entry.json[QLatin1StringView(member)];
    if (json.isUndefined())
        return {};
    const QString where = u"%1#%2/%3"_s.arg(entry.file, entry.pointer, QLatin1StringView(member));
    const auto read = Expression::parse(json, where, use);
    if (!read) {
        refuse(read.error());
        return {};
    }
    m_variables += read->variables();
    return *read;
}

} // namespace guichet::catalogue
