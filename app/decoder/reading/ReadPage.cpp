#include "decoder/reading/ReadPage.h"

#include "decoder/Paper.h"
#include "decoder/Slowness.h"
#include "decoder/reading/DataMatrix.h"

#include <algorithm>

namespace guichet::decoder {

namespace {

using namespace scan::protocol;

constexpr std::chrono::milliseconds forZone(700 * slowness);
constexpr std::chrono::milliseconds forCodes(700 * slowness);

void add(std::vector<Found>& all, FoundKind kind, int page, const std::string& text, const cv::Rect& place,
         cv::Size size)
{
    Found found{};
    if (text.size() > sizeof found.text)
        return;
    found.kind = kind;
    found.page = page;
    found.place = {double(place.x) / size.width, double(place.y) / size.height, double(place.width) / size.width,
                   double(place.height) / size.height};
    found.length = static_cast<std::int32_t>(text.size());
    std::ranges::copy(text, found.text);
    all.push_back(found);
}

} // namespace

std::vector<Found> readPage(const cv::Mat& grey, int page, const MrzShapes& shapes)
{
    std::vector<Found> all;
    constexpr int smallest = 60; // pixels; nothing that can be read fits in
    if (std::min(grey.rows, grey.cols) < smallest)
        return all;
    const cv::Mat even = evened(grey, paperOf(quarterOf(grey)));
    if (const auto zone = findMrz(even, shapes, ReadTime(forZone))) {
        std::string text;
        for (const std::string& line : zone->lines)
            text += (text.empty() ? "" : "\n") + line;
        add(all, FoundKind::Mrz, page, text, zone->place, grey.size());
    }
    for (const DataMatrix& code : findDataMatrices(grey, ReadTime(forCodes)))
        add(all, FoundKind::DataMatrix, page, code.bytes, code.place, grey.size());
    return all;
}

} // namespace guichet::decoder
