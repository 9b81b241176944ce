#include "quality/Containers.h"
#include "quality/Goals.h"
#include "quality/MadePages.h"
#include "quality/Poses.h"
#include "scan/DecoderProcess.h"
#include "scan/Judge.h"

#include <QGuiApplication>
#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace guichet;
using namespace guichet::scan;
using quality::fileOf;
using quality::printAtLeast;
using quality::printAtMost;
using quality::tilted;
using quality::turned;
using namespace Qt::Literals::StringLiterals;

namespace {

class Judge
{
public:
    explicit Judge(const QString& decoder)
        : m_decoder(decoder, nullptr)
    {
    }

    ScanReport report(const QByteArray& bytes)
    {
        protocol::Order order{};
        order.operation = protocol::Operation::Inspect;
        const auto answer = m_decoder.run(order, bytes, 4096);
        if (!answer || answer->reply.pages.isEmpty()) {
            std::fprintf(stderr, "not judged\n");
            std::exit(2);
        }
        m_numbers = answer->reply.pages.first().numbers;
        return judge(answer->reply, answer->killed, bytes.size(), {});
    }
    const protocol::PageNumbers& numbers() const { return m_numbers; }

private:
    DecoderProcess m_decoder;
    protocol::PageNumbers m_numbers{};
};

QString wordsOf(const ScanReport& report)
{
    QStringList words{QString::number(int(report.verdict()))};
    for (const Finding& finding : report.findings)
        if (finding.severity != Severity::Info)
            words.append(findingName(finding.code));
    return words.join(u' ');
}

void measureSkew(Judge& judge, unsigned first, unsigned pages)
{
    int within = 0;
    int asked = 0;
    int invented = 0;
    double worst = 0;
    for (unsigned number = first; number < first + pages; ++number) {
        const cv::Mat grey = quality::madePage(number).grey;
        invented += judge.report(fileOf(grey)).has(FindingCode::Skewed);
        for (const double angle : {1.0, 2.0, 3.5, 5.0, 8.0, 11.0, 15.0})
            for (const double sign : {-1.0, 1.0}) {
                judge.report(fileOf(tilted(grey, sign * angle)));
                const double error = std::abs(judge.numbers().skew - sign * angle);
                worst = std::max(worst, error);
                within += error <= 0.3;
                ++asked;
                if (error > 0.3)
                    std::printf("  page %u at %g: %g\n", number, sign * angle, judge.numbers().skew);
            }
    }
    std::printf("skew: %d of %d within 0.3 degrees (worst %.2f), invented on %d of %u straight pages\n", within, asked,
                worst, invented, pages);
    printAtLeast(6, "share of tilts from 1 to 15 degrees found within 0.3", double(within) / asked, 1);
    printAtMost(6, "straight pages called skewed", invented, 0);
}

void measureTurns(Judge& judge, unsigned first, unsigned pages)
{
    int right = 0;
    for (unsigned number = first; number < first + pages; ++number)
        for (int quarters = 0; quarters < 4; ++quarters) {
            judge.report(fileOf(turned(quality::madePage(number).grey, quarters)));
            right += int(judge.numbers().turns) == quarters;
            if (int(judge.numbers().turns) != quarters)
                std::printf("  page %u turned %d: %g\n", number, quarters, judge.numbers().turns);
        }
    printAtLeast(6, "share of quarter turns found", double(right) / (4 * pages), 0.95);
}

void measureBlank(Judge& judge, unsigned first, unsigned pages)
{
    int found = 0;
    int sparse = 0;
    cv::RNG random(first);
    for (unsigned number = first; number < first + pages; ++number) {
        const cv::Mat grey = quality::madePage(number).grey;
        cv::Mat blank(grey.size(), CV_8U, cv::Scalar(random.uniform(190, 256)));
        blank = quality::noisy(blank, random.uniform(0.0, 6.0), random);
        const bool isBlank = judge.report(fileOf(blank)).has(FindingCode::Blank);
        found += isBlank;
        if (!isBlank)
            std::printf("  page %u: %.0f letters, ink %.5f, contrast %.0f, noise %.1f\n", number,
                        judge.numbers().letters, judge.numbers().ink, judge.numbers().contrast, judge.numbers().noise);
        // Two lines of the page on a sheet that is empty otherwise.
        const int top = int(0.9 * grey.rows / 11.69);
        const int height = int(0.6 * grey.rows / 11.69);
        grey.rowRange(top, top + height).copyTo(blank.rowRange(top, top + height));
        sparse += judge.report(fileOf(blank)).has(FindingCode::Blank);
    }
    printAtLeast(5, "share of blank pages found", double(found) / pages, 1);
    printAtMost(5, "sparse pages called blank", sparse, 0);
}

void measureContainers(Judge& judge, unsigned first, unsigned pages)
{
    int same = 0;
    int asked = 0;
    for (unsigned number = first; number < first + pages; ++number) {
        const cv::Mat grey = tilted(quality::madePage(number).grey, number % 3 == 0 ? 6 : 0);
        const QByteArray jpeg = fileOf(grey);
        const QString wanted = wordsOf(judge.report(jpeg));
        for (const quality::Contained& other : quality::inEveryContainer(grey)) {
            const QString words = wordsOf(judge.report(other.bytes));
            same += words == wanted;
            ++asked;
            if (words != wanted)
                std::printf("  page %u as %s: %s instead of %s\n", number, qPrintable(other.name), qPrintable(words),
                            qPrintable(wanted));
        }
    }
    printAtLeast(11, "share of containers and orientations with the same verdict and warnings", double(same) / asked,
                 1);
}

} // namespace

/// How well pages are placed and forms are seen through (scan-quality §10, goals 5, 6 and 11), on made pages.
/// usage: bench_scan_pose DECODER [PAGES [FIRST]]
int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, arguments);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "usage: bench_scan_pose DECODER [PAGES [FIRST]]\n");
        return 2;
    }
    const unsigned pages = words.size() > 2 ? words[2].toUInt() : 12;
    const unsigned first = words.size() > 3 ? words[3].toUInt() : 1000;
    Judge judge(words[1]);
    measureSkew(judge, first, pages);
    measureTurns(judge, first, pages);
    measureBlank(judge, first, pages);
    measureContainers(judge, first, pages);
    return 0;
}
