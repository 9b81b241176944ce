#pragma once

#include "scan/Mending.h"
#include "scan/binding/PicturesPdf.h"

namespace guichet::scan {

/// How pictures are put on sheets of A4.
enum class Arrangement
{
    PageEach, ///< one after another, each as large as fits, lying where it is wider than high
    OnePage   ///< below each other on one sheet, as the two sides of a card are copied, but as large as fits
};

/// The sheets. `pictures`: JPEGs with their sizes.
QList<PaperPage> laidOut(const QList<MendedFile>& pictures, Arrangement arrangement);

} // namespace guichet::scan
