#pragma once

#include <QList>

class QWidget;

namespace guichet::ui {

/// All widgets below `root` in the order in which their layouts show them: that of reading. Qt's own Tab order is that
/// of creation, which pages that grow at run time break.
QList<QWidget*> readingOrder(QWidget* root);

/// What a window's focusNextPrevChild does: the next (or previous) widget that takes Tab, round at the end.
bool focusInReadingOrder(QWidget* window, bool next);

} // namespace guichet::ui
