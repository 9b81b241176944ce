#pragma once

#include <QString>

namespace guichet::ui {

/// « Textes des démarches : en français » in a window whose language the procedures' texts don't exist in; empty in any
/// other. Stands once on a page that shows such texts, and in the description of what a screen reader comes to.
QString inFrenchMark();

} // namespace guichet::ui
