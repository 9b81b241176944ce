#pragma once

class QWidget;

namespace guichet::ui {

/// Sets the margins of a widget's layout from start to end instead of left to right. Call it again when the direction
/// or the text size changes.
void setDirectedMargins(QWidget* widget, int start, int top, int end, int bottom);

} // namespace guichet::ui
