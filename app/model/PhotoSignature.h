#pragma once

#include <QList>
#include <QString>

namespace guichet {

/// How the photo and the signature reach the administration (seed): by the one-time code of an approved photo sheet, or
/// by a paper form on which a classic photo is glued.
struct PhotoSignature
{
    enum class Means
    {
        Unanswered,
        Code,
        ClassicPhoto
    };

    Means means = Means::Unanswered;
    /// As typed but without spaces and hyphens, in capitals; 22 characters when complete.
    QString code;

    bool operator==(const PhotoSignature&) const = default;
};

inline constexpr int photoCodeLength = 22;

/// Removes spaces and hyphens and capitalises: what a person may paste becomes what is kept.
QString normalisedPhotoCode(QStringView typed);

/// 22 characters of A–Z and 0–9. The seed says digits; letters occur, so they are never refused (domain, §3.1).
bool isPhotoCodeComplete(QStringView normalised);

/// Positions (0-based) of the characters easily mistaken for another: O and 0, I and 1.
QList<int> confusablePositions(QStringView normalised);

/// "4817 20K6 9035 1173 8452 83".
QString groupedPhotoCode(QStringView normalised);

} // namespace guichet
