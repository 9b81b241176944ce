#pragma once

class QAbstractButton;
class QAccessibleInterface;

namespace guichet::ui {

/// A checkable button whose Toggle is a click: QAbstractButton::clicked is emitted.
QAccessibleInterface* accessibleChoice(QAbstractButton& button);

} // namespace guichet::ui
