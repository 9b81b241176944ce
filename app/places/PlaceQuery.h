#pragma once

#include "places/PlaceTable.h"

#include <compare>
#include <optional>
#include <vector>

namespace guichet::places {

/// How well a place fits what was typed; smaller is better.
struct PlaceMatch
{
    int group = 0;  ///< 0 the name itself, 1 its beginning or words of it, 2 with typing errors
    int weight = 0; ///< within the group: larger communes, those of today, fewer errors first

    auto operator<=>(const PlaceMatch&) const = default;
};

/// What was typed, taken apart once for the whole list: words that begin words of a name in any order, "St" for
/// "Saint", and numbers that narrow it to a department or a postal code ("Saint-Denis 974").
class PlaceQuery
{
public:
    explicit PlaceQuery(QStringView typed);

    bool isEmpty() const { return m_readings.empty(); }
    /// Fits as it is written.
    std::optional<PlaceMatch> match(const PlaceTable& table, const PlaceEntry& entry) const;
    /// Fits with a typing error in words of four letters, two in those of eight; at least one.
    std::optional<PlaceMatch> similar(const PlaceTable& table, const PlaceEntry& entry) const;

private:
    struct Word
    {
        QByteArray letters;
        std::uint32_t mask = 0;
    };
    /// One way to read the words: as typed, or with "st" spelled out.
    struct Reading
    {
        std::vector<Word> words;
        QByteArray joined; ///< all words without spaces
        std::uint32_t mask = 0;
    };

    static Reading readingOf(const QStringList& words);
    bool fitsNumbers(const PlaceTable& table, const PlaceEntry& entry, QByteArrayView name) const;
    std::optional<PlaceMatch> numbersOnly(const PlaceTable& table, const PlaceEntry& entry) const;

    std::vector<Reading> m_readings;
    std::vector<QByteArray> m_numbers;
};

} // namespace guichet::places
