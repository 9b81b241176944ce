#pragma once

#include "support/FailureTexts.h"

namespace guichet::cli {

/// The sentences of the terminal program's own failure codes.
QList<support::FailureText> cliFailureTexts();

} // namespace guichet::cli
