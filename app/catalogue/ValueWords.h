#pragma once

#include "catalogue/Procedure.h"
#include "model/Request.h"

namespace guichet::catalogue {

/// The value that the request has at the field's pointer, in words: dates as 05/10/2026, countries and options by their
/// names, lists joined by commas. Empty if it isn't answered. Consents and the photo-signature are no single value:
/// whoever shows them words them.
QString valueInWords(const Field& field, const Request& request, const QString& language);

} // namespace guichet::catalogue
