#include "catalogue/CatalogueReader.h"

#include "catalogue/Failures.h"
#include "catalogue/LocalTextJson.h"
#include "catalogue/Schema.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

QStringList idsIn(const QList<ChoiceNode>& nodes)
{
    QStringList ids;
    for (const ChoiceNode& node : nodes)
        ids += QStringList{node.id} + idsIn(node.children);
    return ids;
}
} // namespace

Result<Catalogue> CatalogueReader::read()
{
    Catalogue catalogue;
    const QJsonObject index = file(u"catalogue.json"_s, "catalogue.schema.json");
    m_common = file(u"common.json"_s, "common.schema.json");
    const QJsonObject help = file(u"help.json"_s, "help.schema.json");
    const QJsonObject choices = file(u"tree.json"_s, "tree.schema.json");
    catalogue.m_edition = index[u"edition"_s].toString();
    catalogue.m_number = index[u"number"_s].toInt();
    catalogue.m_expires = dateOf(index, "expires");
    for (const QJsonValue& id : index[u"procedures"_s].toArray()) {
        Procedure read = procedure(id.toString());
        read.edition = catalogue.m_edition;
        catalogue.m_procedures.append(std::move(read));
    }
    catalogue.m_firstQuestion = localText(choices, "question");
    catalogue.m_tree = tree(choices[u"choices"_s].toArray(), catalogue);
    checkUnique(idsIn(catalogue.m_tree), u"tree.json"_s);
    for (const QJsonValue& each : help[u"topics"_s].toArray()) {
        const QJsonObject json = each.toObject();
        catalogue.m_help.append({json[u"id"_s].toString(), localText(json, "title"), localText(json, "body"),
                                 json[u"source"_s].toString(), dateOf(json, "asOf"),
                                 json[u"keywords"_s].toVariant().toStringList()});
    }
    QStringList topics;
    for (const HelpTopic& topic : std::as_const(catalogue.m_help))
        topics.append(topic.id);
    checkUnique(topics, u"help.json"_s);
    if (m_failure)
        return fail(*m_failure);
    return catalogue;
}

QJsonObject CatalogueReader::parsed(const QString& name, const Source& source)
{
    const std::optional<QByteArray> bytes = source(name);
    if (!bytes) {
        refuse(fail(failure::fileMissing, {name}).value());
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        refuse(fail(failure::notJson, {name, QString::number(error.offset)}).value());
    return document.object();
}

void CatalogueReader::checkTranslations(const QJsonValue& json, const QString& file, const QString& pointer)
{
    if (json.isArray()) {
        const QJsonArray list = json.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            checkTranslations(list.at(i), file, u"%1/%2"_s.arg(pointer).arg(i));
        return;
    }
    const QJsonObject object = json.toObject();
    const bool isText = object.contains(u"fr") || object.contains(u"en");
    for (const QString& language : {u"fr"_s, u"en"_s})
        if (isText && object.value(language).toString().trimmed().isEmpty())
            refuse(fail(failure::translationMissing, {file, pointer, language}).value());
    for (auto member = object.begin(); member != object.end(); ++member)
        checkTranslations(member.value(), file, pointer + u'/' + member.key());
}

Schema* CatalogueReader::schema(const QString& name)
{
    std::unique_ptr<Schema>& known = m_schemas[name];
    if (!known) {
        const QJsonValue source = parsed(name, m_schemaFiles);
        const QJsonValue shared = parsed(u"procedure.schema.json"_s, m_schemaFiles); // the others refer to it
        if (m_failure)
            return nullptr;
        known = std::make_unique<Schema>(source, [&shared](const QString&) { return shared; });
    }
    return known.get();
}

QJsonObject CatalogueReader::file(const QString& name, const char* schemaName)
{
    if (m_failure)
        return {};
    const QJsonObject json = parsed(name, m_data);
    checkTranslations(json, name, {});
    if (m_failure)
        return {};
    if (!m_schemaFiles)
        return json;
    Schema* rules = schema(QString::fromLatin1(schemaName));
    if (!rules)
        return {};
    if (const auto valid = rules->check(json, name); !valid)
        refuse(valid.error());
    return json;
}

QList<ChoiceNode> CatalogueReader::tree(const QJsonArray& nodes, const Catalogue& catalogue)
{
    QList<ChoiceNode> all;
    for (const QJsonValue& each : nodes) {
        const QJsonObject json = each.toObject();
        const QString leadsTo = json[u"procedure"_s].toString();
        if (!leadsTo.isEmpty() && !catalogue.find(leadsTo))
            refuseReference(u"tree.json"_s, leadsTo);
        all.append({json[u"id"_s].toString(), localText(json, "title"), localText(json, "hint"),
                    json[u"icon"_s].toString(), leadsTo, localText(json, "why"), localText(json, "question"),
                    tree(json[u"children"_s].toArray(), catalogue)});
    }
    return all;
}

QList<CatalogueReader::Entry> CatalogueReader::entries(const QJsonArray& list, const char* section, const QString& file,
                                                       const QString& pointer, int depth)
{
    constexpr int deepest = 5; // lists of lists of shared entries; more is a circle
    const QJsonObject shared = m_common[QLatin1StringView(section)].toObject();
    QList<Entry> all;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString here = u"%1/%2"_s.arg(pointer).arg(i);
        if (list.at(i).isObject()) {
            all.append({list.at(i).toObject(), file, here});
            continue;
        }
        const QString name = list.at(i).toString();
        const QJsonValue found = shared.value(name);
        const QString there = u"/%1/%2"_s.arg(QLatin1StringView(section), name);
        if (found.isUndefined() || depth > deepest)
            refuseReference(file, here + u' ' + name);
        else if (found.isArray())
            all += entries(found.toArray(), section, u"common.json"_s, there, depth + 1);
        else
            all.append({found.toObject(), u"common.json"_s, there});
    }
    return all;
}

void CatalogueReader::checkTogether(const Procedure& procedure, const QString& file)
{
    const auto all = [](const auto& list, auto member) {
        QStringList names;
        for (const auto& each : list)
            names.append(each.*member);
        return names;
    };
    const QStringList pointers = all(procedure.fields, &Field::pointer);
    checkUnique(pointers, file);
    checkUnique(all(procedure.steps, &Step::id), file);
    checkUnique(all(procedure.documents, &DocumentRequirement::kind), file);
    checkUnique(all(procedure.rules, &Rule::id), file);
    for (const Field& field : procedure.fields) {
        if (!procedure.step(field.step))
            refuseReference(file, field.pointer + u' ' + field.step);
    }
    checkUnique(all(procedure.deadlines, &Deadline::id), file);
    for (const Deadline& deadline : procedure.deadlines)
        if (!deadline.from.isEmpty() && !deadline.from.startsWith(u"/journal/"_s) && !pointers.contains(deadline.from))
            refuseReference(file, deadline.id + u' ' + deadline.from);
    for (const Rule& rule : procedure.rules)
        for (const QString& pointer : rule.pointers)
            if (!pointers.contains(pointer))
                refuseReference(file, rule.id + u' ' + pointer);
    for (const QString& variable : std::as_const(m_variables)) {
        const QString pointer = u'/' + QString(variable).replace(u'.', u'/');
        const bool asked = std::ranges::any_of(
            pointers, [&](const QString& each) { return pointer == each || pointer.startsWith(each + u'/'); });
        if (!asked)
            refuseReference(file, variable);
    }
}

void CatalogueReader::checkUnique(const QStringList& names, const QString& file)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        if (names.indexOf(names.at(i)) < i)
            refuse(fail(failure::definedTwice, {file, names.at(i)}).value());
}

void CatalogueReader::refuseReference(const QString& file, const QString& what)
{
    refuse(fail(failure::unknownReference, {file, what}).value());
}

void CatalogueReader::refuse(const Failure& failure)
{
    if (!m_failure)
        m_failure = failure;
}

} // namespace guichet::catalogue
