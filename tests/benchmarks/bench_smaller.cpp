#include "quality/Goals.h"
#include "quality/MadePages.h"
#include "scan/DecoderProcess.h"
#include "scan/Inspector.h"
#include "scan/Judge.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <algorithm>
#include <cstdio>
#include <opencv2/imgproc.hpp>

using namespace guichet;
using namespace guichet::quality;
using namespace guichet::scan;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr qint64 mostBytes = 11 * megabyte;

/// A made page as a telephone of today shows it: warm light, grain in all three colours, hardly compressed.
QByteArray photoOf(unsigned number, int longerSide)
{
    const cv::Mat grey = madePage(number).grey;
    cv::RNG random(number);
    const double scale = double(longerSide) / grey.rows;
    cv::Mat colours[3];
    constexpr double light[] = {0.92, 0.88, 0.8};
    constexpr double grain = 7;
    cv::resize(grey, colours[0], {}, scale, scale, cv::INTER_CUBIC);
    for (int each = 2; each >= 0; --each) {
        cv::Mat lit;
        colours[0].convertTo(lit, CV_8U, light[each]);
        colours[each] = noisy(lit, grain, random);
    }
    cv::Mat rgb;
    cv::merge(colours, 3, rgb);
    const QImage image(rgb.data, rgb.cols, rgb.rows, qsizetype(rgb.step), QImage::Format_RGB888);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    constexpr int quality = 94;
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

/// Warnings and refusals of a report whose kinds the others don't have.
int newFindings(const ScanReport& report, const QList<ScanReport>& before)
{
    return int(std::ranges::count_if(report.findings, [&](const Finding& finding) {
        return finding.severity != Severity::Info &&
               std::ranges::none_of(before, [&](const ScanReport& each) { return each.has(finding.code); });
    }));
}

class Trial
{
public:
    explicit Trial(const QString& decoder)
        : m_inspector(decoder, nullptr)
        , m_decoder(decoder, nullptr)
    {
    }

    ScanReport inspected(const QByteArray& bytes)
    {
        const auto report = m_inspector.inspectBlocking(bytes, {});
        return report ? *report : ScanReport();
    }

    void printResult(const char* what, const QByteArray& result, const QList<ScanReport>& before)
    {
        protocol::Order order{};
        order.operation = protocol::Operation::Inspect;
        const auto answer = m_decoder.run(order, result, 4096);
        double least = 1000;
        if (answer)
            for (const DecoderReply::Page& page : answer->reply.pages)
                least = std::min(least, page.numbers.letterHeight);
        const std::string name = what;
        const bool isMade = !result.isEmpty() && answer && !answer->reply.pages.isEmpty();
        printAtMost(10, name + ", bytes of the result", isMade ? double(result.size()) : 1e9, double(mostBytes));
        printAtLeast(10, name + ", height of the letters of the worst page", isMade ? least : 0, 10);
        printAtMost(10, name + ", new findings", isMade ? newFindings(inspected(result), before) : 99, 0);
    }

    const Inspector& inspector() const { return m_inspector; }

private:
    Inspector m_inspector;
    DecoderProcess m_decoder;
};

} // namespace

/// Photos of 25 MB made to fit into 11 MB (scan-quality §10, goal 10): several made one PDF, and a single one mended.
/// usage: bench_smaller DECODER [FIRST]: number of the first made page
int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, arguments);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "usage: bench_smaller DECODER [FIRST]\n");
        return 2;
    }
    unsigned number = words.size() > 2 ? words[2].toUInt() : 3000;
    Trial trial(words[1]);
    constexpr qint64 wanted = 25 * megabyte;
    constexpr int longerSide = 4032;

    QList<QByteArray> photos;
    QList<ScanReport> reports;
    qint64 sum = 0;
    while (sum < wanted) {
        photos.append(photoOf(number++, longerSide));
        reports.append(trial.inspected(photos.last()));
        sum += photos.last().size();
    }
    std::printf("%lld photos, %.1f MB\n", static_cast<long long>(photos.size()), double(sum) / megabyte);
    const auto bound = trial.inspector().bindBlocking(photos, Arrangement::PageEach, {});
    trial.printResult("photos made one PDF", bound ? bound->pdf : QByteArray(), reports);

    QByteArray large;
    for (int side = longerSide; large.size() < wanted; side += longerSide / 8)
        large = photoOf(number, side);
    std::printf("one photo, %.1f MB\n", double(large.size()) / megabyte);
    const ScanReport before = trial.inspected(large);
    const auto mended = trial.inspector().mendBestBlocking(large, before, {});
    trial.printResult("a photo made smaller", mended && *mended ? (*mended)->file.bytes : QByteArray(), {before});
    return 0;
}
