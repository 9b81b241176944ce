#pragma once

#include "model/PhotoSignature.h"

namespace guichet::ui {

/// What the photo-signature page shows. The code stays in the form while the other choice is looked at.
struct PhotoSignatureForm
{
    PhotoSignature::Means means = PhotoSignature::Means::Unanswered;
    QString code; ///< as typed or pasted

    bool operator==(const PhotoSignatureForm&) const = default;

    static PhotoSignatureForm from(const PhotoSignature& photo);
    PhotoSignature photoSignature() const;
};

/// The digit that a letter is easily mistaken for: 0 for O, 1 for I; null for any other.
QChar digitLike(QChar letter);

} // namespace guichet::ui
