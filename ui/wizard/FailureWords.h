#pragma once

#include "model/Failure.h"

namespace guichet::ui {

/// The sentence of a failure of any floor with its code: what banners say.
QString failureWords(const Failure& failure);

} // namespace guichet::ui
