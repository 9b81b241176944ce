#pragma once

#include <QStringList>

class QWidget;

/// What a reader of another language would stumble over, found by looking at every widget of a window. Each entry of an
/// answer is one fault: where it is, and the text.
namespace guichet::screens {

/// Texts that are cut: widgets narrower or lower than what they show needs, or beyond the edge of what holds them.
QStringList cutTexts(const QWidget& window);

/// Neighbours that lie on each other.
QStringList overlaps(const QWidget& window);

/// In the pseudo language: texts, also those for screen readers only, in which something stands outside of brackets
/// that is neither marked as data (dataMark()) nor an entry of the short list of data in ShownTexts.cpp.
QStringList untranslatedTexts(const QWidget& window);

} // namespace guichet::screens
