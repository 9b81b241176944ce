#include "scan/ScanReport.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int codes = static_cast<int>(FindingCode::Repaired) + 1;

ScanReport fullReport()
{
    ScanReport report;
    report.format = FileFormat::Pdf;
    report.bytes = 12345;
    report.pages = 2;
    report.findings = {{FindingCode::Blurred, Severity::Warn, 1, 2.2, 2.3, QRectF(0.25, 0.5, 0.25, 0.25)},
                       {FindingCode::SeveralPages, Severity::Info, 0, 2, 0, {}}};
    report.legibility = 0.75;
    report.milliseconds = 40;
    return report;
}

} // namespace

class TestScanReport : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites()
    {
        QCOMPARE(*scanReportFromJson(toJson(fullReport())), fullReport());
        QCOMPARE(*scanReportFromJson(toJson(ScanReport())), ScanReport());
    }

    void theVerdictIsTheWorstFinding()
    {
        ScanReport report;
        QCOMPARE(report.verdict(), Verdict::Accept);
        report.findings = {{FindingCode::Signed, Severity::Info, 0, 0, 0, {}}};
        QCOMPARE(report.verdict(), Verdict::Accept);
        QCOMPARE(fullReport().verdict(), Verdict::Doubtful);
        report.findings.append({FindingCode::Corrupt, Severity::Refuse, 0, 0, 0, {}});
        QCOMPARE(report.verdict(), Verdict::Refuse);
    }

    void everyCodeHasANameAndASentenceOfItsOwn()
    {
        QSet<QString> names;
        for (int i = 0; i < codes; ++i) {
            const auto code = static_cast<FindingCode>(i);
            names.insert(findingName(code));
            QCOMPARE(findingFromName(findingName(code)), code);
            QVERIFY(findingText({code, Severity::Refuse, 1, 0, 0, {}}).size() > 10);
        }
        QCOMPARE(names.size(), codes);
    }

    void onlyCertainFactsPrevent()
    {
        QStringList preventing;
        for (int i = 0; i < codes; ++i)
            if (preventsFiling({static_cast<FindingCode>(i), Severity::Refuse, 0, 0, 0, {}}))
                preventing.append(findingName(static_cast<FindingCode>(i)));
        preventing.sort();
        QCOMPARE(preventing.join(u' '), u"blank corrupt decoder-failed empty encrypted too-large wrong-format"_s);
    }

    void whatIsNoReportIsRefused()
    {
        QVERIFY(!scanReportFromJson({}));
        QJsonObject json = toJson(fullReport());
        json[u"findings"_s] = QJsonArray{QJsonObject{{u"code"_s, u"no-such"_s}, {u"severity"_s, u"warn"_s}}};
        QVERIFY(!scanReportFromJson(json));
        json[u"findings"_s] = 7;
        QVERIFY(!scanReportFromJson(json));
    }
};

QTEST_GUILESS_MAIN(TestScanReport)
#include "test_ScanReport.moc"
