#pragma once

#include <QString>
#include <QStringList>

namespace guichet {

/// Small letters without accents, and digits, in words with single spaces between: how texts are compared that people
/// write each in their own way. "L'Haÿ-les-Roses" and "l hay LES roses" are one, as are "Œuilly" and "oeuilly". Letters
/// that are no letter with a sign are spelled out (domain §3.3): æ ae, œ oe, ø o, ł l, ß ss, ð d, þ th.
QString foldedText(QStringView text);

/// The words of foldedText().
QStringList foldedWords(QStringView text);

} // namespace guichet
