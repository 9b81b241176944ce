#include "places/PlaceQuery.h"

#include "model/FoldedText.h"
#include "model/TypingErrors.h"

#include <algorithm>
#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace guichet::places {

namespace {

constexpr qsizetype longestQuery = 200; ///< characters; what is beyond finds nothing more
constexpr qsizetype mostWords = 8;
// Each as much as a commune so many times two larger.
constexpr int insideName = 4;
constexpr int formerPlace = 6;
constexpr int otherFirstLetter = 6;
constexpr int typingError = 5;

bool isNumber(const QString& word)
{
    const bool corsican = word.startsWith(u"2a") || word.startsWith(u"2b");
    return std::all_of(word.begin() + (corsican ? 2 : 0), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The end of `letters` in `name` from `at` on, spaces of the name not counted; -1 if they aren't there.
qsizetype endOfLetters(QByteArrayView name, qsizetype at, QByteArrayView letters)
{
    for (const char letter : letters) {
        while (at < name.size() && name[at] == ' ')
            ++at;
        if (at == name.size() || name[at] != letter)
            return -1;
        ++at;
    }
    return at;
}

/// Calls `found` with each place where a word begins until it answers true.
template <typename Found>
bool anyWordStart(QByteArrayView name, Found found)
{
    for (qsizetype at = 0; at >= 0 && at < name.size();) {
        if (found(at))
            return true;
        at = name.indexOf(' ', at);
        at = at < 0 ? at : at + 1;
    }
    return false;
}

/// Where a name begins for people who look it up: "Le Havre" at H.
qsizetype afterArticle(QByteArrayView name)
{
    for (const QByteArrayView article :
         {QByteArrayView("l "), QByteArrayView("la "), QByteArrayView("le "), QByteArrayView("les ")})
        if (name.startsWith(article))
            return article.size();
    return 0;
}

int weightOf(const PlaceEntry& entry)
{
    const bool former = entry.kind != PlaceKind::Commune && entry.kind != PlaceKind::Arrondissement;
    const int underItsOldCode = entry.kind == PlaceKind::FormerCode ? 1 : 0;
    return underItsOldCode + (former ? formerPlace : 0) - entry.size;
}

QByteArrayView foldedName(const PlaceTable& table, const PlaceEntry& entry)
{
    return QByteArrayView(table.folded).sliced(entry.foldedStart, entry.foldedLength);
}

int errorsAllowed(qsizetype letters)
{
    return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

struct Similarity
{
    int errors = 1000;
    int weight = 0;

    auto operator<=>(const Similarity&) const = default;
};

/// The best place for a mistyped word among those where a word of the name begins.
Similarity similarity(QByteArrayView name, QByteArrayView word, std::uint32_t mask)
{
    const int allowed = errorsAllowed(word.size());
    const auto longest = std::min<qsizetype>(longestComparedWord, word.size() + allowed);
    Similarity best;
    anyWordStart(name, [&](qsizetype start) {
        std::array<char, longestComparedWord> letters;
        qsizetype count = 0;
        qsizetype wordEnd = 0; // of the first word, in `letters`
        for (qsizetype at = start; at < name.size() && count < longest; ++at) {
            if (name[at] != ' ')
                letters[static_cast<std::size_t>(count++)] = name[at];
            else if (wordEnd == 0)
                wordEnd = count;
        }
        const QByteArrayView text(letters.data(), count);
        if (std::popcount(mask & ~lettersOf(text)) > allowed)
            return false;
        // A short word has to be there whole: half of it and an error fit too much.
        const int errors = word.size() < 6 ? typingErrors(word, wordEnd > 0 ? text.first(wordEnd) : text, allowed).whole
                                           : typingErrors(word, text, allowed).beginning;
        if (errors <= allowed)
            best = std::min(best, {errors, (start > 0 ? insideName : 0) + (text[0] == word[0] ? 0 : otherFirstLetter)});
        return false;
    });
    return best;
}

} // namespace

PlaceQuery::PlaceQuery(QStringView typed)
{
    QStringList words;
    QStringList spelledOut;
    for (const QString& word : foldedWords(typed.first(std::min(typed.size(), longestQuery)))) {
        if (words.size() + static_cast<qsizetype>(m_numbers.size()) == mostWords)
            break;
        if (isNumber(word)) {
            m_numbers.push_back(word.toUpper().toUtf8());
            continue;
        }
        words.append(word);
        spelledOut.append(word == u"st" ? u"saint"_s : word == u"ste" ? u"sainte"_s : word);
    }
    if (words.isEmpty() && m_numbers.empty())
        return;
    m_readings.push_back(readingOf(words));
    if (spelledOut != words)
        m_readings.push_back(readingOf(spelledOut));
}

PlaceQuery::Reading PlaceQuery::readingOf(const QStringList& words)
{
    Reading reading;
    for (const QString& word : words) {
        const QByteArray letters = word.toUtf8();
        reading.words.push_back({letters, lettersOf(letters)});
        reading.joined += letters;
    }
    reading.mask = lettersOf(reading.joined);
    return reading;
}

bool PlaceQuery::fitsNumbers(const PlaceTable& table, const PlaceEntry& entry, QByteArrayView name) const
{
    const PlaceEntry& today = entry.today >= 0 ? table.entries[static_cast<std::size_t>(entry.today)] : entry;
    const PlaceEntry& served = entry.postalCount > 0 ? entry : today;
    const auto isIn = [](QByteArrayView department, QByteArrayView number) {
        return (number.size() <= 3 && department.startsWith(number)) ||
               (number == "20" && (department == "2A" || department == "2B"));
    };
    return std::ranges::all_of(m_numbers, [&](const QByteArray& number) {
        if (isIn(departmentOf(viewOf(entry.code)), number) || isIn(departmentOf(viewOf(today.code)), number) ||
            viewOf(entry.code) == number)
            return true;
        for (std::size_t each = 0; number.size() >= 3 && each < served.postalCount; ++each)
            if (viewOf(table.postalCodes[served.postalStart + each]).startsWith(number))
                return true;
        const bool hasDigits = (entry.letters & lettersOf("0")) != 0;
        return hasDigits && anyWordStart(name, [&](qsizetype at) { return name.sliced(at).startsWith(number); });
    });
}

std::optional<PlaceMatch> PlaceQuery::numbersOnly(const PlaceTable& table, const PlaceEntry& entry) const
{
    const bool isItsCode = viewOf(entry.code) == m_numbers.front();
    const bool isOfToday = entry.kind == PlaceKind::Commune || entry.kind == PlaceKind::Arrondissement;
    if (!isItsCode && !(isOfToday && fitsNumbers(table, entry, foldedName(table, entry))))
        return {};
    return PlaceMatch{isItsCode ? 0 : 1, weightOf(entry)};
}

std::optional<PlaceMatch> PlaceQuery::match(const PlaceTable& table, const PlaceEntry& entry) const
{
    std::optional<PlaceMatch> best;
    if (!isEmpty() && m_readings.front().words.empty())
        return numbersOnly(table, entry);
    for (const Reading& reading : m_readings) {
        if ((reading.mask & ~entry.letters) != 0)
            continue;
        const QByteArrayView name = foldedName(table, entry);
        PlaceMatch found{1, weightOf(entry)};
        qsizetype end = endOfLetters(name, 0, reading.joined);
        if (end == name.size())
            found.group = 0;
        else if (end < 0)
            end = endOfLetters(name, afterArticle(name), reading.joined);
        if (end < 0) {
            found.weight += insideName;
            const bool all = std::ranges::all_of(reading.words, [&](const Word& word) {
                return anyWordStart(name, [&](qsizetype at) { return endOfLetters(name, at, word.letters) >= 0; });
            });
            if (!all)
                continue;
        }
        if (fitsNumbers(table, entry, name) && (!best || found < *best))
            best = found;
    }
    return best;
}

std::optional<PlaceMatch> PlaceQuery::similar(const PlaceTable& table, const PlaceEntry& entry) const
{
    std::optional<PlaceMatch> best;
    for (const Reading& reading : m_readings) {
        const bool mayFit = std::ranges::all_of(reading.words, [&](const Word& word) {
            return std::popcount(word.mask & ~entry.letters) <= errorsAllowed(word.letters.size());
        });
        if (!mayFit || reading.words.empty())
            continue;
        const QByteArrayView name = foldedName(table, entry);
        PlaceMatch found{2, weightOf(entry)};
        bool mistyped = false;
        const bool all = std::ranges::all_of(reading.words, [&](const Word& word) {
            const bool asWritten =
                anyWordStart(name, [&](qsizetype at) { return endOfLetters(name, at, word.letters) >= 0; });
            if (asWritten)
                return true;
            const Similarity similar = similarity(name, word.letters, word.mask);
            mistyped = true;
            found.weight += similar.weight + similar.errors * typingError;
            return similar.errors <= errorsAllowed(word.letters.size());
        });
        if (all && mistyped && fitsNumbers(table, entry, name) && (!best || found < *best))
            best = found;
    }
    return best;
}

} // namespace guichet::places
