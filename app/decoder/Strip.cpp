#include "decoder/Strip.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace guichet::decoder {

namespace {

using Made = std::vector<unsigned char>;

void append(Made& made, Bytes part)
{
    made.insert(made.end(), part.begin(), part.end());
}

/// A segment that says how the picture lies and nothing else.
std::array<unsigned char, 36> orientationSegment(int orientation)
{
    return {0xff, 0xe1, 0,    34,   'E', 'x', 'i', 'f', 0, 0, // APP1
            'I',  'I',  42,   0,    8,   0,   0,   0,         // TIFF, one directory
            1,    0,    0x12, 0x01, 3,   0,   1,   0,   0, 0, static_cast<unsigned char>(orientation),
            0,    0,    0,    0,    0,   0,   0};
}

namespace jpeg {

constexpr unsigned startOfScan = 0xda;
constexpr unsigned endOfImage = 0xd9;

/// JFIF, colour profiles and Adobe's colour mark are part of how it looks.
bool isKept(unsigned marker, Bytes payload)
{
    constexpr char profile[] = "ICC_PROFILE";
    if (marker == 0xe2)
        return payload.size() > sizeof profile && std::memcmp(payload.data(), profile, sizeof profile) == 0;
    const bool application = marker >= 0xe0 && marker <= 0xef;
    const bool comment = marker == 0xfe;
    return marker == 0xe0 || marker == 0xee || (!application && !comment);
}

/// Where the coded data that begins at `from` ends: at the next marker that isn't part of it.
std::size_t endOfScan(Bytes bytes, std::size_t from)
{
    for (std::size_t at = from; at + 1 < bytes.size(); ++at) {
        const unsigned next = bytes[at + 1];
        const bool restart = next >= 0xd0 && next <= 0xd7;
        if (bytes[at] == 0xff && next != 0 && next != 0xff && !restart)
            return at;
    }
    return bytes.size();
}

} // namespace jpeg

Made strippedJpeg(Bytes bytes)
{
    if (bytes.size() < 4)
        return {};
    Made made;
    made.reserve(bytes.size());
    append(made, bytes.first(2)); // start of image
    int orientation = 1;
    std::size_t place = 0; ///< in what is made, after JFIF and before the rest
    std::size_t at = 2;
    while (at + 4 <= bytes.size()) {
        if (bytes[at] != 0xff)
            return {};
        const unsigned marker = bytes[at + 1];
        if (marker == 0xff) { // padding
            ++at;
            continue;
        }
        if (marker == jpeg::endOfImage)
            break;
        const std::size_t length = bytes[at + 2] * std::size_t{256} + bytes[at + 3];
        if (length < 2 || at + 2 + length > bytes.size())
            return {};
        const Bytes payload = bytes.subspan(at + 4, length - 2);
        if (marker == 0xe1 && orientation == 1)
            orientation = exifOrientation(payload);
        if (marker != 0xe0 && marker != 0xe1 && place == 0)
            place = made.size();
        if (jpeg::isKept(marker, payload))
            append(made, bytes.subspan(at, 2 + length));
        at += 2 + length;
        if (marker == jpeg::startOfScan) {
            const std::size_t end = jpeg::endOfScan(bytes, at);
            append(made, bytes.subspan(at, end - at));
            at = end;
        }
    }
    if (at + 2 > bytes.size() || bytes[at] != 0xff || bytes[at + 1] != jpeg::endOfImage)
        return {};
    append(made, bytes.subspan(at, 2));
    if (orientation != 1) { // it may have been said late
        const auto segment = orientationSegment(orientation);
        made.insert(made.begin() + static_cast<std::ptrdiff_t>(place == 0 ? 2 : place), segment.begin(), segment.end());
    }
    return made;
}

Made strippedPng(Bytes bytes)
{
    constexpr std::size_t signature = 8;
    constexpr std::size_t around = 12; // length, name and checksum of a chunk
    constexpr std::array dropped = {"eXIf", "tEXt", "zTXt", "iTXt", "tIME"};
    Made made;
    made.reserve(bytes.size());
    if (bytes.size() < signature)
        return {};
    append(made, bytes.first(signature));
    std::size_t at = signature;
    while (at + around <= bytes.size()) {
        std::size_t length = 0;
        for (std::size_t i = 0; i < 4; ++i)
            length = length << 8U | bytes[at + i];
        if (length > bytes.size() - at - around)
            return {};
        const auto* name = reinterpret_cast<const char*>(bytes.data() + at + 4);
        const bool drop =
            std::ranges::any_of(dropped, [&](const char* each) { return std::memcmp(name, each, 4) == 0; });
        if (!drop)
            append(made, bytes.subspan(at, around + length));
        at += around + length;
        if (std::memcmp(name, "IEND", 4) == 0)
            return made;
    }
    return {};
}

} // namespace

std::vector<unsigned char> stripped(Bytes bytes, scan::protocol::Format format)
{
    if (format == scan::protocol::Format::Jpeg)
        return strippedJpeg(bytes);
    return format == scan::protocol::Format::Png ? strippedPng(bytes) : Made();
}

} // namespace guichet::decoder
