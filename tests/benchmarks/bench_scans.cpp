#include "scan/DecoderProcess.h"
#include "scan/Judge.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
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
};

void printNumbers(const DecoderReply& reply)
{
    for (const DecoderReply::Page& page : reply.pages) {
        const auto& n = page.numbers;
        std::printf(
            "    page %d %.0fx%.0f ink %.4f paper %.0f letters %.0f height %.1f (%.1f) contrast %.0f edge %.2f/%.2f "
            "noise %.1f twoTone %.0f text %.0f skew %.2f turns %.0f shade %.2f glare %.4f "
            "cut %.0f slant %.3f page %.2f/%.2f fall %.2f rise %.2f\n",
            page.number, n.width, n.height, n.ink, n.paper, n.letters, n.letterHeight, n.measuredHeight, n.contrast,
            n.edgeAcross, n.edgeDown, n.noise, n.twoTone, n.text, n.skew, n.turns, n.shade, n.glare, n.cut, n.slant,
            n.pageEdge, n.pageEdgeOther, n.edgeFalling, n.edgeRising);
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
/// against labels. usage: bench_scans DECODER FOLDER [--numbers]
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
    }
    for (auto each = tallies.cbegin(); each != tallies.cend(); ++each)
        std::printf("label %-7s: %d files, %d doubtful, %d refused\n", qPrintable(each.key()), each->files,
                    each->doubtful, each->refused);
    return 0;
}
