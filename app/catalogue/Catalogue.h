#pragma once

#include "catalogue/Procedure.h"
#include "model/Failure.h"

namespace guichet::catalogue {

/// All procedures, the tree of choices that leads to them, and the help: one edition of the data files.
class Catalogue
{
public:
    /// Reads a folder laid out as resources/catalogue. Refuses what is against the schema (file, pointer, reason),
    /// rules that block on uncertain facts, unknown operators and references to what isn't defined.
    static Result<Catalogue> load(const QString& folder);
    /// The edition built into the program.
    static Result<Catalogue> embedded();

    const QString& edition() const { return m_edition; }
    const QList<Procedure>& procedures() const { return m_procedures; }
    const Procedure* find(const QString& id) const;
    const QList<ChoiceNode>& tree() const { return m_tree; }
    const QList<HelpTopic>& help() const { return m_help; }
    const HelpTopic* helpTopic(const QString& id) const;

private:
    friend class CatalogueReader;

    QString m_edition;
    QList<Procedure> m_procedures;
    QList<ChoiceNode> m_tree;
    QList<HelpTopic> m_help;
};

} // namespace guichet::catalogue
