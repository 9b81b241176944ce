#include "decoder/Raster.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace guichet::decoder {

namespace {

std::string_view front(Bytes bytes, std::size_t most)
{
    return {reinterpret_cast<const char*>(bytes.data()), std::min(most, bytes.size())};
}

bool isHeic(std::string_view head)
{
    constexpr std::string_view brands[] = {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"};
    return head.substr(4, 4) == "ftyp" &&
           std::ranges::any_of(brands, [&](auto brand) { return head.substr(8, 4) == brand; });
}

} // namespace

/// By content, never by name (domain §3.4). A PDF's header may follow up to 1 KiB of other bytes.
scan::protocol::Format sniff(Bytes bytes)
{
    using scan::protocol::Format;
    using namespace std::string_view_literals;
    const std::string_view head = front(bytes, 1024);
    if (head.starts_with("\xff\xd8\xff"sv))
        return Format::Jpeg;
    if (head.starts_with("\x89PNG\r\n\x1a\n"sv))
        return Format::Png;
    if (head.starts_with("BM"sv) && bytes.size() > 26)
        return Format::Bmp;
    if (head.starts_with("II*\0"sv) || head.starts_with("MM\0*"sv) || head.starts_with("II+\0"sv) ||
        head.starts_with("MM\0+"sv))
        return Format::Tiff;
    if (head.size() >= 12 && isHeic(head))
        return Format::Heic;
    return head.find("%PDF-"sv) != head.npos ? Format::Pdf : Format::Other;
}

} // namespace guichet::decoder
