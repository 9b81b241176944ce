#include "scanner/DriverWords.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <string>

namespace guichet::scanner {

namespace {

std::string lowered(std::string_view word)
{
    std::string lower(word);
    std::ranges::transform(lower, lower.begin(), [](unsigned char each) { return std::tolower(each); });
    return lower;
}

bool hasAny(const std::string& word, std::initializer_list<const char*> parts)
{
    return std::ranges::any_of(parts, [&](const char* part) { return word.find(part) != std::string::npos; });
}

} // namespace

std::optional<PageSource> sourceOf(std::string_view driverWord)
{
    const std::string word = lowered(driverWord);
    if (hasAny(word, {"transparen", "film", "slide", "negative", "back"}))
        return std::nullopt;
    if (hasAny(word, {"duplex", "both"}))
        return PageSource::FeederBothSides;
    if (hasAny(word, {"adf", "feeder"}))
        return PageSource::Feeder;
    if (hasAny(word, {"flatbed", "table", "platen", "glass", "normal"}))
        return PageSource::Flatbed;
    return std::nullopt;
}

std::optional<PageColour> colourOf(std::string_view driverWord)
{
    const std::string word = lowered(driverWord);
    if (hasAny(word, {"dither", "halftone", "error diffusion", "1 bit", "infrared"}))
        return std::nullopt;
    if (hasAny(word, {"color", "colour"}))
        return PageColour::Colour;
    if (hasAny(word, {"gray", "grey"}))
        return PageColour::Grey;
    return std::nullopt;
}

} // namespace guichet::scanner
