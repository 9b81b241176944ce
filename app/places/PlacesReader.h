#pragma once

#include "model/Failure.h"
#include "places/PlaceTable.h"

namespace guichet::places {

/// What a list may hold at most.
inline constexpr qsizetype listSizeLimit = 4'000'000;
inline constexpr qsizetype listEntryLimit = 100'000;

/// Reads places.txt (its form: resources/places/README.md). Whatever the bytes are, the answer is a table whose parts
/// fit together or a failure that names the line.
Result<PlaceTable> readPlaceTable(const QByteArray& text);

} // namespace guichet::places
