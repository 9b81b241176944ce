#pragma once

#include "scan/reading/Addresses.h"
#include "scan/reading/Folding.h"
#include "scan/reading/Reading.h"

namespace guichet::scan {

/// What a reading says about a person and a paper, wherever it stands; each part may be missing.
struct PaperFacts
{
    /// A line with title, names and perhaps a second person, in no certain order.
    QString addressee;
    QString familyName; ///< birth name
    QString usageName;
    QStringList givenNames;
    bool familyNameCut = false;
    bool givenNamesCut = false;
    bool namesExact = true; ///< a code or check digits vouch for every letter
    std::optional<PartialDate> birth;
    bool centuryGuessed = false; ///< the year was written with two digits
    Sex sex = Sex::Unanswered;
    std::optional<PaperAddress> address;
    QString birthPlace;
    QString nationality; ///< ISO 3166-1 alpha-2; empty if unknown
    QString neph;
    QString licenceNumber; ///< of a French driving licence
};

/// From the zone, and for what it hasn't from the 2D-Doc, if that is of a type that is compared: 00–08, 13, A1, AA, AB,
/// B0 of the perimeter of the ANTS.
PaperFacts factsOf(const Reading& reading);

/// Whether the values of a 2D-Doc of this type are compared; others are only named.
bool isComparedType(const TwoDDoc& doc);

} // namespace guichet::scan
