#include "catalogue/SearchWords.h"

#include "model/FoldedText.h"
#include "model/TypingErrors.h"

#include <libstemmer.h>

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace guichet::catalogue {

namespace {

/// What people write around what they want, and the words that every procedure has.
const QSet<QString>& emptyWords()
{
    static const QString all =
        u"je j ai jai as a il elle on nous vous tu ils elles me m moi se s te t lui leur y en un une le la les l "
        u"de du des d au aux ce cet cette ces c ca cela est cest suis es sont etre ete etait etais sera avoir avais "
        u"avait ont avez avons et ou mais donc or ni car si que qu qui quoi dont ne n pas mon ma mes ton ta tes son "
        u"sa ses notre nos votre vos par pour sur dans avec dedans chez vers apres avant bientot toujours deja "
        u"tres bien aussi tout toute tous fait faire faut dois doit peux peut pouvoir veux veut voudrais "
        u"souhaite aimerais besoin aide aider aidez viens vient aller vais va comment quand combien quel quelle "
        u"quels quelles pourquoi bonjour bonsoir salut allo svp stp merci plait urgent probleme pb question "
        u"ke kes kess koi kom g jme jsuis mtn aujourd hui hier demain maintenant alors voila "
        u"permis licence licences license licenses permit conduire conduite driver drivers driving the my i m im ive "
        u"you your we our of to have has had been be am is are was were an and or in on at it its for from with "
        u"do does did can could should would want need please hello hi help how what where when who why which that "
        u"this there just some any so me s t get new"_s;
    static const QSet<QString> words = [] {
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

bool fewerErrorsThan(int limit, const QString& a, const QString& b)
{
    const bool alikeLong = std::abs(a.size() - b.size()) < limit;
    return alikeLong && typingErrors(QStringView(a), QStringView(b), limit).whole < limit;
}

bool saysNothing(const QString& folded)
{
    if (emptyWords().contains(folded))
        return true;
    constexpr const char16_t* misspelt[] = {u"permis", u"licence", u"conduire", u"bonjour"};
    return folded.size() >= 5 && std::ranges::any_of(misspelt, [&](const char16_t* each) {
               return fewerErrorsThan(2, folded, QString::fromUtf16(each));
           });
}

class Stemmer
{
public:
    explicit Stemmer(const char* language)
        : m_stemmer(sb_stemmer_new(language, "UTF_8"), &sb_stemmer_delete)
    {
    }

    QString stem(const QString& word) const
    {
        const QByteArray bytes = word.toUtf8();
        const auto* stemmed = sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol*>(bytes.constData()),
                                              static_cast<int>(bytes.size()));
        return QString::fromUtf8(reinterpret_cast<const char*>(stemmed), sb_stemmer_length(m_stemmer.get()));
    }

private:
    std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> m_stemmer;
};

QStringList rawWords(const QString& text)
{
    static const QRegularExpression gluedNumber(u"(\\d)(?=\\p{L}{3})"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
    QString spaced;
    for (const QChar c : QString(text)
                             .toLower()
                             .replace(u"œ"_s, u"oe"_s)
                             .replace(u"æ"_s, u"ae"_s)
                             .normalized(QString::NormalizationForm_C))
        spaced.append(c.isLetterOrNumber() || c.isMark() ? c : u' ');
    return spaced.replace(gluedNumber, u"\\1 "_s).split(u' ', Qt::SkipEmptyParts);
}

/// "trois mois", "3 months" → "3mois".
QStringList withDurationsAsOne(const QStringList& words)
{
    static const QHash<QString, QString> digits = {
        {u"un"_s, u"1"_s},   {u"une"_s, u"1"_s},   {u"deux"_s, u"2"_s},   {u"trois"_s, u"3"_s},   {u"quatre"_s, u"4"_s},
        {u"cinq"_s, u"5"_s}, {u"six"_s, u"6"_s},   {u"douze"_s, u"12"_s}, {u"quinze"_s, u"15"_s}, {u"one"_s, u"1"_s},
        {u"two"_s, u"2"_s},  {u"three"_s, u"3"_s}, {u"four"_s, u"4"_s},   {u"five"_s, u"5"_s}};
    static const QHash<QString, QString> spans = {
        {u"jour"_s, u"jours"_s},    {u"jours"_s, u"jours"_s},    {u"day"_s, u"jours"_s},
        {u"days"_s, u"jours"_s},    {u"mois"_s, u"mois"_s},      {u"month"_s, u"mois"_s},
        {u"months"_s, u"mois"_s},   {u"an"_s, u"ans"_s},         {u"ans"_s, u"ans"_s},
        {u"year"_s, u"ans"_s},      {u"years"_s, u"ans"_s},      {u"semaine"_s, u"semaines"_s},
        {u"week"_s, u"semaines"_s}, {u"weeks"_s, u"semaines"_s}, {u"semaines"_s, u"semaines"_s}};
    QStringList all;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString number = digits.value(words.at(i), words.at(i));
        const QString span = spans.value(words.value(i + 1));
        if (span.isEmpty() || !number.at(0).isDigit())
            all.append(words.at(i));
        else {
            all.append(number + span);
            ++i;
        }
    }
    return all;
}

/// "A2 vers A": the step is named, for its words alone say nothing.
QStringList withTheStepToA(const QStringList& words)
{
    static const QSet<QString> between = {u"vers"_s, u"à"_s, u"a"_s, u"au"_s, u"to"_s};
    QStringList all;
    for (qsizetype i = 0; i < words.size(); ++i) {
        all.append(words.at(i));
        if (words.at(i) == u"a2" && between.contains(words.value(i + 1)) && words.value(i + 2) == u"a")
            all.append(u"passerelle"_s);
    }
    return all;
}

bool hasDigit(const QString& word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

} // namespace

QList<SearchWord> searchWords(const QString& text)
{
    const Stemmer french("french");
    const Stemmer english("english");
    QList<SearchWord> all;
    for (const QString& word : withDurationsAsOne(withTheStepToA(rawWords(text)))) {
        const QString folded = foldedText(word);
        if (folded.isEmpty() || saysNothing(folded))
            continue;
        QStringList stems;
        for (const QString& stem : {foldedText(french.stem(word)), french.stem(folded), english.stem(folded)})
            if (stem.size() >= 3 && !stems.contains(stem))
                stems.append(stem);
        all.append({folded, stems});
    }
    return all;
}

double likeness(const SearchWord& asked, const SearchWord& written, bool unfinished)
{
    if (asked.folded == written.folded)
        return 1;
    if (hasDigit(asked.folded) || hasDigit(written.folded))
        return 0; // 48N isn't 48SI, and 3 months aren't 6
    if (std::ranges::any_of(asked.stems, [&](const QString& stem) { return written.stems.contains(stem); }))
        return 0.9;
    const qsizetype length = asked.folded.size();
    const qsizetype other = written.folded.size();
    if (unfinished && length >= 3 && written.folded.startsWith(asked.folded))
        return 0.8;
    const bool begins = written.folded.startsWith(asked.folded) || asked.folded.startsWith(written.folded);
    if (begins && std::min(length, other) >= 4 && 10 * std::min(length, other) >= 6 * std::max(length, other))
        return 0.75;
    if (length < 4 || other < 4)
        return 0;
    if (fewerErrorsThan(2, asked.folded, written.folded))
        return 0.7;
    const bool bothLong = std::min(length, other) >= 8;
    return bothLong && fewerErrorsThan(3, asked.folded, written.folded) ? 0.55 : 0;
}

} // namespace guichet::catalogue
