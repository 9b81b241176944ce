#pragma once

class QAccessibleInterface;
class QLineEdit;

namespace guichet::ui {

/// A line that assistive technology writes into as a person types: textEdited and editingFinished are emitted.
QAccessibleInterface* accessibleLine(QLineEdit& line);

} // namespace guichet::ui
