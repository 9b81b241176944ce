#include "places/Places.h"

#include "places/PlacesReader.h"

#include <QFile>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::places {

Result<Places> Places::read(const QByteArray& text)
{
    return readPlaceTable(text).map([](PlaceTable table) { return Places(std::move(table)); });
}

Result<Places> Places::embedded()
{
    QFile file(u":/places/places.txt"_s);
    return read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

Place Places::at(qsizetype index) const
{
    return placeOf(m_table.entries.at(static_cast<std::size_t>(index)));
}

QList<Place> Places::withCode(const QString& code) const
{
    QList<Place> found;
    Code wanted{};
    const QByteArray bytes = code.toUtf8().toUpper();
    if (bytes.size() != 5)
        return found;
    std::ranges::copy(bytes, wanted.begin());
    auto entry = std::ranges::lower_bound(m_table.entries, wanted, {}, &PlaceEntry::code);
    for (; entry != m_table.entries.end() && entry->code == wanted; ++entry)
        found.append(placeOf(*entry));
    return found;
}

QString Places::departmentName(const QString& code) const
{
    return m_table.departments.value(code.toUtf8().toUpper());
}

const PlaceEntry* Places::todayOf(const PlaceEntry& entry) const
{
    return entry.today < 0 ? nullptr : &m_table.entries[static_cast<std::size_t>(entry.today)];
}

QString Places::nameOf(const PlaceEntry& entry) const
{
    return QString::fromUtf8(QByteArrayView(m_table.text).sliced(entry.nameStart, entry.nameLength));
}

Place Places::placeOf(const PlaceEntry& entry) const
{
    Place place;
    place.kind = entry.kind;
    place.name = nameOf(entry);
    place.code = QString::fromLatin1(viewOf(entry.code));
    const PlaceEntry* today = todayOf(entry);
    const PlaceEntry& served = entry.postalCount == 0 && today ? *today : entry;
    for (std::size_t each = 0; each < served.postalCount; ++each)
        place.postalCodes.append(QString::fromLatin1(viewOf(m_table.postalCodes[served.postalStart + each])));
    if (today) {
        place.todayCode = QString::fromLatin1(viewOf(today->code));
        place.todayName = nameOf(*today);
    }
    place.department = QString::fromLatin1(departmentOf(viewOf((today ? *today : entry).code)));
    place.departmentName = departmentName(place.department);
    return place;
}

} // namespace guichet::places
