#pragma once

class QButtonGroup;

namespace guichet::ui {

/// Tab enters a group of radio buttons at the chosen one, or at the first while none is chosen. Qt does that only after
/// a person has been there.
void tabToChosen(const QButtonGroup& group);

} // namespace guichet::ui
