#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace guichet::catalogue {

/// A word as the search compares it.
struct SearchWord
{
    QString folded;    ///< small, without accents and ligatures
    QStringList stems; ///< without its French or English ending, with and without regard to accents
};

/// The words of a text that say something: "je", "mon", "permis", greetings and the like are left out. A duration is
/// one word: "un mois", "1mois" and "1 mois" are alike.
QList<SearchWord> searchWords(const QString& text);

/// How well an asked word is found in a written one: 1 as it is, less in another form or with a typing error, 0 not.
/// An `unfinished` word, still being typed, is found as the beginning of another.
double likeness(const SearchWord& asked, const SearchWord& written, bool unfinished);

} // namespace guichet::catalogue
