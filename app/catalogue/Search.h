#pragma once

#include "catalogue/Catalogue.h"
#include "catalogue/SearchWords.h"

namespace guichet::catalogue {

/// One answer to a search, best first.
struct SearchHit
{
    QString procedure; ///< slug, or empty
    QString help;      ///< id of a help topic, or empty
    LocalText title;
    double score = 0; ///< 0–1
};

/// Finds procedures and help topics by a person's own words: in titles, summaries, keywords, advice and help, in both
/// languages, with accents, case, endings and typing errors forgiven. Words that say nothing ("je", "mon", "permis")
/// don't count, and a word that few texts have counts more.
class Search
{
public:
    /// Reads the catalogue once; it isn't needed any more afterwards.
    explicit Search(const Catalogue& catalogue);

    /// Nothing for an empty search.
    QList<SearchHit> find(const QString& words) const;

private:
    struct Text
    {
        SearchHit hit;
        QList<QList<SearchWord>> names; ///< titles and keywords, each apart
        QList<SearchWord> told;         ///< the rest
    };
    using Matches = std::vector<double>; ///< of each asked word, 0–1

    void add(const SearchHit& hit, const QStringList& keywords, const QString& told);
    static Matches matchesOf(const Text& text, const QList<SearchWord>& asked, bool unfinished);

    std::vector<Text> m_texts;
};

/// There are words, but none that tells what is wanted: "mon permis". The tree's first question is the answer then.
bool asksNothing(const QString& words);

} // namespace guichet::catalogue
