#pragma once

#include "catalogue/Catalogue.h"

namespace guichet::catalogue {

/// One answer to a search, best first.
struct SearchHit
{
    QString procedure; ///< slug, or empty
    QString help;      ///< id of a help topic, or empty
    LocalText title;
    double score = 0; ///< 0–1
};

/// Words looked for in titles, summaries, keywords, advice and help, in both languages, with accents, case and a typing
/// error per word forgiven. Words that say nothing ("je", "mon") don't count. Nothing for an empty search.
QList<SearchHit> find(const Catalogue& catalogue, const QString& words);

} // namespace guichet::catalogue
