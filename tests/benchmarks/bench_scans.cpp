#include "quality/Goals.h"
#include "scan/DecoderProcess.h"
#include "scan/Judge.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QMap>
#include <algorithm>
#include <cstdio>

using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Tally
{
    int files = 0;
    int refused = 0;
    int doubtful = 0;
    int blamed = 0; ///< with a label that says what is wrong
    int named = 0;  ///< of those, with a finding of that kind

    int alarms() const { return refused + doubtful; }
};

/// What findings call a label of labels.tsv.
QList<FindingCode> codesFor(const QString& label)
{
    static const QHash<QString, QList<FindingCode>> codes{
        {u"blurred"_s, {FindingCode::Blurred, FindingCode::MotionBlurred}},
        {u"low-resolution"_s, {FindingCode::LowResolution}},
        {u"shadow"_s, {FindingCode::Shadow}},
        {u"skewed"_s, {FindingCode::Skewed}},
        {u"rotated"_s, {FindingCode::Rotated}},
        {u"perspective"_s, {FindingCode::Perspective}},
        {u"cropped"_s, {FindingCode::Cropped}},
        {u"dark"_s, {FindingCode::TooDark}},
        {u"bright"_s, {FindingCode::TooBright}},
        {u"glare"_s, {FindingCode::Glare}},
        {u"noisy"_s, {FindingCode::Noisy}},
        {u"low-contrast"_s, {FindingCode::LowContrast}},
        {u"blank"_s, {FindingCode::Blank}},
        {u"corrupt"_s, {FindingCode::Corrupt, FindingCode::DecoderFailed}},
        {u"bomb"_s, {FindingCode::DecoderFailed}},
        {u"encrypted"_s, {FindingCode::Encrypted}},
        {u"wrong-type"_s, {FindingCode::WrongFormat}},
    };
    return codes.value(label);
}

/// A finding of one of the labels' kinds, if only as a note.
bool isNamed(const QStringList& labels, const ScanReport& report)
{
    return std::ranges::any_of(labels, [&](const QString& label) {
        return std::ranges::any_of(codesFor(label), [&](FindingCode code) { return report.has(code); });
    });
}

void printGoals(const QMap<QString, Tally>& tallies)
{
    using namespace guichet::quality;
    const auto share = [](int part, int of) { return of > 0 ? double(part) / of : 0; };
    const Tally good = tallies[u"accept"_s];
    const Tally unusable = tallies[u"refuse"_s];
    const Tally poor = tallies[u"warn"_s];
    printAtMost(3, "good real files refused", good.refused, 0);
    printAtMost(3, "share of good real files with a warning", share(good.doubtful, good.files), 0.03);
    printAtLeast(4, "share of unusable real files refused or doubtful", share(unusable.alarms(), unusable.files), 0.9);
    printAtLeast(4, "share of unusable ones of which the right kind is named", share(unusable.named, unusable.blamed),
                 0.8);
    printAtLeast(4, "the same of all that something is wrong with",
                 share(unusable.named + poor.named, unusable.blamed + poor.blamed), 0.8);
}

void printNumbers(const DecoderReply& reply)
{
    for (const DecoderReply::Page& page : reply.pages) {
        const auto& n = page.numbers;
        std::printf(
            "    page %d %.0fx%.0f ink %.4f paper %.0f letters %.0f height %.1f (%.1f) contrast %.0f edge %.2f/%.2f "
            "noise %.1f twoTone %.0f text %.0f skew %.2f turns %.0f shade %.2f glare %.4f "
            "cut %.0f slant %.3f page %.2f/%.2f fall %.2f rise %.2f least %.2f/%.2f/%.2f/%.2f\n",
            page.number, n.width, n.height, n.ink, n.paper, n.letters, n.letterHeight, n.measuredHeight, n.contrast,
            n.edgeAcross, n.edgeDown, n.noise, n.twoTone, n.text, n.skew, n.turns, n.shade, n.glare, n.cut, n.slant,
            n.pageEdge, n.pageEdgeOther, n.edgeFalling, n.edgeRising, n.leastAcross, n.leastDown, n.leastFalling,
            n.leastRising);
    }
}

QString wordsOf(const ScanReport& report)
{
    QStringList words;
    for (const Finding& finding : report.findings)
        if (finding.severity != Severity::Info)
            words.append(u"%1:%2(p%3,%4)"_s.arg(findingName(finding.code), severityName(finding.severity))
                             .arg(finding.page)
                             .arg(finding.value, 0, 'g', 3));
    return words.join(u' ');
}

} // namespace

/// Judges the files of a folder with labels (labels.tsv: path, kind, labels, verdict, certainty) and counts verdicts
/// against labels (scan-quality §10, goals 3 and 4; `unsure` rows don't count). All of the shared files were in view
/// while limits were chosen: on others the figures are expected to be worse. usage: bench_scans DECODER FOLDER
/// [--numbers]
int main(int count, char** arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) {
        std::fprintf(stderr, "usage: bench_scans DECODER FOLDER [--numbers]\n");
        return 2;
    }
    DecoderProcess decoder(words[1], nullptr);
    QMap<QString, Tally> tallies;
    const QList<QByteArray> lines = contentOf(words[2] + u"/labels.tsv"_s).split('\n').mid(1);
    for (const QByteArray& line : lines) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() < 5)
            continue;
        const QByteArray bytes = contentOf(words[2] + u'/' + cells[0]);
        QElapsedTimer clock;
        clock.start();
        protocol::Order order{};
        order.operation = protocol::Operation::Inspect;
        const auto answer = decoder.run(order, bytes, 4096);
        const qint64 time = clock.elapsed();
        if (!answer)
            return 1;
        const ScanReport report = judge(answer->reply, answer->killed, bytes.size(), {});
        std::printf("%-42s %-7s %-7s %-9s leg %5.2f %5lld ms  [%s] %s\n", qPrintable(cells[0].left(42)),
                    qPrintable(cells[3]), qPrintable(cells[4]), qPrintable(verdictName(report.verdict())),
                    report.legibility.value_or(-1), time, qPrintable(cells[2]), qPrintable(wordsOf(report)));
        if (words.contains(u"--numbers"_s))
            printNumbers(answer->reply);
        if (cells[4] != u"sure")
            continue;
        Tally& tally = tallies[cells[3]];
        ++tally.files;
        tally.refused += report.verdict() == Verdict::Refuse;
        tally.doubtful += report.verdict() == Verdict::Doubtful;
        const QStringList labels = cells[2].split(u',');
        const bool isBlamed =
            std::ranges::any_of(labels, [](const QString& label) { return !codesFor(label).isEmpty(); });
        tally.blamed += isBlamed;
        tally.named += isBlamed && isNamed(labels, report);
        if (isBlamed && !isNamed(labels, report))
            std::printf("    not named: %s\n", qPrintable(cells[2]));
    }
    for (auto each = tallies.cbegin(); each != tallies.cend(); ++each)
        std::printf("label %-7s: %d files, %d doubtful, %d refused\n", qPrintable(each.key()), each->files,
                    each->doubtful, each->refused);
    printGoals(tallies);
    return 0;
}
