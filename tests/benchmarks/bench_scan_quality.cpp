#include "quality/CurveFit.h"
#include "quality/Degradations.h"
#include "quality/Goals.h"
#include "quality/Judged.h"
#include "quality/OneThread.h"
#include "quality/RealPages.h"
#include "quality/Recognition.h"
#include "quality/Truths.h"
#include "scan/DecoderProcess.h"

#include <QGuiApplication>
#include <algorithm>
#include <cstdio>

using namespace guichet;
using namespace guichet::quality;
using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Of>
QList<Judged> those(const QList<Judged>& pages, Of belong)
{
    QList<Judged> some;
    std::ranges::copy_if(pages, std::back_inserter(some), belong);
    return some;
}

bool isBlur(const Judged& page)
{
    return degradationOf(page.kind).isBlur;
}

/// What recognition's truth says nothing of: light and contrast, which go by the clerk.
bool isByClerk(const Judged& page)
{
    return degradationOf(page.kind).byClerk;
}

/// A shadow so deep that a clerk gives up what recognition reads once it is lit: between the two, doesn't count.
bool isDoubtfulShadow(const MadePage& page, const QString& kind, double level)
{
    constexpr double darkest = 75;
    const double paper = page.grey.at<unsigned char>(2, 2);
    return kind == u"shadow" && level * paper < darkest;
}

class Trial
{
public:
    Trial(const QString& decoder, const QString& truthFile)
        : m_truths(truthFile)
        , m_decoder(decoder, nullptr)
    {
    }
    Recognition& recognition() { return m_recognition; }
    DecoderProcess& decoder() { return m_decoder; }
    Truths& truths() { return m_truths; }
    int unjudged() const { return m_unjudged; }

    /// All degradations of one page; of a real one blur and few pixels.
    void addTo(QList<Judged>& all, const MadePage& page, const QString& name, unsigned seed, Rows rows, bool isReal)
    {
        for (const Degradation& degradation : degradations())
            for (const double level : degradation.levels) {
                const bool enlarges = degradation.kind == u"resolution" && level >= page.dpi;
                if (enlarges || (isReal && !degradation.isBlur && degradation.kind != u"resolution"))
                    continue;
                const QByteArray jpeg = degraded(page, degradation.kind, level, seed);
                auto judged = judgedBy(m_decoder, jpeg);
                if (!judged) {
                    ++m_unjudged;
                    continue;
                }
                judged->kind = degradation.kind;
                judged->page = name;
                judged->level = level;
                judged->isReal = isReal;
                judged->legible = truthOf(*judged, jpeg, page, rows);
                all.append(*judged);
            }
    }

private:
    int truthOf(Judged& judged, const QByteArray& jpeg, const MadePage& page, Rows rows)
    {
        if (isByClerk(judged))
            return tooDarkOrPale(jpeg) ? 0 : 1;
        const double dpi = judged.kind == u"resolution" ? judged.level : page.dpi;
        const QString key = u"%1 %2 %3"_s.arg(judged.page, judged.kind).arg(judged.level);
        const auto share = m_truths.share(key, [&] { return m_recognition.share(jpeg, dpi, page.lines, rows); });
        if (!share || isDoubtfulShadow(page, judged.kind, judged.level))
            return -1;
        judged.read = *share;
        constexpr double legible = 0.9;
        constexpr double illegible = 0.7;
        return judged.read >= legible ? 1 : judged.read < illegible ? 0 : -1;
    }

    Recognition m_recognition;
    Truths m_truths;
    DecoderProcess m_decoder;
    int m_unjudged = 0; ///< by a decoder that was too slow
};

void printRow(const char* name, const QList<Judged>& pages)
{
    const Shipped shipped = shippedOf(pages);
    if (pages.isEmpty())
        return;
    std::printf("  %-12s legible %4d illegible %4d  area %.3f  caught at 2 %%: %3.0f %%  as shipped: caught %3.0f %%, "
                "false alarms %4.1f %%\n",
                name, shipped.legible, shipped.illegible, areaUnderCurve(pages), 100 * caughtAtFalseAlarms(pages, 0.02),
                100 * shipped.caught, 100 * shipped.falseAlarms);
}

void printByKind(const char* which, const QList<Judged>& pages)
{
    std::printf("%s\n", which);
    for (const Degradation& degradation : degradations())
        printRow(qPrintable(degradation.kind),
                 those(pages, [&](const Judged& each) { return each.kind == degradation.kind; }));
    printRow("blur", those(pages, isBlur));
    printRow("everything", pages);
}

void printCalibration(const char* which, const QList<Judged>& pages)
{
    std::printf("calibration on %s: Brier score %.4f\n", which, brierScore(pages));
    double last = 0;
    bool rises = true;
    for (const Reliability& bin : reliabilityOf(pages)) {
        std::printf("  said %.2f to %.2f: %4d pages, mean %.3f, legible %.3f\n", bin.from, bin.to, bin.pages, bin.said,
                    bin.found);
        rises = rises && bin.found >= last;
        last = bin.found;
    }
    std::printf("  more is %s as likely to be read\n", rises ? "always at least" : "NOT always");
}

void printNumbers(const Judged& page)
{
    const auto& n = page.numbers;
    std::printf("#\t%s\t%s\t%g\t%.3f\t%d\t%.3f\t%d\tw %.0f paper %.0f letters %.0f lh %.1f mh %.1f con %.0f edge %.2f "
                "%.2f noise %.1f shade %.2f ink %.4f page %.2f %.2f fall %.2f rise %.2f sharp %.2f glare %.4f least "
                "%.2f %.2f %.2f %.2f\n",
                qPrintable(page.kind), qPrintable(page.page), page.level, page.read, page.legible, page.legibility,
                int(page.verdict), n.width, n.paper, n.letters, n.letterHeight, n.measuredHeight, n.contrast,
                n.edgeAcross, n.edgeDown, n.noise, n.shade, n.ink, n.pageEdge, n.pageEdgeOther, n.edgeFalling,
                n.edgeRising, sharpnessOf(n, LetterEdges(n)), n.glare, n.leastAcross, n.leastDown, n.leastFalling,
                n.leastRising);
}

void printGoals(const QList<Judged>& made, const QList<Judged>& real)
{
    printAtLeast(1, "area under the curve, made pages, blur and motion", areaUnderCurve(those(made, isBlur)), 0.97);
    printAtLeast(1, "area under the curve, made pages, everything", areaUnderCurve(made), 0.95);
    constexpr double quiet = 0.02;
    const auto catches = [&](const char* which, const QList<Judged>& pages, double least) {
        const std::string name = std::string("share of illegible ") + which + " pages caught";
        const Shipped shipped = shippedOf(pages);
        printAtLeast(2, name + " at 2 % false alarms", caughtAtFalseAlarms(pages, quiet), least);
        printAtLeast(2, name + " as shipped", shipped.caught, least);
        printAtMost(2, std::string("false alarms as shipped, ") + which + " pages", shipped.falseAlarms, quiet);
    };
    catches("made", made, 0.9);
    if (!real.isEmpty()) {
        printAtLeast(1, "area under the curve, degraded real pages", areaUnderCurve(real), 0.95);
        catches("real", real, 0.75);
    }
    const Inversions inversions = inversionsIn(made + real);
    printAtMost(12, "share of worse pictures with a better verdict",
                inversions.steps > 0 ? double(inversions.inverted) / inversions.steps : 0, 0.01);
}

QString takeOption(QStringList& words, const QString& name)
{
    const auto at = words.indexOf(name);
    if (at < 0 || at + 1 >= words.size())
        return {};
    words.removeAt(at);
    return words.takeAt(at);
}

} // namespace

/// How well legibility is judged by degradation (scan-quality §10, goals 1, 2 and 12), on made pages and on real ones
/// of the folder GUICHET_SHARED/scans; truth is made by recognition. With --fit, the curves of Thresholds.h are fitted
/// to these pages instead, and printed: to pages 1 and 2, and to every other real page. The other real ones and pages
/// from 3000 on never were. usage: bench_scan_quality DECODER [PAGES [FIRST]] [--fit] [--numbers] [--truth FILE]; FILE
/// keeps what recognition read from one run to the next.
int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    keepToOneThread(arguments);
    const QGuiApplication application(count, arguments);
    QStringList words = QGuiApplication::arguments();
    const bool numbers = words.removeAll(u"--numbers"_s) > 0;
    const bool fits = words.removeAll(u"--fit"_s) > 0;
    const QString truthFile = takeOption(words, u"--truth"_s);
    if (words.size() < 2) {
        std::fprintf(stderr, "usage: bench_scan_quality DECODER [PAGES [FIRST]] [--fit] [--numbers] [--truth FILE]\n");
        return 2;
    }
    const unsigned pages = words.size() > 2 ? words[2].toUInt() : fits ? 2 : 12;
    const unsigned first = words.size() > 3 ? words[3].toUInt() : fits ? 1 : 3000;
    Trial trial(words[1], truthFile);
    if (!trial.recognition().isReady()) {
        std::printf("NOT RUN: Tesseract's French data is missing\n");
        return 77;
    }
    QList<Judged> made;
    for (unsigned number = first; number < first + pages; ++number) {
        const MadePage page = madePage(number);
        trial.addTo(made, page, QString::number(number), number, {0, page.printed}, false);
    }
    QList<Judged> real;
    const QString shared = qEnvironmentVariable("GUICHET_SHARED");
    unsigned seed = 0;
    if (!shared.isEmpty())
        for (const RealPage& each :
             realPagesOf(shared + u"/scans"_s, trial.decoder(), trial.recognition(), trial.truths())) {
            ++seed;
            if (each.isKeptOut != fits) {
                std::printf("real page %s, as if of %.0f dpi\n", qPrintable(each.path), each.page.dpi);
                trial.addTo(real, each.page, each.path, seed, each.rows, true);
            }
        }
    if (numbers)
        for (const Judged& page : made + real)
            printNumbers(page);
    if (trial.unjudged() > 0)
        std::printf("%d pictures were not judged in time and don't count\n", trial.unjudged());
    if (fits) {
        std::printf("fitted to %lld made and %lld real pictures:\n", static_cast<long long>(made.size()),
                    static_cast<long long>(real.size()));
        print(fittedTo(made + real));
        return 0;
    }
    printByKind("made pages", made);
    printByKind("degraded real pages", real);
    printCalibration("made pages", made);
    if (!real.isEmpty())
        printCalibration("real pages", real);
    printGoals(made, real);
    return 0;
}
