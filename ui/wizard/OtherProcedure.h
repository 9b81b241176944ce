#pragma once

#include "catalogue/Procedure.h"
#include "model/Request.h"

#include <QDate>

namespace guichet::ui {

/// The answers of `request` that also apply to another procedure: for whom, civil status, contact details, categories,
/// photo-signature, details and papers, each where `procedure` asks for it. Consents and overruled warnings were given
/// for the first procedure and are left behind; so is a photo code where the procedure reuses the photo it has.
/// The motif of a draft can't be changed (seed): this makes the request of a new one.
Request requestForOtherProcedure(const Request& request, const catalogue::Procedure& procedure, QDate today);

} // namespace guichet::ui
