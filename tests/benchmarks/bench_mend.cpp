#include "quality/Degradations.h"
#include "quality/Goals.h"
#include "quality/OneThread.h"
#include "quality/Poses.h"
#include "quality/Recognition.h"
#include "scan/Inspector.h"

#include <QGuiApplication>
#include <QMap>
#include <cstdio>

using namespace guichet;
using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Tally
{
    int pages = 0;
    int offered = 0;
    double best = 0;         ///< what recognition reads of the page without fault
    double before = 0;       ///< what it reads of the faulty file
    double after = 0;        ///< of the mended one, or of the faulty one where no mend is offered
    double judgedBefore = 0; ///< probability that a person can read it, as the judge says
    double judgedAfter = 0;
};

QMap<QString, QByteArray> faultsOf(const quality::MadePage& page, unsigned number)
{
    QMap<QString, QByteArray> faults;
    for (const double degrees : {4.0, -7.0, 12.0})
        faults.insert(u"skew %1"_s.arg(degrees), quality::fileOf(quality::tilted(page.grey, degrees)));
    for (const int quarters : {1, 2, 3})
        faults.insert(u"turned %1"_s.arg(quarters), quality::fileOf(quality::turned(page.grey, quarters)));
    for (const double light : {0.4, 0.25})
        faults.insert(u"shadow %1"_s.arg(light), quality::degraded(page, u"shadow"_s, light, number));
    for (const double degrees : {10.0, 20.0, 32.0})
        faults.insert(u"perspective %1"_s.arg(degrees), quality::fileOf(quality::fromTheSide(page.grey, degrees)));
    for (const double sigma : {45.0, 60.0, 80.0})
        faults.insert(u"noise %1"_s.arg(sigma), quality::degraded(page, u"noise"_s, sigma, number));
    for (const double dpi : {75.0, 60.0})
        faults.insert(u"resolution %1"_s.arg(dpi), quality::degraded(page, u"resolution"_s, dpi, number));
    faults.insert(u"dark 0.28"_s, quality::degraded(page, u"dark"_s, 0.28, number));
    return faults;
}

} // namespace

/// What the offered mend is worth (scan-quality §10, goal 7: recognition reaches at least 0.95 of what it reads of the
/// page without fault), and what the judge says of it. usage: bench_mend DECODER [PAGES [FIRST [FAULTS]]]: only faults
/// whose names begin so.
int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    quality::keepToOneThread(arguments);
    const QGuiApplication application(count, arguments);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "usage: bench_mend DECODER [PAGES [FIRST [FAULTS]]]\n");
        return 2;
    }
    quality::Recognition recognition;
    if (!recognition.isReady()) {
        std::printf("NOT RUN: Tesseract's French data is missing\n");
        return 77;
    }
    const unsigned pages = words.size() > 2 ? words[2].toUInt() : 3;
    const unsigned first = words.size() > 3 ? words[3].toUInt() : 1000;
    const Inspector inspector(words[1], nullptr);
    QMap<QString, Tally> tallies;
    for (unsigned number = first; number < first + pages; ++number) {
        const quality::MadePage page = quality::madePage(number);
        const QByteArray clean = quality::fileOf(page.grey);
        const double best = recognition.shareAsItIs(clean, page.dpi, page.lines).value_or(0);
        const QMap<QString, QByteArray> faults = faultsOf(page, number);
        for (auto fault = faults.cbegin(); fault != faults.cend(); ++fault) {
            if (!fault.key().startsWith(words.value(4)))
                continue;
            Tally& tally = tallies[fault.key()];
            ++tally.pages;
            tally.best += best;
            tally.before += recognition.shareAsItIs(*fault, page.dpi, page.lines).value_or(0);
            QByteArray result = *fault;
            double judged = 0;
            const auto before = inspector.inspectBlocking(*fault, {});
            const auto mended = before ? inspector.mendBestBlocking(*fault, *before, {})
                                       : Result<std::optional<TriedMend>>(std::nullopt);
            judged = before ? before->legibility.value_or(0) : 0;
            tally.judgedBefore += judged;
            if (mended && *mended) {
                ++tally.offered;
                judged = (*mended)->report.legibility.value_or(0);
                result = (*mended)->file.bytes;
            }
            tally.judgedAfter += judged;
            tally.after += recognition.shareAsItIs(result, page.dpi, page.lines).value_or(0);
        }
    }
    for (auto tally = tallies.cbegin(); tally != tallies.cend(); ++tally)
        std::printf(
            "%-16s offered %d of %d, judged %.2f -> %.2f, read %.2f -> %.2f, ratio to the page without fault %.2f\n",
            qPrintable(tally.key()), tally->offered, tally->pages, tally->judgedBefore / tally->pages,
            tally->judgedAfter / tally->pages, tally->before / tally->pages, tally->after / tally->pages,
            tally->after / tally->best);
    for (const QString& fault : {u"skew"_s, u"turned"_s, u"perspective"_s, u"resolution"_s, u"shadow"_s}) {
        Tally sum;
        for (auto tally = tallies.cbegin(); tally != tallies.cend(); ++tally)
            if (tally.key().startsWith(fault)) {
                sum.best += tally->best;
                sum.after += tally->after;
            }
        if (sum.best > 0)
            quality::printAtLeast(7, "read after the mend, of the best possible: " + fault.toStdString(),
                                  sum.after / sum.best, 0.95);
    }
    return 0;
}
