#pragma once

#include <QPalette>

namespace guichet::ui {

enum class Scheme
{
    Light,
    Dark,
    HighContrast
};

/// The project's palette of one scheme (roles of QPalette; Button is Base, PlaceholderText is secondary text).
QPalette paletteFor(Scheme scheme);

/// Which of the three a palette is: ours by its colours, a system's by its lightness and contrast.
Scheme schemeOf(const QPalette& palette);

/// WCAG contrast ratio of two opaque colours, 1 to 21.
qreal contrastRatio(const QColor& one, const QColor& other);

} // namespace guichet::ui
