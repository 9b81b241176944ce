#pragma once

#include "scan/reading/Compared.h"

#include <QStringList>

/// Names and addresses, compared as offices do: without accents, capitals and signs (domain §3.3).
namespace guichet::scan {

/// The words of foldedText() in capitals, letters A–Z and digits only: as papers are written for machines. `german`: ä
/// ö ü å ø as ae oe ue aa oe, as machine-readable zones may write them (ICAO 9303-3 §6).
QStringList paperWords(const QString& text, bool german = false);

/// A name on a paper against one that was typed. `cut`: the paper's ends where its field does.
struct PaperName
{
    QStringList words; ///< folded
    bool cut = false;
    bool exact = true; ///< no letter can have been misread: a check digit or a code vouches for it
};

/// The family name against the birth or the usage name; either is enough, and so is a paper that shows both.
Agreement compareFamilyName(const PaperName& paper, const QString& birthName, const QString& usageName);
/// First names; one of them is enough.
Agreement compareGivenNames(const PaperName& paper, const QStringList& givenNames);

/// The first name of `given` stands among the words of a line that holds more than names.
bool anyGivenNameIn(const QStringList& words, const QStringList& given);
/// The birth or usage name stands in it.
bool familyNameIn(const QStringList& words, const QString& birthName, const QString& usageName);

} // namespace guichet::scan
