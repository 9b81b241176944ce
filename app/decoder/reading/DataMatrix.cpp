#include "decoder/reading/DataMatrix.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <algorithm>
#include <dmtx.h>
#include <memory>
#include <opencv2/imgproc.hpp>

namespace guichet::decoder {

namespace {

std::string readByZXing(const cv::Mat& part)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::DataMatrix).setTryHarder(true).setTryRotate(true);
    const ZXing::ImageView view(part.data, part.cols, part.rows, ZXing::ImageFormat::Lum, static_cast<int>(part.step));
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    if (!result.isValid())
        return {};
    const auto& bytes = result.bytes();
    return {bytes.begin(), bytes.end()};
}

std::string readByDmtx(const cv::Mat& part, std::chrono::milliseconds most)
{
    const cv::Mat own = part.isContinuous() ? part : part.clone();
    const std::unique_ptr<DmtxImage, void (*)(DmtxImage*)> image(
        dmtxImageCreate(own.data, own.cols, own.rows, DmtxPack8bppK), [](DmtxImage* each) { dmtxImageDestroy(&each); });
    if (!image)
        return {};
    const std::unique_ptr<DmtxDecode, void (*)(DmtxDecode*)> decode(dmtxDecodeCreate(image.get(), 1),
                                                                    [](DmtxDecode* each) { dmtxDecodeDestroy(&each); });
    DmtxTime until = dmtxTimeAdd(dmtxTimeNow(), static_cast<long>(most.count()));
    std::string bytes;
    while (decode && bytes.empty()) {
        const std::unique_ptr<DmtxRegion, void (*)(DmtxRegion*)> region(
            dmtxRegionFindNext(decode.get(), &until), [](DmtxRegion* each) { dmtxRegionDestroy(&each); });
        if (!region)
            break;
        const std::unique_ptr<DmtxMessage, void (*)(DmtxMessage*)> message(
            dmtxDecodeMatrixRegion(decode.get(), region.get(), DmtxUndefined),
            [](DmtxMessage* each) { dmtxMessageDestroy(&each); });
        if (message)
            bytes.assign(reinterpret_cast<const char*>(message->output), static_cast<std::size_t>(message->outputIdx));
    }
    return bytes;
}

/// Compact dark squares that are neither filled nor empty, with room around them, largest first.
std::vector<cv::Rect> likelyPlaces(const cv::Mat& grey)
{
    cv::Mat small;
    const double scale = std::min(1.0, 1200.0 / std::max(grey.rows, grey.cols));
    cv::resize(grey, small, {}, scale, scale, cv::INTER_AREA);
    // What changes much from pixel to pixel in both directions.
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(small, across, CV_16S, 1, 0);
    cv::Sobel(small, down, CV_16S, 0, 1);
    cv::Mat busy;
    cv::Mat busyDown;
    cv::convertScaleAbs(across, busy, 0.25);
    cv::convertScaleAbs(down, busyDown, 0.25);
    constexpr int window = 13;
    cv::blur(busy, busy, {window, window});
    cv::blur(busyDown, busyDown, {window, window});
    cv::min(busy, busyDown, busy);
    cv::Mat blobs;
    cv::threshold(busy, blobs, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::morphologyEx(blobs, blobs, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {15, 15}));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(blobs, labels, stats, centres);
    std::vector<std::pair<int, cv::Rect>> found;
    for (int i = 1; i < count; ++i) {
        const int* box = stats.ptr<int>(i);
        const int width = box[cv::CC_STAT_WIDTH];
        const int height = box[cv::CC_STAT_HEIGHT];
        constexpr int smallest = 20;
        if (std::min(width, height) < smallest || std::max(width, height) > 2.2 * std::min(width, height))
            continue;
        const int margin = std::max(width, height) / 3;
        const cv::Rect2d around((box[cv::CC_STAT_LEFT] - margin) / scale, (box[cv::CC_STAT_TOP] - margin) / scale,
                                (width + 2 * margin) / scale, (height + 2 * margin) / scale);
        found.emplace_back(box[cv::CC_STAT_AREA], cv::Rect(around) & cv::Rect({}, grey.size()));
    }
    std::ranges::sort(found, std::greater(), [](const auto& each) { return each.first; });
    std::vector<cv::Rect> places;
    constexpr std::size_t most = 12;
    for (std::size_t i = 0; i < std::min(found.size(), most); ++i)
        places.push_back(found[i].second);
    return places;
}

/// Overlapping squares over a picture, so that a code lies whole in one of them.
std::vector<cv::Rect> tilesOf(cv::Size size)
{
    constexpr int edge = 700;
    constexpr int step = 350;
    std::vector<cv::Rect> tiles;
    for (int y = 0; y == 0 || y + edge - step < size.height; y += step)
        for (int x = 0; x == 0 || x + edge - step < size.width; x += step)
            tiles.push_back(cv::Rect(x, y, edge, edge) & cv::Rect({}, size));
    return tiles;
}

class Search
{
public:
    Search(const cv::Mat& grey, const ReadTime& time)
        : m_grey(grey)
        , m_time(time)
    {
    }

    /// With both readers at several sizes; ZXing wants few pixels a module, libdmtx not too many.
    void tryPlace(const cv::Rect& place)
    {
        const cv::Mat part = m_grey(place).clone();
        for (const double scale : {1.0, 0.5, 2.0}) {
            cv::Mat sized;
            const int longest = std::max(part.cols, part.rows);
            if (m_time.isOver() || longest * scale > 2400 || longest * scale < 40)
                continue;
            cv::resize(part, sized, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
            if (take(readByZXing(sized), place))
                return;
        }
        cv::Mat sized;
        const double shrink = std::min(1.0, 700.0 / std::max(part.cols, part.rows));
        cv::resize(part, sized, {}, shrink, shrink, cv::INTER_AREA);
        take(readByDmtx(sized, std::min(m_time.left(), std::chrono::milliseconds(150))), place);
    }

    /// The whole picture in parts at one size.
    void tryTiles(double scale, bool byDmtx)
    {
        cv::Mat sized;
        cv::resize(m_grey, sized, {}, scale, scale, cv::INTER_AREA);
        for (const cv::Rect& tile : tilesOf(sized.size())) {
            if (m_time.isOver())
                return;
            const cv::Rect place(cv::Rect2d(tile.x / scale, tile.y / scale, tile.width / scale, tile.height / scale));
            const cv::Mat part = sized(tile).clone();
            take(byDmtx ? readByDmtx(part, std::min(m_time.left(), std::chrono::milliseconds(200))) : readByZXing(part),
                 place & cv::Rect({}, m_grey.size()));
        }
    }

    std::vector<DataMatrix> found() const { return m_found; }

private:
    bool take(const std::string& bytes, const cv::Rect& place)
    {
        if (bytes.empty())
            return false;
        if (std::ranges::find(m_found, bytes, &DataMatrix::bytes) == m_found.end())
            m_found.push_back({bytes, place});
        return true;
    }

    const cv::Mat m_grey;
    ReadTime m_time;
    std::vector<DataMatrix> m_found;
};

} // namespace

std::vector<DataMatrix> findDataMatrices(const cv::Mat& grey, const ReadTime& time)
{
    Search search(grey, time);
    for (const cv::Rect& place : likelyPlaces(grey))
        search.tryPlace(place);
    constexpr double half = 0.5;
    if (search.found().empty())
        search.tryTiles(half, false);
    if (search.found().empty())
        search.tryTiles(1, false);
    if (search.found().empty())
        search.tryTiles(half, true);
    return search.found();
}

} // namespace guichet::decoder
