#pragma once

#include "model/Request.h"
#include "scan/reading/Reading.h"

#include <QStringList>

namespace guichet::scan {

/// What a reading could fill in.
struct Filling
{
    Request request;      ///< with the empty answers filled
    QStringList pointers; ///< JSON Pointers of those, in their order
};

/// Fills answers that are empty, and no other, with what was read of the person's own paper. Names come in capitals
/// without accents: they are written as names, and are for the person to look over.
Filling fillEmpty(const Request& request, const Reading& reading, const QString& kind);

} // namespace guichet::scan
