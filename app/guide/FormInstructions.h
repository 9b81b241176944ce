#pragma once

#include "catalogue/Procedure.h"
#include "model/Request.h"

namespace guichet::guide {

/// The step's name, with the number of the licence form where the seed gives it.
QString stepTitle(const catalogue::Procedure& procedure, const catalogue::Step& step, const QString& language);

/// What to click and to heed in that part of the official form; words in « » are those of the site, always French. Of
/// the forms that guides lead to only their questions are known.
QStringList instructionsFor(const catalogue::Procedure& procedure, const catalogue::Step& step, const Request& request,
                            const QString& language);

} // namespace guichet::guide
