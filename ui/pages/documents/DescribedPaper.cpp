#include "ui/pages/documents/DescribedPaper.h"

#include "ui/pages/documents/DocumentInspections.h"

#include <algorithm>

namespace guichet::ui {

DocumentCardContent describedPaper(DocumentCardContent content, const vault::DraftContent& draft,
                                   const QStringList& files, const DocumentInspections& inspections)
{
    content.state = documentState(draft, content.kind);
    content.files = static_cast<int>(files.size());
    content.running = inspections.isRunning(content.kind);
    content.judged = inspections.progress(content.kind).first;
    bool allMendable = true;
    content.differs = true;
    for (const QString& file : files) {
        if (const auto report = reportOf(draft, file)) {
            if (report->verdict() != scan::Verdict::Accept && !scan::mayMendAll(*report))
                allMendable = false;
            else if (report->verdict() != scan::Verdict::Accept && content.mendable.isEmpty())
                content.mendable = file;
            content.pages += std::max(1, report->pages);
            content.findings += report->findings;
            for (const scan::Finding& finding : report->findings)
                content.differs = content.differs && (finding.compared || finding.severity == scan::Severity::Info);
        }
        if (content.thumbnail.isNull())
            content.thumbnail = inspections.thumbnail(file);
    }
    if (!allMendable)
        content.mendable.clear();
    std::ranges::stable_sort(content.findings, std::greater(), &scan::Finding::severity);
    return content;
}

} // namespace guichet::ui
