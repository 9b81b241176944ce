#pragma once

#include <QFont>

namespace guichet::ui {

/// Whether the window's language, QLocale(), is written in Arabic letters.
bool isInArabicScript();

/// The font of everything read in a row, from the system's font, for a text size of `textPercent`; at least 11 points.
/// In Arabic, letters come from Noto Sans Arabic where it is installed, and all is 1.07 times as large (tokens.md);
/// without it the system's choice stands. Latin letters stay those of the system's font.
QFont bodyFont(const QFont& system, int textPercent);

} // namespace guichet::ui
