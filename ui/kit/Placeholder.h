#pragma once

#include <QString>

class QLineEdit;

namespace guichet::ui {

/// Shows `example` in an empty input where it has room, else `brief`, which may be empty: nothing is cut. To be called
/// again with each new width.
void fitPlaceholder(QLineEdit& line, const QString& example, const QString& brief = {});

} // namespace guichet::ui
