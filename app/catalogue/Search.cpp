#include "catalogue/Search.h"

#include "model/FoldedText.h"
#include "model/TypingErrors.h"

#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

const QSet<QString>& emptyWords()
{
    static const QSet<QString> words = {u"je"_s,  u"j"_s,   u"ai"_s,   u"mon"_s,    u"ma"_s,      u"mes"_s,     u"le"_s,
                                        u"la"_s,  u"les"_s, u"l"_s,    u"un"_s,     u"une"_s,     u"de"_s,      u"du"_s,
                                        u"des"_s, u"d"_s,   u"a"_s,    u"au"_s,     u"et"_s,      u"ou"_s,      u"en"_s,
                                        u"il"_s,  u"est"_s, u"sur"_s,  u"pour"_s,   u"the"_s,     u"my"_s,      u"i"_s,
                                        u"of"_s,  u"to"_s,  u"have"_s, u"an"_s,     u"is"_s,      u"n"_s,       u"s"_s,
                                        u"c"_s,   u"qu"_s,  u"que"_s,  u"permis"_s, u"licence"_s, u"conduire"_s};
    return words;
}

/// How well one word is found among others: 1 as it is, less as a beginning or with a typing error, 0 not.
double wordScore(const QString& word, const QStringList& words)
{
    double best = 0;
    for (const QString& each : words) {
        if (each == word)
            return 1;
        const bool begins = word.size() >= 3 && (each.startsWith(word) || (each.size() >= 4 && word.startsWith(each)));
        if (begins)
            best = std::max(best, 0.8);
        else if (word.size() >= 4 && std::abs(word.size() - each.size()) <= 1 &&
                 typingErrors(QStringView(word), QStringView(each)).whole == 1)
            best = std::max(best, 0.7);
    }
    return best;
}

struct Searched
{
    QStringList strong; ///< words of title and keywords
    QStringList weak;   ///< words of the rest
};

double scoreOf(const Searched& text, const QStringList& wanted)
{
    double sum = 0;
    for (const QString& word : wanted)
        sum += std::max(wordScore(word, text.strong), 0.4 * wordScore(word, text.weak));
    return sum / static_cast<double>(wanted.size());
}

QString both(const LocalText& text)
{
    return text.fr + u' ' + text.en;
}

Searched searched(const Procedure& procedure)
{
    QString weak = both(procedure.summary);
    for (const Advice& advice : procedure.advice + procedure.meanwhile)
        weak += u' ' + both(advice.text);
    return {foldedWords(both(procedure.title) + u' ' + procedure.keywords.join(u' ')), foldedWords(weak)};
}

} // namespace

QList<SearchHit> find(const Catalogue& catalogue, const QString& words)
{
    QStringList wanted;
    for (const QString& word : foldedWords(words))
        if (!emptyWords().contains(word))
            wanted.append(word);
    if (wanted.isEmpty())
        return {};
    QList<SearchHit> hits;
    for (const Procedure& procedure : catalogue.procedures())
        hits.append({procedure.id, {}, procedure.title, scoreOf(searched(procedure), wanted)});
    for (const HelpTopic& topic : catalogue.help())
        hits.append({{},
                     topic.id,
                     topic.title,
                     0.9 * scoreOf({foldedWords(both(topic.title)), foldedWords(both(topic.body))}, wanted)});
    hits.removeIf([](const SearchHit& hit) { return hit.score < 0.3; });
    std::ranges::stable_sort(hits, std::greater<>(), &SearchHit::score);
    return hits;
}

} // namespace guichet::catalogue
