#include "decoder/Flate.h"

#include "decoder/Reducer.h"

#include <Object.h>
#include <Stream.h>
#include <algorithm>
#include <cstdlib>
#include <opencv2/imgproc.hpp>
#include <vector>
#include <zlib.h>

namespace guichet::decoder {

namespace {

unsigned char paeth(int left, int above, int corner)
{
    const int toLeft = std::abs(above - corner);
    const int toAbove = std::abs(left - corner);
    const int toCorner = std::abs(left + above - 2 * corner);
    if (toLeft <= toAbove && toLeft <= toCorner)
        return static_cast<unsigned char>(left);
    return static_cast<unsigned char>(toAbove <= toCorner ? above : corner);
}

/// Undoes PNG's filter of a row (PNG specification, 9.2). `row` follows its filter byte.
bool unfilter(int filter, unsigned char* row, const unsigned char* above, std::size_t size, std::size_t pixel)
{
    if (filter > 4)
        return false;
    for (std::size_t i = 0; filter != 0 && i < size; ++i) {
        const int left = i >= pixel ? row[i - pixel] : 0;
        const int corner = i >= pixel ? above[i - pixel] : 0;
        const int guess = filter == 1   ? left
                          : filter == 2 ? above[i]
                          : filter == 3 ? (left + above[i]) / 2
                                        : paeth(left, above[i], corner);
        row[i] = static_cast<unsigned char>(row[i] + guess);
    }
    return true;
}

} // namespace

std::optional<FlateCoding> flateCodingOf(Stream& stream, int components)
{
    Object parameters = stream.getDict()->lookup("DecodeParms");
    if (parameters.isArray())
        parameters = parameters.arrayGetLength() == 1 ? parameters.arrayGet(0) : Object(objError);
    if (parameters.isNull())
        return FlateCoding{};
    if (!parameters.isDict())
        return std::nullopt;
    const auto number = [&](const char* name, int otherwise) {
        const Object value = parameters.dictLookup(name);
        return value.isInt() ? value.getInt() : otherwise;
    };
    const int predictor = number("Predictor", 1);
    if (predictor == 1)
        return FlateCoding{};
    Object width = stream.getDict()->lookup("Width");
    const bool asPixels = number("Colors", 1) == components && number("BitsPerComponent", 8) == 8 && width.isInt() &&
                          number("Columns", 1) == width.getInt();
    return predictor >= 10 && asPixels ? std::optional(FlateCoding{true}) : std::nullopt;
}

cv::Mat readFlate(Bytes packed, FlateCoding coding, int width, int height, int components, Wanted wanted)
{
    z_stream zip{};
    if (inflateInit(&zip) != Z_OK)
        return {};
    zip.next_in = const_cast<unsigned char*>(packed.data());
    zip.avail_in = static_cast<uInt>(packed.size());
    const std::size_t size = static_cast<std::size_t>(width) * static_cast<std::size_t>(components);
    std::vector<unsigned char> row(size + 1);
    std::vector<unsigned char> above(size + 1, 0);
    Reducer reducer(width, height, components, wanted);
    const std::size_t lead = coding.predicted ? 1 : 0;
    bool whole = true;
    for (int y = 0; whole && y < height; ++y) {
        zip.next_out = row.data() + 1 - lead;
        zip.avail_out = static_cast<uInt>(size + lead);
        while (zip.avail_out > 0 && inflate(&zip, Z_SYNC_FLUSH) == Z_OK) {
        }
        whole = zip.avail_out == 0;
        if (whole && coding.predicted)
            whole = unfilter(row[0], row.data() + 1, above.data() + 1, size, static_cast<std::size_t>(components));
        reducer.take(row.data() + 1);
        std::swap(row, above);
    }
    inflateEnd(&zip);
    if (!whole)
        return {};
    cv::Mat image = reducer.image();
    if (components == 3 && !wanted.colour)
        cv::cvtColor(image, image, cv::COLOR_RGB2GRAY);
    else if (components == 1 && wanted.colour)
        cv::cvtColor(image, image, cv::COLOR_GRAY2RGB);
    return image;
}

} // namespace guichet::decoder
