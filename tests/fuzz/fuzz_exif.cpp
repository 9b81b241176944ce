// How a picture lies is read from EXIF of anybody's making: loops, offsets and counts that lead nowhere give "upright".
#include "decoder/Raster.h"

#include <cstdint>
#include <cstdlib>
#include <vector>

using namespace guichet::decoder;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Bytes tiff(data, size);
    std::vector<unsigned char> segment{'E', 'x', 'i', 'f', 0, 0};
    segment.insert(segment.end(), tiff.begin(), tiff.end());
    const int orientation = tiffOrientation(tiff);
    if (orientation < 1 || orientation > 8 || exifOrientation(segment) != orientation)
        std::abort();
    if (const int alone = exifOrientation(tiff); alone < 1 || alone > 8)
        std::abort();
    return 0;
}
