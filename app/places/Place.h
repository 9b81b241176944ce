#pragma once

#include <QString>
#include <QStringList>

namespace guichet::places {

/// What a place is or was (INSEE, Code officiel géographique). The letters are those of places.txt.
enum class PlaceKind : char
{
    Commune = 'C',
    Arrondissement = 'M', ///< of Paris, Lyon or Marseille
    Delegated = 'D',      ///< part of a new commune, with a town hall of its own
    Associated = 'A',     ///< the same by an older law
    Merged = 'F',         ///< gone into another commune
    FormerName = 'N',     ///< a commune as it was called before
    FormerCode = 'K',     ///< a commune under the code that it had before: Seine, Seine-et-Oise, Corsica until 1975
};

struct Place
{
    PlaceKind kind{};
    QString name;
    QString code;            ///< INSEE: "37261", "2A004", "97411"
    QString department;      ///< code of the one in which it lies today: "37", "2A", "974"
    QString departmentName;  ///< "Indre-et-Loire"
    QStringList postalCodes; ///< of today's commune for one that was; empty for a few that have none
    QString todayCode;       ///< of the commune that it is today, or lies in; its own for a commune; may be unknown
    QString todayName;

    /// It was a commune of that name and no longer is.
    bool isFormer() const { return kind != PlaceKind::Commune && kind != PlaceKind::Arrondissement; }
};

/// An address's end: a postal code and its city.
struct PostalPlace
{
    QString postalCode;
    QString city;

    bool operator==(const PostalPlace&) const = default;
};

} // namespace guichet::places
