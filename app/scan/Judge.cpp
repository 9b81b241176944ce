#include "scan/Judge.h"

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

/// Probability that a person can read the page: as good as its weakest witness.
double legibilityOf(const PageNumbers& page, double sharpness)
{
    const bool surelySharp = page.twoTone > 0 || page.edgeWidth < sharpEdge;
    const double sharp = std::max(sigmoid(5 * (sharpness - 1.95)), surelySharp ? 0.99 : 0.0);
    const double size = sigmoid(1.6 * (page.letterHeight - 5));
    const double light = sigmoid((page.paper - 72) / 6);
    const double contrast = sigmoid((page.contrast - 34) / 4);
    return std::min({sharp, size, light, contrast});
}

void judgePage(ScanReport& report, const DecoderReply::Page& page, const Expectation& expected)
{
    const PageNumbers& numbers = page.numbers;
    if (numbers.text > 0) { // born digital: its letters are outlines
        report.legibility = std::min(report.legibility.value_or(1), 0.99);
        return;
    }
    const bool letters = numbers.letters >= fewestLetters;
    if (!letters && numbers.ink < blankInk) {
        report.findings.append({FindingCode::Blank, Severity::Refuse, page.number, numbers.ink, blankInk, {}});
        return;
    }
    checkLow(report, FindingCode::TooDark, page.number, numbers.paper, warnPaper, refusePaper);
    const bool mayBeSmall =
        expected.paper == Expectation::Paper::Signature || expected.paper == Expectation::Paper::PhotoForm;
    const double longer = std::max(numbers.width, numbers.height);
    if (!letters && longer < fewestPixels && !mayBeSmall && report.format != FileFormat::Pdf) {
        report.findings.append({FindingCode::LowResolution, Severity::Refuse, page.number, longer, fewestPixels, {}});
        return;
    }
    if (!letters) {
        if (numbers.paper >= warnPaper)
            report.findings.append({FindingCode::Unjudged, Severity::Info, page.number, 0, 0, {}});
        return;
    }
    const double sharpness = numbers.measuredHeight / std::max(0.5, numbers.edgeWidth);
    if (numbers.twoTone <= 0 && numbers.edgeWidth >= sharpEdge) {
        const bool motion = numbers.edgeWidth > motionRatio * numbers.edgeWidthOther;
        checkLow(report, motion ? FindingCode::MotionBlurred : FindingCode::Blurred, page.number, sharpness,
                 warnSharpness, refuseSharpness);
    }
    checkLow(report, FindingCode::LowResolution, page.number, numbers.letterHeight, warnLetterHeight,
             refuseLetterHeight);
    if (numbers.skew >= noteSkew) {
        const bool warns = numbers.skew >= warnSkew;
        report.findings.append({FindingCode::Skewed,
                                warns ? Severity::Warn : Severity::Info,
                                page.number,
                                numbers.skew,
                                warns ? warnSkew : noteSkew,
                                {}});
    }
    checkLow(report, FindingCode::LowContrast, page.number, numbers.contrast, warnContrast, refuseContrast);
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
    const bool accepted = report.format != FileFormat::Heic && report.format != FileFormat::Other;
    if (!accepted)
        report.findings.append({FindingCode::WrongFormat, Severity::Refuse, 0, 0, 0, {}});
    add(protocol::FileEncrypted, FindingCode::Encrypted, Severity::Refuse);
    if (accepted && !(file.flags & protocol::FileEncrypted))
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
    if (killed || reply.broken || !reply.done || !reply.file) {
        report.findings.append({FindingCode::DecoderFailed, Severity::Refuse, 0, 0, 0, {}});
        report.legibility = std::nullopt;
    }
    const auto& none = {FindingCode::Corrupt, FindingCode::Encrypted, FindingCode::WrongFormat,
                        FindingCode::DecoderFailed};
    const bool unreadable = std::ranges::any_of(none, [&](FindingCode code) { return report.has(code); });
    if (unreadable)
        report.legibility = std::nullopt;
    else if (expected.sides > 1 && report.pages > 0 && report.pages + expected.sidesElsewhere < expected.sides)
        report.findings.append({FindingCode::MissingSide,
                                Severity::Info,
                                0,
                                double(report.pages + expected.sidesElsewhere),
                                double(expected.sides),
                                {}});
    report.mendable = report.format == FileFormat::Heic || report.has(FindingCode::TooLarge);
    return report;
}

} // namespace guichet::scan
