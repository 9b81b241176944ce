#pragma once

#include "catalogue/LocalText.h"
#include "places/Place.h"

namespace guichet::catalogue {

/// Where a place is, and what it is today: "Indre-et-Loire (37)", "Ain (01), aujourd’hui dans Valserhône".
LocalText placeInWords(const places::Place& place);

} // namespace guichet::catalogue
