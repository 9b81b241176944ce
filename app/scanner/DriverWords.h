#pragma once

#include "scan/source/ScannerProtocol.h"

#include <optional>
#include <string_view>

/// SANE leaves the names of sources and colours to each driver; these are read as drivers write them.
namespace guichet::scanner {

using scan::scanner::PageColour;
using scan::scanner::PageSource;

/// Nothing for a source that pages of paper aren't in (film, slides) or the back side alone.
std::optional<PageSource> sourceOf(std::string_view driverWord);

/// Nothing for black and white alone, dithering and the like.
std::optional<PageColour> colourOf(std::string_view driverWord);

} // namespace guichet::scanner
