#pragma once

#include "Picture.h"

/// The pictures of the screens as they were last accepted: small, so that they can stay in the repository, and compared
/// with tolerance, since machines smooth letters differently.
namespace guichet::screens {

/// One picture that is compared.
struct Reference
{
    QString variant; ///< "fr-light-100"
    QString screen;

    QString file() const; ///< of the accepted picture, in tests/screens/references
};

/// A variant with the screens that are compared in it; empty = all. French, light, at 100 % is compared whole; other
/// languages, colours and sizes where they differ most.
struct ComparedVariant
{
    Variant variant;
    QStringList screens;
};
const QList<ComparedVariant>& comparedVariants();

/// An eighth of the width and height; the average of the pixels.
QImage reduced(const QImage& picture);

/// How many pixels of two reduced pictures differ by more than letters drawn otherwise do; all, if sizes differ.
int differingPixels(const QImage& accepted, const QImage& now);

/// More than this is another picture: a moved button, another colour or text.
inline constexpr int toleratedPixels = 6;

/// Accepted, now, and where they differ, beside each other and enlarged.
QImage comparison(const QImage& accepted, const QImage& now);

} // namespace guichet::screens
