#include "scan/Mending.h"

#include "scan/Thresholds.h"

#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

constexpr int mostMendedBytes = 11'000'000;

/// The sheet is surely known, and its surroundings or its slant are in the way.
bool isWorthCropping(const ScanReport& report)
{
    if (!report.sheet || !report.sheet->certain)
        return false;
    return report.has(FindingCode::Perspective) || report.has(FindingCode::Skewed) ||
           areaOf(report.sheet->corners) < thresholds::smallSheet;
}

/// There is a step for it.
bool isAnswered(const ScanReport& report, FindingCode code)
{
    switch (code) {
    case FindingCode::WrongFormat: // of a telephone; another one has no page
    case FindingCode::TooLarge:
    case FindingCode::Rotated:
    case FindingCode::Skewed:
    case FindingCode::Shadow:
    case FindingCode::TooDark:
    case FindingCode::Noisy:
        return true;
    case FindingCode::Perspective:
        return isWorthCropping(report);
    default:
        return false;
    }
}

} // namespace

QString mendStepName(MendStep::Kind kind)
{
    switch (kind) {
    case MendStep::Kind::Denoise:
        return u"denoise"_s;
    case MendStep::Kind::Crop:
        return u"crop"_s;
    case MendStep::Kind::Turn:
        return u"turn"_s;
    case MendStep::Kind::Straighten:
        return u"straighten"_s;
    case MendStep::Kind::EvenLight:
        return u"even-light"_s;
    case MendStep::Kind::Reencode:
        return u"re-encode"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray toJson(const QList<MendStep>& steps)
{
    QJsonArray names;
    for (const MendStep& step : steps)
        if (step.byHand)
            names.append(QJsonObject{{mendStepName(step.kind), cornersToJson(step.corners)}});
        else
            names.append(mendStepName(step.kind));
    return names;
}

std::optional<Corners> cornersByHand(const QJsonArray& steps)
{
    for (const QJsonValue& step : steps)
        if (const auto corners = cornersFromJson(step[mendStepName(MendStep::Kind::Crop)]))
            return corners;
    return std::nullopt;
}

bool hasStep(const QJsonArray& steps, MendStep::Kind kind)
{
    const QString name = mendStepName(kind);
    return std::ranges::any_of(
        steps, [&](const QJsonValue& step) { return step.toString() == name || step.toObject().contains(name); });
}

bool mayBeMended(const ScanReport& report)
{
    return isWorthCropping(report) || std::ranges::any_of(report.findings, [&](const Finding& finding) {
               return isAnswered(report, finding.code);
           });
}

QList<MendStep> mendPlan(const ScanReport& report)
{
    // A PDF's pages, and several pages of one file, can't be mended one by one.
    if (!report.mendable || report.format == FileFormat::Pdf || report.pages != 1)
        return {};
    QList<MendStep> steps;
    if (report.has(FindingCode::Noisy))
        steps.append({MendStep::Kind::Denoise, 0});
    if (isWorthCropping(report))
        steps.append({MendStep::Kind::Crop, 0, report.sheet->corners});
    constexpr int quarterTurn = 90;
    if (const Finding* rotated = report.find(FindingCode::Rotated))
        steps.append({MendStep::Kind::Turn, (4 - int(rotated->value) / quarterTurn) % 4});
    if (report.has(FindingCode::Skewed))
        steps.append({MendStep::Kind::Straighten, 0});
    if (report.has(FindingCode::Shadow) || report.has(FindingCode::TooDark))
        steps.append({MendStep::Kind::EvenLight, 0});
    steps.append(finalEncoding());
    return steps;
}

MendStep finalEncoding()
{
    return {MendStep::Kind::Reencode, mostMendedBytes};
}

bool mayCrop(const ScanReport& report)
{
    return report.pages == 1 && report.format != FileFormat::Pdf && report.format != FileFormat::Other &&
           !report.has(FindingCode::Corrupt) && !report.has(FindingCode::DecoderFailed);
}

bool mayMendAll(const ScanReport& report)
{
    const auto isDealtWith = [&](const Finding& finding) {
        return finding.severity == Severity::Info || isAnswered(report, finding.code);
    };
    return !mendPlan(report).isEmpty() && std::ranges::all_of(report.findings, isDealtWith);
}

bool losesText(const ScanReport& before, const ScanReport& cropped)
{
    // Grains of the ground that went with the surroundings may have looked like letters.
    constexpr double leastLeft = 0.7;
    return cropped.letters < leastLeft * before.letters;
}

bool isWorse(const ScanReport& than, const ScanReport& page)
{
    // A page that is turned can read as easily; that much may the estimate differ between two encodings.
    constexpr double sameLegibility = 0.03;
    if (than.legibility && (!page.legibility || *page.legibility < *than.legibility - sameLegibility))
        return true;
    return std::ranges::any_of(page.findings, [&](const Finding& finding) {
        const Finding* old = than.find(finding.code);
        return finding.severity != Severity::Info && (!old || finding.severity > old->severity);
    });
}

bool isBetter(const ScanReport& before, const ScanReport& after, const QList<MendStep>& steps)
{
    if (isWorse(before, after))
        return false;
    const auto crop = std::ranges::find(steps, MendStep::Kind::Crop, &MendStep::kind);
    constexpr double nearlyAll = 0.99;
    if (crop != steps.end() && areaOf(crop->corners) < nearlyAll)
        return !losesText(before, after);
    const auto isGone = [&](const Finding& finding) {
        const Finding* left = after.find(finding.code);
        return !left || left->severity < finding.severity;
    };
    return std::ranges::any_of(before.findings, isGone);
}

} // namespace guichet::scan
