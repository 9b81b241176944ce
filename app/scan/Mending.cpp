#include "scan/Mending.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

constexpr int mostMendedBytes = 11'000'000;

} // namespace

QString mendStepName(MendStep::Kind kind)
{
    switch (kind) {
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
        names.append(mendStepName(step.kind));
    return names;
}

bool isMended(FindingCode code)
{
    switch (code) {
    case FindingCode::WrongFormat: // of a telephone; another one has no page
    case FindingCode::TooLarge:
    case FindingCode::Rotated:
    case FindingCode::Skewed:
    case FindingCode::Shadow:
    case FindingCode::TooDark:
        return true;
    default:
        return false;
    }
}

QList<MendStep> mendPlan(const ScanReport& report)
{
    // A PDF's pages, and several pages of one file, can't be mended one by one.
    if (!report.mendable || report.format == FileFormat::Pdf || report.pages != 1)
        return {};
    QList<MendStep> steps;
    constexpr int quarterTurn = 90;
    if (const Finding* rotated = report.find(FindingCode::Rotated))
        steps.append({MendStep::Kind::Turn, (4 - int(rotated->value) / quarterTurn) % 4});
    if (report.has(FindingCode::Skewed))
        steps.append({MendStep::Kind::Straighten, 0});
    if (report.has(FindingCode::Shadow) || report.has(FindingCode::TooDark))
        steps.append({MendStep::Kind::EvenLight, 0});
    steps.append({MendStep::Kind::Reencode, mostMendedBytes});
    return steps;
}

bool mayMendAll(const ScanReport& report)
{
    const auto isAnswered = [](const Finding& finding) {
        return finding.severity == Severity::Info || isMended(finding.code);
    };
    return !mendPlan(report).isEmpty() && std::ranges::all_of(report.findings, isAnswered);
}

bool isBetter(const ScanReport& before, const ScanReport& after)
{
    // A page that is turned can read as easily; that much may the estimate differ between two encodings.
    constexpr double sameLegibility = 0.03;
    if (before.legibility && (!after.legibility || *after.legibility < *before.legibility - sameLegibility))
        return false;
    const auto isNew = [&](const Finding& finding) {
        const Finding* old = before.find(finding.code);
        return finding.severity != Severity::Info && (!old || finding.severity > old->severity);
    };
    if (std::ranges::any_of(after.findings, isNew))
        return false;
    const auto isGone = [&](const Finding& finding) {
        const Finding* left = after.find(finding.code);
        return !left || left->severity < finding.severity;
    };
    return std::ranges::any_of(before.findings, isGone);
}

} // namespace guichet::scan
