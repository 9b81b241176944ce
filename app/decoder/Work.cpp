#include "decoder/Work.h"

#include "decoder/Measures.h"
#include "decoder/Mend.h"
#include "decoder/Pdf.h"
#include "decoder/Rectify.h"
#include "decoder/Reply.h"
#include "decoder/Slowness.h"
#include "decoder/Strip.h"
#include "decoder/reading/ReadPage.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <sys/mman.h>
#include <sys/stat.h>

namespace guichet::decoder {

namespace {

using namespace scan::protocol;

Bytes mapped(int descriptor, bool writable, std::size_t size)
{
    void* memory = mmap(nullptr, size, writable ? PROT_READ | PROT_WRITE : PROT_READ, MAP_SHARED, descriptor, 0);
    return memory == MAP_FAILED ? Bytes() : Bytes(static_cast<const unsigned char*>(memory), size);
}

/// A document of any accepted type as a row of pages.
class Pages
{
public:
    Pages(Bytes bytes, Format format)
        : m_bytes(bytes)
        , m_format(format)
    {
        if (format == Format::Pdf) {
            m_pdf.emplace(bytes);
            m_flags = m_pdf->flags();
            m_count = m_pdf->pages();
        } else if (format == Format::Tiff) {
            m_count = tiffPages(bytes);
            m_flags = m_count == 0 ? FileCorrupt : m_count > mostPages ? FileTooManyPages : 0;
        } else if (format != Format::Other) {
            m_count = 1;
        }
    }

    std::uint32_t flags() const { return m_flags; }
    int count() const { return m_count; }
    int characters(int page) const { return m_pdf ? m_pdf->characters(page) : 0; }

    Raster read(int page, Wanted wanted)
    {
        switch (m_format) {
        case Format::Jpeg:
            return readJpeg(m_bytes, wanted);
        case Format::Png:
            return readPng(m_bytes, wanted);
        case Format::Bmp:
            return readBmp(m_bytes, wanted);
        case Format::Heic:
            return readHeic(m_bytes, wanted);
        case Format::Tiff:
            return readTiff(m_bytes, page, wanted);
        case Format::Pdf:
            return m_pdf->read(page, wanted);
        default:
            return {};
        }
    }

private:
    Bytes m_bytes;
    Format m_format;
    std::optional<Pdf> m_pdf;
    std::uint32_t m_flags = 0;
    int m_count = 0;
};

PageNumbers numbersOf(const Pages& pages, int page, const Raster& raster)
{
    PageNumbers numbers = measure(raster);
    // Letters of a born-digital page are outlines, as sharp as wanted; a scan has none, or an invisible layer.
    const int characters = raster.drawn ? pages.characters(page) : 0;
    const bool born = characters > 20 && numbers.letters > 0 && std::max(numbers.edgeAcross, numbers.edgeDown) < 3.5;
    numbers.text = born ? characters : 0;
    return numbers;
}

std::uint32_t flagsOf(const Raster& raster)
{
    return (raster.damaged ? FileCorrupt : 0) | (raster.repaired ? FileRepaired : 0) |
           (raster.tooLarge ? FileTooLargeToDraw : 0) | (raster.unusual ? FileUnusual : 0);
}

void inspect(const Reply& reply, Bytes bytes)
{
    using Clock = std::chrono::steady_clock;
    const auto until = Clock::now() + std::chrono::milliseconds(millisecondsPerDocument * slowness);
    reply.begin(0);
    const Format format = sniff(bytes);
    Pages pages(bytes, format);
    std::uint32_t flags = pages.flags();
    const int count = (flags & FileTooManyPages) ? 0 : pages.count();
    bool drawn = false;
    for (int page = 1; page <= count && (page == 1 || Clock::now() < until); ++page) {
        reply.begin(page);
        const Raster raster = pages.read(page, {});
        flags |= flagsOf(raster);
        if (raster.image.empty())
            continue;
        const PageNumbers numbers = numbersOf(pages, page, raster);
        drawn = drawn || numbers.letters > 0 || numbers.text > 0;
        reply.page(page, numbers);
        reply.file(format, pages.count(), flags); // in case that there is no time for the others
    }
    // Scripts that would draw on an empty page: what people see isn't what is in the file.
    if ((flags & FileActive) && !drawn)
        flags |= FileActiveEmpty;
    reply.file(format, pages.count(), flags);
}

void render(const Reply& reply, Bytes bytes, const Order& order, int output)
{
    reply.begin(0);
    Pages pages(bytes, sniff(bytes));
    reply.begin(1);
    if (order.page < 1 || order.page > pages.count())
        return;
    const bool part = order.region[2] > 0 && order.region[3] > 0;
    const double zoom = part ? 1 / std::max(order.region[2], order.region[3]) : 1;
    const int edge = static_cast<int>(std::min(order.maxEdge * zoom, 12'000.0));
    Raster raster = pages.read(order.page, {true, edge});
    if (raster.image.empty())
        return;
    if (part) {
        const cv::Rect all(0, 0, raster.image.cols, raster.image.rows);
        const cv::Rect wanted(static_cast<int>(order.region[0] * all.width),
                              static_cast<int>(order.region[1] * all.height),
                              std::max(1, static_cast<int>(order.region[2] * all.width)),
                              std::max(1, static_cast<int>(order.region[3] * all.height)));
        raster.image = raster.image(wanted & all);
    }
    cv::Mat image = raster.image;
    const double shrink = double(order.maxEdge) / std::max(image.cols, image.rows);
    if (shrink < 1)
        cv::resize(
            image, image,
            {std::max(1, static_cast<int>(image.cols * shrink)), std::max(1, static_cast<int>(image.rows * shrink))}, 0,
            0, cv::INTER_AREA);
    const auto size = static_cast<std::size_t>(image.total()) * 4;
    const Bytes memory = mapped(output, true, static_cast<std::size_t>(order.roomBytes));
    if (size > memory.size())
        return;
    cv::Mat pixels(image.rows, image.cols, CV_8UC4, const_cast<unsigned char*>(memory.data()));
    cv::cvtColor(image, pixels, cv::COLOR_RGB2RGBA);
    reply.pixels(pages.count(), pixels.cols, pixels.rows, std::max(1, raster.width), std::max(1, raster.height));
}

/// One page of any document if it is asked for by its number, else the only page of a picture.
Raster rasterToMend(Pages& pages, Format format, int page)
{
    constexpr int allPixels = 20'000;
    constexpr int sharpPage = 2600; // A4 at 220 dpi, where a page has to be drawn
    if (page == 0)
        return pages.count() == 1 && format != Format::Pdf ? pages.read(1, {true, allPixels}) : Raster();
    return page > 0 && page <= pages.count() ? pages.read(page, {true, sharpPage}) : Raster();
}

void mendFile(const Reply& reply, Bytes bytes, const Order& order, int output)
{
    reply.begin(0);
    const Format format = sniff(bytes);
    Mended made;
    if (order.repairs & MendStrip) {
        made.bytes = stripped(bytes, format);
        if (made.bytes.empty()) {
            reply.mended(-1);
            return;
        }
    } else {
        Pages pages(bytes, format);
        reply.begin(1);
        const Raster raster = rasterToMend(pages, format, order.page);
        const bool croppable = !(order.repairs & MendCrop) || maySheetBe(order.corners, raster.image.size());
        if (raster.image.empty() || !croppable) {
            reply.mended(-1);
            return;
        }
        int part = 1; // as if they were pages: each has its time
        made = mended(raster.image, order, [&] { reply.begin(++part); });
    }
    const Bytes memory = mapped(output, true, static_cast<std::size_t>(order.roomBytes));
    if (made.bytes.empty() || made.bytes.size() > memory.size()) {
        reply.mended(-2);
        return;
    }
    std::ranges::copy(made.bytes, const_cast<unsigned char*>(memory.data()));
    reply.mended(static_cast<std::int64_t>(made.bytes.size()), made.size.width, made.size.height);
}

void readFile(const Reply& reply, Bytes bytes, const Order& order, int output)
{
    reply.begin(0);
    Pages pages(bytes, sniff(bytes));
    const int count = (pages.flags() & FileTooManyPages) ? 0 : std::min(pages.count(), mostPagesRead);
    const MrzShapes shapes;
    std::vector<Found> all;
    constexpr int readEdge = 3400; // an A4 page at 300 dpi keeps all its pixels
    for (int page = 1; page <= count; ++page) {
        reply.begin(page);
        const Raster raster = pages.read(page, {false, readEdge});
        if (raster.image.empty())
            continue;
        for (const Found& each : readPage(raster.image, page, shapes))
            if (all.size() < mostFound)
                all.push_back(each);
    }
    const auto size = all.size() * sizeof(Found);
    const Bytes memory = mapped(output, true, static_cast<std::size_t>(order.roomBytes));
    if (size > memory.size())
        return;
    if (size > 0)
        std::memcpy(const_cast<unsigned char*>(memory.data()), all.data(), size);
    reply.found(static_cast<std::int64_t>(all.size()));
}

} // namespace

void work(const Order& order, int input, int output, int replyDescriptor)
{
    const Reply reply(replyDescriptor);
    cv::setNumThreads(1);
    struct stat status
    {
    };
    if (fstat(input, &status) != 0 || status.st_size <= 0)
        return;
    const Bytes bytes = mapped(input, false, static_cast<std::size_t>(status.st_size));
    if (bytes.empty())
        return;
    switch (order.operation) {
    case Operation::Inspect:
        inspect(reply, bytes);
        break;
    case Operation::Render:
        render(reply, bytes, order, output);
        break;
    case Operation::Mend:
        mendFile(reply, bytes, order, output);
        break;
    case Operation::Read:
        readFile(reply, bytes, order, output);
        break;
    default:
        break;
    }
    reply.done();
}

} // namespace guichet::decoder
