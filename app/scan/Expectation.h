#pragma once

#include "model/DocumentKind.h"

namespace guichet::scan {

/// What kind of paper a scan is expected to show. A value made from the catalogue's document kind; the judge uses it
/// for hints only, never to refuse.
struct Expectation
{
    enum class Paper
    {
        Any,
        IdentityCard, ///< two sides
        Passport,     ///< the double page with the photo
        Licence,      ///< two sides
        Residence,    ///< proof of address
        Certificate,  ///< diploma, medical opinion, declaration
        Signature,
        PhotoForm, ///< a classic photo on paper
    };

    Paper paper = Paper::Any;
    /// Sides or pages that must be seen in all, 1 or more.
    int sides = 1;
    /// Sides already seen in the document's other files.
    int sidesElsewhere = 0;

    /// The expectation that belongs to one of the catalogue's kinds; Any for a kind not known here.
    static Expectation forKind(const DocumentKind& kind);

    bool operator==(const Expectation&) const = default;
};

} // namespace guichet::scan
