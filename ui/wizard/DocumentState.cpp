#include "ui/wizard/DocumentState.h"

#include "scan/reading/Comparison.h"

#include <algorithm>

namespace guichet::ui {

namespace {

QStringList filesOf(const vault::DraftContent& content, const DocumentKind& kind)
{
    for (const SupportingDocument& document : content.request.documents)
        if (document.kind == kind)
            return document.files;
    return {};
}

bool isOverruled(const Request& request, const DocumentKind& kind, const QString& finding)
{
    return std::ranges::any_of(request.overruled,
                               [&](const Overruled& each) { return each.about == kind && each.warning == finding; });
}

} // namespace

std::optional<scan::ScanReport> keptReportOf(const vault::DraftContent& content, const QString& file)
{
    const vault::StoredDocument* stored = content.document(file);
    if (!stored || stored->report.isEmpty())
        return std::nullopt;
    const Result<scan::ScanReport> report = scan::scanReportFromJson(stored->report);
    if (!report || report->judge != scan::judgeVersion)
        return std::nullopt;
    return *report;
}

std::optional<scan::ScanReport> reportOf(const vault::DraftContent& content, const QString& file, QDate today)
{
    const auto kept = keptReportOf(content, file);
    if (!kept)
        return std::nullopt;
    const auto given = std::ranges::find_if(
        content.request.documents, [&](const SupportingDocument& document) { return document.files.contains(file); });
    const DocumentKind kind = given == content.request.documents.end() ? DocumentKind() : given->kind;
    return scan::withComparison(*kept, {kind, &content.request, today});
}

void keepReport(vault::Draft& draft, const QString& file, scan::ScanReport report)
{
    if (const auto before = keptReportOf(draft.content(), file); before && !report.read)
        report.read = before->read;
    draft.update([&](vault::DraftContent& content) {
        for (vault::StoredDocument& document : content.documents)
            if (document.id == file)
                document.report = scan::toJson(report);
    });
}

QStringList overrulableFindings(const vault::DraftContent& content, const DocumentKind& kind)
{
    QStringList names;
    for (const QString& file : filesOf(content, kind)) {
        const auto report = reportOf(content, file);
        if (!report)
            continue;
        for (const scan::Finding& finding : report->findings) {
            const QString name = scan::findingName(finding.code);
            const bool overrulable = finding.severity != scan::Severity::Info && !scan::preventsFiling(finding);
            if (overrulable && !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

DocumentState documentState(const vault::DraftContent& content, const DocumentKind& kind)
{
    const QStringList files = filesOf(content, kind);
    if (files.isEmpty())
        return DocumentState::Missing;
    bool unjudged = false;
    scan::Verdict worst = scan::Verdict::Accept;
    for (const QString& file : files) {
        const auto report = reportOf(content, file);
        if (!report) {
            unjudged = true;
            continue;
        }
        if (report->preventing())
            return DocumentState::Preventing;
        worst = std::max(worst, report->verdict());
    }
    if (worst == scan::Verdict::Accept)
        return unjudged ? DocumentState::Unjudged : DocumentState::Ready;
    const QStringList findings = overrulableFindings(content, kind);
    const bool allOverruled = std::ranges::all_of(
        findings, [&](const QString& finding) { return isOverruled(content.request, kind, finding); });
    if (allOverruled)
        return DocumentState::Overruled;
    return worst == scan::Verdict::Doubtful ? DocumentState::Doubtful : DocumentState::Refused;
}

bool documentsPreventFiling(const vault::DraftContent& content)
{
    return std::ranges::any_of(content.request.documents, [&](const SupportingDocument& document) {
        return documentState(content, document.kind) == DocumentState::Preventing;
    });
}

} // namespace guichet::ui
