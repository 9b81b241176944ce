#include "decoder/Reducer.h"

#include <csetjmp>
#include <cstring>
#include <optional>
#include <png.h>
#include <vector>

namespace guichet::decoder {

namespace {

struct PngSource
{
    Bytes bytes;
    std::size_t position = 0;
};

void readBytes(png_structp png, png_bytep to, std::size_t size)
{
    PngSource& from = *static_cast<PngSource*>(png_get_io_ptr(png));
    if (size > from.bytes.size() - from.position)
        png_error(png, "end of file");
    std::memcpy(to, from.bytes.data() + from.position, size);
    from.position += size;
}

[[noreturn]] void leave(png_structp png, png_const_charp)
{
    png_longjmp(png, 1);
}

void keepQuiet(png_structp, png_const_charp) {}

/// What lives across the longjmp: made and destroyed outside of the part that may be left.
struct State
{
    PngSource from;
    std::optional<Reducer> reducer;
    std::vector<unsigned char> rows; ///< one row, or all of an interlaced picture
    std::vector<unsigned char> opaque;
    int orientation = 1;
    bool allRows = false;
    bool repaired = false;
};

/// An interlaced picture comes in passes over all of it: it must fit in memory whole.
constexpr std::int64_t mostInterlaced = 50'000'000;

void prepare(png_structp png, png_infop info, Wanted wanted)
{
    png_set_expand(png);
    png_set_scale_16(png);
    const bool colour = (png_get_color_type(png, info) & PNG_COLOR_MASK_COLOR) != 0;
    if (colour && !wanted.colour)
        png_set_rgb_to_gray(png, PNG_ERROR_ACTION_NONE, 0.299, 0.587); // as JPEG's own brightness
    if (!colour && wanted.colour)
        png_set_gray_to_rgb(png);
}

void readRows(png_structp png, int passes, int height, std::size_t stride, int width, int channels, State& state)
{
    const bool transparent = channels == 2 || channels == 4;
    const auto give = [&](const unsigned char* row) {
        if (transparent)
            overWhite(row, width, channels, state.opaque.data());
        state.reducer->take(transparent ? state.opaque.data() : row);
    };
    for (int pass = 0; pass < passes; ++pass)
        for (int y = 0; y < height; ++y) {
            unsigned char* row = state.rows.data() + (passes > 1 ? stride * static_cast<std::size_t>(y) : 0);
            png_read_row(png, row, nullptr);
            if (passes == 1)
                give(row);
        }
    for (int y = 0; passes > 1 && y < height; ++y)
        give(state.rows.data() + stride * static_cast<std::size_t>(y));
}

void noteOrientation(png_structp png, png_infop info, State& state)
{
    png_uint_32 length = 0;
    png_bytep exif = nullptr;
    if (png_get_eXIf_1(png, info, &length, &exif) != 0)
        state.orientation = tiffOrientation({exif, length});
}

void readAll(png_structp png, png_infop info, const Wanted& wanted, Raster& raster, State& state)
{
    png_set_read_fn(png, &state.from, readBytes);
    png_read_info(png, info);
    raster.width = static_cast<int>(png_get_image_width(png, info));
    raster.height = static_cast<int>(png_get_image_height(png, info));
    raster.unusual = png_get_bit_depth(png, info) == 16;
    const std::int64_t pixels = std::int64_t(raster.width) * raster.height;
    const int passes = png_set_interlace_handling(png);
    if (pixels > scan::protocol::mostPixels || (passes > 1 && pixels > mostInterlaced)) {
        raster.tooLarge = true;
        return;
    }
    prepare(png, info, wanted);
    png_read_update_info(png, info);
    const int channels = png_get_channels(png, info);
    const std::size_t stride = png_get_rowbytes(png, info);
    const int colours = wanted.colour ? 3 : 1;
    state.reducer.emplace(raster.width, raster.height, colours, wanted);
    state.rows.resize(stride * (passes > 1 ? static_cast<std::size_t>(raster.height) : 1));
    state.opaque.resize(static_cast<std::size_t>(raster.width) * static_cast<std::size_t>(colours));
    readRows(png, passes, raster.height, stride, raster.width, channels, state);
    state.allRows = true;
    noteOrientation(png, info, state);
    png_read_end(png, info);
    noteOrientation(png, info, state);
}

/// The only frame that a longjmp comes back to: nothing in it changes in between.
bool decode(png_structp png, png_infop info, const Wanted& wanted, Raster& raster, State& state)
{
    if (setjmp(png_jmpbuf(png)) != 0) {
        state.repaired = state.allRows; // what follows the last row is no loss
        return state.allRows;
    }
    readAll(png, info, wanted, raster, state);
    return true;
}

} // namespace

Raster readPng(Bytes bytes, Wanted wanted)
{
    Raster raster;
    State state;
    state.from.bytes = bytes;
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, leave, keepQuiet);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    const bool decoded = info && decode(png, info, wanted, raster, state);
    png_destroy_read_struct(&png, &info, nullptr);
    raster.damaged = !decoded;
    raster.repaired = state.repaired;
    if (decoded && state.reducer)
        raster.image = oriented(state.reducer->image(), state.orientation);
    if (state.orientation >= 5)
        std::swap(raster.width, raster.height);
    return raster;
}

} // namespace guichet::decoder
