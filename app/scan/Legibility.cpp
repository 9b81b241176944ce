#include "scan/Legibility.h"

#include "scan/Thresholds.h"

#include <algorithm>
#include <cmath>

namespace guichet::scan {

using namespace thresholds;
using protocol::PageNumbers;

double LegibilityCurve::at(double value) const
{
    constexpr double nothing = 1e-6;
    return 1 / (1 + std::pow(half / std::max(nothing, value), steepness));
}

LetterEdges::LetterEdges(const PageNumbers& page)
{
    struct Direction
    {
        double width; ///< the middle letter's
        double least; ///< that of a fifth of the letters
        double motion;
    };
    const double falling = diagonalEdge * page.edgeFalling;
    const double rising = diagonalEdge * page.edgeRising;
    Direction directions[] = {{page.edgeDown, page.leastDown, motionDown},
                              {falling, diagonalEdge * page.leastFalling, motionDiagonal},
                              {rising, diagonalEdge * page.leastRising, motionDiagonal},
                              {page.edgeAcross, page.leastAcross, motionAcross}};
    sharpest = std::min({page.edgeAcross, page.edgeDown, page.edgeFalling, page.edgeRising});
    for (Direction& each : directions)
        if (each.width > motionRatio * sharpest && each.least < motionAgreement * each.width)
            each.width = each.least;
    const auto& flattest = *std::ranges::max_element(directions, {}, &Direction::width);
    widest = flattest.width;
    forgiven = flattest.motion;
}

bool LetterEdges::areMoved() const
{
    return widest > leastMotion && widest > motionRatio * sharpest;
}

double sharpnessOf(const PageNumbers& page, const LetterEdges& edges)
{
    constexpr double flattest = 0.5;
    constexpr double leastBlur = 0.5;
    const double steepness = page.contrast / std::max(flattest, edges.widest);
    const double width = page.contrast / std::max(flattest, steepness - noiseInEdges * page.noise);
    const double blur = std::sqrt(std::max(leastBlur * leastBlur, width * width - sharpEdge * sharpEdge));
    const double few = std::clamp((fewPixels - page.letterHeight) / (fewPixels - surelyMeasured), 0.0, 1.0);
    const double sharpness = std::min(page.measuredHeight, largestLetters) / blur * (1 + few * (ofFewPixels - 1));
    if (!edges.areMoved())
        return sharpness;
    const double thinned = std::min(1.0, page.contrast / unmovedContrast);
    return sharpness * thinned * thinned * edges.forgiven;
}

double inkAgainstPaper(const PageNumbers& page)
{
    return page.contrast * page.paper / protocol::evenPaper;
}

Witnesses witnessesOf(const PageNumbers& page)
{
    Witnesses witnesses;
    const auto says = [&](Witness witness, double value) { witnesses[std::size_t(witness)] = value; };
    says(Witness::Light, page.paper);
    if (page.letters < protocol::fewestLetters) {
        constexpr double sharpestEdge = 0.5; // thousandths; 0 = none was found
        constexpr double thousandths = 1000;
        if (page.pageEdge > 0)
            says(Witness::Edges, thousandths / std::max(sharpestEdge, page.pageEdge));
        says(Witness::Pixels, std::max(page.width, page.height));
        return witnesses;
    }
    if (page.twoTone <= 0)
        says(Witness::Sharpness, sharpnessOf(page, LetterEdges(page)));
    says(Witness::Letters, page.letterHeight);
    says(Witness::Contrast, inkAgainstPaper(page));
    constexpr double leastNoise = 0.5;
    says(Witness::Calm, page.contrast / std::max(leastNoise, page.noise));
    return witnesses;
}

double legibilityOf(const Witnesses& witnesses, const LegibilityCurves& curves)
{
    double legibility = 1;
    for (std::size_t i = 0; i < witnessCount; ++i)
        if (witnesses[i])
            legibility *= curves[i].at(*witnesses[i]);
    return legibility;
}

double legibilityOf(const Witnesses& witnesses)
{
    return legibilityOf(witnesses, fittedCurves);
}

} // namespace guichet::scan
