#include "scan/reading/Addresses.h"

#include "scan/reading/Folding.h"

#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

/// Abbreviations of French postal addresses (AFNOR XP Z10-011) and what they stand for.
constexpr std::array<std::pair<const char16_t*, const char16_t*>, 26> abbreviations = {
    {{u"AV", u"AVENUE"},       {u"AVE", u"AVENUE"},    {u"ALL", u"ALLEE"},     {u"BAT", u"BATIMENT"},
     {u"BD", u"BOULEVARD"},    {u"BLD", u"BOULEVARD"}, {u"BVD", u"BOULEVARD"}, {u"CHE", u"CHEMIN"},
     {u"CHEM", u"CHEMIN"},     {u"CRS", u"COURS"},     {u"ESC", u"ESCALIER"},  {u"ETG", u"ETAGE"},
     {u"FG", u"FAUBOURG"},     {u"GAL", u"GENERAL"},   {u"IMM", u"IMMEUBLE"},  {u"IMP", u"IMPASSE"},
     {u"LOT", u"LOTISSEMENT"}, {u"MAL", u"MARECHAL"},  {u"PL", u"PLACE"},      {u"QU", u"QUAI"},
     {u"R", u"RUE"},           {u"RES", u"RESIDENCE"}, {u"RTE", u"ROUTE"},     {u"SQ", u"SQUARE"},
     {u"ST", u"SAINT"},        {u"STE", u"SAINTE"}}};

/// Words that say nothing of which street it is.
const QSet<QString>& emptyWords()
{
    static const QSet<QString> words{u"DE"_s, u"DU"_s, u"DES"_s, u"LA"_s, u"LE"_s, u"LES"_s, u"L"_s, u"D"_s, u"ET"_s};
    return words;
}

QString spelledOut(const QString& word)
{
    for (const auto& [brief, whole] : abbreviations)
        if (word == QStringView(brief))
            return QString::fromUtf16(whole);
    return word;
}

struct Street
{
    QSet<QString> words;
    QSet<QString> numbers; ///< "14", "3"
};

Street streetOf(const QStringList& lines)
{
    Street street;
    for (const QString& word : paperWords(lines.join(u' '))) {
        const QString whole = spelledOut(word);
        if (whole[0].isDigit())
            street.numbers.insert(whole);
        else if (!emptyWords().contains(whole))
            street.words.insert(whole);
    }
    return street;
}

/// Words of the lesser side that stand on the other too, 0–1.
double shared(const QSet<QString>& one, const QSet<QString>& other)
{
    const auto least = std::min(one.size(), other.size());
    return least == 0 ? 0 : static_cast<double>((one & other).size()) / static_cast<double>(least);
}

} // namespace

Agreement compareAddress(const PaperAddress& paper, const Address& answer)
{
    const Street printed = streetOf(paper.lines);
    const Street typed = streetOf({answer.line1, answer.line2});
    const double words = shared(printed.words, typed.words);
    constexpr double same = 0.75;
    constexpr double perhaps = 0.4;
    // Building and flat are numbers too, and only one side may name them.
    const bool numbersDiffer =
        !printed.numbers.isEmpty() && !typed.numbers.isEmpty() && !printed.numbers.intersects(typed.numbers);
    const bool codesDiffer = !paper.postalCode.isEmpty() && paper.postalCode != answer.postalCode.simplified();
    if (words < perhaps || numbersDiffer)
        return printed.words.isEmpty() && !codesDiffer ? Agreement::Doubtful : Agreement::Contradict;
    return words >= same && !codesDiffer ? Agreement::Agree : Agreement::Doubtful;
}

namespace {

QString lineOf(const QStringList& parts, const QString& town)
{
    QStringList filled = parts + QStringList{town.simplified()};
    filled.removeIf([](const QString& part) { return part.trimmed().isEmpty(); });
    return filled.join(u", "_s);
}

} // namespace

QString addressLine(const PaperAddress& paper)
{
    return lineOf(paper.lines, paper.postalCode + u' ' + paper.town);
}

QString addressLine(const Address& answer)
{
    return lineOf({answer.line1, answer.line2}, answer.postalCode + u' ' + answer.city);
}

} // namespace guichet::scan
