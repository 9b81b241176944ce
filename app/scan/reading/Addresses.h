#pragma once

#include "model/Request.h"
#include "scan/reading/Compared.h"

namespace guichet::scan {

/// An address as a 2D-Doc holds it, in capitals.
struct PaperAddress
{
    QStringList lines; ///< street and what belongs to it
    QString postalCode;
    QString town;
};

/// Numbers and words of the street with the usual abbreviations spelled out, and the postal code. A postal code alone
/// that differs is doubtful: offices serve more than one town (domain §3.2).
Agreement compareAddress(const PaperAddress& paper, const Address& answer);

/// On one line, for people.
QString addressLine(const PaperAddress& paper);
QString addressLine(const Address& answer);

} // namespace guichet::scan
