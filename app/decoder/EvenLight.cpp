#include "decoder/EvenLight.h"

#include "decoder/Paper.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace guichet::decoder {

namespace {

/// Each dark part that doesn't reach the rim is raised to the lowest level on which one gets from it to the rim. (A
/// flood that begins at the rim and takes the lowest levels first.)
void raiseEnclosed(cv::Mat& levels)
{
    const int columns = levels.cols;
    std::vector<unsigned char> seen(levels.total(), 0);
    std::array<std::vector<int>, 256> waiting;
    const auto wait = [&](int x, int y, unsigned char least) {
        const auto at = static_cast<std::size_t>(y) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(x);
        if (seen[at])
            return;
        seen[at] = 1;
        unsigned char& level = levels.at<unsigned char>(y, x);
        level = std::max(level, least);
        waiting[level].push_back(static_cast<int>(at));
    };
    for (int x = 0; x < columns; ++x) {
        wait(x, 0, 0);
        wait(x, levels.rows - 1, 0);
    }
    for (int y = 0; y < levels.rows; ++y) {
        wait(0, y, 0);
        wait(columns - 1, y, 0);
    }
    for (std::size_t level = 0; level < waiting.size(); ++level)
        while (!waiting[level].empty()) {
            const int at = waiting[level].back();
            waiting[level].pop_back();
            const int x = at % columns;
            const int y = at / columns;
            const auto least = static_cast<unsigned char>(level);
            if (x > 0)
                wait(x - 1, y, least);
            if (x + 1 < columns)
                wait(x + 1, y, least);
            if (y > 0)
                wait(x, y - 1, least);
            if (y + 1 < levels.rows)
                wait(x, y + 1, least);
        }
}

/// The paper's level in one colour, a shadow's edge kept: the quarter without its ink and its pictures.
cv::Mat paperIn(const cv::Mat& quarter)
{
    cv::Mat paper;
    const int size = std::max(7, std::min(quarter.rows, quarter.cols) / 24) | 1;
    cv::medianBlur(quarter, paper, 3);
    cv::morphologyEx(paper, paper, cv::MORPH_CLOSE, cv::Mat::ones(size, size, CV_8U));
    raiseEnclosed(paper);
    const int soft = std::max(3, size / 4) | 1;
    for (int pass = 0; pass < 3; ++pass)
        cv::blur(paper, paper, {soft, soft});
    return paper;
}

/// A row of factors at the page's width, between the two rows of the quarter that are nearest.
void rowAt(const cv::Mat& gain, int y, cv::Mat& wide)
{
    const float at = (float(y) + 0.5F) / paperScale - 0.5F;
    const int above = std::clamp(static_cast<int>(std::floor(at)), 0, gain.rows - 1);
    const int below = std::min(above + 1, gain.rows - 1);
    const float part = std::clamp(at - float(above), 0.0F, 1.0F);
    cv::Mat row;
    cv::addWeighted(gain.row(above), 1 - part, gain.row(below), part, 0, row);
    cv::resize(row, wide, wide.size(), 0, 0, cv::INTER_LINEAR);
}

} // namespace

cv::Mat evenlyLit(const cv::Mat& rgb)
{
    const cv::Mat quarter = quarterOf(rgb);
    std::array<cv::Mat, 3> colours;
    std::array<double, 3> best{};
    for (std::size_t c = 0; c < 3; ++c) {
        cv::extractChannel(quarter, colours[c], static_cast<int>(c));
        colours[c] = paperIn(colours[c]);
        constexpr double bright = 0.85;
        best[c] = std::max(1.0, Levels(colours[c]).percentile(bright));
    }
    constexpr double whitePaper = 240;
    constexpr double mostGain = 6; // darker than that holds nothing but noise
    const double lift = whitePaper / *std::ranges::max_element(best);
    std::array<cv::Mat, 3> gains;
    for (std::size_t c = 0; c < 3; ++c) {
        const double target = best[c] * lift;
        cv::max(colours[c], std::max(1.0, target / mostGain), colours[c]);
        cv::divide(target, colours[c], gains[c], CV_32F);
    }
    cv::Mat gain;
    cv::merge(gains, gain);
    cv::Mat bright(rgb.size(), CV_8UC3);
    cv::Mat factors(1, rgb.cols, CV_32FC3);
    for (int y = 0; y < rgb.rows; ++y) {
        rowAt(gain, y, factors);
        cv::Mat out = bright.row(y);
        cv::multiply(rgb.row(y), factors, out, 1, CV_8U);
    }
    return bright;
}

} // namespace guichet::decoder
