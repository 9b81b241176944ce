#pragma once

#include "catalogue/Procedure.h"

namespace guichet::catalogue {

/// Names of the catalogue's files and of the programs' JSON. The inverses give the first value for a name that the
/// schema would have refused.
QString effectName(Effect effect);          ///< "block", "warn", "hint"
QString certaintyName(Certainty certainty); ///< "high", "medium", "low"
QString fieldKindName(FieldKind kind);      ///< "text", "partialDate", …

Effect effectNamed(const QString& name);
Certainty certaintyNamed(const QString& name);
FieldKind fieldKindNamed(const QString& name);

} // namespace guichet::catalogue
