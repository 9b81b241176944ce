#include "decoder/Measures.h"

#include "decoder/Letters.h"
#include "decoder/Light.h"
#include "decoder/Paper.h"
#include "decoder/Sheet.h"
#include "decoder/SheetCorners.h"
#include "decoder/Skew.h"
#include "decoder/SteepestEdges.h"
#include "decoder/Turn.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace guichet::decoder {

namespace {

/// Pages larger than this are measured smaller; the decoders have halved them as often as they could before.
constexpr int longestSide = 2200;
constexpr int shortestSide = 16;

/// Where letters of about the median height stand on their lines.
std::vector<cv::Point2f> feetOf(const std::vector<cv::Rect>& letters, double height)
{
    std::vector<cv::Point2f> feet;
    constexpr std::size_t enough = 800;
    const std::size_t step = letters.size() / enough + 1;
    for (std::size_t i = 0; i < letters.size(); i += step)
        if (const cv::Rect& box = letters[i]; box.height > height * 0.6 && box.height < height * 1.8)
            feet.emplace_back(float(box.x) + float(box.width) / 2, float(box.br().y));
    return feet;
}

/// The same of text that lies on its side: points along its lines, as if they were upright.
std::vector<cv::Point2f> sidesOf(const std::vector<cv::Rect>& letters, double height)
{
    std::vector<cv::Rect> upright;
    upright.reserve(letters.size());
    for (const cv::Rect& box : letters)
        upright.emplace_back(box.y, box.x, box.height, box.width);
    return feetOf(upright, height);
}

/// Blur joins letters to words, and a word is as high as its highest letters: the height without those.
double partOfJoined(double height, double width)
{
    constexpr double single = 1.2; // width against height of one letter
    constexpr double joined = 2.5;
    constexpr double lowLetters = 0.7;
    const double share = std::clamp((width / std::max(1.0, height) - single) / (joined - single), 0.0, 1.0);
    return 1 - share * (1 - lowLetters);
}

double noiseOf(const cv::Mat& even, const cv::Mat& smooth)
{
    constexpr int step = 4;
    cv::Mat rough((even.rows + step - 1) / step, even.cols, CV_8U);
    for (int y = 0; y < even.rows; y += step)
        cv::absdiff(even.row(y), smooth.row(y), rough.row(y / step));
    return Levels(rough).percentile(0.5) / 0.6745;
}

bool isTwoTone(const Levels& levels)
{
    return levels.between(20, 236) < 1.0 / 2000;
}

std::vector<cv::Rect> measureLetters(const cv::Mat& smooth, scan::protocol::PageNumbers& numbers)
{
    const Levels levels(smooth, 2);
    const double depth = evenPaper - levels.percentile(0.01);
    const double sparseDepth = evenPaper - levels.percentile(0.002);
    const double least = std::max({depth, sparseDepth * 0.8, 14.0});
    const auto letters = lettersIn(smooth, static_cast<int>(evenPaper - 0.42 * least));
    numbers.letters = double(letters.size());
    if (letters.empty())
        return letters;
    std::vector<double> heights;
    std::vector<double> widths;
    heights.reserve(letters.size());
    widths.reserve(letters.size());
    for (const cv::Rect& box : letters) {
        heights.push_back(box.height);
        widths.push_back(box.width);
    }
    const double height = medianOf(heights);
    const double width = medianOf(widths);
    const Edges edges = edgesOf(smooth, letters, height);
    numbers.turns = turnsOf(letters, std::max(height, width));
    const bool lying = numbers.turns == 1 || numbers.turns == 3;
    numbers.measuredHeight = lying ? width * partOfJoined(width, height) : height * partOfJoined(height, width);
    const EdgeWidth& across = lying ? edges.down : edges.across;
    const EdgeWidth& down = lying ? edges.across : edges.down;
    numbers.edgeAcross = across.median;
    numbers.edgeDown = down.median;
    numbers.edgeFalling = edges.falling.median;
    numbers.edgeRising = edges.rising.median;
    numbers.leastAcross = across.least;
    numbers.leastDown = down.least;
    numbers.leastFalling = edges.falling.least;
    numbers.leastRising = edges.rising.least;
    numbers.contrast = edges.contrast;
    // Seen with both axes exchanged, a tilt goes the other way.
    numbers.skew = lying ? -skewOf(sidesOf(letters, width), width) : skewOf(feetOf(letters, height), height);
    return letters;
}

/// Where an area of the sheet lies on the whole picture.
scan::protocol::Area onPicture(const scan::protocol::Area& area, const cv::Rect& sheet, cv::Size picture)
{
    return {(sheet.x + area.x * sheet.width) / picture.width, (sheet.y + area.y * sheet.height) / picture.height,
            area.width * sheet.width / picture.width, area.height * sheet.height / picture.height};
}

/// Where the sheet's corners are on the whole picture, a little inwards, so that nothing of the ground comes with it.
void noteCorners(const Sheet& sheet, const cv::Mat& quarter, scan::protocol::PageNumbers& numbers)
{
    if (sheet.corners.size() != 4)
        return;
    std::vector<cv::Point2f> rough;
    for (const cv::Point2f& corner : sheet.corners)
        rough.push_back(corner / paperScale);
    const SheetCorners found = sheetCornersOf(quarter, rough);
    numbers.cornerTrust = found.certainty;
    const cv::Point2d middle = (found.at[0] + found.at[1] + found.at[2] + found.at[3]) / 4;
    for (std::size_t i = 0; i < 4; ++i) {
        constexpr double inwards = 1.2; // pixels of the quarter, along the diagonal
        const cv::Point2d away = found.at[i] - middle;
        const cv::Point2d at = found.at[i] - away * (inwards / std::max(inwards, cv::norm(away)));
        numbers.corners[i] = {std::clamp((at.x + 0.5) / quarter.cols, 0.0, 1.0),
                              std::clamp((at.y + 0.5) / quarter.rows, 0.0, 1.0)};
    }
}

/// Letters that touch the picture's edge: on the side where they are most.
int cutLetters(const std::vector<cv::Rect>& letters, double height, const cv::Rect& sheet, cv::Size picture)
{
    int sides[4] = {};
    for (const cv::Rect& box : letters) {
        if (box.height < height * 0.5 || box.height > height * 2.2 || box.width > height * 3)
            continue;
        const cv::Rect at = box + sheet.tl();
        sides[0] += at.x <= 1;
        sides[1] += at.y <= 1;
        sides[2] += at.br().x >= picture.width - 1;
        sides[3] += at.br().y >= picture.height - 1;
    }
    return *std::ranges::max_element(sides);
}

} // namespace

scan::protocol::PageNumbers measure(const Raster& raster)
{
    scan::protocol::PageNumbers numbers{};
    numbers.width = raster.width;
    numbers.height = raster.height;
    cv::Mat grey = raster.image;
    const double shrink = double(longestSide) / std::max(grey.rows, grey.cols);
    if (std::min(grey.rows, grey.cols) * shrink < 1)
        return numbers;
    if (shrink < 1)
        cv::resize(grey, grey, {}, shrink, shrink, cv::INTER_AREA);
    if (std::min(grey.rows, grey.cols) < shortestSide)
        return numbers;
    const double naturalScale = std::max(raster.width, raster.height) / double(std::max(grey.rows, grey.cols));
    const cv::Size picture = grey.size();
    cv::Mat quarter = quarterOf(grey);
    Sheet sheet = sheetIn(quarter, picture);
    if (std::min(sheet.box.width, sheet.box.height) < shortestSide)
        sheet = {cv::Rect({}, picture), {}};
    noteCorners(sheet, quarter, numbers);
    if (sheet.box.size() != picture) {
        grey = grey(sheet.box);
        quarter = quarterOf(grey);
    }
    numbers.slant = sheet.slant();

    const Levels levels(grey, 2);
    numbers.paper = levels.percentile(0.85);
    numbers.twoTone = isTwoTone(levels) ? 1 : 0;
    const cv::Mat paper = paperOf(quarter);
    const cv::Mat even = evened(grey, paper);
    cv::Mat smooth;
    cv::GaussianBlur(even, smooth, {3, 3}, 0);
    numbers.noise = noiseOf(even, smooth);

    // The rim of a scan has edges of sheets and scanners on it.
    const int rim = std::min(grey.rows, grey.cols) / 50;
    const cv::Rect inner(rim, rim, grey.cols - 2 * rim, grey.rows - 2 * rim);
    constexpr int inkLevel = static_cast<int>(evenPaper) - 45;
    numbers.ink = Levels(smooth(inner), 2).between(0, inkLevel);
    const auto letters = measureLetters(smooth, numbers);
    if (numbers.letters < scan::protocol::fewestLetters) {
        const SteepestEdges edges = steepestEdgesOf(smooth(inner));
        const double thousandth = std::max(grey.rows, grey.cols) / 1000.0;
        numbers.pageEdge = edges.flatter / thousandth;
        numbers.pageEdgeOther = edges.steeper / thousandth;
    }
    // A PDF is drawn larger than its natural size; that makes no letters smaller.
    numbers.letterHeight = numbers.measuredHeight * std::max(1.0, naturalScale);

    const Light light = lightOn(quarter, paper, letters, numbers.measuredHeight, numbers.paper);
    numbers.shade = light.shade;
    numbers.shadePlace = onPicture(light.shadePlace, sheet.box, picture);
    numbers.glare = light.glare;
    if (light.glare > 0)
        numbers.glarePlace = onPicture(light.glarePlace, sheet.box, picture);
    numbers.cut = cutLetters(letters, numbers.measuredHeight, sheet.box, picture);
    return numbers;
}

} // namespace guichet::decoder
