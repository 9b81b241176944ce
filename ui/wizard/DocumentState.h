#pragma once

#include "scan/ScanReport.h"
#include "vault/Draft.h"
#include "vault/DraftContent.h"

namespace guichet::ui {

/// How the files given for one kind of paper stand.
enum class DocumentState
{
    Missing,
    Unjudged, ///< given, not looked at yet, or could not be judged: never blocks (design.md)
    Ready,
    Overruled, ///< something was found, and the person keeps it all the same
    Doubtful,
    Refused,    ///< would be sent back, but may be overruled
    Preventing, ///< can't be filed as it is: wrong type, too large, blank, …
};

DocumentState documentState(const vault::DraftContent& content, const DocumentKind& kind);

/// The kept report of a file; nothing if there is none yet or an older judge made it.
std::optional<scan::ScanReport> keptReportOf(const vault::DraftContent& content, const QString& file);
/// The same with what was read compared with the answers of now, for filing `today`.
std::optional<scan::ScanReport> reportOf(const vault::DraftContent& content, const QString& file,
                                         QDate today = QDate::currentDate());
/// Keeps a report with its file; what was read of the same bytes before isn't lost.
void keepReport(vault::Draft& draft, const QString& file, scan::ScanReport report);

/// Findings of all files of a kind that warn or refuse, by name, each once: what overruling is about.
QStringList overrulableFindings(const vault::DraftContent& content, const DocumentKind& kind);

/// True if a file of any kind prevents filing.
bool documentsPreventFiling(const vault::DraftContent& content);

} // namespace guichet::ui
