#pragma once

#include "ui/pages/fields/AnswersForm.h"

namespace guichet::ui {

/// Categories and whatever the procedure asks besides: all of it described by the catalogue.
using DetailsForm = AnswersForm;

} // namespace guichet::ui
