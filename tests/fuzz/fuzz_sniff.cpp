// A file's type is told by its first bytes, and JPEG and PNG are taken apart to leave out what isn't their picture.
// Whatever the bytes: what was made is of the same type, lies the same way, and has nothing left to leave out.
#include "decoder/Raster.h"
#include "decoder/Strip.h"

#include <cstdint>
#include <cstdlib>

using namespace guichet::decoder;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Bytes bytes(data, size);
    const auto format = sniff(bytes);
    const auto once = stripped(bytes, format);
    if (once.empty())
        return 0;
    if (sniff(once) != format || once.size() > size + 64 || stripped(once, format) != once)
        std::abort();
    return 0;
}
