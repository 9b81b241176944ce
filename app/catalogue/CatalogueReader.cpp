#include "catalogue/CatalogueReader.h"

#include "catalogue/Failures.h"
#include "catalogue/Schema.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

LocalText text(const QJsonObject& json, const char* name)
{
    const QJsonObject texts = json[QLatin1StringView(name)].toObject();
    return {texts[u"fr"_s].toString(), texts[u"en"_s].toString()};
}

/// The position of a name in a list that has the order of an enum. The schema has excluded all others.
template <typename Enum>
Enum named(const QString& name, std::initializer_list<const char*> names)
{
    const auto found = std::ranges::find_if(names, [&](const char* each) { return name == QLatin1StringView(each); });
    return static_cast<Enum>(found - names.begin());
}

Certainty certaintyNamed(const QString& name)
{
    return named<Certainty>(name, {"high", "medium", "low"});
}

QStringList texts(const QJsonArray& array)
{
    QStringList list;
    for (const QJsonValue& each : array)
        list.append(each.toString());
    return list;
}

QString at(const QString& where, const char* member)
{
    return where + u'/' + QLatin1StringView(member);
}

} // namespace

Result<Catalogue> CatalogueReader::read()
{
    Catalogue catalogue;
    const QJsonObject index = file(u"catalogue.json"_s, "catalogue.schema.json");
    m_common = file(u"common.json"_s, "common.schema.json");
    const QJsonObject help = file(u"help.json"_s, "help.schema.json");
    catalogue.m_edition = index[u"edition"_s].toString();
    for (const QJsonValue& name : index[u"procedures"_s].toArray()) {
        Procedure read = procedure(u"procedures/%1.json"_s.arg(name.toString()));
        read.edition = catalogue.m_edition;
        catalogue.m_procedures.append(std::move(read));
    }
    m_file = u"catalogue.json"_s;
    catalogue.m_tree = tree(index[u"tree"_s].toArray());
    for (const QJsonValue& each : help[u"topics"_s].toArray()) {
        const QJsonObject json = each.toObject();
        catalogue.m_help.append({json[u"id"_s].toString(), text(json, "title"), text(json, "body"),
                                 json[u"source"_s].toString(),
                                 QDate::fromString(json[u"asOf"_s].toString(), Qt::ISODate)});
    }
    if (m_failure)
        return fail(*m_failure);
    return catalogue;
}

QJsonObject CatalogueReader::parsed(const QString& name)
{
    QFile source(m_folder + u'/' + name);
    if (!source.open(QIODevice::ReadOnly)) {
        refuse(fail(failure::fileMissing, {name}).value());
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        refuse(fail(failure::notJson, {name, QString::number(error.offset)}).value());
    return document.object();
}

QJsonObject CatalogueReader::file(const QString& name, const char* schema)
{
    if (m_failure)
        return {};
    m_file = name;
    const QJsonObject json = parsed(name);
    const QJsonObject rules = parsed(u"schema/"_s + QLatin1StringView(schema));
    if (m_failure)
        return {};
    const auto valid = checkAgainstSchema(json, rules, name);
    if (!valid)
        refuse(valid.error());
    return json;
}

Expression CatalogueReader::expression(const QJsonValue& json, const QString& where, bool otherwise)
{
    const auto read = Expression::parse(json.isUndefined() ? QJsonValue(otherwise) : json, m_file + u'#' + where);
    if (!read)
        refuse(read.error());
    return read.value_or(Expression());
}

QList<QJsonObject> CatalogueReader::resolved(const QJsonArray& list, const char* section)
{
    const QJsonObject shared = m_common[QLatin1StringView(section)].toObject();
    QList<QJsonObject> all;
    for (const QJsonValue& each : list) {
        if (each.isObject()) {
            all.append(each.toObject());
            continue;
        }
        const QJsonValue found = shared.value(each.toString());
        if (found.isUndefined())
            refuse(fail(failure::unknownReference, {m_file, each.toString()}).value());
        if (found.isArray())
            all += resolved(found.toArray(), section);
        else
            all.append(found.toObject());
    }
    return all;
}

Field CatalogueReader::field(const QJsonObject& json, const QString& where)
{
    Field field;
    field.pointer = json[u"pointer"_s].toString();
    field.kind = named<FieldKind>(json[u"kind"_s].toString(),
                                  {"text", "longText", "name", "givenNames", "date", "partialDate", "choice",
                                   "categories", "consent", "yesNo", "country", "postalCode", "email", "mobile",
                                   "photoSignature", "neph", "cardNumber", "stampNumber"});
    field.step = json[u"step"_s].toString();
    field.label = text(json, "label");
    field.hint = text(json, "hint");
    field.help = text(json, "help");
    for (const QJsonValue& each : json[u"options"_s].toArray())
        field.options.append(
            {each[u"value"_s].toString(), text(each.toObject(), "label"), text(each.toObject(), "hint")});
    if (field.kind == FieldKind::Consent)
        field.consent = field.pointer.section(u'/', -1);
    field.limit = json[u"limit"_s].toInt(500);
    field.required = expression(json[u"required"_s], at(where, "required"), true);
    field.visible = expression(json[u"visible"_s], at(where, "visible"), true);
    return field;
}

DocumentRequirement CatalogueReader::document(const QJsonObject& json, const QString& where)
{
    DocumentRequirement document;
    document.kind = json[u"kind"_s].toString();
    document.title = text(json, "title");
    document.why = text(json, "why");
    document.accepted = text(json, "accepted");
    document.sides = json[u"sides"_s].toInt(1);
    document.offered = expression(json[u"offered"_s], at(where, "offered"), true);
    document.required = expression(json[u"required"_s], at(where, "required"), true);
    document.certainty = certaintyNamed(json[u"certainty"_s].toString(u"high"_s));
    document.source = json[u"source"_s].toString();
    return document;
}

Rule CatalogueReader::rule(const QJsonObject& json, const QString& where)
{
    Rule rule;
    rule.id = json[u"id"_s].toString();
    rule.effect = named<Effect>(json[u"effect"_s].toString(), {"block", "warn", "hint"});
    rule.certainty = certaintyNamed(json[u"certainty"_s].toString());
    rule.source = json[u"source"_s].toString();
    rule.text = text(json, "text");
    rule.pointers = texts(json[u"about"_s].toArray());
    rule.holds = expression(json[u"holds"_s], at(where, "holds"), true);
    if (rule.effect == Effect::Block && rule.certainty != Certainty::High)
        refuse(fail(failure::uncertainBlock, {m_file, rule.id}).value());
    return rule;
}

QList<Advice> CatalogueReader::advice(const QJsonArray& json, const QString& where)
{
    QList<Advice> all;
    int index = 0;
    for (const QJsonObject& each : resolved(json, "advice"))
        all.append({each[u"id"_s].toString(), text(each, "text"), each[u"source"_s].toString(),
                    expression(each[u"applies"_s], u"%1/%2/applies"_s.arg(where).arg(index++), true)});
    return all;
}

Procedure CatalogueReader::procedure(const QString& name)
{
    const QJsonObject json = file(name, "procedure.schema.json");
    Procedure procedure;
    procedure.id = json[u"id"_s].toString();
    procedure.kind = named<ProcedureKind>(json[u"kind"_s].toString(), {"procedure", "guide"});
    for (const QJsonValue& each : json[u"path"_s].toArray())
        procedure.path.append({each[u"fr"_s].toString(), each[u"en"_s].toString()});
    procedure.title = text(json, "title");
    procedure.summary = text(json, "summary");
    procedure.icon = json[u"icon"_s].toString();
    procedure.keywords = texts(json[u"keywords"_s].toArray());
    for (const QJsonObject& each : resolved(json[u"steps"_s].toArray(), "steps"))
        procedure.steps.append(
            {each[u"id"_s].toString(), text(each, "title"), text(each, "purpose"), text(each, "help")});
    for (const QJsonObject& each : resolved(json[u"fields"_s].toArray(), "fields"))
        procedure.fields.append(field(each, u"/fields/%1"_s.arg(procedure.fields.size())));
    for (const QJsonObject& each : resolved(json[u"documents"_s].toArray(), "documents"))
        procedure.documents.append(document(each, u"/documents/%1"_s.arg(procedure.documents.size())));
    for (const QJsonObject& each : resolved(json[u"rules"_s].toArray(), "rules"))
        procedure.rules.append(rule(each, u"/rules/%1"_s.arg(procedure.rules.size())));
    for (const QJsonObject& each : resolved(json[u"outputs"_s].toArray(), "outputs"))
        procedure.outputs.append({each[u"name"_s].toString(), text(each, "title"), text(each, "text"),
                                  expression(each[u"due"_s], u"/outputs"_s, true)});
    for (const QJsonObject& each : resolved(json[u"fees"_s].toArray(), "fees"))
        procedure.fees.append({each[u"cents"_s].isDouble() ? std::optional(each[u"cents"_s].toInt()) : std::nullopt,
                               text(each, "text"), each[u"source"_s].toString(),
                               QDate::fromString(each[u"asOf"_s].toString(), Qt::ISODate),
                               expression(each[u"applies"_s], u"/fees"_s, true)});
    procedure.advice = advice(json[u"advice"_s].toArray(), u"/advice"_s);
    procedure.meanwhile = advice(json[u"meanwhile"_s].toArray(), u"/meanwhile"_s);
    for (const Field& each : procedure.fields)
        if (!procedure.step(each.step))
            refuse(fail(failure::unknownReference, {m_file, each.step}).value());
    return procedure;
}

QList<ChoiceNode> CatalogueReader::tree(const QJsonArray& nodes)
{
    QList<ChoiceNode> all;
    for (const QJsonValue& each : nodes) {
        const QJsonObject json = each.toObject();
        all.append({json[u"id"_s].toString(), text(json, "title"), text(json, "hint"), json[u"icon"_s].toString(),
                    json[u"procedure"_s].toString(), tree(json[u"children"_s].toArray())});
    }
    return all;
}

void CatalogueReader::refuse(const Failure& failure)
{
    if (!m_failure)
        m_failure = failure;
}

} // namespace guichet::catalogue
