#pragma once

#include <QString>

class QCoreApplication;

namespace guichet::screens {

/// A text as a language of long words would have it: accents on its letters, brackets around it, 40 % longer. Places
/// (%1, %n), marks of bold and mnemonics stay what they are.
QString pseudoText(const QString& text);

/// Puts pseudoText() around every text of the language that is installed. What the window then shows without brackets
/// is not translated, or is data. Gone with the next installLanguage().
void installPseudoLanguage(QCoreApplication& application);

} // namespace guichet::screens
