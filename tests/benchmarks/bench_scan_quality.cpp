#include "quality/Degradations.h"
#include "quality/Recognition.h"
#include "quality/Truths.h"
#include "scan/DecoderProcess.h"
#include "scan/Judge.h"

#include <QGuiApplication>
#include <algorithm>
#include <cstdio>

using namespace guichet;
using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Judged
{
    QString kind;
    unsigned page = 0;
    double level = 0;
    double read = 0;  ///< share of the text that recognition reads
    int legible = -1; ///< 1, 0, or -1: between the two, doesn't count
    double legibility = 0;
    Verdict verdict{};
    protocol::PageNumbers numbers{};
};

Judged judgedOf(DecoderProcess& decoder, const QByteArray& jpeg)
{
    protocol::Order order{};
    order.operation = protocol::Operation::Inspect;
    const auto answer = decoder.run(order, jpeg, 4096);
    Judged judged;
    if (!answer || answer->reply.pages.isEmpty())
        return judged;
    const ScanReport report = judge(answer->reply, answer->killed, jpeg.size(), {});
    judged.legibility = report.legibility.value_or(0);
    judged.verdict = report.verdict();
    judged.numbers = answer->reply.pages.first().numbers;
    return judged;
}

const quality::Degradation& degradationOf(const Judged& judged)
{
    return *std::ranges::find(quality::degradations(), judged.kind, &quality::Degradation::kind);
}

/// The chance that a legible page is judged better than an illegible one.
double areaUnderCurve(const QList<Judged>& pages)
{
    double better = 0;
    double pairs = 0;
    for (const Judged& good : pages)
        for (const Judged& bad : pages)
            if (good.legible == 1 && bad.legible == 0) {
                ++pairs;
                better += good.legibility > bad.legibility ? 1 : good.legibility == bad.legibility ? 0.5 : 0;
            }
    return pairs > 0 ? better / pairs : 1;
}

double caughtAtFalseAlarms(const QList<Judged>& pages, double falseAlarms)
{
    QList<double> good;
    int bad = 0;
    for (const Judged& page : pages) {
        if (page.legible == 1)
            good.append(page.legibility);
        bad += page.legible == 0;
    }
    if (good.isEmpty() || bad == 0)
        return 1;
    std::ranges::sort(good);
    const double limit = good[std::min(qsizetype(falseAlarms * double(good.size())), good.size() - 1)];
    const auto caught =
        std::ranges::count_if(pages, [&](const Judged& page) { return page.legible == 0 && page.legibility < limit; });
    return double(caught) / bad;
}

template <typename Of>
void printRow(const char* name, const QList<Judged>& pages, Of belongs)
{
    QList<Judged> some;
    std::ranges::copy_if(pages, std::back_inserter(some), belongs);
    int good = 0;
    int bad = 0;
    int alarms = 0;
    int caught = 0;
    for (const Judged& page : some) {
        good += page.legible == 1;
        bad += page.legible == 0;
        alarms += page.legible == 1 && page.verdict != Verdict::Accept;
        caught += page.legible == 0 && page.verdict != Verdict::Accept;
    }
    std::printf("%-12s legible %4d illegible %4d  area %.3f  caught at 2 %%: %3.0f %%  as shipped: caught %3.0f %%, "
                "false alarms %4.1f %%\n",
                name, good, bad, areaUnderCurve(some), 100 * caughtAtFalseAlarms(some, 0.02),
                bad ? 100.0 * caught / bad : 100.0, good ? 100.0 * alarms / good : 0.0);
}

/// Worse levels that got a better verdict.
void printInversions(const QList<Judged>& pages)
{
    int steps = 0;
    int inversions = 0;
    for (qsizetype i = 1; i < pages.size(); ++i) {
        const Judged& before = pages[i - 1];
        const Judged& after = pages[i];
        if (before.page != after.page || before.kind != after.kind || !degradationOf(after).monotone)
            continue;
        ++steps;
        inversions += after.verdict < before.verdict;
    }
    std::printf("monotone: %d of %d steps got a better verdict (%.1f %%)\n", inversions, steps,
                steps ? 100.0 * inversions / steps : 0.0);
}

void printNumbers(const Judged& page)
{
    const auto& n = page.numbers;
    std::printf("#\t%s\t%u\t%g\t%.3f\t%d\t%.3f\t%d\tw %.0f paper %.0f letters %.0f lh %.1f mh %.1f con %.0f edge %.2f "
                "%.2f noise %.1f shade %.2f ink %.4f page %.2f %.2f fall %.2f rise %.2f\n",
                qPrintable(page.kind), page.page, page.level, page.read, page.legible, page.legibility,
                int(page.verdict), n.width, n.paper, n.letters, n.letterHeight, n.measuredHeight, n.contrast,
                n.edgeAcross, n.edgeDown, n.noise, n.shade, n.ink, n.pageEdge, n.pageEdgeOther, n.edgeFalling,
                n.edgeRising);
}

} // namespace

/// How well legibility is judged on made pages, by degradation (scan-quality §10, goals 1, 2 and 12); truth is made by
/// recognition. usage: bench_scan_quality DECODER [PAGES [FIRST]] [--numbers] [--truth FILE]; page numbers from 1000
/// on were never used to fit limits; FILE keeps what recognition read from one run to the next.
int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("OMP_THREAD_LIMIT", "1");
    const QGuiApplication application(count, arguments);
    QStringList words = QGuiApplication::arguments();
    const bool numbers = words.removeAll(u"--numbers"_s) > 0;
    QString truthFile;
    if (const auto at = words.indexOf(u"--truth"_s); at > 0 && at + 1 < words.size()) {
        truthFile = words.takeAt(at + 1);
        words.removeAt(at);
    }
    if (words.size() < 2) {
        std::fprintf(stderr, "usage: bench_scan_quality DECODER [PAGES [FIRST]] [--numbers] [--truth FILE]\n");
        return 2;
    }
    const unsigned pages = words.size() > 2 ? words[2].toUInt() : 12;
    const unsigned first = words.size() > 3 ? words[3].toUInt() : 1000;
    quality::Recognition recognition;
    if (!recognition.isReady()) {
        std::printf("NOT RUN: Tesseract's French data is missing\n");
        return 77;
    }
    quality::Truths truths(truthFile);
    constexpr double unsure = 0.8;
    DecoderProcess decoder(words[1], nullptr);
    QList<Judged> all;
    for (unsigned number = first; number < first + pages; ++number) {
        const quality::MadePage page = quality::madePage(number);
        for (const quality::Degradation& degradation : quality::degradations())
            for (const double level : degradation.levels) {
                const QByteArray jpeg = quality::degraded(page, degradation.kind, level, number);
                Judged judged = judgedOf(decoder, jpeg);
                judged.kind = degradation.kind;
                judged.page = number;
                judged.level = level;
                if (degradation.byClerk) {
                    judged.legible = quality::tooDarkOrPale(jpeg) ? 0 : 1;
                } else {
                    const double dpi = degradation.kind == u"resolution" ? level : page.dpi;
                    const QString key = u"%1 %2 %3"_s.arg(number).arg(degradation.kind).arg(level);
                    judged.read =
                        truths.share(key, [&] { return recognition.share(jpeg, dpi, page.lines); }).value_or(unsure);
                    judged.legible = judged.read >= 0.9 ? 1 : judged.read < 0.7 ? 0 : -1;
                }
                if (numbers)
                    printNumbers(judged);
                all.append(judged);
            }
    }
    for (const quality::Degradation& degradation : quality::degradations())
        printRow(qPrintable(degradation.kind), all, [&](const Judged& each) { return each.kind == degradation.kind; });
    printRow("blur", all, [](const Judged& each) { return degradationOf(each).isBlur; });
    printRow("everything", all, [](const Judged&) { return true; });
    printInversions(all);
    return 0;
}
