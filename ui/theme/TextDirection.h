#pragma once

#include <QString>
#include <Qt>

namespace guichet::ui {

/// The direction that a text is laid out in: that of its first letter outside isolated parts (U+2066 to U+2069).
/// Without any, `around` if one of the parts is written from right to left, else left to right: two French sentences, a
/// phone number, a date in figures.
Qt::LayoutDirection directionOf(const QString& text, Qt::LayoutDirection around);

/// In a window that is read from right to left: the text set apart, so that it keeps its own order beside others. Else
/// as it is. For what is put together without a translated sentence.
QString isolated(const QString& text);

} // namespace guichet::ui
