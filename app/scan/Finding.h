#pragma once

#include "scan/reading/Compared.h"

#include <QRectF>
#include <QString>
#include <optional>

namespace guichet::scan {

enum class Severity
{
    Info,
    Warn,
    Refuse
};

enum class Verdict
{
    Accept,
    Doubtful,
    Refuse
};

/// What the bytes are, by their content.
enum class FileFormat
{
    Jpeg,
    Png,
    Bmp,
    Tiff,
    Heic,
    Pdf,
    Other
};

/// What may be said about a file or one of its pages (programs.md). The last five are notes, always `Info`.
enum class FindingCode
{
    Blurred,
    MotionBlurred,
    TooDark,
    TooBright,
    Glare,
    Shadow,
    LowContrast,
    LowResolution,
    Cropped,
    Skewed,
    Rotated,
    Mirrored,
    Perspective,
    ColourCast,
    Noisy,
    Blank,
    WrongFormat,
    TooLarge,
    Empty,
    Corrupt,
    Encrypted,
    ActiveContent,
    TooManyPages,
    DecoderFailed,
    MissingSide,
    WrongKind,
    Mismatch,
    Expired,
    Unjudged,
    Signed,
    CopyProtected,
    SeveralPages,
    UnusualEncoding, ///< CMYK, 16 bit
    Repaired,        ///< damage that could be read around, as a PDF's cross-reference
};

/// One thing found. `value` and `limit` are in the code's own unit (pixels, bytes, degrees, 0–255, ratio; see
/// Thresholds.h); 0 and 0 where there is nothing to compare. Of a wrong format, 1 = its picture can be read and made a
/// JPG.
struct Finding
{
    FindingCode code{};
    Severity severity = Severity::Info;
    int page = 0; ///< from 1; 0 = the whole file
    double value = 0;
    double limit = 0;
    /// Where on the page, as fractions of the upright page (0–1); nothing = all of it.
    std::optional<QRectF> place;
    /// Mismatch, expired, wrong-kind: both values.
    std::optional<Compared> compared = {};

    bool operator==(const Finding&) const = default;
};

/// "blurred", "wrong-format", …: the stable name in JSON.
QString findingName(FindingCode code);
std::optional<FindingCode> findingFromName(QStringView name);

/// "jpeg" … "other".
QString formatName(FileFormat format);
std::optional<FileFormat> formatFromName(QStringView name);

/// "refuse", "warn", "info".
QString severityName(Severity severity);
std::optional<Severity> severityFromName(QStringView name);

/// "accept", "doubtful", "refuse".
QString verdictName(Verdict verdict);

/// True for the certain facts that prevent filing (design.md, "What may stop a person"): a refusal for wrong-format,
/// too-large, empty, corrupt, encrypted, blank or decoder-failed. Anything else can be overruled after a warning.
bool preventsFiling(const Finding& finding);

/// One plain sentence: what is wrong and what to do, in the user's language. Safe from any thread.
QString findingText(const Finding& finding);

/// One plain sentence for the whole file.
QString verdictText(Verdict verdict);

} // namespace guichet::scan
