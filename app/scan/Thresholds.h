#pragma once

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

/// Median letter height in pixels of the page: x-height 7–8 warns, 5 refuses (§6); the measure is of whole letters.
inline constexpr double warnLetterHeight = 8;
inline constexpr double refuseLetterHeight = 5.5;

/// Pixels of the longer side: a card of 86 mm has 74 dpi here, and its small print some 5 pixels.
inline constexpr double fewestPixels = 250;

/// Letter height against edge width: all blurred "refuse" images lie at 2.1 or below, good ones above 2.6 (§8).
inline constexpr double warnSharpness = 2.3;
inline constexpr double refuseSharpness = 1.9;
/// Edges of few pixels are never blur, however small the letters.
inline constexpr double sharpEdge = 3.0;
/// One direction this much flatter than the other is movement.
inline constexpr double motionRatio = 1.8;

/// Degrees: recognition reads 0.92 of the text at 3 degrees and 0.62 at 7 (§6); people read on. Below 1 no two lines of
/// a photographed page agree.
inline constexpr double noteSkew = 1;
inline constexpr double warnSkew = 4;

/// Share of ink below which a page without letters is blank: 0.07–0.15 % in others' use (§6), rim left out.
inline constexpr double blankInk = 0.0006;
/// Fewer letter-like shapes than this say nothing of sharpness.
inline constexpr double fewestLetters = 12;

} // namespace guichet::scan::thresholds
