#pragma once

#include "support/FailureTexts.h"

namespace guichet::publisher {

/// Sentences of this program's own codes.
QList<support::FailureText> publisherFailureTexts();

} // namespace guichet::publisher
