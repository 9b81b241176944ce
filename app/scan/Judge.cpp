#include "scan/Judge.h"

#include "scan/Legibility.h"
#include "scan/Mending.h"
#include "scan/Thresholds.h"

#include <algorithm>
#include <cmath>

namespace guichet::scan {

namespace {

using namespace thresholds;
using protocol::PageNumbers;

/// Below `refuse` it refuses, below `warn` it warns, below `note` it is only said.
struct Limits
{
    double note;
    double warn;
    double refuse;
};

void checkLow(ScanReport& report, FindingCode code, int page, double value, const Limits& limits)
{
    const auto add = [&](Severity severity, double limit) {
        report.findings.append({code, severity, page, value, limit, {}});
    };
    if (value < limits.refuse)
        add(Severity::Refuse, limits.refuse);
    else if (value < limits.warn)
        add(Severity::Warn, limits.warn);
    else if (value < limits.note)
        add(Severity::Info, limits.note);
}

std::optional<QRectF> placeOf(const protocol::Area& area)
{
    if (area.width <= 0 || area.height <= 0)
        return std::nullopt;
    return QRectF(area.x, area.y, area.width, area.height) & QRectF(0, 0, 1, 1);
}

/// How the sheet lies and how the light falls on it: read all the same, and mostly mendable.
void judgePose(ScanReport& report, int page, const PageNumbers& numbers)
{
    const auto add = [&](FindingCode code, double value, double note, double warn, const protocol::Area& place = {}) {
        if (value >= std::min(note, warn)) {
            const bool warns = value >= warn;
            report.findings.append(
                {code, warns ? Severity::Warn : Severity::Info, page, value, warns ? warn : note, placeOf(place)});
        }
    };
    constexpr double quarterTurn = 90;
    add(FindingCode::Rotated, numbers.turns * quarterTurn, quarterTurn, quarterTurn);
    add(FindingCode::Skewed, std::abs(numbers.skew), noteSkew, warnSkew);
    add(FindingCode::Perspective, numbers.slant, noteSlant, warnSlant);
    add(FindingCode::Glare, numbers.glare, warnGlare, warnGlare, numbers.glarePlace);
    add(FindingCode::Cropped, numbers.cut, warnCut, warnCut);
    if (numbers.shade > 0 && numbers.shade < noteShade) {
        const double warn = std::min(warnShade, darkestShade / std::max(1.0, numbers.paper));
        const bool warns = numbers.shade < warn;
        report.findings.append({FindingCode::Shadow, warns ? Severity::Warn : Severity::Info, page, numbers.shade,
                                warns ? warn : noteShade, placeOf(numbers.shadePlace)});
    }
}

/// A file is as legible as its worst page.
void noteLegibility(ScanReport& report, const PageNumbers& numbers)
{
    report.legibility = std::min(report.legibility.value_or(1), legibilityOf(witnessesOf(numbers)));
}

/// Too few shapes for letters: a picture, a signature, or text that is smeared or shown in too few pixels.
void judgeWithoutLetters(ScanReport& report, int page, const PageNumbers& numbers, bool mayBeSmall)
{
    const double longer = std::max(numbers.width, numbers.height);
    if (!mayBeSmall && report.format != FileFormat::Pdf && longer < warnPixels) {
        checkLow(report, FindingCode::LowResolution, page, longer, {warnPixels, warnPixels, refusePixels});
        return noteLegibility(report, numbers);
    }
    if (!mayBeSmall && numbers.pageEdge >= warnHaze && numbers.pageEdge * longer / 1000 >= hazyPixels) {
        const bool motion = numbers.pageEdge > motionRatio * numbers.pageEdgeOther;
        const bool refused = numbers.pageEdge >= refuseHaze;
        report.findings.append({motion ? FindingCode::MotionBlurred : FindingCode::Blurred,
                                refused ? Severity::Refuse : Severity::Warn,
                                page,
                                numbers.pageEdge,
                                refused ? refuseHaze : warnHaze,
                                {}});
        return noteLegibility(report, numbers);
    }
    if (numbers.paper >= warnPaper)
        report.findings.append({FindingCode::Unjudged, Severity::Info, page, 0, 0, {}});
}

/// Where the sheet lies in the picture.
std::optional<SheetOutline> outlineOf(const PageNumbers& numbers)
{
    SheetOutline outline;
    std::ranges::transform(numbers.corners, outline.corners.begin(),
                           [](const protocol::Point& at) { return QPointF(at.x, at.y); });
    outline.certain = numbers.cornerTrust >= surelySheet;
    return areaOf(outline.corners) > 0 ? std::optional(outline) : std::nullopt;
}

void judgePage(ScanReport& report, const DecoderReply::Page& page, const Expectation& expected)
{
    const PageNumbers& numbers = page.numbers;
    if (page.number == 1) {
        report.letters = int(numbers.letters);
        report.sheet = outlineOf(numbers);
    }
    if (numbers.text > 0) { // born digital: its letters are outlines
        report.legibility = std::min(report.legibility.value_or(1), 0.99);
        return;
    }
    const bool specks = numbers.contrast < speckContrast * numbers.noise;
    const bool letters = numbers.letters >= protocol::fewestLetters;
    if ((!letters || specks) && numbers.ink < blankInk) {
        report.findings.append({FindingCode::Blank, Severity::Refuse, page.number, numbers.ink, blankInk, {}});
        return;
    }
    checkLow(report, FindingCode::TooDark, page.number, numbers.paper, {notePaper, warnPaper, refusePaper});
    const bool mayBeSmall =
        expected.paper == Expectation::Paper::Signature || expected.paper == Expectation::Paper::PhotoForm;
    if (!letters)
        return judgeWithoutLetters(report, page.number, numbers, mayBeSmall);
    const LetterEdges edges(numbers);
    const double sharpness = sharpnessOf(numbers, edges);
    const FindingCode blurred = edges.areMoved() ? FindingCode::MotionBlurred : FindingCode::Blurred;
    if (numbers.twoTone <= 0)
        checkLow(report, blurred, page.number, sharpness,
                 {warnSharpness, warnSharpness, numbers.letterHeight >= surelyMeasured ? refuseSharpness : 0});
    checkLow(report, FindingCode::LowResolution, page.number, numbers.letterHeight,
             {noteLetterHeight, warnLetterHeight, refuseLetterHeight});
    judgePose(report, page.number, numbers);
    // Blur pales letters too, and is said already.
    const double pale = sharpness >= warnSharpness ? noteContrast : warnContrast;
    checkLow(report, numbers.paper >= blownOut ? FindingCode::TooBright : FindingCode::LowContrast, page.number,
             inkAgainstPaper(numbers), {pale, warnContrast, refuseContrast});
    if (const double noise = numbers.noise / std::max(1.0, numbers.contrast); noise >= noteNoise) {
        const bool warns = noise >= warnNoise;
        report.findings.append({FindingCode::Noisy,
                                warns ? Severity::Warn : Severity::Info,
                                page.number,
                                noise,
                                warns ? warnNoise : noteNoise,
                                {}});
    }
    noteLegibility(report, numbers);
}

/// Pages that the time for one document didn't reach are said, and never stop anybody.
void judgeCompleteness(ScanReport& report, const DecoderReply& reply)
{
    const auto judged = reply.pages.size();
    if (report.findings.isEmpty() || report.verdict() != Verdict::Refuse)
        if (judged > 0 && judged < report.pages)
            report.findings.append({FindingCode::Unjudged,
                                    Severity::Info,
                                    int(reply.pages.last().number + 1),
                                    double(judged),
                                    double(report.pages),
                                    {}});
}

/// A file is blank if all its pages are; a blank page among others is only said.
void easeBlankPages(ScanReport& report)
{
    const auto isBlank = [](const Finding& finding) { return finding.code == FindingCode::Blank; };
    const auto blank = std::ranges::count_if(report.findings, isBlank);
    if (blank > 0 && blank == report.pages)
        report.legibility = 0;
    if (blank == 0 || blank == report.pages)
        return;
    for (Finding& finding : report.findings)
        if (isBlank(finding))
            finding.severity = Severity::Info;
}

void judgeSize(ScanReport& report)
{
    const double bytes = static_cast<double>(report.bytes);
    if (bytes > refuseBytes)
        report.findings.append({FindingCode::TooLarge, Severity::Refuse, 0, bytes, refuseBytes, {}});
    else if (bytes > warnBytes)
        report.findings.append({FindingCode::TooLarge, Severity::Warn, 0, bytes, warnBytes, {}});
}

void judgeFile(ScanReport& report, const protocol::Record& file)
{
    const auto add = [&](std::uint32_t flag, FindingCode code, Severity severity) {
        if (file.flags & flag)
            report.findings.append({code, severity, 0, 0, 0, {}});
    };
    const bool known = report.format != FileFormat::Other;
    const bool isReadable = known && !(file.flags & (protocol::FileCorrupt | protocol::FileTooLargeToDraw));
    if (!known || report.format == FileFormat::Heic)
        report.findings.append({FindingCode::WrongFormat, Severity::Refuse, 0, isReadable ? 1.0 : 0.0, 0, {}});
    add(protocol::FileEncrypted, FindingCode::Encrypted, Severity::Refuse);
    if (known && !(file.flags & protocol::FileEncrypted))
        add(protocol::FileCorrupt, FindingCode::Corrupt, Severity::Refuse);
    add(protocol::FileTooLargeToDraw, FindingCode::DecoderFailed, Severity::Refuse);
    if (!(file.flags & protocol::FileCorrupt))
        add(protocol::FileRepaired, FindingCode::Repaired, Severity::Info);
    add(protocol::FileActiveEmpty, FindingCode::ActiveContent, Severity::Refuse);
    if (!(file.flags & protocol::FileActiveEmpty))
        add(protocol::FileActive, FindingCode::ActiveContent, Severity::Warn);
    add(protocol::FileTooManyPages, FindingCode::TooManyPages, Severity::Refuse);
    add(protocol::FileSigned, FindingCode::Signed, Severity::Info);
    add(protocol::FileProtected, FindingCode::CopyProtected, Severity::Info);
    add(protocol::FileUnusual, FindingCode::UnusualEncoding, Severity::Info);
    if (file.pages > 1)
        report.findings.append({FindingCode::SeveralPages, Severity::Info, 0, double(file.pages), 0, {}});
}

} // namespace

std::optional<ScanReport> judgeUnopened(qint64 bytes)
{
    ScanReport report;
    report.bytes = bytes;
    if (bytes == 0)
        report.findings.append({FindingCode::Empty, Severity::Refuse, 0, 0, 0, {}});
    else if (bytes > protocol::largestDocument)
        judgeSize(report);
    else
        return std::nullopt;
    return report;
}

ScanReport judge(const DecoderReply& reply, bool killed, qint64 bytes, const Expectation& expected)
{
    ScanReport report;
    report.bytes = bytes;
    judgeSize(report);
    if (reply.file) {
        report.format = static_cast<FileFormat>(reply.file->format);
        report.pages = reply.file->pages;
        judgeFile(report, *reply.file);
    }
    for (const DecoderReply::Page& page : reply.pages)
        judgePage(report, page, expected);
    easeBlankPages(report);
    judgeCompleteness(report, reply);
    if (killed || reply.broken || !(reply.done || reply.leftOff) || !reply.file) {
        report.findings.append({FindingCode::DecoderFailed, Severity::Refuse, 0, 0, 0, {}});
        report.legibility = std::nullopt;
    }
    const auto& none = {FindingCode::Corrupt, FindingCode::Encrypted, FindingCode::DecoderFailed};
    const bool unreadable = report.format == FileFormat::Other ||
                            std::ranges::any_of(none, [&](FindingCode code) { return report.has(code); });
    if (unreadable)
        report.legibility = std::nullopt;
    else if (expected.sides > 1 && report.pages > 0 && report.pages + expected.sidesElsewhere < expected.sides)
        report.findings.append({FindingCode::MissingSide,
                                Severity::Info,
                                0,
                                double(report.pages + expected.sidesElsewhere),
                                double(expected.sides),
                                {}});
    report.mendable = !unreadable && mayBeMended(report);
    return report;
}

} // namespace guichet::scan
