#include "decoder/Light.h"

#include "decoder/Letters.h"
#include "decoder/Paper.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace guichet::decoder {

namespace {

using scan::protocol::Area;

Area areaOf(const cv::Rect& box, cv::Size size)
{
    return {double(box.x) / size.width, double(box.y) / size.height, double(box.width) / size.width,
            double(box.height) / size.height};
}

double levelAt(const cv::Mat& paper, const cv::Rect& letter)
{
    const cv::Point middle = (letter.tl() + letter.br()) / 2;
    return paper.at<unsigned char>(std::clamp(middle.y / paperScale, 0, paper.rows - 1),
                                   std::clamp(middle.x / paperScale, 0, paper.cols - 1));
}

std::vector<double> levelsAt(const cv::Mat& paper, const std::vector<cv::Rect>& letters)
{
    std::vector<double> levels(letters.size());
    std::ranges::transform(letters, levels.begin(), [&](const cv::Rect& letter) { return levelAt(paper, letter); });
    return levels;
}

void measureShade(Light& light, const cv::Size& quarter, const std::vector<cv::Rect>& letters,
                  const std::vector<double>& levels, double pageLevel)
{
    const double shaded = quantileOf(levels, 0.1);
    const double bright = std::max(quantileOf(levels, 0.9), pageLevel);
    light.shade = bright < 1 ? 1 : shaded / bright;
    cv::Rect dark;
    for (std::size_t i = 0; i < letters.size(); ++i)
        if (levels[i] <= shaded)
            dark |= cv::Rect(letters[i].tl() / paperScale, letters[i].br() / paperScale);
    light.shadePlace = areaOf(dark & cv::Rect({}, quarter), quarter);
}

/// Lines that end on one side of a spot and go on behind it.
int interruptedLines(const std::vector<cv::Rect>& letters, const cv::Rect& spot, double height)
{
    const int lines = std::max(1, static_cast<int>(spot.height / (height * 1.2)));
    std::vector<int> sides(static_cast<std::size_t>(lines), 0);
    const double reach = std::max(4 * height, spot.width * 0.5);
    for (const cv::Rect& letter : letters) {
        const int y = letter.y + letter.height / 2;
        if (y < spot.y || y >= spot.br().y || letter.height < height * 0.4)
            continue;
        const auto line = static_cast<std::size_t>((y - spot.y) * lines / std::max(1, spot.height));
        if (letter.br().x <= spot.x + height && letter.br().x > spot.x - reach)
            sides[line] |= 1;
        if (letter.x >= spot.br().x - height && letter.x < spot.br().x + reach)
            sides[line] |= 2;
    }
    return static_cast<int>(std::ranges::count(sides, 3));
}

void measureGlare(Light& light, const cv::Mat& quarter, const std::vector<cv::Rect>& letters,
                  const std::vector<double>& levels, double height)
{
    // White paper is as white as a reflection; only on paper that isn't can one be told.
    constexpr double notWhite = 236;
    constexpr int plainWhite = 251;
    const double paper = medianOf(levels);
    if (paper > notWhite || paper < 40)
        return;
    cv::Mat white;
    cv::threshold(quarter, white, plainWhite - 1, 255, cv::THRESH_BINARY);
    cv::morphologyEx(white, white, cv::MORPH_OPEN, cv::Mat::ones(3, 3, CV_8U));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat middles;
    const int count = cv::connectedComponentsWithStats(white, labels, stats, middles);
    double worst = 0;
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const double share = stats.at<int>(i, cv::CC_STAT_AREA) / double(quarter.total());
        constexpr double largest = 0.4;
        if (share < scan::protocol::smallestGlare || share > largest ||
            stats.at<int>(i, cv::CC_STAT_AREA) < 0.35 * box.area())
            continue;
        const cv::Rect spot(box.tl() * paperScale, box.br() * paperScale);
        if (interruptedLines(letters, spot, height) < 2)
            continue;
        light.glare += share;
        if (share > worst) {
            worst = share;
            light.glarePlace = areaOf(box, quarter.size());
        }
    }
}

} // namespace

Light lightOn(const cv::Mat& quarter, const cv::Mat& paper, const std::vector<cv::Rect>& all, double height,
              double pageLevel)
{
    Light light;
    std::vector<cv::Rect> letters;
    for (const cv::Rect& box : all)
        if (box.height > height * 0.5 && box.height < height * 2.2)
            letters.push_back(box);
    if (letters.size() < static_cast<std::size_t>(scan::protocol::fewestLetters))
        return light;
    const std::vector<double> levels = levelsAt(paper, letters);
    measureShade(light, quarter.size(), letters, levels, pageLevel);
    measureGlare(light, quarter, letters, levels, height);
    return light;
}

} // namespace guichet::decoder
