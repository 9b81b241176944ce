#include "ui/find/ProcedureSearch.h"

#include <algorithm>

namespace guichet::ui {

namespace {

constexpr int shortestWord = 3;
constexpr int shortestStem = 4;

QStringList wordsOf(const QString& text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        bare.append(c.isLetterOrNumber() ? c.toCaseFolded() : QChar(u' '));
    }
    QStringList words = bare.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return word.size() < shortestWord; });
    return words;
}

/// « perdu » and « perte » have little in common, « diplôme » and « diplômes » all but the ending.
bool alike(const QString& asked, const QString& known)
{
    if (asked == known)
        return true;
    const qsizetype length = qMin(asked.size(), known.size());
    return length >= shortestStem && (known.startsWith(asked) || asked.startsWith(known));
}

int scoreOf(const QStringList& asked, const QStringList& known, int weight)
{
    int score = 0;
    for (const QString& word : asked)
        if (std::any_of(known.begin(), known.end(), [&](const QString& other) { return alike(word, other); }))
            score += weight;
    return score;
}

} // namespace

QList<const catalogue::Procedure*> searchProcedures(const catalogue::Catalogue& catalogue, const QString& words)
{
    const QStringList asked = wordsOf(words);
    QList<std::pair<int, const catalogue::Procedure*>> found;
    for (const catalogue::Procedure& procedure : catalogue.procedures()) {
        QString path;
        for (const catalogue::LocalText& choice : procedure.path)
            path += choice.fr + u' ' + choice.en + u' ';
        const int score = scoreOf(asked, wordsOf(procedure.keywords.join(u' ')), 4) +
                          scoreOf(asked, wordsOf(procedure.title.fr + u' ' + procedure.title.en), 3) +
                          scoreOf(asked, wordsOf(path), 2) +
                          scoreOf(asked, wordsOf(procedure.summary.fr + u' ' + procedure.summary.en), 1);
        if (score > 0)
            found.append({score, &procedure});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    QList<const catalogue::Procedure*> procedures;
    for (const auto& [score, procedure] : found)
        procedures.append(procedure);
    return procedures;
}

} // namespace guichet::ui
