#include "scan/ScanReport.h"

#include "model/JsonReading.h"
#include "scan/Failures.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace guichet::scan {

namespace {

QJsonValue placeJson(const Finding& finding)
{
    if (!finding.place)
        return QJsonValue();
    return QJsonObject{{u"page"_s, finding.page},
                       {u"x"_s, finding.place->x()},
                       {u"y"_s, finding.place->y()},
                       {u"width"_s, finding.place->width()},
                       {u"height"_s, finding.place->height()}};
}

std::optional<QRectF> placeFrom(const QJsonValue& json)
{
    if (!json.isObject())
        return std::nullopt;
    const QRectF place(json[u"x"_s].toDouble(), json[u"y"_s].toDouble(), json[u"width"_s].toDouble(),
                       json[u"height"_s].toDouble());
    return QRectF(0, 0, 1, 1).contains(place) ? std::optional(place) : std::nullopt;
}

QJsonValue toJson(const std::optional<SheetOutline>& sheet)
{
    if (!sheet)
        return QJsonValue();
    return QJsonObject{{u"corners"_s, cornersToJson(sheet->corners)}, {u"certain"_s, sheet->certain}};
}

std::optional<SheetOutline> sheetFrom(const QJsonValue& json)
{
    const auto corners = cornersFromJson(json[u"corners"_s]);
    return corners ? std::optional(SheetOutline{*corners, json[u"certain"_s].toBool()}) : std::nullopt;
}

QJsonValue toJson(const std::optional<Compared>& compared)
{
    if (!compared)
        return QJsonValue();
    return QJsonObject{{u"subject"_s, subjectName(compared->subject)},
                       {u"onPaper"_s, compared->onPaper},
                       {u"inAnswers"_s, compared->inAnswers},
                       {u"agreement"_s, agreementName(compared->agreement)}};
}

} // namespace

Verdict ScanReport::verdict() const
{
    const auto worst = std::ranges::max_element(findings, {}, &Finding::severity);
    if (worst == findings.end() || worst->severity == Severity::Info)
        return Verdict::Accept;
    return worst->severity == Severity::Refuse ? Verdict::Refuse : Verdict::Doubtful;
}

std::optional<Finding> ScanReport::preventing() const
{
    const auto found = std::ranges::find_if(findings, preventsFiling);
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

const Finding* ScanReport::find(FindingCode code) const
{
    const auto found = std::ranges::find(findings, code, &Finding::code);
    return found == findings.end() ? nullptr : &*found;
}

QJsonObject toJson(const ScanReport& report)
{
    QJsonArray findings;
    for (const Finding& finding : report.findings)
        findings.append(QJsonObject{{u"code"_s, findingName(finding.code)},
                                    {u"page"_s, finding.page},
                                    {u"severity"_s, severityName(finding.severity)},
                                    {u"value"_s, finding.value},
                                    {u"limit"_s, finding.limit},
                                    {u"text"_s, findingText(finding)},
                                    {u"place"_s, placeJson(finding)},
                                    {u"compared"_s, toJson(finding.compared)}});
    QJsonArray compared;
    for (const Compared& each : report.compared)
        compared.append(toJson(std::optional(each)));
    return {{u"verdict"_s, verdictName(report.verdict())},
            {u"format"_s, formatName(report.format)},
            {u"bytes"_s, report.bytes},
            {u"pages"_s, report.pages},
            {u"findings"_s, findings},
            {u"legibility"_s, report.legibility ? QJsonValue(*report.legibility) : QJsonValue()},
            {u"letters"_s, report.letters},
            {u"sheet"_s, toJson(report.sheet)},
            {u"mendable"_s, report.mendable},
            {u"read"_s, report.read ? QJsonValue(toJson(*report.read)) : QJsonValue()},
            {u"compared"_s, compared},
            {u"milliseconds"_s, report.milliseconds},
            {u"judge"_s, report.judge}};
}

Result<ScanReport> scanReportFromJson(const QJsonObject& object)
{
    std::optional<Failure> wrong;
    JsonReader json(object, {}, wrong);
    ScanReport report;
    const auto format = formatFromName(json.text("format", 20));
    report.bytes = json.integer("bytes");
    report.pages = static_cast<int>(json.integer("pages"));
    report.mendable = json.flag("mendable");
    report.milliseconds = static_cast<int>(json.integer("milliseconds"));
    report.judge = static_cast<int>(json.integer("judge"));
    if (object[u"legibility"_s].isDouble())
        report.legibility = std::clamp(object[u"legibility"_s].toDouble(), 0.0, 1.0);
    report.letters = object[u"letters"_s].toInt();
    report.sheet = sheetFrom(object[u"sheet"_s]);
    bool unknown = !format;
    for (const QJsonValue& each : json.array("findings", 1000)) {
        const auto code = findingFromName(each[u"code"_s].toString());
        const auto severity = severityFromName(each[u"severity"_s].toString());
        unknown = unknown || !code || !severity;
        if (!unknown)
            report.findings.append({*code, *severity, each[u"page"_s].toInt(), each[u"value"_s].toDouble(),
                                    each[u"limit"_s].toDouble(), placeFrom(each[u"place"_s])});
    }
    if (wrong || unknown)
        return fail(failure::reportUnreadable);
    report.format = *format;
    if (object[u"read"_s].isObject())
        report.read = readingFromJson(object[u"read"_s].toObject(), QDate::currentDate());
    return report;
}

} // namespace guichet::scan
