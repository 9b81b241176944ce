#pragma once

#include "ui/pages/fields/AnswersForm.h"

namespace guichet::ui {

/// The stamp's number and when it was bought, as the catalogue asks for them.
using RevenueStampForm = AnswersForm;

} // namespace guichet::ui
