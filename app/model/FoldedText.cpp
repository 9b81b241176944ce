#include "model/FoldedText.h"

using namespace Qt::Literals::StringLiterals;

namespace guichet {

namespace {

/// The plain letters of one that no decomposition takes apart; empty for all others.
QStringView spelledOut(char32_t small)
{
    switch (small) {
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'ß':
        return u"ss";
    case U'ð':
    case U'đ':
        return u"d";
    case U'þ':
        return u"th";
    case U'ħ':
        return u"h";
    case U'ı':
        return u"i";
    default:
        return {};
    }
}

/// The character at `at`, and `at` past it; half of a pair stands for itself.
char32_t nextPoint(QStringView text, qsizetype& at)
{
    const QChar high = text[at++];
    if (high.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(high, text[at++]);
    return high.unicode();
}

/// The letter under the signs: "ấ" is an "a".
char32_t withoutSigns(char32_t point)
{
    while (QChar::decompositionTag(point) == QChar::Canonical) {
        const QString parts = QChar::decomposition(point);
        qsizetype first = 0;
        const char32_t base = nextPoint(parts, first);
        if (base == point)
            break;
        point = base;
    }
    return point;
}

} // namespace

QString foldedText(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    bool gap = false;
    for (qsizetype at = 0; at < text.size();) {
        char32_t point = nextPoint(text, at);
        if (point >= 0x80)
            point = withoutSigns(point);
        if (QChar::isMark(point))
            continue;
        if (!QChar::isLetterOrNumber(point)) {
            gap = true;
            continue;
        }
        if (gap && !folded.isEmpty())
            folded.append(u' ');
        gap = false;
        point = withoutSigns(QChar::toLower(point));
        if (const QStringView letters = spelledOut(point); !letters.isEmpty())
            folded.append(letters);
        else
            folded.append(QStringView(QChar::fromUcs4(point)));
    }
    return folded;
}

QStringList foldedWords(QStringView text)
{
    return foldedText(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace guichet
