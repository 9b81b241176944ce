#include "places/PlaceQuery.h"
#include "places/Places.h"

#include <algorithm>

namespace guichet::places {

namespace {

struct Hit
{
    PlaceMatch match;
    std::uint32_t entry = 0;
};

/// With fewer places than these, similar names are offered too.
constexpr std::size_t hardlyAny = 3;

/// All entries that `match` accepts, the best `limit` of them in order.
template <typename Match>
std::vector<Hit> bestHits(const PlaceTable& table, std::size_t limit, Match match)
{
    std::vector<Hit> hits;
    for (std::uint32_t each = 0; each < table.entries.size(); ++each)
        if (const auto found = match(table.entries[each]))
            hits.push_back({*found, each});
    const auto folded = [&](const Hit& hit) {
        const PlaceEntry& entry = table.entries[hit.entry];
        return QByteArrayView(table.folded).sliced(entry.foldedStart, entry.foldedLength);
    };
    const auto better = [&](const Hit& one, const Hit& other) {
        if (one.match != other.match)
            return one.match < other.match;
        const int order = folded(one).compare(folded(other));
        return order != 0 ? order < 0 : one.entry < other.entry;
    };
    const auto end = hits.begin() + static_cast<std::ptrdiff_t>(std::min(limit, hits.size()));
    std::ranges::partial_sort(hits, end, better);
    hits.erase(end, hits.end());
    return hits;
}

std::vector<Hit> search(const PlaceTable& table, const PlaceQuery& query, std::size_t limit)
{
    if (query.isEmpty())
        return {};
    std::vector<Hit> hits = bestHits(table, limit, [&](const PlaceEntry& entry) { return query.match(table, entry); });
    if (hits.size() < std::min(hardlyAny, limit)) {
        // None of those found already: similar() wants an error.
        const std::vector<Hit> similar =
            bestHits(table, limit - hits.size(), [&](const PlaceEntry& entry) { return query.similar(table, entry); });
        hits.insert(hits.end(), similar.begin(), similar.end());
    }
    return hits;
}

/// The same name for the same commune of today, once under its code and once under the one before.
bool isTold(const QList<Place>& told, const Place& place)
{
    return std::ranges::any_of(told, [&](const Place& each) {
        return each.name == place.name && each.todayCode == place.todayCode && !each.todayCode.isEmpty();
    });
}

} // namespace

QList<Place> Places::find(const QString& typed, qsizetype limit) const
{
    QList<Place> places;
    const PlaceQuery query(typed);
    // Twice as many, for some are the same under a former code.
    for (const Hit& hit : search(m_table, query, static_cast<std::size_t>(2 * std::max<qsizetype>(limit, 0)))) {
        const Place place = placeOf(m_table.entries[hit.entry]);
        if (places.size() < limit && !isTold(places, place))
            places.append(place);
    }
    return places;
}

QList<Place> Places::named(const QString& name) const
{
    QList<Place> places;
    const PlaceQuery query(name);
    for (const PlaceEntry& entry : m_table.entries)
        if (const auto match = query.match(m_table, entry); match && match->group == 0)
            places.append(placeOf(entry));
    return places;
}

bool Places::knowsName(const QString& typed) const
{
    const PlaceQuery query(typed);
    return std::ranges::any_of(m_table.entries,
                               [&](const PlaceEntry& entry) { return query.match(m_table, entry).has_value(); });
}

QList<PostalPlace> Places::citiesOf(const QString& postalCode, qsizetype limit) const
{
    struct City
    {
        QByteArrayView code;
        const PlaceEntry* entry;
    };
    std::vector<City> cities;
    const QByteArray wanted = postalCode.trimmed().toUtf8();
    for (const PlaceEntry& entry : m_table.entries) {
        for (std::size_t each = 0; each < entry.postalCount && entry.kind == PlaceKind::Commune; ++each) {
            const auto& code = m_table.postalCodes[entry.postalStart + each];
            const QByteArrayView view(code.data(), 5);
            if (!wanted.isEmpty() && view.startsWith(wanted))
                cities.push_back({view, &entry});
        }
    }
    std::ranges::stable_sort(cities, [](const City& one, const City& other) {
        const int order = one.code.compare(other.code);
        return order != 0 ? order < 0 : one.entry->size > other.entry->size;
    });
    QList<PostalPlace> found;
    for (const City& city : cities)
        if (found.size() < limit)
            found.append({QString::fromLatin1(city.code), nameOf(*city.entry)});
    return found;
}

QList<PostalPlace> Places::addressesOf(const QString& city, qsizetype limit) const
{
    QList<PostalPlace> found;
    for (const Place& place : find(city, limit))
        for (const QString& code : place.postalCodes)
            if (const PostalPlace address{code, place.todayName}; found.size() < limit && !found.contains(address))
                found.append(address);
    return found;
}

bool Places::knowsPostalCode(const QString& postalCode) const
{
    return !citiesOf(postalCode, 1).isEmpty() && postalCode.trimmed().size() == 5;
}

} // namespace guichet::places
