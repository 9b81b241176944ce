#include "CurveFit.h"

#include <cmath>
#include <cstdio>
#include <vector>

namespace guichet::quality {

using namespace scan;

namespace {

/// Where the search begins, and what few pages can't overrule: the limits of scan-quality §6 and §10 and middling
/// steepness.
constexpr LegibilityCurves start{{
    {2.2, 10}, // sharpness
    {3.6, 10}, // letters
    {75, 20},  // light
    {48, 20},  // contrast
    {4.5, 8},  // calm
    {220, 10}, // edges
    {500, 8},  // pixels
}};
constexpr const char* names[witnessCount] = {"sharpness", "letters", "light", "contrast", "calm", "edges", "pixels"};

struct Example
{
    Witnesses witnesses;
    bool legible;
};

double squared(double value)
{
    return value * value;
}

/// Less the logarithm of how likely the curves are; less is better.
double costOf(const LegibilityCurves& curves, const std::vector<Example>& examples)
{
    constexpr double wrongTruth = 0.01; // recognition too may err
    constexpr double freeHalf = 0.5;    // how far pages may lead away from the start, logarithms
    constexpr double freeSteepness = 0.7;
    double cost = 0;
    for (const Example& example : examples) {
        const double legible = wrongTruth + (1 - 2 * wrongTruth) * legibilityOf(example.witnesses, curves);
        cost -= std::log(example.legible ? legible : 1 - legible);
    }
    for (std::size_t i = 0; i < witnessCount; ++i)
        cost += squared(std::log(curves[i].half / start[i].half) / freeHalf) / 2 +
                squared(std::log(curves[i].steepness / start[i].steepness) / freeSteepness) / 2;
    return cost;
}

} // namespace

LegibilityCurves fittedTo(const QList<Judged>& pages)
{
    std::vector<Example> examples;
    for (const Judged& page : pages)
        if (page.legible >= 0)
            examples.push_back({witnessesOf(page.numbers), page.legible == 1});
    LegibilityCurves best = start;
    double least = costOf(best, examples);
    constexpr double coarsest = 0.2;
    constexpr double finest = 0.002;
    for (double step = coarsest; step > finest;) {
        bool better = false;
        for (LegibilityCurve& curve : best)
            for (double* value : {&curve.half, &curve.steepness})
                for (const double factor : {1 + step, 1 / (1 + step)}) {
                    const double before = *value;
                    *value *= factor;
                    if (const double cost = costOf(best, examples); cost < least) {
                        least = cost;
                        better = true;
                    } else {
                        *value = before;
                    }
                }
        if (!better)
            step /= 2;
    }
    return best;
}

void print(const LegibilityCurves& curves)
{
    for (std::size_t i = 0; i < witnessCount; ++i)
        std::printf("    {%.3g, %.3g}, // %s\n", curves[i].half, curves[i].steepness, names[i]);
}

} // namespace guichet::quality
