#pragma once

#include "model/mrz/Mrz.h"

#include <span>

/// What stands where in each layout, for reading and repairing alike.
namespace guichet::mrz {

enum class Alphabet
{
    Any,     ///< letters, digits, '<'
    Letters, ///< and '<'
    Digits,  ///< and '<', which stands for what is unknown
};

/// Characters [from, to) of one line.
struct Field
{
    int line;
    int from;
    int to;
    Alphabet alphabet;
};

/// A check digit and the characters that it covers, in their order.
struct Check
{
    int line;
    int column;
    std::span<const Field> covered;
    bool mayBeEmpty = false; ///< '<' instead of a digit if nothing is covered (ICAO 9303-4 §4.2.2)
};

struct Layout
{
    MrzLayout name;
    int lines;
    int length;
    std::span<const Field> fields; ///< those with an alphabet of their own
    std::span<const Check> checks;
};

/// The layout that lines of this number and length may have; null if none.
const Layout* layoutOf(const QStringList& lines);

/// Whether what `check` covers and its digit agree.
bool agrees(const Check& check, const QStringList& lines);

/// Whether no field holds a letter or digit that its alphabet hasn't.
bool keepsAlphabets(const Layout& layout, const QStringList& lines);

/// Puts what a field's alphabet demands in place of what looks like it, and notes it.
QStringList repaired(const Layout& layout, const QStringList& lines, QList<MrzRepair>& repairs);

} // namespace guichet::mrz
