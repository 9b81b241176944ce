#include "Judged.h"

#include "Degradations.h"
#include "scan/DecoderProcess.h"
#include "scan/Judge.h"

#include <algorithm>

namespace guichet::quality {

using namespace scan;

std::optional<Judged> judgedBy(DecoderProcess& decoder, const QByteArray& picture)
{
    protocol::Order order{};
    order.operation = protocol::Operation::Inspect;
    const auto answer = decoder.run(order, picture, 4096);
    if (!answer || answer->reply.pages.isEmpty())
        return std::nullopt;
    const ScanReport report = judge(answer->reply, answer->killed, picture.size(), {});
    Judged judged;
    judged.legibility = report.legibility.value_or(0);
    judged.verdict = report.verdict();
    judged.numbers = answer->reply.pages.first().numbers;
    return judged;
}

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

Shipped shippedOf(const QList<Judged>& pages)
{
    Shipped shipped;
    int caught = 0;
    int alarms = 0;
    for (const Judged& page : pages) {
        const bool alarmed = page.verdict != Verdict::Accept;
        shipped.legible += page.legible == 1;
        shipped.illegible += page.legible == 0;
        alarms += page.legible == 1 && alarmed;
        caught += page.legible == 0 && alarmed;
    }
    if (shipped.illegible > 0)
        shipped.caught = double(caught) / shipped.illegible;
    if (shipped.legible > 0)
        shipped.falseAlarms = double(alarms) / shipped.legible;
    return shipped;
}

std::vector<Reliability> reliabilityOf(const QList<Judged>& pages)
{
    constexpr double edges[] = {0, 0.05, 0.2, 0.5, 0.8, 0.95, 1};
    std::vector<Reliability> bins;
    for (std::size_t i = 0; i + 1 < std::size(edges); ++i) {
        Reliability bin{edges[i], edges[i + 1], 0, 0, 0};
        for (const Judged& page : pages) {
            const bool isLast = bin.to == 1;
            if (page.legible < 0 || page.legibility < bin.from || (page.legibility >= bin.to && !isLast))
                continue;
            ++bin.pages;
            bin.said += page.legibility;
            bin.found += page.legible;
        }
        if (bin.pages == 0)
            continue;
        bin.said /= bin.pages;
        bin.found /= bin.pages;
        bins.push_back(bin);
    }
    return bins;
}

double brierScore(const QList<Judged>& pages)
{
    double sum = 0;
    int count = 0;
    for (const Judged& page : pages) {
        if (page.legible < 0)
            continue;
        const double error = page.legibility - page.legible;
        sum += error * error;
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

Inversions inversionsIn(const QList<Judged>& pages)
{
    Inversions inversions;
    for (qsizetype i = 1; i < pages.size(); ++i) {
        const Judged& before = pages[i - 1];
        const Judged& after = pages[i];
        if (before.page != after.page || before.kind != after.kind || !degradationOf(after.kind).monotone)
            continue;
        ++inversions.steps;
        inversions.inverted += after.verdict < before.verdict;
    }
    return inversions;
}

} // namespace guichet::quality
