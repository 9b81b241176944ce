#pragma once

#include "catalogue/Procedure.h"
#include "model/Request.h"

namespace guichet::guide {

/// An answer as it is typed or chosen in the official form. Empty if it isn't answered; consents are never answers to
/// copy.
QString answerInWords(const catalogue::Field& field, const Request& request, const QString& language);

/// Markup of the catalogue's texts taken away; the address of a link follows its words.
QString plainText(const QString& markup);

} // namespace guichet::guide
