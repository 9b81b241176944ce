#pragma once

#include "model/PartialDate.h"
#include "model/Request.h"

#include <QStringList>
#include <optional>

namespace guichet {

/// How the characters of a machine-readable zone are laid out (ICAO 9303 parts 4 and 5; the French ones by domain
/// §4.1).
enum class MrzLayout
{
    Td1,           ///< cards, 3 lines of 30
    Td3,           ///< passports, 2 lines of 44
    FrenchCard,    ///< French identity cards of 1995 to 2021, 2 lines of 36, not TD2
    FrenchLicence, ///< French driving licences, 1 line of 30
};

/// A character that was read as one that can't stand there and taken for the one that looks like it.
struct MrzRepair
{
    int line = 0;   ///< from 0
    int column = 0; ///< from 0
    QChar read;
    QChar taken;

    bool operator==(const MrzRepair&) const = default;
};

/// What a machine-readable zone says, all of whose check digits agree.
struct Mrz
{
    MrzLayout layout{};
    QString documentType; ///< "P", "ID", "I", "D1"
    QString issuer;       ///< three letters or fewer, "FRA", "D"
    QString number;
    QString surname;        ///< capitals without accents, words apart by spaces; French licence: its start
    QStringList givenNames; ///< words, in their order; none on a French licence
    bool surnameCut = false;
    bool givenNamesCut = false;
    QString nationality; ///< as `issuer`; empty where the layout has none
    Sex sex = Sex::Unanswered;
    std::optional<PartialDate> birth;  ///< none on a French licence, and where it is wholly unknown
    std::optional<PartialDate> expiry; ///< none on old French cards, and for documents without a term

    QStringList lines; ///< after repair
    QList<MrzRepair> repairs;

    bool operator==(const Mrz&) const = default;
};

/// Reads the lines of a zone, capitals, digits and '<'. Nothing unless their number and lengths fit a layout, all check
/// digits agree and the dates are possible. Where a field's alphabet leaves no doubt, letters that look like digits and
/// digits that look like letters are repaired first; that is told. `today` decides the century of births.
std::optional<Mrz> readMrz(const QStringList& lines, QDate today);

/// How much of a zone's lines looks right: check digits that agree and characters their fields allow, 0–1. For choosing
/// between attempts to recognise the same picture; 1 doesn't mean that readMrz takes it.
double mrzPlausibility(const QStringList& lines);

/// "td1", "td3", "french-card", "french-licence": the stable name in JSON.
QString mrzLayoutName(MrzLayout layout);

/// The value of one check digit: weights 7, 3, 1 over the characters, modulo 10 (ICAO 9303-3 §4.9).
QChar mrzCheckDigit(QStringView text);

} // namespace guichet
