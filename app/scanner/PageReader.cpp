#include "scanner/PageReader.h"

#include <algorithm>

namespace guichet::scanner {

namespace {

constexpr int largestEdge = 60'000; // a JPEG's is 65,500

/// Where a frame's samples go: all of them, or one of three.
struct Place
{
    int channels; ///< in the frame
    int first;    ///< in the page's pixel
    int samples;  ///< of a page's pixel
};

Place placeOf(SANE_Frame frame)
{
    switch (frame) {
    case SANE_FRAME_RED:
        return {1, 0, 3};
    case SANE_FRAME_GREEN:
        return {1, 1, 3};
    case SANE_FRAME_BLUE:
        return {1, 2, 3};
    case SANE_FRAME_RGB:
        return {3, 0, 3};
    case SANE_FRAME_GRAY:
        break;
    }
    return {1, 0, 1};
}

bool isSane(const SANE_Parameters& frame)
{
    if (frame.pixels_per_line <= 0 || frame.pixels_per_line > largestEdge || frame.bytes_per_line <= 0 ||
        frame.format < SANE_FRAME_GRAY || frame.format > SANE_FRAME_BLUE)
        return false;
    const long samples = long(frame.pixels_per_line) * placeOf(frame.format).channels;
    const long needed = frame.depth == 1    ? (long(frame.pixels_per_line) + 7) / 8 * placeOf(frame.format).channels
                        : frame.depth == 8  ? samples
                        : frame.depth == 16 ? samples * 2
                                            : -1;
    return needed > 0 && frame.bytes_per_line >= needed;
}

/// The sample of a line as 0 to 255.
unsigned char sampleAt(const unsigned char* line, const SANE_Parameters& frame, int channels, int pixel, int channel)
{
    const int index = pixel * channels + channel;
    if (frame.depth == 8)
        return line[index];
    if (frame.depth == 16) { // in this machine's order
        const int value = line[2 * index] | line[2 * index + 1] << 8;
        return static_cast<unsigned char>(value >> 8);
    }
    const int bit = line[pixel / 8 * channels + channel] >> (7 - pixel % 8) & 1;
    const bool isWhite = frame.format == SANE_FRAME_GRAY ? bit == 0 : bit == 1;
    return isWhite ? 255 : 0;
}

/// Puts one line where it belongs; false if the page would grow too large.
bool putLine(const unsigned char* line, int row, const SANE_Parameters& frame, Raster& page)
{
    const Place place = placeOf(frame.format);
    const std::size_t rowBytes = static_cast<std::size_t>(page.width) * static_cast<std::size_t>(page.samples);
    const std::size_t end = (static_cast<std::size_t>(row) + 1) * rowBytes;
    if (row >= largestEdge || end > mostRasterBytes)
        return false;
    if (page.bytes.size() < end)
        page.bytes.resize(end);
    unsigned char* to = page.bytes.data() + end - rowBytes;
    for (int pixel = 0; pixel < std::min(page.width, frame.pixels_per_line); ++pixel)
        for (int channel = 0; channel < place.channels; ++channel)
            to[pixel * page.samples + place.first + channel] = sampleAt(line, frame, place.channels, pixel, channel);
    return true;
}

/// One frame of the page, whose lines are counted in `rows`.
SANE_Status readFrame(SANE_Handle device, const SANE_Parameters& frame, Raster& page, int& rows,
                      const std::function<void(int)>& percent, const std::atomic<bool>& stopped)
{
    constexpr std::size_t portion = 256 * 1024; // a driver hands over what it has
    const auto lineBytes = static_cast<std::size_t>(frame.bytes_per_line);
    std::vector<unsigned char> buffer(std::max<std::size_t>(1, portion / lineBytes) * lineBytes);
    std::size_t filled = 0;
    int told = -2;
    while (!stopped) {
        const int now = frame.lines > 0 ? std::min(100, int(100L * rows / frame.lines)) : -1;
        if (now > told)
            percent(told = now);
        SANE_Int length = 0;
        const SANE_Status status =
            sane_read(device, buffer.data() + filled, static_cast<SANE_Int>(buffer.size() - filled), &length);
        if (status == SANE_STATUS_EOF)
            return SANE_STATUS_GOOD;
        if (status != SANE_STATUS_GOOD)
            return status;
        filled += static_cast<std::size_t>(std::max(0, length));
        std::size_t used = 0;
        for (; filled - used >= lineBytes; used += lineBytes)
            if (!putLine(buffer.data() + used, rows++, frame, page))
                return SANE_STATUS_NO_MEM;
        std::copy(buffer.begin() + static_cast<std::ptrdiff_t>(used),
                  buffer.begin() + static_cast<std::ptrdiff_t>(filled), buffer.begin());
        filled -= used;
    }
    return SANE_STATUS_CANCELLED;
}

} // namespace

SANE_Status readPage(SANE_Handle device, Raster& page, const std::function<void(int percent)>& percent,
                     const std::atomic<bool>& stopped)
{
    page = {};
    SANE_Parameters frame{};
    do {
        if (page.width > 0) { // red, green and blue come one after the other
            const SANE_Status started = sane_start(device);
            if (started != SANE_STATUS_GOOD)
                return started;
        }
        const SANE_Status asked = sane_get_parameters(device, &frame);
        if (asked != SANE_STATUS_GOOD)
            return asked;
        if (!isSane(frame))
            return SANE_STATUS_UNSUPPORTED;
        if (page.width == 0) {
            page.width = frame.pixels_per_line;
            page.samples = placeOf(frame.format).samples;
        } else if (placeOf(frame.format).samples != page.samples) {
            return SANE_STATUS_UNSUPPORTED;
        }
        int rows = 0;
        const SANE_Status read = readFrame(device, frame, page, rows, percent, stopped);
        if (read != SANE_STATUS_GOOD)
            return read;
        page.height = std::max(page.height, rows);
    } while (!frame.last_frame);
    return page.height > 0 ? SANE_STATUS_GOOD : SANE_STATUS_IO_ERROR;
}

} // namespace guichet::scanner
