#pragma once

#include "scan/DecoderProtocol.h"

#include <array>
#include <optional>

namespace guichet::scan {

/// What tells from one side whether a page can be read; of each, more is better.
enum class Witness
{
    Sharpness, ///< height of the letters against the blur of their edges; of greys only
    Letters,   ///< height of the low letters, pixels of the page
    Light,     ///< level of the paper, 0–255
    Contrast,  ///< levels between ink and paper as they are
    Calm,      ///< contrast of the letters against the page's noise
    Edges,     ///< where no letters are told apart: steepest edges of a page, in how many its longer side would hold
    Pixels,    ///< where no letters are told apart: of the longer side
};
inline constexpr std::size_t witnessCount = 7;

/// One page's witnesses, in the order of Witness; nothing where one has nothing to say.
using Witnesses = std::array<std::optional<double>, witnessCount>;

/// The chance of being read as one witness has it: a half at `half`, and the steeper the surer it is.
struct LegibilityCurve
{
    double half;
    double steepness;

    /// 0–1; grows with `value`.
    double at(double value) const;
};
using LegibilityCurves = std::array<LegibilityCurve, witnessCount>;

/// Edges of letters in the direction in which they are widest, and in which they are sharpest.
struct LetterEdges
{
    double widest;
    double sharpest;
    double forgiven; ///< how much wider than defocus this movement may be

    explicit LetterEdges(const protocol::PageNumbers& page);
    bool areMoved() const;
};

/// Letter height against the blur of edges. Noise makes the steepest edges steeper than they are.
double sharpnessOf(const protocol::PageNumbers& page, const LetterEdges& edges);

/// Levels between ink and paper, 0–255, of the page as it is.
double inkAgainstPaper(const protocol::PageNumbers& page);

/// Of a page that is a picture.
Witnesses witnessesOf(const protocol::PageNumbers& page);

/// Probability that a person can read the page: that each of its witnesses lets it pass.
double legibilityOf(const Witnesses& witnesses, const LegibilityCurves& curves);
/// The same with the curves that were fitted (`bench_scan_quality --fit`).
double legibilityOf(const Witnesses& witnesses);

} // namespace guichet::scan
