#pragma once

#include "catalogue/Catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace guichet::catalogue {

/// Reads the files of a catalogue: catalogue.json (edition, list, tree), common.json (what procedures share), help.json
/// and one file per procedure. Keeps the first failure.
class CatalogueReader
{
public:
    explicit CatalogueReader(QString folder)
        : m_folder(std::move(folder))
    {
    }
    Result<Catalogue> read();

private:
    QJsonObject file(const QString& name, const char* schema);
    QJsonObject parsed(const QString& name);

    Procedure procedure(const QString& name);
    QList<ChoiceNode> tree(const QJsonArray& nodes);
    Field field(const QJsonObject& json, const QString& where);
    DocumentRequirement document(const QJsonObject& json, const QString& where);
    Rule rule(const QJsonObject& json, const QString& where);
    QList<Advice> advice(const QJsonArray& json, const QString& where);
    Expression expression(const QJsonValue& json, const QString& where, bool otherwise);

    /// The objects of a list; a text in it names one that common.json defines in `section`.
    QList<QJsonObject> resolved(const QJsonArray& list, const char* section);
    void refuse(const Failure& failure);

    QString m_folder;
    QString m_file; ///< being read
    QJsonObject m_common;
    std::optional<Failure> m_failure;
};

} // namespace guichet::catalogue
