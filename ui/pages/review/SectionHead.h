#pragma once

#include "ui/pages/review/ReviewForm.h"

class QLayout;

namespace guichet::ui {

/// The title of a section of the review and whether it is complete, below each other where there is no room.
QLayout* sectionHead(const ReviewSection& section);

} // namespace guichet::ui
