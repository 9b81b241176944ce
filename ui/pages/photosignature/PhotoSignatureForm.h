#pragma once

#include "model/PhotoSignature.h"

namespace guichet::ui {

/// What the photo-signature page shows. The code stays in the form while the other choice is looked at.
struct PhotoSignatureForm
{
    PhotoSignature::Means means = PhotoSignature::Means::Unanswered;
    QString code; ///< as typed or pasted
    /// Positions (0-based) of confusable characters that the person has looked at and settled.
    QList<int> settled;

    bool operator==(const PhotoSignatureForm&) const = default;

    static PhotoSignatureForm from(const PhotoSignature& photo);
    PhotoSignature photoSignature() const;

    /// Position of the first letter O or I not yet settled; -1 if there is none. The digits aren't asked about: codes
    /// are digits for the most part (seed), so a letter among them is what may have been misread.
    int doubtfulPosition() const;
    /// The person typed: what was settled stays so where the code is still the same.
    void setCode(const QString& typed);
    /// Puts `character` at a position and counts it as settled.
    void settle(int position, QChar character);
};

/// The character that is easily mistaken for this one: O and 0, I and 1; null for any other.
QChar lookAlike(QChar character);

} // namespace guichet::ui
