#pragma once

namespace guichet::ui {

/// Puts interfaces of our own before three of Qt 6.4's:
/// - What assistive technology (dictation, switches, braille tables) writes into a line counts as typed by the person.
/// By
///   Qt's it is only shown: QLineEdit::textEdited and editingFinished stay silent.
/// - A radio button or box that it toggles is clicked. By Qt's, QAbstractButton::clicked stays silent.
/// - A scroll area answers for its children. Qt's reads past the end of their list when its scroll bars have gone since
///   the screen reader last asked how many there are.
void installAccessibility();

} // namespace guichet::ui
