#pragma once

#include "scan/Legibility.h"

/// The judge's limits in one table, each with its reason: beyond "refuse" a page is refused, beyond "warn" it is
/// doubtful, beyond "note" something is only said, because it is read all the same.
namespace guichet::scan::thresholds {

/// Bytes: the seed says 11 Mo, decimal or binary unknown: between the two it only warns (domain §3.4).
inline constexpr double warnBytes = 11'000'000;
inline constexpr double refuseBytes = 11'534'336;

/// Level of the paper, 0–255: a clerk gives up below 75 (scan-quality §10); people read on at 100, so that 110 (§6) is
/// only said.
inline constexpr double notePaper = 110;
inline constexpr double warnPaper = 80;
inline constexpr double refusePaper = 75;

/// Levels between ink and paper as they are, 0–255: a clerk gives up under a fifth of the range (§10), measured on thin
/// strokes somewhat less: illegible development pages below 45, legible ones above 49; good images of the development
/// set lie above 110.
inline constexpr double noteContrast = 100;
inline constexpr double warnContrast = 47;
inline constexpr double refuseContrast = 40;

/// Median height of the low letters in pixels of the page: said below what §6 begins with (11 points at 120 dpi are 8).
/// Recognition reads 0.99 of a page of 4.2 and 0.5 to 0.98 of one of 3.5 once it is enlarged (bench_scan_quality); less
/// high shapes aren't seen as letters, so that what is refused is refused for its pixels.
inline constexpr double noteLetterHeight = 8.5;
inline constexpr double warnLetterHeight = 4.1;
inline constexpr double refuseLetterHeight = 2.8;

/// Letter height against the blur of edges: of the development pages all legible ones lie above it, and all illegible
/// ones but four in fifty below; blurred "refuse" images of the development set below 1.8, good ones above 3.6
/// (bench_scan_quality, bench_scans).
inline constexpr double warnSharpness = 2.35;
inline constexpr double refuseSharpness = 1.9;
/// Below this letter height in pixels of the page blur can't be told surely from few pixels, and only warns.
inline constexpr double surelyMeasured = 4.5;
/// Few pixels are no blur: letters less high than this stay readable with edges wider than others may have, by up to
/// this factor (§6: the two causes need two limits; 45 and 60 dpi are read at 2.6, blurred pages are not).
inline constexpr double fewPixels = 6;
inline constexpr double ofFewPixels = 1.2;
/// Strong blur joins lines to blobs: letters count as no higher than this, in pixels measured (3.4 mm of A4).
inline constexpr double largestLetters = 25;
/// Width of edges that are as sharp as pixels can show them; only what exceeds it, as squares add up, is blur.
inline constexpr double sharpEdge = 2.7;
/// One direction this much flatter than the other is movement; in edges less wide, thin strokes that too much light has
/// eaten look the same.
inline constexpr double leastMotion = 4.6;
inline constexpr double motionRatio = 1.6;
/// Movement blurs all letters alike: where a fifth of them have edges less wide than this share of the middle's, the
/// others have none in that direction, as pieces of ruled lines (0.53). On moved pages it is 0.85 and more.
inline constexpr double motionAgreement = 0.6;
/// Letters have few slanted strokes and look wider along diagonals: edges there count for this share.
inline constexpr double diagonalEdge = 0.92;
/// A movement along the lines joins letters, one from line to line leaves their upright strokes: so much wider may the
/// blur be. One longer than letters thins their ink out; office print has this contrast without it. Fitted to made
/// pages (bench_scan_quality).
inline constexpr double motionAcross = 1.1;
inline constexpr double motionDiagonal = 1.4;
inline constexpr double motionDown = 1.6;
inline constexpr double unmovedContrast = 150;

/// Degrees: recognition reads 0.92 of the text at 3 degrees and 0.62 at 7 (§6); people read on. Below 1 no two lines of
/// a photographed page agree.
inline constexpr double noteSkew = 1;
inline constexpr double warnSkew = 4;

/// Light on the darkest tenth of the text against the brightest: people read in a light shadow, which is only said;
/// warned when the text has under half of the light (§6) and its paper is as dark as a clerk gives up at, with little
/// to spare. Good images of the development set lie above 0.72.
inline constexpr double noteShade = 0.7;
inline constexpr double warnShade = 0.5;
inline constexpr double darkestShade = 80;

/// Share of the page under reflections that interrupt lines of text: any that is measured.
inline constexpr double warnGlare = protocol::smallestGlare;

/// Letters cut by one side of the picture: a margin of stray shapes has up to 12 (development set).
inline constexpr double warnCut = 13;

/// How much shorter one of two opposite sides of the sheet is: said, and warned when lines grow visibly apart.
inline constexpr double noteSlant = 0.1;
inline constexpr double warnSlant = 0.22;

/// Share of the side least seen on which paper and ground part in a straight line: sheets laid on a desk have 0.95 and
/// more, curled, covered and cut ones less than 0.8 (bench_mend).
inline constexpr double surelySheet = 0.85;
/// A sheet that takes less of its picture than this is worth cutting out by itself.
inline constexpr double smallSheet = 0.75;

/// Share of ink below which a page without letters is blank: 0.07–0.15 % in others' use (§6), rim left out.
inline constexpr double blankInk = 0.0006;
/// Shapes this little deeper than the noise, where no ink is, are grains of the paper.
inline constexpr double speckContrast = 6;
/// How much of a page's noise adds to the steepness of its edges, in levels per pixel.
inline constexpr double noiseInEdges = 0.6;

/// Paper from this level on is blown out: what is pale on it was made pale by too much light.
inline constexpr double blownOut = 252;

/// Noise against the letters' contrast: recognition reads most pages at 0.14 once they are smoothed, and doesn't end in
/// time at 0.35 (bench_scan_quality); good images of the development set lie below 0.09.
inline constexpr double noteNoise = 0.12;
inline constexpr double warnNoise = 0.22;

/// Where letters can't be told apart: sharp edges are 1.8 thousandths of the page's longer side wide, those of pages
/// blurred past reading more than 5.3 (bench_scan_quality); at least so many pixels, or it is the picture that is
/// small.
inline constexpr double warnHaze = 4;
inline constexpr double refuseHaze = 5;
inline constexpr double hazyPixels = 5;
/// Pixels of the longer side where no letters are told apart: A4 has 55 dpi at 640, a card of 86 mm 74 dpi at 250, and
/// its small print some 5 pixels.
inline constexpr double warnPixels = 640;
inline constexpr double refusePixels = 250;

/// How each witness tells what can be read, as `bench_scan_quality DECODER 2 1 --fit` fits it to two made pages and to
/// the development half of degraded real ones.
inline constexpr LegibilityCurves fittedCurves{{
    {2.58, 13.6}, // sharpness
    {2.81, 11.4}, // letters
    {76.4, 31.6}, // light
    {44.6, 25.9}, // contrast
    {4.42, 8.17}, // calm
    {247, 10.8},  // edges
    {500, 8},     // pixels
}};

} // namespace guichet::scan::thresholds
