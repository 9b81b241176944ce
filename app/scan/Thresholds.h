#pragma once

#include "scan/DecoderProtocol.h"

/// The judge's limits in one table, each with its reason. "Refuse" beyond the second, "warn" beyond the first.
namespace guichet::scan::thresholds {

/// Bytes: the seed says 11 Mo, decimal or binary unknown: between the two it only warns (domain §3.4).
inline constexpr double warnBytes = 11'000'000;
inline constexpr double refuseBytes = 11'534'336;

/// Level of the paper, 0–255: a clerk gives up below 75 (scan-quality §10), warned from 110 (§6).
inline constexpr double warnPaper = 110;
inline constexpr double refusePaper = 75;

/// Letters' depth against an evened paper of 220: illegible below a fifth of the range (§10).
inline constexpr double warnContrast = 50;
inline constexpr double refuseContrast = 36;

/// Median height of the low letters in pixels of the page (§6: 7–8 warns). Recognition reads 0.99 of a page of 4.2 and
/// 0.6 of one of 3.5 once it is enlarged (bench_scan_quality).
inline constexpr double warnLetterHeight = 7.5;
inline constexpr double refuseLetterHeight = 3.9;

/// Pixels of the longer side: a card of 86 mm has 74 dpi here, and its small print some 5 pixels.
inline constexpr double fewestPixels = 250;

/// Letter height against edge width: all blurred "refuse" images lie at 2.1 or below, good ones above 2.6 (§8).
inline constexpr double warnSharpness = 2.3;
inline constexpr double refuseSharpness = 1.9;
/// Edges of few pixels are never blur, however small the letters.
inline constexpr double sharpEdge = 3.0;
/// One direction this much flatter than the other is movement.
inline constexpr double motionRatio = 1.6;
/// Movement doubles strokes where defocus only softens them: it is harder to read at the same edge width (§6).
inline constexpr double motionWeight = 1.3;

/// Degrees: recognition reads 0.92 of the text at 3 degrees and 0.62 at 7 (§6); people read on. Below 1 no two lines of
/// a photographed page agree.
inline constexpr double noteSkew = 1;
inline constexpr double warnSkew = 4;

/// Light on the darkest tenth of the text against the brightest: people read in a light shadow, which is only said;
/// warned when the text has under half of the light (§6). Good images of the development set lie above 0.72.
inline constexpr double noteShade = 0.7;
inline constexpr double warnShade = 0.5;

/// Share of the page under reflections that interrupt lines of text: any that is measured.
inline constexpr double warnGlare = protocol::smallestGlare;

/// Letters cut by one side of the picture: a margin of stray shapes has up to 12 (development set).
inline constexpr double warnCut = 13;

/// How much shorter one of two opposite sides of the sheet is: said, and warned when lines grow visibly apart.
inline constexpr double noteSlant = 0.1;
inline constexpr double warnSlant = 0.22;

/// Share of ink below which a page without letters is blank: 0.07–0.15 % in others' use (§6), rim left out.
inline constexpr double blankInk = 0.0006;
/// How much of a page's noise adds to the steepness of its edges, in levels per pixel.
inline constexpr double noiseInEdges = 0.6;

/// Share of ink that a page of some lines has.
inline constexpr double inkOfText = 0.01;
/// Fewer letter-like shapes than this say nothing of sharpness.
inline constexpr double fewestLetters = 12;

} // namespace guichet::scan::thresholds
