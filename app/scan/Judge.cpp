#include "scan/Judge.h"

#include "scan/Mending.h"
#include "scan/Thresholds.h"

#include <algorithm>
#include <cmath>

namespace guichet::scan {

namespace {

using namespace thresholds;
using protocol::PageNumbers;

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

/// Below `refuse` it refuses, below `warn` it warns.
void checkLow(ScanReport& report, FindingCode code, int page, double value, double warn, double refuse)
{
    if (value < refuse)
        report.findings.append({code, Severity::Refuse, page, value, refuse, {}});
    else if (value < warn)
        report.findings.append({code, Severity::Warn, page, value, warn, {}});
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
        const bool warns = numbers.shade < warnShade;
        report.findings.append({FindingCode::Shadow, warns ? Severity::Warn : Severity::Info, page, numbers.shade,
                                warns ? warnShade : noteShade, placeOf(numbers.shadePlace)});
    }
}

/// Edges of letters in the direction in which they are widest, and in which they are sharpest.
struct LetterEdges
{
    double widest;
    double sharpest;
    double forgiven; ///< how much wider than defocus this movement may be

    explicit LetterEdges(const PageNumbers& page)
    {
        const double diagonal = diagonalEdge * std::max(page.edgeFalling, page.edgeRising);
        widest = std::max({page.edgeAcross, page.edgeDown, diagonal});
        sharpest = std::min({page.edgeAcross, page.edgeDown, page.edgeFalling, page.edgeRising});
        forgiven = page.edgeDown == widest ? motionDown : diagonal == widest ? motionDiagonal : motionAcross;
    }
    bool areMoved() const { return widest > leastMotion && widest > motionRatio * sharpest; }
};

/// Letter height against the blur of edges. Noise makes the steepest edges steeper than they are.
double sharpnessOf(const PageNumbers& page, const LetterEdges& edges)
{
    constexpr double flattest = 0.5;
    constexpr double leastBlur = 0.5;
    const double steepness = page.contrast / std::max(flattest, edges.widest);
    const double width = page.contrast / std::max(flattest, steepness - noiseInEdges * page.noise);
    const double blur = std::sqrt(std::max(leastBlur * leastBlur, width * width - sharpEdge * sharpEdge));
    const double sharpness = std::min(page.measuredHeight, largestLetters) / blur;
    if (!edges.areMoved())
        return sharpness;
    const double thinned = std::min(1.0, page.contrast / unmovedContrast);
    return sharpness * thinned * thinned * edges.forgiven;
}

/// Levels between ink and paper, 0–255, of the page as it is.
double inkAgainstPaper(const PageNumbers& page)
{
    return page.contrast * page.paper / protocol::evenPaper;
}

/// Probability that a person can read the page: as good as its weakest witness.
double legibilityOf(const PageNumbers& page, double sharpness)
{
    const double sharp = page.twoTone > 0 ? 1 : sigmoid(6 * (sharpness - 2.25));
    const double size = sigmoid(2 * (page.letterHeight - 3.8));
    const double light = sigmoid((page.paper - 72) / 6);
    const double contrast = sigmoid((inkAgainstPaper(page) - 48) / 3);
    const double calm = sigmoid((warnNoise - page.noise / std::max(1.0, page.contrast)) / 0.03);
    return std::min({sharp, size, light, contrast, calm});
}

/// Too few shapes for letters: a picture, a signature, or text that is smeared or shown in too few pixels.
void judgeWithoutLetters(ScanReport& report, int page, const PageNumbers& numbers, bool mayBeSmall)
{
    const double longer = std::max(numbers.width, numbers.height);
    const auto doubt = [&](double legibility) {
        report.legibility = std::min(report.legibility.value_or(1), legibility);
    };
    if (!mayBeSmall && report.format != FileFormat::Pdf && longer < warnPixels) {
        checkLow(report, FindingCode::LowResolution, page, longer, warnPixels, refusePixels);
        return doubt(sigmoid((longer - warnPixels) / 100));
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
        return doubt(sigmoid(4 * (warnHaze - numbers.pageEdge)));
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
    checkLow(report, FindingCode::TooDark, page.number, numbers.paper, warnPaper, refusePaper);
    const bool mayBeSmall =
        expected.paper == Expectation::Paper::Signature || expected.paper == Expectation::Paper::PhotoForm;
    if (!letters)
        return judgeWithoutLetters(report, page.number, numbers, mayBeSmall);
    const LetterEdges edges(numbers);
    const double sharpness = sharpnessOf(numbers, edges);
    const FindingCode blurred = edges.areMoved() ? FindingCode::MotionBlurred : FindingCode::Blurred;
    if (numbers.twoTone <= 0)
        checkLow(report, blurred, page.number, sharpness, warnSharpness,
                 numbers.letterHeight >= surelyMeasured ? refuseSharpness : 0);
    checkLow(report, FindingCode::LowResolution, page.number, numbers.letterHeight, warnLetterHeight,
             refuseLetterHeight);
    judgePose(report, page.number, numbers);
    checkLow(report, numbers.paper >= blownOut ? FindingCode::TooBright : FindingCode::LowContrast, page.number,
             inkAgainstPaper(numbers), warnContrast, refuseContrast);
    if (const double noise = numbers.noise / std::max(1.0, numbers.contrast); noise >= noteNoise) {
        const bool warns = noise >= warnNoise;
        report.findings.append({FindingCode::Noisy,
                                warns ? Severity::Warn : Severity::Info,
                                page.number,
                                noise,
                                warns ? warnNoise : noteNoise,
                                {}});
    }
    report.legibility = std::min(report.legibility.value_or(1), legibilityOf(numbers, sharpness));
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
