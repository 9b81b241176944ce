#include "scan/reading/Folding.h"

#include "model/FoldedText.h"
#include "model/TypingErrors.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

/// As machine-readable zones may write these letters.
QString germanWay(const QString& text)
{
    QString written;
    for (const QChar each : text.normalized(QString::NormalizationForm_C)) {
        switch (each.toLower().unicode()) {
        case u'ä':
            written += u"ae"_s;
            break;
        case u'ö':
        case u'ø':
            written += u"oe"_s;
            break;
        case u'ü':
            written += u"ue"_s;
            break;
        case u'å':
            written += u"aa"_s;
            break;
        default:
            written += each;
        }
    }
    return written;
}

QString joined(const QStringList& words)
{
    return words.join(QString());
}

/// `part` stands in `whole`, word by word or with words run together ("JEANPIERRE" in "JEAN PIERRE").
bool standsIn(const QStringList& part, const QStringList& whole)
{
    const QString wanted = joined(part);
    if (wanted.isEmpty())
        return false;
    for (qsizetype from = 0; from < whole.size(); ++from) {
        QString run;
        for (qsizetype to = from; to < whole.size() && run.size() < wanted.size(); ++to) {
            run += whole[to];
            if (run == wanted)
                return true;
        }
    }
    return false;
}

/// A name that fills its field goes on beyond it; what is shorter than this says too little.
bool isStartOf(const PaperName& paper, const QString& name)
{
    constexpr qsizetype least = 5;
    const QString start = joined(paper.words);
    return paper.cut && start.size() >= least && name.startsWith(start);
}

/// Letters that may differ before two names are taken for two.
int tolerated(qsizetype length)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longer = 8;
    return length < shortest ? 0 : length < longer ? 1 : 2;
}

bool isNear(const QString& one, const QString& other)
{
    const int most = tolerated(std::min(one.size(), other.size()));
    return most > 0 && typingErrors(QStringView(one), QStringView(other), most).whole <= most;
}

Agreement compareWords(const PaperName& paper, const QStringList& name)
{
    const QString whole = joined(name);
    if (joined(paper.words) == whole || isStartOf(paper, whole))
        return Agreement::Agree;
    constexpr qsizetype tooShort = 3; // "DE" stands in many names
    if (standsIn(name, paper.words))
        return whole.size() < tooShort ? Agreement::Doubtful : Agreement::Agree;
    if (standsIn(paper.words, name) || (!paper.exact && isNear(joined(paper.words), whole)))
        return Agreement::Doubtful;
    return Agreement::Contradict;
}

/// The better of both ways to write umlauts.
Agreement compareName(const PaperName& paper, const QString& name)
{
    const QStringList plain = paperWords(name);
    if (plain.isEmpty()) // another script
        return Agreement::Doubtful;
    return std::min(compareWords(paper, plain), compareWords(paper, paperWords(name, true)));
}

} // namespace

QStringList paperWords(const QString& text, bool german)
{
    QString latin = foldedText(german ? germanWay(text) : text).toUpper();
    latin.removeIf([](QChar each) { return each.unicode() > 0x7f; });
    return latin.split(u' ', Qt::SkipEmptyParts);
}

Agreement compareFamilyName(const PaperName& paper, const QString& birthName, const QString& usageName)
{
    Agreement best = compareName(paper, birthName);
    if (!usageName.trimmed().isEmpty())
        best = std::min(best, compareName(paper, usageName));
    // Birth and usage name together, in either order, as some papers write them.
    for (const QString& both : {birthName + u' ' + usageName, usageName + u' ' + birthName})
        best = std::min(best, compareName(paper, both));
    return best;
}

Agreement compareGivenNames(const PaperName& paper, const QStringList& givenNames)
{
    if (anyGivenNameIn(paper.words, givenNames))
        return Agreement::Agree;
    Agreement best = Agreement::Contradict;
    for (const QString& name : givenNames) {
        for (const QString& word : std::as_const(paper.words)) {
            const QStringList folded = paperWords(name);
            const bool last = word == paper.words.last();
            const QString whole = joined(folded);
            const bool begun = last && paper.cut && word.size() > 1 && whole.startsWith(word);
            // An initial, a part of a double name, a letter that may be misread.
            const bool initial = word.size() == 1 && whole.startsWith(word);
            if (folded.isEmpty() || begun || initial || folded.contains(word) || (!paper.exact && isNear(word, whole)))
                best = Agreement::Doubtful;
        }
    }
    return best;
}

bool anyGivenNameIn(const QStringList& words, const QStringList& given)
{
    return std::ranges::any_of(given, [&](const QString& name) {
        return standsIn(paperWords(name), words) || standsIn(paperWords(name, true), words);
    });
}

bool familyNameIn(const QStringList& words, const QString& birthName, const QString& usageName)
{
    return std::ranges::any_of(QStringList{birthName, usageName}, [&](const QString& name) {
        return standsIn(paperWords(name), words) || standsIn(paperWords(name, true), words);
    });
}

} // namespace guichet::scan
