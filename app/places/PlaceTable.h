#pragma once

#include "places/Place.h"

#include <QByteArray>
#include <QHash>
#include <array>
#include <vector>

namespace guichet::places {

/// The five characters that the statistics office gives a commune, or its post office.
using Code = std::array<char, 5>;

inline QByteArrayView viewOf(const Code& code)
{
    return {code.data(), static_cast<qsizetype>(code.size())};
}

/// One line of the list: where its parts lie in the texts and lists of the table.
struct PlaceEntry
{
    std::uint32_t nameStart = 0;   ///< in `text`
    std::uint32_t foldedStart = 0; ///< in `folded`
    std::uint32_t letters = 0;     ///< which letters the folded name has: lettersOf()
    std::uint32_t postalStart = 0; ///< in `postalCodes`
    std::int32_t today = -1;       ///< entry of the commune that it is today; -1 unknown
    std::uint8_t nameLength = 0;
    std::uint8_t foldedLength = 0;
    std::uint8_t postalCount = 0;
    std::uint8_t size = 0; ///< 1 + the power of two below its number of people; 0 unknown or nobody
    PlaceKind kind{};
    Code code{};
};

/// The whole list as it lies in memory, ordered by code.
struct PlaceTable
{
    QByteArray text;   ///< the file as it is; names are parts of it, in UTF-8
    QByteArray folded; ///< foldedText() of all names, one after the other
    std::vector<PlaceEntry> entries;
    std::vector<Code> postalCodes;
    QHash<QByteArray, QString> departments; ///< names by code
    QString source;
};

/// Bits for the letters a to z and one for everything else: what a name can't hold is seen without reading it.
inline std::uint32_t lettersOf(QByteArrayView folded)
{
    std::uint32_t letters = 0;
    for (const char each : folded)
        if (each != ' ')
            letters |= 1U << (each >= 'a' && each <= 'z' ? each - 'a' : 26);
    return letters;
}

/// "01", "2A" or, overseas, "974": the beginning of a commune's code.
inline QByteArrayView departmentOf(QByteArrayView code)
{
    return code.first(code.startsWith("97") || code.startsWith("98") ? 3 : 2);
}

} // namespace guichet::places
