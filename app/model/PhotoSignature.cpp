#include "model/PhotoSignature.h"

#include <algorithm>

namespace guichet {

QString normalisedPhotoCode(QStringView typed)
{
    QString kept;
    for (QChar c : typed) {
        const bool separator = c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'\u2212';
        if (!separator)
            kept.append(c.toUpper());
    }
    return kept;
}

bool isPhotoCodeComplete(QStringView normalised)
{
    return normalised.size() == photoCodeLength && std::ranges::all_of(normalised, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
           });
}

QList<int> confusablePositions(QStringView normalised)
{
    QList<int> positions;
    for (qsizetype i = 0; i < normalised.size(); ++i)
        if (QStringView(u"O0I1").contains(normalised[i]))
            positions.append(static_cast<int>(i));
    return positions;
}

QString groupedPhotoCode(QStringView normalised)
{
    QString grouped;
    for (qsizetype i = 0; i < normalised.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped.append(u' ');
        grouped.append(normalised[i]);
    }
    return grouped;
}

} // namespace guichet
