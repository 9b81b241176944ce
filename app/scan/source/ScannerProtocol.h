#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// What passes between a program and guichet-scanner; the only header that both know. The program is started for one
/// thing with `list`, `abilities ID` or `scan ID SOURCE DPI COLOUR`; the end of its standard input means stop. It
/// writes records to its standard output: a header, then so many bytes. Numbers are those of one machine.
namespace guichet::scan::scanner {

/// Where the pages lie.
enum class PageSource
{
    Flatbed,
    Feeder,
    FeederBothSides,
};
inline constexpr std::array<const char*, 3> sourceNames = {"flatbed", "feeder", "feeder-both-sides"};

enum class PageColour
{
    Colour,
    Grey,
};
inline constexpr std::array<const char*, 2> colourNames = {"colour", "grey"};

/// What a word stands for; nothing for a word that isn't one of them.
template <typename Value, std::size_t count>
std::optional<Value> valueOf(std::string_view word, const std::array<const char*, count>& names)
{
    for (std::size_t i = 0; i < count; ++i)
        if (word == names.at(i))
            return static_cast<Value>(i);
    return std::nullopt;
}

/// Resolutions that are offered, in dots per inch, where the device has them.
inline constexpr std::array<int, 4> usualResolutions = {150, 200, 300, 600};

/// How a run ended.
enum class Ending : std::uint32_t
{
    Done, ///< a feeder that had pages and is empty now, too
    Cancelled,
    Busy,
    Jammed,
    NoDocuments,
    CoverOpen,
    Broken, ///< the connection failed
    NoMemory,
    AccessDenied,
    Unsupported,
    Invalid, ///< a setting, or a device that isn't there any more
    Last = Invalid,
};

enum class RecordKind : std::uint32_t
{
    Scanner = 1, ///< JSON: id, name
    Abilities,   ///< JSON: sources, resolutions, colours
    Progress,    ///< JSON: page (from 1), percent
    Page,        ///< a JPEG
    End,         ///< JSON: ending; nothing comes after it
    Last = End,
};

struct Header
{
    std::uint32_t magic;
    RecordKind kind;
    std::uint32_t length; ///< bytes that follow
};

inline constexpr std::uint32_t magic = 0x47534331;
inline constexpr std::uint32_t mostPageBytes = 64U * 1024 * 1024; ///< what a draft takes
inline constexpr std::uint32_t mostWordBytes = 16U * 1024;        ///< of any other record
inline constexpr int mostScanners = 100;
inline constexpr int mostPages = 100; ///< of one run

} // namespace guichet::scan::scanner
