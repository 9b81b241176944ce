#pragma once

#include "support/FailureTexts.h"

namespace guichet::ui {

/// The sentences of the window's own codes; the program adds them to those of the floors below.
QList<support::FailureText> uiFailureTexts();

} // namespace guichet::ui
