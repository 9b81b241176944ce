#pragma once

#include "catalogue/Catalogue.h"
#include "catalogue/Schema.h"

#include <QJsonArray>
#include <QJsonObject>
#include <functional>
#include <map>
#include <optional>

namespace guichet::catalogue {

/// Reads the files of a catalogue: catalogue.json (edition and list), tree.json, common.json (what procedures share),
/// help.json and one file per procedure, each against its schema. Keeps the first failure.
class CatalogueReader
{
public:
    /// The bytes of the file of that name; nothing if it isn't there or is larger than a catalogue's file can be.
    using Source = std::function<std::optional<QByteArray>(const QString& name)>;

    /// Without schemas the files are taken to keep to them: those built in are checked by its tests.
    explicit CatalogueReader(Source data, Source schemas = {})
        : m_data(std::move(data))
        , m_schemaFiles(std::move(schemas))
    {
    }
    Result<Catalogue> read();

private:
    /// An object of a procedure and where it is written: in the procedure's file, or in what procedures share.
    struct Entry
    {
        QJsonObject json;
        QString file;
        QString pointer;
    };

    QJsonObject file(const QString& name, const char* schemaName);
    /// None if a schema can't be read.
    Schema* schema(const QString& name);
    QJsonObject parsed(const QString& name, const Source& source);
    /// Every text is there in each language; an object with one of them is a text.
    void checkTranslations(const QJsonValue& json, const QString& file, const QString& pointer);

    Procedure procedure(const QString& id);
    void readQuestions(Procedure& procedure, const QJsonObject& json, const QString& file);
    void readConsequences(Procedure& procedure, const QJsonObject& json, const QString& file);
    QList<ChoiceNode> tree(const QJsonArray& nodes, const Catalogue& catalogue);

    Field field(const Entry& entry);
    DocumentRequirement document(const Entry& entry);
    Deadline deadline(const Entry& entry);
    Rule rule(const Entry& entry);
    QList<Advice> advice(const QJsonObject& json, const QString& file, const char* section);
    Expression expression(const Entry& entry, const char* member, Expression::Use use = Expression::Use::Rule);

    /// The objects of a list; a text in it names one, or a list of them, that common.json defines under `section`.
    QList<Entry> entries(const QJsonArray& list, const char* section, const QString& file, const QString& pointer,
                         int depth = 0);
    /// References between the parts of one procedure, and names that must be unique.
    void checkTogether(const Procedure& procedure, const QString& file);
    void checkUnique(const QStringList& names, const QString& file);
    void refuseReference(const QString& file, const QString& what);
    void refuse(const Failure& failure);

    Source m_data;
    Source m_schemaFiles;
    QJsonObject m_common;
    std::map<QString, std::unique_ptr<Schema>> m_schemas;
    QStringList m_variables; ///< answers that expressions of the procedure being read look at
    std::optional<Failure> m_failure;
};

} // namespace guichet::catalogue
