#pragma once

#include "model/Failure.h"
#include "places/PlaceTable.h"

#include <optional>

namespace guichet::places {

/// All communes of France as they are and were, with their departments and postal codes. Made once, then only read: any
/// thread may ask. What isn't found here may exist all the same: the data has no names changed before 2019, no place
/// abroad or in French Algeria, no CEDEX code.
class Places
{
public:
    explicit Places(PlaceTable table = {})
        : m_table(std::move(table))
    {
    }

    /// From the bytes of a places.txt.
    static Result<Places> read(const QByteArray& text);
    /// The list that the program carries.
    static Result<Places> embedded();

    qsizetype size() const { return static_cast<qsizetype>(m_table.entries.size()); }
    Place at(qsizetype index) const;
    QString source() const { return m_table.source; } ///< the data's origin, edition and licence

    /// Places that fit what is typed, best first: the name itself, then its beginning and words, larger communes and
    /// those of today first; similar names only if hardly anything fits. Accents, capitals, hyphens, apostrophes and
    /// "St" don't matter; numbers narrow to a department or postal code.
    QList<Place> find(const QString& typed, qsizetype limit) const;

    /// All whose name is that, however it is written.
    QList<Place> named(const QString& name) const;
    /// Something fits what is typed as it is written.
    bool knowsName(const QString& typed) const;

    /// All that have or had an INSEE code; several where a part kept the code of the whole or a name changed.
    QList<Place> withCode(const QString& code) const;

    /// Cities of an address whose postal code begins like that, by code, larger ones first.
    QList<PostalPlace> citiesOf(const QString& postalCode, qsizetype limit) const;
    /// Postal codes of the cities of today that fit what is typed; a former commune leads to its city.
    QList<PostalPlace> addressesOf(const QString& city, qsizetype limit) const;
    /// The code is in the data: never a reason to refuse one that isn't.
    bool knowsPostalCode(const QString& postalCode) const;

    /// "Indre-et-Loire" for "37"; "Corse" for "20"; empty if there is none.
    QString departmentName(const QString& code) const;

private:
    Place placeOf(const PlaceEntry& entry) const;
    QString nameOf(const PlaceEntry& entry) const;
    const PlaceEntry* todayOf(const PlaceEntry& entry) const;

    PlaceTable m_table;
};

} // namespace guichet::places
