#pragma once

#include "model/Failure.h"
#include "scan/Finding.h"
#include "scan/SheetOutline.h"
#include "scan/reading/Reading.h"

#include <QJsonObject>
#include <QList>
#include <optional>

namespace guichet::scan {

/// Raised whenever the same bytes may be judged otherwise than before; a kept report of an older judge is made anew.
inline constexpr int judgeVersion = 3;

/// What the judge says about one file. Kept with the document.
struct ScanReport
{
    FileFormat format = FileFormat::Other;
    qint64 bytes = 0;
    int pages = 0; ///< as the file states them; 0 where nothing could be opened
    QList<Finding> findings;
    /// Probability that a person can read the text of the worst page; nothing where nothing could be decoded or judged.
    std::optional<double> legibility;
    int letters = 0;                   ///< letter-like shapes of the first page
    std::optional<SheetOutline> sheet; ///< on the first page; nothing where the sheet fills the picture or isn't seen
    bool mendable = false;             ///< a mend that this program offers would help
    int milliseconds = 0;              ///< wall time
    int judge = judgeVersion;
    std::optional<Reading> read; ///< nothing until it was asked for
    /// What was read beside the answers and the day of filing (withComparison); not kept, because those change.
    QList<Compared> compared;

    /// Refuse if any finding refuses, else Doubtful if any warns, else Accept.
    Verdict verdict() const;
    /// A finding that stops the file from being filed; nothing if none does.
    std::optional<Finding> preventing() const;
    bool has(FindingCode code) const { return find(code); }
    const Finding* find(FindingCode code) const; ///< the first of that code; null if there is none

    bool operator==(const ScanReport&) const = default;
};

/// The object of programs.md `check`, without "file", with texts in the user's language and "judge".
QJsonObject toJson(const ScanReport& report);

/// Reads what toJson wrote; texts and verdict are made anew, not read. Fails on what isn't a report.
Result<ScanReport> scanReportFromJson(const QJsonObject& json);

} // namespace guichet::scan
