#pragma once

#include "catalogue/Catalogue.h"

namespace guichet::catalogue {

/// Where a person stands in the tree of choices.
struct Place
{
    QList<ChoiceNode> said;    ///< the choices made, outermost first
    LocalText question;        ///< what is asked next; empty at a leaf
    QList<ChoiceNode> choices; ///< its answers; none at a leaf

    bool isLeaf() const { return choices.isEmpty(); }
    const ChoiceNode& leaf() const { return said.last(); } ///< only where isLeaf()
};

/// The place that these ids lead to from the first question. Stops before the first id that isn't offered there:
/// `said` is then shorter than `ids`.
Place placeOf(const Catalogue& catalogue, const QStringList& ids);

/// The sentences chosen, outermost first: "J'ai besoin d'un nouveau titre → Mon permis est perdu".
QString saidInWords(const Place& place, const QString& language);

} // namespace guichet::catalogue
