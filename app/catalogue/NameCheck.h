#pragma once

#include "catalogue/FieldCheck.h"

namespace guichet::catalogue {

/// A name of the civil status: letters of any script, hyphens (also two), apostrophes, spaces; never a digit. Letters
/// outside the circular of 23 July 2014 are accepted with a remark, for nothing that a person is called is refused.
std::optional<FieldFinding> checkName(const QString& name);

} // namespace guichet::catalogue
