#include "catalogue/Search.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

constexpr double longText = 0.35;     ///< what a word of a long text counts, against one of a title or keyword
constexpr double oneOfSeveral = 0.55; ///< what one word of a keyword of several counts, against all of them
constexpr double together = 0.05;     ///< what each further asked word in the same title or keyword adds
constexpr double helpTopic = 0.95;    ///< of two that fit alike, the procedure comes first
constexpr double unknownWord = 0.15;  ///< what a word that stands nowhere takes away
constexpr double besideTheBest = 0.4; ///< below this part of the best score others aren't worth showing
constexpr double leastScore = 0.25;   ///< below it is no answer

QString both(const LocalText& text)
{
    return text.fr + u' ' + text.en;
}

double bestLikeness(const SearchWord& asked, const QList<SearchWord>& written, bool unfinished)
{
    double best = 0;
    for (const SearchWord& each : written)
        best = std::max(best, likeness(asked, each, unfinished));
    return best;
}

/// A name of several words counts whole only where all of them are asked for.
void matchName(const QList<SearchWord>& asked, const QList<SearchWord>& name, bool unfinished,
               std::vector<double>& matches)
{
    if (name.isEmpty())
        return;
    std::vector<double> own(matches.size());
    double covered = 0;
    for (const SearchWord& word : name) {
        double best = 0;
        for (std::size_t i = 0; i < own.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            const double like = likeness(asked.at(at), word, unfinished && at + 1 == asked.size());
            own[i] = std::max(own[i], like);
            best = std::max(best, like);
        }
        covered += best;
    }
    const auto fitting = static_cast<double>(std::ranges::count_if(own, [](double like) { return like > 0; }));
    const double share = oneOfSeveral + (1 - oneOfSeveral) * covered / static_cast<double>(name.size());
    const double whole = share * (1 + together * (fitting - 1));
    for (std::size_t i = 0; i < own.size(); ++i)
        matches[i] = std::max(matches[i], own[i] * whole);
}

/// How much each asked word tells the texts apart: the more of them it fits, the less. 0 where it stands in none.
std::vector<double> weightsOf(const std::vector<std::vector<double>>& matches, std::size_t words)
{
    std::vector<double> weights(words);
    for (std::size_t i = 0; i < words; ++i) {
        double fitting = 0;
        for (const auto& each : matches)
            fitting += each[i];
        if (fitting > 0)
            weights[i] = std::log1p(static_cast<double>(matches.size()) / std::max(1.0, fitting));
    }
    return weights;
}

} // namespace

Search::Search(const Catalogue& catalogue)
{
    for (const Procedure& procedure : catalogue.procedures()) {
        QString told = both(procedure.summary);
        for (const Advice& advice : procedure.advice + procedure.meanwhile)
            told += u' ' + both(advice.text);
        add({procedure.id, {}, procedure.title}, procedure.keywords, told);
    }
    for (const HelpTopic& topic : catalogue.help())
        add({{}, topic.id, topic.title}, topic.keywords, both(topic.body));
}

void Search::add(const SearchHit& hit, const QStringList& keywords, const QString& told)
{
    Text text{hit, {searchWords(hit.title.fr), searchWords(hit.title.en)}, searchWords(told)};
    for (const QString& keyword : keywords)
        text.names.append(searchWords(keyword));
    m_texts.push_back(std::move(text));
}

Search::Matches Search::matchesOf(const Text& text, const QList<SearchWord>& asked, bool unfinished)
{
    Matches matches(static_cast<std::size_t>(asked.size()));
    for (const QList<SearchWord>& name : text.names)
        matchName(asked, name, unfinished, matches);
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const double like = bestLikeness(asked.at(at), text.told, unfinished && at + 1 == asked.size());
        matches[i] = std::max(matches[i], longText * like);
    }
    return matches;
}

QList<SearchHit> Search::find(const QString& words) const
{
    const QList<SearchWord> asked = searchWords(words);
    if (asked.isEmpty())
        return {};
    const bool unfinished = words.back().isLetterOrNumber();
    std::vector<Matches> matches;
    for (const Text& text : m_texts)
        matches.push_back(matchesOf(text, asked, unfinished));
    const std::vector<double> weights = weightsOf(matches, static_cast<std::size_t>(asked.size()));
    const double heaviest = std::log1p(static_cast<double>(m_texts.size()));
    double possible = 0;
    for (const double weight : weights)
        possible += weight > 0 ? weight : unknownWord * heaviest;
    QList<SearchHit> hits;
    for (std::size_t text = 0; text < m_texts.size(); ++text) {
        double sum = 0;
        for (std::size_t word = 0; word < weights.size(); ++word)
            sum += weights[word] * matches[text][word];
        SearchHit hit = m_texts[text].hit;
        hit.score = (hit.help.isEmpty() ? 1 : helpTopic) * sum / possible;
        if (hit.score >= leastScore)
            hits.append(hit);
    }
    std::ranges::stable_sort(hits, std::greater<>(), &SearchHit::score);
    hits.removeIf([best = hits.value(0).score](const SearchHit& hit) { return hit.score < besideTheBest * best; });
    for (SearchHit& hit : hits)
        hit.score = std::min(1.0, hit.score);
    return hits;
}

bool asksNothing(const QString& words)
{
    return std::ranges::any_of(words, [](QChar c) { return c.isLetterOrNumber(); }) && searchWords(words).isEmpty();
}

} // namespace guichet::catalogue
