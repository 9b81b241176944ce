#include "decoder/Skew.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace guichet::decoder {

namespace {

constexpr double furthest = 16;
constexpr std::size_t fewestFeet = 40;

/// How well the feet gather on lines tilted by `degrees`: the sum of squares of a histogram across the lines.
double gathering(std::span<const cv::Point2f> feet, double degrees, double binHeight, std::vector<float>& bins)
{
    const double angle = degrees * std::numbers::pi / 180;
    const double sine = std::sin(angle);
    const double cosine = std::cos(angle);
    std::ranges::fill(bins, 0.F);
    const double middle = double(bins.size()) / 2;
    for (const cv::Point2f& foot : feet) {
        const double at = (foot.y * cosine - foot.x * sine) / binHeight + middle;
        // Shared between two bins, so that the sum doesn't jump as the angle moves.
        const double whole = std::floor(at);
        const auto bin = static_cast<std::size_t>(std::clamp(whole, 0.0, double(bins.size() - 2)));
        const auto part = static_cast<float>(at - whole);
        bins[bin] += 1 - part;
        bins[bin + 1] += part;
    }
    double sum = 0;
    for (const float count : bins)
        sum += double(count) * double(count);
    return sum;
}

} // namespace

double skewOf(std::span<const cv::Point2f> feet, double height)
{
    if (feet.size() < fewestFeet || height < 4)
        return 0;
    float longest = 0;
    for (const cv::Point2f& foot : feet)
        longest = std::max({longest, foot.x, foot.y});
    const double binHeight = std::max(1.0, height / 4);
    std::vector<float> bins(static_cast<std::size_t>(longest * 3 / binHeight) + 8);

    constexpr double coarse = 0.25;
    std::vector<double> scores;
    double best = 0;
    double bestScore = 0;
    for (double degrees = -furthest; degrees <= furthest; degrees += coarse) {
        const double score = gathering(feet, degrees, binHeight, bins);
        scores.push_back(score);
        if (score > bestScore) {
            bestScore = score;
            best = degrees;
        }
    }
    const auto middle = scores.begin() + static_cast<std::ptrdiff_t>(scores.size() / 2);
    std::ranges::nth_element(scores, middle);
    // Lines that agree stand out from what the same feet give at any angle.
    constexpr double clearly = 1.7;
    if (bestScore < clearly * *middle || std::abs(best) > furthest - 2 * coarse)
        return 0;
    double fine = best;
    for (double degrees = best - coarse; degrees <= best + coarse; degrees += 0.05) {
        const double score = gathering(feet, degrees, binHeight, bins);
        if (score > bestScore) {
            bestScore = score;
            fine = degrees;
        }
    }
    return fine;
}

} // namespace guichet::decoder
