#pragma once

#include "catalogue/CatalogueFiles.h"
#include "catalogue/Procedure.h"
#include "model/Failure.h"

namespace guichet::catalogue {

/// All procedures, the tree of choices that leads to them, and the help: one edition of the data files.
class Catalogue
{
public:
    /// Reads a folder laid out as resources/catalogue. Refuses what is against the schema (file, pointer, reason),
    /// texts that miss a language, rules that block on uncertain facts, unknown operators and references to what isn't
    /// defined.
    static Result<Catalogue> load(const QString& folder);
    /// The same from files in memory, against the schemas built into the program: an edition can't bring its own.
    static Result<Catalogue> fromFiles(const CatalogueFiles& files);
    /// The edition built into the program, and its files.
    static Result<Catalogue> embedded();
    static CatalogueFiles embeddedFiles();

    const QString& edition() const { return m_edition; } ///< its name: "2026.11"
    int number() const { return m_number; }              ///< grows with every edition
    QDate expires() const { return m_expires; }          ///< the last day on which it isn't out of date
    const QList<Procedure>& procedures() const { return m_procedures; }
    const Procedure* find(const QString& id) const;
    const LocalText& firstQuestion() const { return m_firstQuestion; } ///< what the outermost choices answer
    const QList<ChoiceNode>& tree() const { return m_tree; }
    const QList<HelpTopic>& help() const { return m_help; }
    const HelpTopic* helpTopic(const QString& id) const;

private:
    friend class CatalogueReader;

    QString m_edition;
    int m_number = 0;
    QDate m_expires;
    QList<Procedure> m_procedures;
    LocalText m_firstQuestion;
    QList<ChoiceNode> m_tree;
    QList<HelpTopic> m_help;
};

} // namespace guichet::catalogue
